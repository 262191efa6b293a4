package es.caib.empara.people.web;

import es.caib.empara.people.AttemptState;
import es.caib.empara.people.service.AttemptView;
import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.people.service.TrainingService;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The test of the course: each answer is kept as it is given, and the result is told at once. */
@Named
@ViewScoped
public class TestPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TrainingService training;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long id;
  private boolean missing;
  private List<TestRow> rows;
  private transient AttemptView view;

  public void open() {
    missing = id == null;
    if (!missing) {
      try {
        read();
      } catch (NotFound absent) {
        missing = true;
      }
    }
  }

  private void read() {
    view = training.attempt(id, words.locale().getLanguage());
    if (rows == null || isOver()) {
      rows = new ArrayList<>(view.questions().stream().map(TestRow::new).toList());
    }
  }

  public AttemptView getView() {
    if (view == null) {
      read();
    }
    return view;
  }

  /** Keeps an answer. */
  public void keep(TestRow row) {
    try {
      training.answer(id, row.getPlace(), row.getChosen());
    } catch (PeopleConflict over) {
      told(over);
    }
  }

  /** Keeps what the page shows, and counts. */
  public void finish() {
    try {
      for (TestRow row : rows) {
        if (row.getChosen() != null) {
          training.answer(id, row.getPlace(), row.getChosen());
        }
      }
      training.finish(id);
      view = null;
    } catch (PeopleConflict conflict) {
      told(conflict);
    }
  }

  private void told(PeopleConflict conflict) {
    notices.fault(null, words.text(conflict.key()));
    view = null;
  }

  public boolean isOver() {
    return getView().brief().state() != AttemptState.OPEN;
  }

  public boolean isPassed() {
    return getView().brief().state() == AttemptState.PASSED;
  }

  public boolean isMissing() {
    return missing;
  }

  public List<TestRow> getRows() {
    return rows;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
