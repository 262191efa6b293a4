package es.caib.empara.access.service.internal;

import es.caib.empara.access.entity.LoginFailure;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Slows down guessing, by account and by address; in the database, so that every node knows. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LoginThrottle {

  private static final int TOLERATED_BY_ACCOUNT = 3;

  /** Higher, since a whole office may share one address. */
  private static final int TOLERATED_BY_ADDRESS = 20;

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Inject private Territory territory;

  /** How long an attempt must still wait; zero or less when it need not. */
  public Duration waitFor(String principal, String address) {
    Duration byAccount = wait(account(principal, address));
    Duration byAddress = wait(address(address));
    return byAccount.compareTo(byAddress) > 0 ? byAccount : byAddress;
  }

  public void failed(String principal, String address) {
    count(account(principal, address), TOLERATED_BY_ACCOUNT);
    count(address(address), TOLERATED_BY_ADDRESS);
  }

  /** A right password clears the account, not the address: others may be guessing from there. */
  public void succeeded(String principal, String address) {
    em.createQuery("delete from LoginFailure f where f.subject = :subject")
        .setParameter("subject", account(principal, address))
        .executeUpdate();
  }

  private Duration wait(String subject) {
    LoginFailure failure = em.find(LoginFailure.class, subject);
    return failure == null ? Duration.ZERO : failure.waitAt(now());
  }

  private void count(String subject, int tolerated) {
    LoginFailure failure = em.find(LoginFailure.class, subject, LockModeType.PESSIMISTIC_WRITE);
    if (failure == null) {
      failure = new LoginFailure(subject, now());
      em.persist(failure);
    }
    failure.count(now(), tolerated);
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }

  /**
   * A person is slowed down wherever the attempts come from. A source system only where they come
   * from: whoever guesses elsewhere must not be able to hold up the feed.
   */
  private String account(String principal, String address) {
    InstitutionView institution =
        territory.institution(principal.substring(principal.lastIndexOf('@') + 1));
    boolean machine = institution != null && institution.kind() == InstitutionKind.SOURCE_SYSTEMS;
    return limited("account:" + principal + (machine ? " " + address : ""));
  }

  private static String address(String address) {
    return limited("address:" + address);
  }

  private static String limited(String subject) {
    return subject.length() > 160 ? subject.substring(0, 160) : subject;
  }
}
