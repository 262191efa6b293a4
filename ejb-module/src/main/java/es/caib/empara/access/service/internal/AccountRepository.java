package es.caib.empara.access.service.internal;

import es.caib.empara.access.AccountState;
import es.caib.empara.access.entity.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads and keeps accounts. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class AccountRepository {

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  /** The account with its roles, in one statement. */
  public Optional<Account> byPrincipal(String principal) {
    return em.createQuery(
            "select distinct a from Account a left join fetch a.roles where a.principal = :principal",
            Account.class)
        .setParameter("principal", principal)
        .getResultStream()
        .findFirst();
  }

  /** The account as it is by now, held until the commit: somebody may log in twice at once. */
  public Optional<Account> held(String principal) {
    Optional<Account> account = byPrincipal(principal);
    account.ifPresent(found -> em.refresh(found, LockModeType.PESSIMISTIC_WRITE));
    return account;
  }

  /** Principal, realm and epoch of those of some accounts that are active, in one statement. */
  public List<Object[]> epochsOfActive(Collection<String> principals) {
    return em.createQuery(
            "select a.principal, a.realm, a.epoch from Account a"
                + " where a.principal in :principals and a.state = :active",
            Object[].class)
        .setParameter("principals", principals)
        .setParameter("active", AccountState.ACTIVE)
        .getResultList();
  }

  /** Makes every session and remembered credential of a body end at its next use. */
  public void endRememberedLoginsOf(String realm) {
    em.createQuery("update Account a set a.epoch = a.epoch + 1 where a.realm = :realm")
        .setParameter("realm", realm)
        .executeUpdate();
  }

  /** Gives an account that is held these roles in place of those it had. */
  void grant(Account account, Set<String> roles) {
    account.grant(roles);
    em.flush();
    em.createNativeQuery("delete from EMP_ACCOUNT_ROLE where PRINCIPAL = ?")
        .setParameter(1, account.principal())
        .executeUpdate();
    for (String role : roles) {
      em.createNativeQuery("insert into EMP_ACCOUNT_ROLE (PRINCIPAL, ROLE) values (?, ?)")
          .setParameter(1, account.principal())
          .setParameter(2, role)
          .executeUpdate();
    }
    em.refresh(account);
  }

  /** Notes that an account was used through the API; at most one change a day. */
  public void used(String principal, LocalDate on) {
    em.createQuery(
            "update Account a set a.lastUsedOn = :on where a.principal = :principal"
                + " and (a.lastUsedOn is null or a.lastUsedOn < :on)")
        .setParameter("principal", principal)
        .setParameter("on", on)
        .executeUpdate();
  }

  public void add(Account account) {
    em.persist(account);
  }

  public long count() {
    return em.createQuery("select count(a) from Account a", Long.class).getSingleResult();
  }
}
