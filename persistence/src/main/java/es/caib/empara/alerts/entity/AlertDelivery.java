package es.caib.empara.alerts.entity;

import es.caib.empara.alerts.Channel;
import es.caib.empara.alerts.DeliveryState;
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

/**
 * The way of an alert to a recipient by a channel, committed together with what caused it. The row
 * of an institution as a whole says that the alert is meant for it. The times are the database's;
 * the outbox and the screens write them by statement.
 */
@Entity
@Table(name = "EMP_ALERT_DELIVERY")
@SequenceGenerator(name = "alertDelivery", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class AlertDelivery {

  /** The institution as a whole. */
  public static final String ALL = "*";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alertDelivery")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ALERT_ID", updatable = false)
  private Long alertId;

  @Column(name = "INSTITUTION_ID", updatable = false)
  private Long institutionId;

  @Enumerated(EnumType.STRING)
  @Column(name = "CHANNEL", updatable = false)
  private Channel channel;

  @Column(name = "RECIPIENT", updatable = false)
  private String recipient;

  @Column(name = "STEP", updatable = false)
  private int step;

  @Column(name = "LANE", updatable = false)
  private String lane;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private DeliveryState state;

  @Column(name = "FAULT")
  private String fault;

  @Column(name = "ATTEMPTS", insertable = false, updatable = false)
  private int attempts;

  @Column(name = "COMMITTED_AT", insertable = false, updatable = false)
  private OffsetDateTime committedAt;

  @Column(name = "QUEUED_AT", insertable = false, updatable = false)
  private OffsetDateTime queuedAt;

  @Column(name = "SENT_AT", insertable = false, updatable = false)
  private OffsetDateTime sentAt;

  @Column(name = "DELIVERED_AT", insertable = false, updatable = false)
  private OffsetDateTime deliveredAt;

  @Column(name = "DISPLAYED_AT", insertable = false, updatable = false)
  private OffsetDateTime displayedAt;

  @Column(name = "ACKNOWLEDGED_AT", insertable = false, updatable = false)
  private OffsetDateTime acknowledgedAt;

  @Column(name = "ACTED_AT", insertable = false, updatable = false)
  private OffsetDateTime actedAt;

  protected AlertDelivery() {}

  /** That an alert is meant for an institution, on its boards. */
  public AlertDelivery(Alert alert, Long institutionId) {
    this(alert.id(), institutionId, Channel.BOARD, ALL, 0);
  }

  /** A message to a person, for the outbox. */
  public static AlertDelivery message(
      Alert alert, Long institutionId, Channel channel, String recipient) {
    AlertDelivery message =
        new AlertDelivery(alert.id(), institutionId, channel, recipient, alert.escalationStep());
    message.lane = lane(channel, institutionId);
    message.state = DeliveryState.WAITING;
    return message;
  }

  /** That an alert has come to a page of a person. */
  public static AlertDelivery onScreen(
      Long alertId, Long institutionId, Channel channel, String recipient) {
    return new AlertDelivery(alertId, institutionId, channel, recipient, 0);
  }

  private AlertDelivery(
      Long alertId, Long institutionId, Channel channel, String recipient, int step) {
    this.alertId = Required.value("alert", alertId);
    this.institutionId = Required.value("institution", institutionId);
    this.channel = channel;
    this.recipient = Required.text("recipient", recipient);
    this.step = step;
  }

  /** What blocks one lane blocks no other. */
  public static String lane(Channel channel, Long institutionId) {
    return channel + ":" + institutionId;
  }

  /** It cannot go out at all, such as for want of an address; a person must know. */
  public AlertDelivery parkedFor(String reason) {
    this.state = DeliveryState.PARKED;
    this.fault = Required.text("reason", reason);
    return this;
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

  public Channel channel() {
    return channel;
  }

  public String recipient() {
    return recipient;
  }

  public int step() {
    return step;
  }

  public String lane() {
    return lane;
  }

  /** Null for what is only shown. */
  public DeliveryState state() {
    return state;
  }

  public String fault() {
    return fault;
  }

  public int attempts() {
    return attempts;
  }

  public OffsetDateTime committedAt() {
    return committedAt;
  }

  public OffsetDateTime queuedAt() {
    return queuedAt;
  }

  public OffsetDateTime sentAt() {
    return sentAt;
  }

  public OffsetDateTime deliveredAt() {
    return deliveredAt;
  }

  public OffsetDateTime displayedAt() {
    return displayedAt;
  }

  public OffsetDateTime acknowledgedAt() {
    return acknowledgedAt;
  }

  public OffsetDateTime actedAt() {
    return actedAt;
  }
}
