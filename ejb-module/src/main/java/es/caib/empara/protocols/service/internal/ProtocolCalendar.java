package es.caib.empara.protocols.service.internal;

import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Which versions have come to their day. */
@ApplicationScoped
@Transactional
class ProtocolCalendar {

  @Inject private ProtocolRepository protocols;
  @Inject private BusinessClock clock;

  List<Long> due() {
    return protocols.due(clock.today());
  }
}
