package es.caib.empara.alerts.entity;

import es.caib.empara.alerts.SwapState;
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
 * A person offers a colleague her shift, or to exchange it for one of the colleague's. Nothing
 * moves until the colleague agrees, and only if both shifts still are as they were then.
 */
@Entity
@Table(name = "EMP_SHIFT_SWAP")
@SequenceGenerator(name = "shiftSwap", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ShiftSwap {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shiftSwap")
  @Column(name = "ID")
  private Long id;

  @Column(name = "INSTITUTION_ID", updatable = false)
  private Long institutionId;

  @Column(name = "SHIFT_ID", updatable = false)
  private Long shiftId;

  @Column(name = "SHIFT_VERSION", updatable = false)
  private long shiftVersion;

  @Column(name = "OTHER_ID", updatable = false)
  private Long otherId;

  @Column(name = "OTHER_VERSION", updatable = false)
  private Long otherVersion;

  @Column(name = "PROPOSED_BY", updatable = false)
  private String proposedBy;

  @Column(name = "PROPOSED_TO", updatable = false)
  private String proposedTo;

  @Column(name = "PROPOSED_AT", updatable = false)
  private OffsetDateTime proposedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private SwapState state;

  @Column(name = "ANSWERED_AT")
  private OffsetDateTime answeredAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected ShiftSwap() {}

  /**
   * Proposes.
   *
   * @param shift of whoever proposes: planned and ahead
   * @param to the colleague
   * @param other the colleague's shift; null when the shift is given away
   * @throws IllegalArgumentException when a shift is nobody's to swap, or not of the same
   *     institution
   */
  public ShiftSwap(DutyShift shift, String to, DutyShift other, OffsetDateTime at) {
    Required.text("to", to);
    if (!Required.value("shift", shift).isAhead(at) || shift.principal().equals(to)) {
      throw new IllegalArgumentException("shift: not to be swapped");
    }
    if (other != null && !isExchangeable(shift, other, to, at)) {
      throw new IllegalArgumentException("other: not to be swapped");
    }
    this.institutionId = shift.institutionId();
    this.shiftId = shift.id();
    this.shiftVersion = shift.version();
    this.otherId = other == null ? null : other.id();
    this.otherVersion = other == null ? null : other.version();
    this.proposedBy = shift.principal();
    this.proposedTo = to;
    this.proposedAt = at;
    this.state = SwapState.PROPOSED;
  }

  private static boolean isExchangeable(
      DutyShift shift, DutyShift other, String to, OffsetDateTime at) {
    return other.isAhead(at)
        && other.principal().equals(to)
        && other.institutionId().equals(shift.institutionId());
  }

  /**
   * The colleague agrees: the shifts change hands, unless one of them has been changed or has
   * begun.
   *
   * @return whether they did; else the proposal has lapsed
   */
  public boolean accept(DutyShift shift, DutyShift other, OffsetDateTime at) {
    require();
    if (isStale(shift, shiftVersion, at) || (otherId != null && isStale(other, otherVersion, at))) {
      close(SwapState.LAPSED, at);
      return false;
    }
    shift.assign(proposedTo);
    if (otherId != null) {
      other.assign(proposedBy);
    }
    close(SwapState.ACCEPTED, at);
    return true;
  }

  private static boolean isStale(DutyShift shift, long version, OffsetDateTime at) {
    return shift.version() != version || !shift.isAhead(at);
  }

  public void refuse(OffsetDateTime at) {
    require();
    close(SwapState.REFUSED, at);
  }

  public void withdraw(OffsetDateTime at) {
    require();
    close(SwapState.WITHDRAWN, at);
  }

  private void require() {
    if (state != SwapState.PROPOSED) {
      throw new IllegalStateException("swap is " + state);
    }
  }

  private void close(SwapState with, OffsetDateTime at) {
    this.state = with;
    this.answeredAt = Required.value("at", at);
  }

  public Long id() {
    return id;
  }

  public Long institutionId() {
    return institutionId;
  }

  public Long shiftId() {
    return shiftId;
  }

  public Long otherId() {
    return otherId;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public String proposedTo() {
    return proposedTo;
  }

  public OffsetDateTime proposedAt() {
    return proposedAt;
  }

  public SwapState state() {
    return state;
  }

  public OffsetDateTime answeredAt() {
    return answeredAt;
  }
}
