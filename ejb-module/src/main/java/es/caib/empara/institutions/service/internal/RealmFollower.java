package es.caib.empara.institutions.service.internal;

import es.caib.empara.institutions.service.RealmBook;
import es.caib.empara.institutions.service.RealmNotReady;
import es.caib.empara.institutions.service.internal.payara.PayaraRealms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets the container follow what was committed: a roll-back must not open a door. */
@ApplicationScoped
public class RealmFollower {

  private static final Logger LOG = Logger.getLogger(RealmFollower.class.getName());

  @Inject private RealmBook book;
  @Inject private PayaraRealms realms;

  /** A realm is as it should be from now on. */
  public record Settled(String realm) {}

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Settled settled) {
    book.forget();
    openIfReady(settled.realm());
  }

  /** Opens a realm; one that is not ready stays closed, and the log says why. */
  public void openIfReady(String realm) {
    try {
      realms.open(realm);
    } catch (RealmNotReady notYet) {
      LOG.log(Level.INFO, "{0}", notYet.getMessage());
    }
  }
}
