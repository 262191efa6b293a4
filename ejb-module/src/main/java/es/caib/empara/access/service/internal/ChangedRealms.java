package es.caib.empara.access.service.internal;

import es.caib.empara.access.service.AccessCut;
import es.caib.empara.institutions.service.RealmChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever came in by the former settings of a realm must log in anew, on every node. */
@ApplicationScoped
class ChangedRealms {

  @Inject private AccountRepository accounts;
  @Inject private Event<AccessCut> cuts;

  /** In the transaction of the change: either both hold or neither. */
  void on(@Observes RealmChanged change) {
    accounts.endRememberedLoginsOf(change.realm());
    cuts.fire(new AccessCut(change.realm()));
  }
}
