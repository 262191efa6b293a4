package es.caib.empara.access.entity;

import es.caib.empara.access.AccountState;
import es.caib.empara.access.Roles;
import es.caib.empara.shared.Required;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An account, known as {@code user@realm}. The epoch rises whenever rights end or change, and every
 * remembered log-in compares it at each use.
 */
@Entity
@Table(name = "EMP_ACCOUNT")
@SequenceGenerator(name = "account", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Account {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

  private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,55}");
  private static final Pattern MOBILE = Pattern.compile("\\+[1-9]\\d{6,14}");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account")
  @Column(name = "ID")
  private Long id;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "REALM", updatable = false)
  private String realm;

  @Column(name = "USERNAME", updatable = false)
  private String username;

  @Column(name = "DISPLAY_NAME")
  private String displayName;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private AccountState state;

  @Column(name = "EPOCH")
  private int epoch;

  @Column(name = "SALT")
  private String salt;

  @Column(name = "ROUNDS")
  private int rounds;

  @Column(name = "VERIFIER")
  private String verifier;

  @Column(name = "LAST_ACCESS_AT")
  private OffsetDateTime lastAccessAt;

  @Column(name = "LAST_ACCESS_ADDRESS")
  private String lastAccessAddress;

  @Column(name = "LAST_USED_ON")
  private LocalDate lastUsedOn;

  @Column(name = "EMAIL")
  private String email;

  @Column(name = "MOBILE")
  private String mobile;

  @Column(name = "READ_ONLY")
  private boolean readOnly;

  /** Wrong passwords and codes since the last log-in; counted by statements, which do not race. */
  @Column(name = "FAILURES", updatable = false)
  private int failures;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "EMP_ACCOUNT_ROLE",
      joinColumns = @JoinColumn(name = "PRINCIPAL", referencedColumnName = "PRINCIPAL"))
  @Column(name = "ROLE")
  private Set<String> roles = new HashSet<>();

  @Version
  @Column(name = "VERSION")
  private long version;

  protected Account() {}

  /**
   * @param username lower-case letters, digits, dot, hyphen, underscore; 1 to 40
   * @param roles of {@link Roles#OF_ACCOUNTS}; the system's own role is refused
   * @throws IllegalArgumentException naming the field at fault
   */
  public Account(
      String realm, String username, String displayName, Set<String> roles, StoredSecret secret) {
    if (!USERNAME.matcher(Required.text("username", username)).matches()) {
      throw new IllegalArgumentException("username: not a user name: " + username);
    }
    this.realm = Required.text("realm", realm);
    this.username = username;
    this.principal = username + "@" + realm;
    this.displayName = Required.text("displayName", displayName);
    this.roles = new HashSet<>(checked(roles));
    this.state = AccountState.ACTIVE;
    this.epoch = 1;
    keep(secret);
  }

  /**
   * An account without a password here: the body keeps it, by its directory or its portal, or the
   * person has still to choose one.
   *
   * @throws IllegalArgumentException naming the field at fault
   */
  public static Account withoutSecret(
      String realm, String username, String displayName, Set<String> roles) {
    return new Account(realm, username, displayName, roles, StoredSecret.unusable());
  }

  /** Replaces the password; every remembered log-in ends. */
  public void changeSecret(StoredSecret secret) {
    keep(secret);
    endRememberedLogins();
  }

  /** Takes access away until it is given back; every remembered log-in ends. */
  public void suspend() {
    state = AccountState.SUSPENDED;
    endRememberedLogins();
  }

  /**
   * Gives access back after a suspension.
   *
   * @throws IllegalStateException unless it is suspended
   */
  public void resume() {
    if (state != AccountState.SUSPENDED) {
      throw new IllegalStateException("the account is " + state);
    }
    state = AccountState.ACTIVE;
  }

  /** May look and not act until {@link #unrestrict}; nobody is logged out for it. */
  public void restrict() {
    readOnly = true;
  }

  /** May act again. */
  public void unrestrict() {
    readOnly = false;
  }

  /** Takes access away for good, with the password; every remembered log-in ends. */
  public void close() {
    state = AccountState.REVOKED;
    changeSecret(StoredSecret.unusable());
  }

  /**
   * Opens a closed account again, without a password, for the same person.
   *
   * @throws IllegalStateException unless it was closed
   */
  public void reopen() {
    if (state != AccountState.REVOKED) {
      throw new IllegalStateException("the account is " + state);
    }
    state = AccountState.ACTIVE;
    endRememberedLogins();
  }

  /**
   * Is to have these roles in place of those it had; every remembered log-in ends. Their rows are
   * the repository's to write: the provider changes no collection that hangs on another key than
   * the id.
   *
   * @throws IllegalArgumentException when they are not roles of an account
   */
  public void grant(Set<String> newRoles) {
    checked(newRoles);
    endRememberedLogins();
  }

  private static Set<String> checked(Set<String> roles) {
    if (roles.isEmpty() || !Roles.OF_ACCOUNTS.containsAll(roles)) {
      throw new IllegalArgumentException("roles: not roles of an account: " + roles);
    }
    return roles;
  }

  /** Makes every session, socket and remembered credential of this account end at its next use. */
  public void endRememberedLogins() {
    epoch++;
  }

  /**
   * Notes a log-in, which the next log-in shows as the last access (ENS op.acc.6 R5).
   *
   * @param on the day of it, by which an account lapses that nobody uses (R7)
   */
  public void accessed(OffsetDateTime at, LocalDate on, String address) {
    this.lastAccessAt = at;
    this.lastUsedOn = on;
    this.lastAccessAddress = address;
  }

  /**
   * Where the person is reached outside the screen.
   *
   * @param mail an address for mail; null for none
   * @param phone international, such as {@code +34600000000}; null for none
   * @throws IllegalArgumentException naming the field at fault
   */
  public Account reachedAt(String mail, String phone) {
    if (mail != null && !MAIL.matcher(mail).matches()) {
      throw new IllegalArgumentException("email: not an address");
    }
    if (phone != null && !MOBILE.matcher(phone).matches()) {
      throw new IllegalArgumentException("mobile: not an international number");
    }
    this.email = mail;
    this.mobile = phone;
    return this;
  }

  private void keep(StoredSecret secret) {
    this.salt = secret.salt();
    this.rounds = secret.rounds();
    this.verifier = secret.verifier();
  }

  public boolean isActive() {
    return state == AccountState.ACTIVE;
  }

  public Long id() {
    return id;
  }

  public String principal() {
    return principal;
  }

  public String realm() {
    return realm;
  }

  public String username() {
    return username;
  }

  public String displayName() {
    return displayName;
  }

  public int epoch() {
    return epoch;
  }

  public String salt() {
    return salt;
  }

  public int rounds() {
    return rounds;
  }

  public OffsetDateTime lastAccessAt() {
    return lastAccessAt;
  }

  public String lastAccessAddress() {
    return lastAccessAddress;
  }

  /** The last day on which it was used, by a log-in or through the API; null for never. */
  public LocalDate lastUsedOn() {
    return lastUsedOn;
  }

  /** Null for none. */
  public String email() {
    return email;
  }

  /** Null for none. */
  public String mobile() {
    return mobile;
  }

  /** Whether it may look and not act. */
  public boolean isReadOnly() {
    return readOnly;
  }

  public Set<String> roles() {
    return Set.copyOf(roles);
  }
}
