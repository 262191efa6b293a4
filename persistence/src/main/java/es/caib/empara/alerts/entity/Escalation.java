package es.caib.empara.alerts.entity;

import es.caib.empara.shared.Required;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A rung that an alert has climbed: who was to hear of it, and when. Never changed. */
@Entity
@Table(name = "EMP_ESCALATION")
@SequenceGenerator(name = "escalation", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class Escalation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "escalation")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ALERT_ID", updatable = false)
  private Long alertId;

  @Column(name = "STEP", updatable = false)
  private int step;

  @Column(name = "TARGETS", updatable = false)
  private String targets;

  @Column(name = "INSTITUTION_ID", updatable = false)
  private Long institutionId;

  @Column(name = "RECIPIENTS", updatable = false)
  private String recipients;

  @Column(name = "CHANNELS", updatable = false)
  private String channels;

  @Column(name = "DUE_AT", updatable = false)
  private OffsetDateTime dueAt;

  @Column(name = "RUNG_AT", updatable = false)
  private OffsetDateTime at;

  @Column(name = "RECORDED_AT", insertable = false, updatable = false)
  private OffsetDateTime recordedAt;

  protected Escalation() {}

  /**
   * Records the rung on which an alert stands now.
   *
   * @param targets names of {@link es.caib.empara.alerts.EscalationTarget}, by comma
   * @param institutionId whose people are asked first
   * @param recipients {@code user@realm}, by blanks; empty when nobody was found
   * @param channels names of {@link es.caib.empara.alerts.Channel}, by comma
   */
  public Escalation(
      Alert alert,
      String targets,
      Long institutionId,
      String recipients,
      String channels,
      OffsetDateTime dueAt,
      OffsetDateTime at) {
    this.alertId = Required.value("alert", alert.id());
    this.step = alert.escalationStep();
    this.targets = Required.text("targets", targets);
    this.institutionId = institutionId;
    this.recipients = Required.value("recipients", recipients);
    this.channels = Required.text("channels", channels);
    this.dueAt = Required.value("dueAt", dueAt);
    this.at = Required.value("at", at);
  }

  public Long alertId() {
    return alertId;
  }

  public int step() {
    return step;
  }

  public String targets() {
    return targets;
  }

  public Long institutionId() {
    return institutionId;
  }

  public String recipients() {
    return recipients;
  }

  public String channels() {
    return channels;
  }

  /** When it was due, by the business clock. */
  public OffsetDateTime dueAt() {
    return dueAt;
  }

  /** When it was climbed, by the business clock. */
  public OffsetDateTime at() {
    return at;
  }

  /** The same by the database's clock. */
  public OffsetDateTime recordedAt() {
    return recordedAt;
  }
}
