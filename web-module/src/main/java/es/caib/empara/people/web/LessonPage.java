package es.caib.empara.people.web;

import es.caib.empara.people.service.LessonView;
import es.caib.empara.people.service.TrainingService;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A lesson of the course. */
@Named
@ViewScoped
public class LessonPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TrainingService training;
  @Inject private Words words;

  private Long id;
  private transient LessonView view;

  public void open() {
    if (id == null) {
      throw new NotFound("lesson");
    }
  }

  public LessonView getView() {
    if (view == null) {
      view = training.lesson(id, words.locale().getLanguage());
    }
    return view;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
