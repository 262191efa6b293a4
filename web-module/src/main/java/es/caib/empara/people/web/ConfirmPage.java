package es.caib.empara.people.web;

import es.caib.empara.people.service.PeopleConflict;
import es.caib.empara.people.service.RecertificationService;
import es.caib.empara.people.service.RecertificationView;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes through the whole list of the body, once a year. */
@Named
@ViewScoped
public class ConfirmPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RecertificationService lists;
  @Inject private Notices notices;
  @Inject private Words words;

  private Long id;
  private LocalDate dueOn;
  private long open;
  private List<ConfirmRow> rows = List.of();

  @PostConstruct
  void read() {
    RecertificationView view = lists.current();
    id = view == null ? null : view.id();
    if (view != null) {
      dueOn = view.dueOn();
      open = view.open();
      rows = new ArrayList<>(view.lines().stream().map(ConfirmRow::new).toList());
    }
  }

  /** Sends what was answered; what was left open can be answered later. */
  public String send() {
    try {
      lists.answer(id, answered(true), answered(false));
      notices.done(words.text("people.confirm.sent"));
      return "/people/confirm.xhtml?faces-redirect=true";
    } catch (PeopleConflict conflict) {
      notices.fault(null, words.text(conflict.key()));
      return null;
    }
  }

  private Set<Long> answered(boolean stays) {
    return rows.stream()
        .filter(row -> row.isOpen() && row.getStays() != null && row.getStays() == stays)
        .map(ConfirmRow::getId)
        .collect(Collectors.toSet());
  }

  /** Whether a list is open. */
  public boolean isDue() {
    return id != null;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  /** How many people have no answer yet. */
  public long getOpen() {
    return open;
  }

  public List<ConfirmRow> getRows() {
    return rows;
  }
}
