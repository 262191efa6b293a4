package es.caib.empara.people.entity;

import es.caib.empara.institutions.InstitutionKind;
import es.caib.empara.people.RoleChangeState;
import es.caib.empara.people.StaffRoles;
import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * Other roles in place of those that somebody has: asked for by an administrator of her body,
 * decided by a second person (ENS op.acc.3). Until then she keeps hers.
 */
@Entity
@Table(name = "EMP_ROLE_CHANGE")
@SequenceGenerator(name = "roleChange", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class RoleChange {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "roleChange")
  @Column(name = "ID")
  private Long id;

  @Column(name = "MEMBER_ID", updatable = false)
  private Long memberId;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "FORMER_ROLES", updatable = false)
  private String formerRoles;

  @Column(name = "ROLES", updatable = false)
  private String roles;

  @Column(name = "REASON", updatable = false)
  private String reason;

  @Column(name = "ASKED_BY", updatable = false)
  private String askedBy;

  @Column(name = "ASKED_AT", updatable = false)
  private OffsetDateTime askedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private RoleChangeState state;

  /** The person while it waits: the database lets one wait at a time. */
  @Column(name = "WAITING_FOR")
  private Long waitingFor;

  @Column(name = "DECIDED_BY")
  private String decidedBy;

  @Column(name = "DECIDED_AT")
  private OffsetDateTime decidedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected RoleChange() {}

  /**
   * What is asked for.
   *
   * @param kind of the body, which decides what can be asked for
   * @param by the administrator who asks
   */
  public record Wish(
      InstitutionKind kind, Set<String> roles, String reason, String by, OffsetDateTime at) {}

  /**
   * Asks for other roles.
   *
   * @throws IllegalArgumentException naming the field at fault
   * @throws IllegalStateException unless the person is active
   */
  public RoleChange(StaffMember member, Wish wish) {
    if (!member.isActive()) {
      throw new IllegalStateException("the person is " + member.state());
    }
    if (wish.roles() == null || !StaffRoles.fit(wish.kind(), wish.roles())) {
      throw new IllegalArgumentException("roles: not for this body");
    }
    if (wish.roles().equals(member.roles())) {
      throw new IllegalArgumentException("roles: those that she has");
    }
    this.memberId = Required.value("memberId", member.id());
    this.principal = member.principal();
    this.formerRoles = StaffRoles.text(member.roles());
    this.roles = StaffRoles.text(wish.roles());
    this.reason = Required.text("reason", wish.reason());
    this.askedBy = Required.text("by", wish.by());
    this.askedAt = Required.value("at", wish.at());
    if (askedBy.equals(principal)) {
      throw new IllegalArgumentException("by: nobody asks for herself");
    }
    this.state = RoleChangeState.WAITING;
    this.waitingFor = memberId;
  }

  /**
   * A second person says yes.
   *
   * @throws IllegalStateException unless it waits
   * @throws IllegalArgumentException when it is no second person
   */
  public void approve(String by, OffsetDateTime at) {
    decide(RoleChangeState.APPROVED, by, at);
  }

  /**
   * A second person says no.
   *
   * @throws IllegalStateException unless it waits
   * @throws IllegalArgumentException when it is no second person
   */
  public void refuse(String by, OffsetDateTime at) {
    decide(RoleChangeState.REFUSED, by, at);
  }

  private void decide(RoleChangeState how, String by, OffsetDateTime at) {
    if (isParty(by)) {
      throw new IllegalArgumentException("by: no second person");
    }
    end(how, Required.text("by", by), at);
  }

  /**
   * Taken back by the body.
   *
   * @throws IllegalStateException unless it waits
   * @throws IllegalArgumentException when the person herself would do it
   */
  public void withdraw(String by, OffsetDateTime at) {
    if (principal.equals(by)) {
      throw new IllegalArgumentException("by: the person herself");
    }
    end(RoleChangeState.WITHDRAWN, Required.text("by", by), at);
  }

  /**
   * The person has lost her access.
   *
   * @param by who took it; null for the calendar
   * @throws IllegalStateException unless it waits
   */
  public void lapse(String by, OffsetDateTime at) {
    end(RoleChangeState.OVER, by, at);
  }

  private void end(RoleChangeState how, String by, OffsetDateTime at) {
    if (!isWaiting()) {
      throw new IllegalStateException("the change is " + state);
    }
    decidedBy = by;
    decidedAt = Required.value("at", at);
    state = how;
    waitingFor = null;
  }

  /** Whether somebody asked for it or would have the roles, and so cannot decide on it. */
  public boolean isParty(String other) {
    return principal.equals(other) || askedBy.equals(other);
  }

  /** Whether a role goes with it that she has now. */
  public boolean takes(String role) {
    return formerRoles().contains(role) && !roles().contains(role);
  }

  public boolean isWaiting() {
    return state == RoleChangeState.WAITING;
  }

  public Long id() {
    return id;
  }

  public Long memberId() {
    return memberId;
  }

  /** Whose roles they are, {@code user@realm}. */
  public String principal() {
    return principal;
  }

  /** Those that she had when it was asked for. */
  public Set<String> formerRoles() {
    return StaffRoles.in(formerRoles);
  }

  /** Those that she is to have. */
  public Set<String> roles() {
    return StaffRoles.in(roles);
  }

  public String reason() {
    return reason;
  }

  public String askedBy() {
    return askedBy;
  }

  public OffsetDateTime askedAt() {
    return askedAt;
  }

  public RoleChangeState state() {
    return state;
  }

  /** Null while it waits, and when the calendar ended it. */
  public String decidedBy() {
    return decidedBy;
  }

  /** Null while it waits. */
  public OffsetDateTime decidedAt() {
    return decidedAt;
  }
}
