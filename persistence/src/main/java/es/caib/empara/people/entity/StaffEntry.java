package es.caib.empara.people.entity;

import es.caib.empara.people.RoleChangeState;
import es.caib.empara.people.StaffRoles;
import es.caib.empara.people.StaffState;
import es.caib.empara.people.SuspensionReason;
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
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * A change of somebody's standing, or a step towards other roles: who, when, from what to what, and
 * why. Only ever added.
 */
@Entity
@Table(name = "EMP_STAFF_ENTRY")
@SequenceGenerator(name = "staffEntry", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class StaffEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staffEntry")
  @Column(name = "ID")
  private Long id;

  @Column(name = "MEMBER_ID", updatable = false)
  private Long memberId;

  @Enumerated(EnumType.STRING)
  @Column(name = "FROM_STATE", updatable = false)
  private StaffState from;

  @Enumerated(EnumType.STRING)
  @Column(name = "TO_STATE", updatable = false)
  private StaffState to;

  @Enumerated(EnumType.STRING)
  @Column(name = "SUSPENDED_FOR", updatable = false)
  private SuspensionReason suspendedFor;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "RECORDED_AT", updatable = false)
  private OffsetDateTime recordedAt;

  @Column(name = "REMARK", updatable = false)
  private String remark;

  @Enumerated(EnumType.STRING)
  @Column(name = "ROLE_STEP", updatable = false)
  private RoleChangeState roleStep;

  @Column(name = "FORMER_ROLES", updatable = false)
  private String formerRoles;

  @Column(name = "ROLES", updatable = false)
  private String roles;

  protected StaffEntry() {}

  /**
   * @param member as it is after the change
   * @param from null for the first entry
   * @param principal null for the calendar
   * @param remark null for none
   */
  public StaffEntry(
      StaffMember member,
      StaffState from,
      String principal,
      OffsetDateTime recordedAt,
      String remark) {
    this.memberId = Required.value("memberId", member.id());
    this.from = from;
    this.to = member.state();
    this.suspendedFor = member.suspendedFor();
    this.principal = principal;
    this.recordedAt = Required.value("recordedAt", recordedAt);
    this.remark = remark;
  }

  /**
   * A step towards other roles, which leaves the standing as it is.
   *
   * @param change as it is after the step
   * @param principal null for the calendar
   * @param remark null for none
   */
  public static StaffEntry of(
      RoleChange change,
      StaffMember member,
      String principal,
      OffsetDateTime recordedAt,
      String remark) {
    StaffEntry entry = new StaffEntry(member, member.state(), principal, recordedAt, remark);
    entry.roleStep = change.state();
    entry.formerRoles = StaffRoles.text(change.formerRoles());
    entry.roles = StaffRoles.text(change.roles());
    return entry;
  }

  public Long id() {
    return id;
  }

  public Long memberId() {
    return memberId;
  }

  /** Null for the first. */
  public StaffState from() {
    return from;
  }

  public StaffState to() {
    return to;
  }

  /** Null unless it is a suspension. */
  public SuspensionReason suspendedFor() {
    return suspendedFor;
  }

  /** Null: by the calendar, not by a person. */
  public String principal() {
    return principal;
  }

  public OffsetDateTime recordedAt() {
    return recordedAt;
  }

  /** Null for none. */
  public String remark() {
    return remark;
  }

  /** Null unless it is a step towards other roles. */
  public RoleChangeState roleStep() {
    return roleStep;
  }

  /** Those that she had; empty unless it is a step towards others. */
  public Set<String> formerRoles() {
    return formerRoles == null ? Set.of() : StaffRoles.in(formerRoles);
  }

  /** Those that are asked for; empty unless it is a step towards them. */
  public Set<String> roles() {
    return roles == null ? Set.of() : StaffRoles.in(roles);
  }
}
