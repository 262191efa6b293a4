package es.caib.empara.cases.entity;

import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.NextStepState;
import es.caib.empara.cases.StepReport;
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

/**
 * What must be done next on a case, by when and by whom. It outlives the act that announced it and
 * ends with an act, or because it is not needed any more.
 */
@Entity
@Table(name = "EMP_NEXT_STEP")
@SequenceGenerator(name = "nextStep", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class NextStep {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nextStep")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Column(name = "ACT_ID", updatable = false)
  private Long actId;

  /** Realm of the institution whose work it is. */
  @Column(name = "INSTITUTION")
  private String institution;

  @Enumerated(EnumType.STRING)
  @Column(name = "VISIBILITY", updatable = false)
  private ActVisibility visibility;

  @Column(name = "WHAT", updatable = false)
  private String what;

  @Column(name = "DUE")
  private OffsetDateTime due;

  @Column(name = "OWNER")
  private String owner;

  @Column(name = "OWNER_NAME")
  private String ownerName;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private NextStepState state;

  @Column(name = "CREATED_AT", updatable = false)
  private OffsetDateTime createdAt;

  @Column(name = "POSTPONED_FROM")
  private OffsetDateTime postponedFrom;

  @Column(name = "POSTPONED_BY")
  private String postponedBy;

  /** Why it was put off, or why it is not needed any more. */
  @Column(name = "REASON")
  private String reason;

  @Column(name = "CLOSED_AT")
  private OffsetDateTime closedAt;

  @Column(name = "CLOSED_BY")
  private String closedBy;

  @Column(name = "CLOSED_BY_ACT")
  private Long closedByAct;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected NextStep() {}

  /**
   * A step that an act announces.
   *
   * @param act kept already, so that it has an id
   * @param institution realm of the institution whose work it is
   */
  public NextStep(CaseAct act, StepReport step, String institution) {
    this.caseId = act.caseId();
    this.actId = Required.value("act", act.id());
    this.institution = Required.text("institution", institution);
    this.visibility = act.visibility();
    this.what = step.what();
    this.due = Required.value("due", step.due());
    this.owner = step.owner();
    this.ownerName = step.owner() == null ? step.ownerName() : null;
    this.state = NextStepState.OPEN;
    this.createdAt = act.recordedAt();
  }

  /**
   * Takes it by name, when it is nobody's.
   *
   * @return false when somebody has it already; then nothing changes
   */
  public boolean take(String principal) {
    requireOpen();
    if (!isNobodys()) {
      return false;
    }
    giveTo(principal);
    return true;
  }

  /** Gives it to a colleague; a null gives it back to the institution. */
  public void giveTo(String principal) {
    requireOpen();
    this.owner = principal;
    this.ownerName = null;
  }

  /** Another institution has taken the case on, by somebody's name. */
  public void handOver(String realm, String principal) {
    requireOpen();
    institution = Required.text("institution", realm);
    giveTo(principal);
  }

  /** Puts it off. The first day that was promised stays known. */
  public void postpone(OffsetDateTime later, String why, String by) {
    requireOpen();
    Required.value("due", later);
    Required.text("reason", why);
    if (!later.isAfter(due)) {
      throw new IllegalArgumentException("due: not later than " + due);
    }
    if (postponedFrom == null) {
      postponedFrom = due;
    }
    this.due = later;
    this.reason = why;
    this.postponedBy = by;
  }

  /** It was done, by an act. */
  public void done(CaseAct act) {
    requireOpen();
    state = NextStepState.DONE;
    closedAt = act.recordedAt();
    closedBy = act.principal();
    closedByAct = Required.value("act", act.id());
  }

  /** It is not needed any more. */
  public void cancel(String why, String by, OffsetDateTime at) {
    requireOpen();
    reason = Required.text("reason", why);
    state = NextStepState.CANCELLED;
    closedAt = at;
    closedBy = by;
  }

  private void requireOpen() {
    if (state != NextStepState.OPEN) {
      throw new IllegalStateException("the step is closed: " + state);
    }
  }

  public boolean isOpen() {
    return state == NextStepState.OPEN;
  }

  /** Nobody has it yet: it is the institution's. */
  public boolean isNobodys() {
    return owner == null && ownerName == null;
  }

  /** Whether an institution may know of it. */
  public boolean isVisibleTo(String realm) {
    return visibility == ActVisibility.SHARED || institution.equals(realm);
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public Long actId() {
    return actId;
  }

  public String institution() {
    return institution;
  }

  public ActVisibility visibility() {
    return visibility;
  }

  public String what() {
    return what;
  }

  public OffsetDateTime due() {
    return due;
  }

  public String owner() {
    return owner;
  }

  public String ownerName() {
    return ownerName;
  }

  public NextStepState state() {
    return state;
  }

  public OffsetDateTime postponedFrom() {
    return postponedFrom;
  }

  public String postponedBy() {
    return postponedBy;
  }

  public String reason() {
    return reason;
  }

  public OffsetDateTime closedAt() {
    return closedAt;
  }

  public String closedBy() {
    return closedBy;
  }

  public Long closedByAct() {
    return closedByAct;
  }
}
