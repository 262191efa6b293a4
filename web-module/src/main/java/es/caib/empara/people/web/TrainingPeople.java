package es.caib.empara.people.web;

import es.caib.empara.people.TrainingState;
import es.caib.empara.people.service.SessionSummary;
import es.caib.empara.people.service.TrainingDeskService;
import es.caib.empara.people.service.TrainingList;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.web.Pager;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Who of the body lapses when, and the sessions that the body holds. */
@Named
@ViewScoped
public class TrainingPeople implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TrainingDeskService desk;
  @Inject private QuestionKeeper keeper;

  private TrainingState state;
  private final Pager pager = new Pager();
  private transient TrainingList list;
  private transient List<SessionSummary> sessions;

  /** Shows another state from its first page on. */
  public void show() {
    pager.start(null);
    read();
  }

  public void next() {
    pager.forward();
    read();
  }

  public void previous() {
    pager.back();
    read();
  }

  private void read() {
    list = desk.people(state, new PageRequest(pager.getCursor(), PageRequest.DEFAULT_LIMIT));
    pager.follow(list.slice().next());
  }

  public TrainingList getList() {
    if (list == null) {
      read();
    }
    return list;
  }

  public List<TrainingList.Line> getRows() {
    return getList().slice().items();
  }

  public List<SessionSummary> getSessions() {
    if (sessions == null) {
      sessions = desk.sessions();
    }
    return sessions;
  }

  /** Whether the questions of the course are kept here. */
  public boolean isCentre() {
    return keeper.isHere();
  }

  public List<TrainingState> getStates() {
    return Arrays.asList(TrainingState.values());
  }

  public Pager getPager() {
    return pager;
  }

  public TrainingState getState() {
    return state;
  }

  public void setState(TrainingState state) {
    this.state = state;
  }
}
