package es.caib.empara.people.web;

import es.caib.empara.people.QuestionState;
import es.caib.empara.people.Wording;
import es.caib.empara.people.service.CourseDeskService;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.people.service.QuestionCommand;
import es.caib.empara.people.service.QuestionView;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A question of the course, to be read, written anew or drawn no more; or a new one. */
@Named
@ViewScoped
public class QuestionPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BANK = "/people/questions.xhtml?faces-redirect=true";
  private static final List<String> LANGUAGES = List.of("Ca", "Es", "En");

  @Inject private CourseDeskService desk;
  @Inject private QuestionKeeper keeper;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long id;
  private Integer number;
  private Integer edition;
  private boolean retired;
  private boolean missing;
  private final Map<String, String> texts = new HashMap<>();

  /** Without an id it is a new question, for whoever keeps the others. */
  public void open() {
    missing = !keeper.isHere();
    if (missing || id == null) {
      return;
    }
    try {
      show(desk.question(id));
    } catch (NotFound absent) {
      missing = true;
    }
  }

  private void show(QuestionView view) {
    number = view.number();
    edition = view.edition();
    retired = view.state() == QuestionState.RETIRED;
    put("text", view.text());
    put("options", view.options());
    put("because", view.because());
  }

  private void put(String part, Wording wording) {
    texts.put(part + "Ca", wording.ca());
    texts.put(part + "Es", wording.es());
    texts.put(part + "En", wording.en());
  }

  /** A new edition, or a new question. */
  public String save() {
    return act(() -> id == null ? desk.add(command()) : desk.rewrite(id, command()), "saved");
  }

  public String retire() {
    return act(
        () -> {
          desk.retire(id);
          return id;
        },
        "retired");
  }

  private String act(Supplier<Long> work, String done) {
    try {
      work.get();
      notices.done(words.named("question", done));
      return BANK;
    } catch (PeopleConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
    } catch (InvalidInput refused) {
      notices.refused(refused, "question");
    }
    return null;
  }

  private QuestionCommand command() {
    return new QuestionCommand(
        texts.get("textCa"),
        texts.get("textEs"),
        texts.get("textEn"),
        texts.get("optionsCa"),
        texts.get("optionsEs"),
        texts.get("optionsEn"),
        texts.get("becauseCa"),
        texts.get("becauseEs"),
        texts.get("becauseEn"));
  }

  /** The languages as they end the names of the fields. */
  public List<String> getLanguages() {
    return LANGUAGES;
  }

  public boolean isNew() {
    return id == null;
  }

  public boolean isMissing() {
    return missing;
  }

  public boolean isRetired() {
    return retired;
  }

  public Map<String, String> getTexts() {
    return texts;
  }

  /** Null for a new one. */
  public Integer getNumber() {
    return number;
  }

  /** Null for a new one. */
  public Integer getEdition() {
    return edition;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
