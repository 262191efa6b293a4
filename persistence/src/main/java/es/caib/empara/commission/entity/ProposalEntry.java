package es.caib.empara.commission.entity;

import es.caib.empara.commission.ProposalState;
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

/** A step on the way of a proposal: who brought it into which state, when and why. */
@Entity
@Table(name = "EMP_PROPOSAL_ENTRY")
@SequenceGenerator(name = "proposalEntry", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ProposalEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proposalEntry")
  @Column(name = "ID")
  private Long id;

  @Column(name = "PROPOSAL_ID", updatable = false)
  private Long proposalId;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE", updatable = false)
  private ProposalState state;

  @Column(name = "PRINCIPAL", updatable = false)
  private String principal;

  @Column(name = "RECORDED_AT", updatable = false)
  private OffsetDateTime recordedAt;

  @Column(name = "REMARK", updatable = false)
  private String remark;

  protected ProposalEntry() {}

  /**
   * @param remark null for none
   */
  public ProposalEntry(
      Long proposalId,
      ProposalState state,
      String principal,
      OffsetDateTime recordedAt,
      String remark) {
    this.proposalId = Required.value("proposalId", proposalId);
    this.state = Required.value("state", state);
    this.principal = Required.text("principal", principal);
    this.recordedAt = Required.value("recordedAt", recordedAt);
    this.remark = remark;
  }

  public Long id() {
    return id;
  }

  public Long proposalId() {
    return proposalId;
  }

  public ProposalState state() {
    return state;
  }

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
}
