package es.caib.empara.orders.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingSource;
import es.caib.empara.institutions.DataKind;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.orders.PaperState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Orders on paper that wait for their second person, and those that came back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PaperPending implements PendingSource {

  private static final String LIST = "/orders/list.xhtml";

  @Inject private PaperRepository papers;

  @Override
  public List<Pending> pending(Caller caller) {
    if (caller.institutionKind() != InstitutionKind.COORDINATING_CENTRE
        || !(caller.is(Roles.TECHNICIAN) || caller.is(Roles.COORDINATOR))
        || !caller.sees(DataKind.MEASURES)) {
      return List.of();
    }
    return papers.open(MOST).stream()
        .filter(
            paper ->
                paper.isCheckableBy(caller.principal())
                    || paper.state() == PaperState.RETURNED
                        && paper.enteredBy().equals(caller.principal()))
        .map(
            paper ->
                new Pending(
                    paper.state() == PaperState.RETURNED ? "PAPER_MEND" : "PAPER_CHECK",
                    paper.orderId(),
                    1,
                    LIST,
                    null,
                    paper.state() == PaperState.RETURNED))
        .toList();
  }
}
