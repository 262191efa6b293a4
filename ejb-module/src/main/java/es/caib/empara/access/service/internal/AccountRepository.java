package es.caib.empara.access.service.internal;

import es.caib.empara.access.entity.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

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

  public void add(Account account) {
    em.persist(account);
  }

  public long count() {
    return em.createQuery("select count(a) from Account a", Long.class).getSingleResult();
  }
}
