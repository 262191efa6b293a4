package es.caib.empara.channels.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingSource;
import es.caib.empara.channels.BarrierState;
import es.caib.empara.shared.service.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reports of barriers that nobody has answered. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BarrierPending implements PendingSource {

  @Inject private BarrierReportRepository reports;

  @Override
  public List<Pending> pending(Caller caller) {
    return caller.is(Roles.OPERATOR)
        ? reports.page(BarrierState.RECEIVED, new PageRequest(null, MOST)).stream()
            .map(
                report ->
                    new Pending(
                        "BARRIER",
                        report.reference(),
                        1,
                        "/channels/barrier.xhtml?r=" + report.reference(),
                        null,
                        false))
            .toList()
        : List.of();
  }
}
