package es.caib.empara.access.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.access.entity.Account;
import es.caib.empara.access.entity.AccountLock;
import es.caib.empara.access.entity.Invitation;
import es.caib.empara.access.service.AccessCut;
import es.caib.empara.access.service.AccountLocked;
import es.caib.empara.access.service.Staff;
import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.institutions.service.InstitutionView;
import es.caib.empara.institutions.service.Territory;
import es.caib.empara.shared.service.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts the failures of an account in a row and locks it when they are too many; who waits between
 * them is slowed down by {@link LoginThrottle}, and stopped here.
 */
@ApplicationScoped
@Transactional
public class AccountLocks {

  /** NIST SP 800-63B, 5.2.2, allows 100; a person who has forgotten a password needs far fewer. */
  static final int TOLERATED = 50;

  private static final int SHOWN = 10;

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Inject private AccountRepository accounts;
  @Inject private Staff staff;
  @Inject private Territory territory;
  @Inject private BusinessClock clock;
  @Inject private Event<AccountLocked> locked;
  @Inject private Event<AccessCut> cuts;

  /** Whether nobody gets in with an account; open log-ins go on unless somebody ended them. */
  public boolean isLocked(String principal) {
    return holding(principal).isPresent();
  }

  /** One more wrong password or code; in its own transaction, since the log-in may be undone. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void failed(String principal, String address) {
    int counted =
        em.createQuery(
                "update Account a set a.failures = a.failures + 1 where a.principal = :principal")
            .setParameter("principal", principal)
            .executeUpdate();
    if (counted == 1 && failures(principal) >= TOLERATED) {
      Account account = accounts.held(principal).orElseThrow();
      if (holding(principal).isEmpty() && isLockedByFailures(account)) {
        em.persist(AccountLock.afterFailures(principal, clock.now()));
        locked.fire(new AccountLocked(principal, account.realm(), address));
      }
    }
  }

  private int failures(String principal) {
    return em.createQuery(
            "select a.failures from Account a where a.principal = :principal", Integer.class)
        .setParameter("principal", principal)
        .getSingleResult();
  }

  /**
   * Not the source systems: whoever guesses must not be able to hold up the feed. Not the only
   * administrator of a body: nobody could open her account again.
   */
  private boolean isLockedByFailures(Account account) {
    InstitutionView institution = territory.institution(account.realm());
    return institution != null
        && institution.kind() != InstitutionKind.SOURCE_SYSTEMS
        && (!account.roles().contains(Roles.ADMIN) || hasOtherAdministrator(account));
  }

  private boolean hasOtherAdministrator(Account account) {
    Set<String> alsoLocked = lockedOf(account.realm());
    return staff.of(List.of(account.realm())).stream()
        .filter(other -> !other.principal().equals(account.principal()))
        .filter(other -> other.roles().contains(Roles.ADMIN))
        .anyMatch(other -> !alsoLocked.contains(other.principal()));
  }

  /** All that is asked for was right. */
  void succeeded(String principal) {
    em.createQuery(
            "update Account a set a.failures = 0 where a.principal = :principal"
                + " and a.failures > 0")
        .setParameter("principal", principal)
        .executeUpdate();
  }

  void lock(Account account, String by, String reason) {
    em.persist(AccountLock.by(by, reason, account.principal(), clock.now()));
  }

  /**
   * Lets the person in again.
   *
   * @return false when nothing held
   */
  boolean open(String principal, String by) {
    Optional<AccountLock> lock = held(principal);
    lock.ifPresent(holding -> open(holding, by));
    return lock.isPresent();
  }

  /** A link that her administrator made after the lock lets her in again. */
  void openedBy(Invitation link) {
    held(link.principal())
        .filter(holding -> link.createdAt().isAfter(holding.lockedAt()))
        .ifPresent(holding -> open(holding, link.createdBy()));
  }

  private void open(AccountLock holding, String by) {
    holding.open(by, clock.now());
    succeeded(holding.principal());
  }

  /** In its own transaction: the refusal that it follows undoes the caller's. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void endLogIns(String principal) {
    accounts.held(principal).ifPresent(Account::endRememberedLogins);
    cuts.fire(new AccessCut(principal));
  }

  /** The locks of an account, the last first. */
  List<AccountLock> of(String principal) {
    return em.createQuery(
            "select l from AccountLock l where l.principal = :principal"
                + " order by l.lockedAt desc, l.id desc",
            AccountLock.class)
        .setParameter("principal", principal)
        .setMaxResults(SHOWN)
        .getResultList();
  }

  /** Those of a body who are locked. */
  Set<String> lockedOf(String realm) {
    return holdingOf(realm, "");
  }

  /** Those of a body whom nobody but failures has locked. */
  Set<String> lockedByFailuresOf(String realm) {
    return holdingOf(realm, " and l.lockedBy is null");
  }

  private Set<String> holdingOf(String realm, String condition) {
    return new TreeSet<>(
        em.createQuery(
                "select l.principal from AccountLock l where l.openedAt is null"
                    + " and l.principal like :ofRealm"
                    + condition,
                String.class)
            .setParameter("ofRealm", "%@" + realm)
            .getResultList());
  }

  private Optional<AccountLock> holding(String principal) {
    return find(principal, LockModeType.NONE);
  }

  private Optional<AccountLock> held(String principal) {
    return find(principal, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<AccountLock> find(String principal, LockModeType mode) {
    return em.createQuery(
            "select l from AccountLock l where l.principal = :principal and l.openedAt is null",
            AccountLock.class)
        .setParameter("principal", principal)
        .setLockMode(mode)
        .getResultStream()
        .findFirst();
  }
}
