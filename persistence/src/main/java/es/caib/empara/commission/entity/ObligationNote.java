package es.caib.empara.commission.entity;

import es.caib.empara.commission.ObligationState;
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
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Who said when how far an obligation was, and by which evidence; never changed. */
@Entity
@Table(name = "EMP_OBLIGATION_NOTE")
@SequenceGenerator(name = "obligationNote", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ObligationNote {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "obligationNote")
  @Column(name = "ID")
  private Long id;

  @Column(name = "OBLIGATION_ID", updatable = false)
  private Long obligationId;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE", updatable = false)
  private ObligationState state;

  @Column(name = "EVIDENCE", updatable = false)
  private String evidence;

  @Column(name = "DUE_ON", updatable = false)
  private LocalDate dueOn;

  @Column(name = "NOTED_BY", updatable = false)
  private String notedBy;

  @Column(name = "NOTED_AT", updatable = false)
  private OffsetDateTime notedAt;

  protected ObligationNote() {}

  /**
   * What somebody said.
   *
   * @param evidence null when nothing was said beside the state
   * @param dueOn the day that it was about; null for none
   */
  public ObligationNote(
      Obligation obligation,
      ObligationState state,
      String evidence,
      LocalDate dueOn,
      String notedBy,
      OffsetDateTime notedAt) {
    this.obligationId = Required.value("obligation", obligation.id());
    this.state = Required.value("state", state);
    this.evidence = evidence;
    this.dueOn = dueOn;
    this.notedBy = Required.text("notedBy", notedBy);
    this.notedAt = Required.value("notedAt", notedAt);
  }

  public Long obligationId() {
    return obligationId;
  }

  public ObligationState state() {
    return state;
  }

  public String evidence() {
    return evidence;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public String notedBy() {
    return notedBy;
  }

  public OffsetDateTime notedAt() {
    return notedAt;
  }
}
