package es.caib.empara.people.web;

import es.caib.empara.documents.web.DocumentText;
import es.caib.empara.people.service.CourseDeskService;
import es.caib.empara.people.service.CourseFileView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** The questions and the files of the course. */
@Named
@ViewScoped
public class QuestionsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CourseDeskService desk;
  @Inject private QuestionKeeper keeper;
  @Inject private DocumentText texts;
  @Inject private Notices notices;
  @Inject private Words words;

  private String title;
  private transient Part file;
  private transient CourseDeskService.CourseBank bank;

  /** Whether the questions are kept elsewhere. */
  public boolean isMissing() {
    return !keeper.isHere();
  }

  public CourseDeskService.CourseBank getBank() {
    if (bank == null) {
      bank = desk.bank(words.locale().getLanguage());
    }
    return bank;
  }

  /** Puts a file beside the lessons. */
  public String put() {
    if (file == null
        || file.getSubmittedFileName() == null
        || file.getSubmittedFileName().isBlank()) {
      notices.fault("attach:file", words.text("error.document.none"));
      return null;
    }
    try (InputStream content = file.getInputStream()) {
      desk.put(title, file.getSubmittedFileName(), content);
    } catch (InvalidInput refused) {
      notices.refused(refused, "attach");
      return null;
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
    return done("question.file.put");
  }

  public String withdraw(Long id) {
    desk.withdraw(id);
    return done("question.file.withdrawn");
  }

  private String done(String key) {
    notices.done(words.text(key));
    return "/people/questions.xhtml?faces-redirect=true";
  }

  public String size(CourseFileView view) {
    return texts.size(view.size());
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
