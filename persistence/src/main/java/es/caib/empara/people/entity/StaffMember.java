package es.caib.empara.people.entity;

import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.people.RoleChangeState;
import es.caib.empara.people.StaffOrigin;
import es.caib.empara.people.StaffRoles;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.SuspensionReason;
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
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person of a body: asked for by its administrator, approved by a second person, active,
 * suspended, revoked. The account of {@code access} follows; this says why.
 */
@Entity
@Table(name = "EMP_STAFF_MEMBER")
@SequenceGenerator(name = "staffMember", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class StaffMember {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,55}");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staffMember")
  @Column(name = "ID")
  private Long id;

  @Column(name = "REALM", updatable = false)
  private String realm;

  @Column(name = "USERNAME", updatable = false)
  private String username;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "NAME", updatable = false)
  private String name;

  @Column(name = "POST")
  private String post;

  @Column(name = "MAIL")
  private String mail;

  @Enumerated(EnumType.STRING)
  @Column(name = "ORIGIN")
  private StaffOrigin origin;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private StaffState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "SUSPENDED_FOR")
  private SuspensionReason suspendedFor;

  @Column(name = "REASON")
  private String reason;

  @Column(name = "REQUESTED_BY")
  private String requestedBy;

  @Column(name = "REQUESTED_AT")
  private OffsetDateTime requestedAt;

  @Column(name = "DECIDED_BY")
  private String decidedBy;

  @Column(name = "DECIDED_AT")
  private OffsetDateTime decidedAt;

  @Column(name = "ACTIVE_SINCE")
  private OffsetDateTime activeSince;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "EMP_STAFF_ROLE", joinColumns = @JoinColumn(name = "MEMBER_ID"))
  @Column(name = "ROLE")
  private Set<String> roles = new HashSet<>();

  @Version
  @Column(name = "VERSION")
  private long version;

  protected StaffMember() {}

  /**
   * Who it is.
   *
   * @param username lower-case letters, digits, dot, hyphen, underscore; 1 to 40
   */
  public record Person(String realm, String username, String name) {}

  /**
   * What is asked for.
   *
   * @param kind of the body, which decides what can be asked for
   * @param mail where the person is reached
   * @param by the administrator who asks
   */
  public record Request(
      InstitutionKind kind,
      String post,
      String mail,
      Set<String> roles,
      String reason,
      String by,
      OffsetDateTime at) {}

  /**
   * Asks for a person's access.
   *
   * @throws IllegalArgumentException naming the field at fault
   */
  public StaffMember(Person person, Request request) {
    this(person);
    keep(request);
  }

  private StaffMember(Person person) {
    this.realm = Required.text("realm", person.realm());
    this.username = matching("username", USERNAME, person.username());
    this.name = Required.text("name", person.name());
    this.principal = username + "@" + realm;
  }

  /**
   * Somebody who has access without a request.
   *
   * @param mail null for none
   * @throws IllegalArgumentException naming the field at fault
   */
  public static StaffMember known(
      Person person, String mail, Set<String> roles, StaffOrigin origin, OffsetDateTime since) {
    if (origin == StaffOrigin.REQUEST) {
      throw new IllegalArgumentException("origin: there was no request");
    }
    StaffMember member = new StaffMember(person);
    member.mail = mail;
    member.origin = Required.value("origin", origin);
    member.roles = new HashSet<>(roles);
    member.state = StaffState.ACTIVE;
    member.activeSince = Required.value("since", since);
    return member;
  }

  /**
   * Asks again for somebody who had access or did not get it.
   *
   * @throws IllegalArgumentException naming the field at fault
   * @throws IllegalStateException while there is a request, or access
   */
  public void askAgain(Request request) {
    if (!state.isOver()) {
      throw new IllegalStateException("the person is " + state);
    }
    keep(request);
    decidedBy = null;
    decidedAt = null;
    activeSince = null;
  }

  private void keep(Request request) {
    if (request.roles() == null || !StaffRoles.fit(request.kind(), request.roles())) {
      throw new IllegalArgumentException("roles: not for this body");
    }
    post = Required.text("post", request.post());
    mail = matching("mail", MAIL, request.mail());
    reason = Required.text("reason", request.reason());
    requestedBy = Required.text("requestedBy", request.by());
    requestedAt = Required.value("requestedAt", request.at());
    if (requestedBy.equals(principal)) {
      throw new IllegalArgumentException("username: nobody asks for herself");
    }
    replaceRoles(request.roles());
    origin = StaffOrigin.REQUEST;
    state = StaffState.REQUESTED;
    suspendedFor = null;
  }

  /**
   * Taken back by the body.
   *
   * @throws IllegalStateException unless it waits
   */
  public void withdraw() {
    require(StaffState.REQUESTED);
    state = StaffState.WITHDRAWN;
  }

  /**
   * A second person says yes.
   *
   * @throws IllegalStateException unless it waits
   * @throws IllegalArgumentException when it is no second person
   */
  public void approve(String by, OffsetDateTime at) {
    decide(by, at);
    activeSince = at;
    state = StaffState.ACTIVE;
  }

  /**
   * A second person says no.
   *
   * @throws IllegalStateException unless it waits
   * @throws IllegalArgumentException when it is no second person
   */
  public void refuse(String by, OffsetDateTime at) {
    decide(by, at);
    state = StaffState.REFUSED;
  }

  private void decide(String by, OffsetDateTime at) {
    require(StaffState.REQUESTED);
    if (isParty(by)) {
      throw new IllegalArgumentException("by: no second person");
    }
    decidedBy = Required.text("by", by);
    decidedAt = Required.value("at", at);
  }

  /** Whether somebody asked for this access or would have it, and so cannot decide on it. */
  public boolean isParty(String other) {
    return principal.equals(other) || requestedBy != null && requestedBy.equals(other);
  }

  /**
   * Has other roles from here on.
   *
   * @param change that a second person has approved
   * @throws IllegalStateException unless the person is active and the change is approved
   */
  public void changeRoles(RoleChange change) {
    require(StaffState.ACTIVE);
    if (!change.memberId().equals(id) || change.state() != RoleChangeState.APPROVED) {
      throw new IllegalStateException("the change is " + change.state());
    }
    replaceRoles(change.roles());
  }

  private void replaceRoles(Set<String> others) {
    roles.retainAll(others);
    roles.addAll(others);
  }

  /**
   * Takes access away for a while.
   *
   * @throws IllegalStateException unless the person is active
   */
  public void suspend(SuspensionReason why) {
    require(StaffState.ACTIVE);
    suspendedFor = Required.value("why", why);
    state = StaffState.SUSPENDED;
  }

  /**
   * Gives it back; the time without use counts from here.
   *
   * @throws IllegalStateException unless the person is suspended
   */
  public void resume(OffsetDateTime at) {
    require(StaffState.SUSPENDED);
    activeSince = Required.value("at", at);
    suspendedFor = null;
    state = StaffState.ACTIVE;
  }

  /**
   * Takes it away for good.
   *
   * @throws IllegalStateException unless the person is active or suspended
   */
  public void revoke() {
    if (state != StaffState.ACTIVE && state != StaffState.SUSPENDED) {
      throw new IllegalStateException("the person is " + state);
    }
    suspendedFor = null;
    state = StaffState.REVOKED;
  }

  /** Whether access is away for want of training: passing the test gives it back. */
  public boolean isOutOfTraining() {
    return suspendedFor == SuspensionReason.TRAINING;
  }

  private void require(StaffState wanted) {
    if (state != wanted) {
      throw new IllegalStateException("the person is " + state);
    }
  }

  private static String matching(String field, Pattern form, String value) {
    if (!form.matcher(Required.text(field, value)).matches()) {
      throw new IllegalArgumentException(field + ": not in the form asked for");
    }
    return value;
  }

  public boolean isActive() {
    return state == StaffState.ACTIVE;
  }

  public Set<String> roles() {
    return Set.copyOf(roles);
  }

  public Long id() {
    return id;
  }

  public String realm() {
    return realm;
  }

  public String username() {
    return username;
  }

  /** {@code user@realm}. */
  public String principal() {
    return principal;
  }

  public String name() {
    return name;
  }

  /** Null where nobody asked. */
  public String post() {
    return post;
  }

  /** Null for none. */
  public String mail() {
    return mail;
  }

  public StaffOrigin origin() {
    return origin;
  }

  public StaffState state() {
    return state;
  }

  /** Null unless suspended. */
  public SuspensionReason suspendedFor() {
    return suspendedFor;
  }

  /** Null where nobody asked. */
  public String reason() {
    return reason;
  }

  /** Null where nobody asked. */
  public String requestedBy() {
    return requestedBy;
  }

  /** Null where nobody asked. */
  public OffsetDateTime requestedAt() {
    return requestedAt;
  }

  /** Null until a second person has decided. */
  public String decidedBy() {
    return decidedBy;
  }

  /** Null until a second person has decided. */
  public OffsetDateTime decidedAt() {
    return decidedAt;
  }

  /** Since the approval or the last resumption; null while not approved. */
  public OffsetDateTime activeSince() {
    return activeSince;
  }
}
