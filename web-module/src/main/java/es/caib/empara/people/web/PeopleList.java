package es.caib.empara.people.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.service.StaffList;
import es.caib.empara.people.service.StaffService;
import es.caib.empara.people.service.StaffSummary;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.web.Pager;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The people of the own body; at first all whose access is not over. */
@Named
@ViewScoped
public class PeopleList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StaffService people;
  @Inject private Workplace workplace;

  private StaffState state;
  private final Pager pager = new Pager();
  private transient StaffList list;

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
    list = people.list(state, new PageRequest(pager.getCursor(), PageRequest.DEFAULT_LIMIT));
    pager.follow(list.slice().next());
  }

  private StaffList getList() {
    if (list == null) {
      read();
    }
    return list;
  }

  public List<StaffSummary> getRows() {
    return getList().slice().items();
  }

  /** The last day to go through the yearly list; null when none is open. */
  public LocalDate getConfirmUntil() {
    return getList().confirmUntil();
  }

  /** Whether somebody is of another body, whose request waits here. */
  public boolean isElsewhere(StaffSummary row) {
    return !row.realm().equals(workplace.getRealm());
  }

  public List<StaffState> getStates() {
    return Arrays.asList(StaffState.values());
  }

  public Pager getPager() {
    return pager;
  }

  public StaffState getState() {
    return state;
  }

  public void setState(StaffState state) {
    this.state = state;
  }
}
