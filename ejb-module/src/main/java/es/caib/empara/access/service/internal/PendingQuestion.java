package es.caib.empara.access.service.internal;

import es.caib.empara.access.service.Caller;
import es.caib.empara.access.service.Pending;
import es.caib.empara.access.service.PendingSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** In a transaction of its own, so that a failure spoils nothing else. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PendingQuestion {

  List<Pending> ask(PendingSource source, Caller caller) {
    return source.pending(caller);
  }
}
