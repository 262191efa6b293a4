package es.caib.empara.channels.service.internal;

import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Which requests climb, by the business clock. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class RequestsOverdue {

  private static final int MOST = 200;

  @Inject private RequestRepository requests;
  @Inject private BusinessClock clock;

  /** The longest overdue first; what does not fit is looked at the next time. */
  List<Long> now() {
    return requests.climbing(clock.now(), MOST);
  }
}
