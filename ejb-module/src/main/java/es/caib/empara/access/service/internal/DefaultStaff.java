package es.caib.empara.access.service.internal;

import es.caib.empara.access.AccountState;
import es.caib.empara.access.entity.Account;
import es.caib.empara.access.entity.Invitation;
import es.caib.empara.access.entity.StoredSecret;
import es.caib.empara.access.service.AccessCut;
import es.caib.empara.access.service.AccountOpened;
import es.caib.empara.access.service.InvitationView;
import es.caib.empara.access.service.Staff;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps accounts and the links that open them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DefaultStaff implements Staff {

  private static final Duration LIFE = Duration.ofDays(7);

  @PersistenceContext(unitName = "empara")
  private EntityManager em;

  @Inject private AccountRepository accounts;
  @Inject private InvitationRepository invitations;
  @Inject private AccountLocks locks;
  @Inject private BusinessClock clock;
  @Inject private Event<AccessCut> cuts;
  @Inject private Event<AccountOpened> opened;

  @Override
  public Optional<Member> find(String principal) {
    return accounts.byPrincipal(principal).filter(Account::isActive).map(DefaultStaff::member);
  }

  @Override
  public List<Member> of(Collection<String> realms) {
    return realms.isEmpty()
        ? List.of()
        : em.createQuery(
                "select distinct a from Account a left join fetch a.roles where a.realm in :realms"
                    + " and a.state = :active order by a.realm, a.displayName",
                Account.class)
            .setParameter("realms", realms)
            .setParameter("active", AccountState.ACTIVE)
            .getResultStream()
            .map(DefaultStaff::member)
            .toList();
  }

  @Override
  public void open(String realm, String username, String name, String mail, Set<String> roles) {
    if (accounts.byPrincipal(username + "@" + realm).isEmpty()) {
      accounts.add(Account.withoutSecret(realm, username, name, roles).reachedAt(mail, null));
      opened.fire(new AccountOpened(realm, username, name, mail, roles));
    }
  }

  @Override
  public boolean isKnown(String principal) {
    return accounts.byPrincipal(principal).isPresent();
  }

  @Override
  public void reopen(String principal, String mail, Set<String> roles) {
    Account account = held(principal);
    account.reopen();
    account.reachedAt(mail, account.mobile());
    accounts.grant(account, roles);
  }

  @Override
  public void grant(String principal, Set<String> roles) {
    accounts.grant(held(principal), roles);
    cuts.fire(new AccessCut(principal));
  }

  @Override
  public void suspend(String principal) {
    held(principal).suspend();
    cuts.fire(new AccessCut(principal));
  }

  @Override
  public void resume(String principal) {
    held(principal).resume();
  }

  @Override
  public void restrict(String principal) {
    held(principal).restrict();
  }

  @Override
  public void unrestrict(String principal) {
    held(principal).unrestrict();
  }

  @Override
  public void close(String principal) {
    held(principal).close();
    OffsetDateTime now = clock.now();
    invitations.open(principal).forEach(link -> link.replace(now));
    cuts.fire(new AccessCut(principal));
  }

  private Account held(String principal) {
    return accounts.held(principal).orElseThrow(() -> new NotFound("account"));
  }

  @Override
  public Set<String> lockedByFailures(String realm) {
    return locks.lockedByFailuresOf(realm);
  }

  @Override
  public Map<String, LocalDate> lastUse(Collection<String> principals) {
    return principals.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select a.principal, a.lastUsedOn from Account a"
                    + " where a.principal in :principals and a.lastUsedOn is not null",
                Object[].class)
            .setParameter("principals", principals)
            .getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1]));
  }

  @Override
  public InvitationView invite(String principal, String by) {
    OffsetDateTime now = clock.now();
    invitations.open(principal).forEach(older -> older.replace(now));
    String token = Tokens.random();
    Invitation invitation = new Invitation(principal, Sha256.of(token), by, now, LIFE);
    invitations.add(invitation);
    return new InvitationView(principal, token, invitation.expiresAt());
  }

  @Override
  public InvitationView reset(String principal, String by) {
    held(principal).changeSecret(StoredSecret.unusable());
    cuts.fire(new AccessCut(principal));
    return invite(principal, by);
  }

  private static Member member(Account account) {
    return new Member(
        account.principal(),
        account.displayName(),
        account.realm(),
        account.roles(),
        account.lastAccessAt() != null);
  }
}
