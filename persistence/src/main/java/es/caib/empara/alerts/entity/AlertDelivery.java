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

/** That an alert is meant for an institution; committed together with the alert. */
@Entity
@Table(name = "EMP_ALERT_DELIVERY")
@SequenceGenerator(name = "alertDelivery", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class AlertDelivery {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alertDelivery")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ALERT_ID", updatable = false)
  private Long alertId;

  @Column(name = "INSTITUTION_ID", updatable = false)
  private Long institutionId;

  @Column(name = "CHANNEL", updatable = false)
  private String channel;

  @Column(name = "COMMITTED_AT", updatable = false)
  private OffsetDateTime committedAt;

  protected AlertDelivery() {}

  public AlertDelivery(Alert alert, Long institutionId, String channel, OffsetDateTime at) {
    this.alertId = Required.value("alert", alert.id());
    this.institutionId = institutionId;
    this.channel = channel;
    this.committedAt = at;
  }

  public Long id() {
    return id;
  }

  public Long alertId() {
    return alertId;
  }

  public Long institutionId() {
    return institutionId;
  }

  public String channel() {
    return channel;
  }

  public OffsetDateTime committedAt() {
    return committedAt;
  }
}
