package es.caib.empara.access.service.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;

/** Of several first failures at once only one can begin the count; the others go on with it. */
@ApplicationScoped
class CountedFailures {

  @Inject private LoginThrottle throttle;

  void count(String principal, String address) {
    try {
      throttle.failed(principal, address);
    } catch (PersistenceException | TransactionalException begunElsewhere) {
      throttle.failed(principal, address);
    }
  }
}
