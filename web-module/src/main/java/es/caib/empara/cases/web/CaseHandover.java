package es.caib.empara.cases.web;

import es.caib.empara.access.web.Workplace;
import es.caib.empara.cases.service.CaseView;
import es.caib.empara.cases.service.HandoverService;
import es.caib.empara.cases.service.HandoverView;
import es.caib.empara.cases.service.StaleStatusException;
import es.caib.empara.cases.service.TimelineLine;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.web.Notices;
import es.caib.empara.shared.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Takes over a case whose victim has moved here. */
@Named
@ViewScoped
public class CaseHandover implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private HandoverService handovers;
  @Inject private CasePage page;
  @Inject private Workplace workplace;
  @Inject private Territory territory;
  @Inject private Notices notices;
  @Inject private Words words;

  private transient List<TimelineLine> changes = List.of();

  /** Whether the person is of an institution that can take the case over, and nobody has. */
  public boolean mayAccept(CaseView view) {
    return view.handovers().stream().anyMatch(HandoverView::isPending)
        && territory.responsibleFor(view.municipality()).stream()
            .filter(each -> each.kind() != InstitutionKind.COORDINATING_CENTRE)
            .anyMatch(each -> each.realm().equals(workplace.getRealm()));
  }

  /** Takes the case over by name, or says who was faster. */
  public String accept() {
    changes = List.of();
    try {
      HandoverView taken =
          handovers.accept(page.getNumber(), page.getRelied(), page.purpose()).stream()
              .reduce((first, last) -> last)
              .orElseThrow(() -> new NotFound("handover"));
      boolean mine = workplace.getPrincipal().equals(taken.acceptedBy());
      notices.done(
          mine
              ? words.text("handover.done")
              : words.text("handover.done.other", taken.acceptedByName()));
      return "/cases/case.xhtml?faces-redirect=true&n=" + page.getNumber();
    } catch (StaleStatusException moved) {
      changes = moved.changes();
    } catch (NotFound gone) {
      notices.fault(null, words.text("handover.gone"));
    }
    return null;
  }

  /** Brings the present status to the screen. */
  public void catchUp() {
    page.reload();
    changes = List.of();
  }

  /** What has changed since the status that is on screen. */
  public List<TimelineLine> getChanges() {
    return changes == null ? List.of() : changes;
  }

  public boolean isStale() {
    return !getChanges().isEmpty();
  }
}
