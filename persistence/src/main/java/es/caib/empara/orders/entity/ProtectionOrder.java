package es.caib.empara.orders.entity;

import es.caib.empara.cases.Provenance;
import es.caib.empara.orders.CivilClaim;
import es.caib.empara.orders.HearingReport;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
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
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/** A protection order (LECrim art. 544 ter) as the court's register sent it. */
@Entity
@Table(name = "EMP_PROTECTION_ORDER")
@SequenceGenerator(name = "protectionOrder", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ProtectionOrder {

  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protectionOrder")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ORDER_ID", updatable = false)
  private String orderId;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private OrderState state;

  @Column(name = "NIG")
  private String nig;

  @Column(name = "COURT")
  private String court;

  @Column(name = "PROCEDURE_REF")
  private String procedure;

  @Column(name = "REQUESTED_AT")
  private OffsetDateTime requestedAt;

  @Column(name = "ADOPTED_AT")
  private OffsetDateTime adoptedAt;

  @Column(name = "NOTIFIED_AT")
  private OffsetDateTime notifiedAt;

  @Column(name = "EVENT_TIME")
  private OffsetDateTime eventTime;

  @Column(name = "EVENT_ID")
  private String eventId;

  @Column(name = "RECEIVED_AT")
  private OffsetDateTime receivedAt;

  @Column(name = "CLAIM_FILED_AT")
  private OffsetDateTime claimFiledAt;

  @Column(name = "CLAIM_EVENT_TIME")
  private OffsetDateTime claimEventTime;

  @Column(name = "CLAIM_EVENT_ID")
  private String claimEventId;

  @Column(name = "ACKNOWLEDGED_AT")
  private OffsetDateTime acknowledgedAt;

  @Column(name = "ACKNOWLEDGED_BY")
  private String acknowledgedBy;

  @Column(name = "ACKNOWLEDGEMENT_EVENT_TIME")
  private OffsetDateTime acknowledgementEventTime;

  @Column(name = "ACKNOWLEDGEMENT_EVENT_ID")
  private String acknowledgementEventId;

  @Column(name = "HEARING_EVENT_TIME")
  private OffsetDateTime hearingEventTime;

  @Column(name = "HEARING_EVENT_ID")
  private String hearingEventId;

  @Column(name = "SAME_AS")
  private Long sameAs;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected ProtectionOrder() {}

  /** An order of which the register speaks for the first time. */
  public ProtectionOrder(Long caseId, OrderReport report, OrderState state, Provenance provenance) {
    this.orderId = Required.text("orderId", report.orderId());
    this.caseId = Required.value("caseId", caseId);
    this.state = Required.value("state", state);
    this.nig = Required.text("nig", report.nig());
    this.court = Required.text("court", report.court());
    this.procedure = report.procedure();
    this.requestedAt = report.requestedAt();
    this.adoptedAt = report.adoptedAt();
    this.notifiedAt = report.notifiedAt();
    this.eventTime = provenance.time();
    this.eventId = provenance.eventId();
    this.receivedAt = provenance.receivedAt();
  }

  /** Whether something newer is known of the order already. */
  public boolean isOvertaking(Provenance provenance) {
    return !provenance.isAfter(eventTime, eventId);
  }

  /**
   * Becomes what all statements together say, whatever order they came in. A decision is not undone
   * by a request, and a time once stated stays until another is.
   */
  public void retell(List<OrderStatement> statements) {
    boolean decided = false;
    for (OrderStatement said : statements.stream().sorted(OrderStatement.BY_PLACE).toList()) {
      boolean decision = said.state() != OrderState.REQUESTED;
      if (decision || !decided) {
        state = said.state();
      }
      decided |= decision;
      nig = said.nig();
      court = said.court();
      procedure = said.procedure() == null ? procedure : said.procedure();
      requestedAt = said.requestedAt() == null ? requestedAt : said.requestedAt();
      adoptedAt = said.adoptedAt() == null ? adoptedAt : said.adoptedAt();
      notifiedAt = said.notifiedAt() == null ? notifiedAt : said.notifiedAt();
      eventTime = said.eventTime();
      eventId = said.eventId();
      receivedAt = said.receivedAt();
    }
  }

  /** Whether something newer was said of a family claim already. */
  public boolean isClaimOvertaking(Provenance provenance) {
    return !provenance.isAfter(claimEventTime, claimEventId);
  }

  /** Whether something newer was said already of who knows the order. */
  public boolean isAcknowledgementOvertaking(Provenance provenance) {
    return !provenance.isAfter(acknowledgementEventTime, acknowledgementEventId);
  }

  /** Whether something newer was said of a hearing already. */
  public boolean isHearingOvertaking(Provenance provenance) {
    return !provenance.isAfter(hearingEventTime, hearingEventId);
  }

  /**
   * A family claim was filed: the civil measures stay 30 days more (LECrim art. 544 ter.7).
   *
   * @return false when something newer was said of it already
   */
  public boolean claim(OffsetDateTime filedAt, Provenance provenance) {
    if (isClaimOvertaking(provenance)) {
      return false;
    }
    claimFiledAt = Required.value("filedAt", filedAt);
    claimEventTime = provenance.time();
    claimEventId = provenance.eventId();
    return true;
  }

  /**
   * A police unit knows the order.
   *
   * @return false when something newer was said of it already
   */
  public boolean acknowledge(String policeUnit, OffsetDateTime at, Provenance provenance) {
    if (isAcknowledgementOvertaking(provenance)) {
      return false;
    }
    acknowledgedBy = Required.text("policeUnit", policeUnit);
    acknowledgedAt = Required.value("at", at);
    acknowledgementEventTime = provenance.time();
    acknowledgementEventId = provenance.eventId();
    return true;
  }

  /** A hearing on it was set; each stands beside the others. */
  public Hearing schedule(HearingReport hearing, Provenance provenance, long statusVersion) {
    if (!isHearingOvertaking(provenance)) {
      hearingEventTime = provenance.time();
      hearingEventId = provenance.eventId();
    }
    return new Hearing(this, hearing, provenance, statusVersion);
  }

  /**
   * Somebody decided that it is another one, which holds in its place.
   *
   * @param other of the same case, and not itself joined to a third
   */
  public void joinTo(ProtectionOrder other) {
    if (!other.caseId.equals(caseId) || other.id.equals(id) || other.sameAs != null) {
      throw new IllegalArgumentException("order " + other.orderId + " cannot stand for " + orderId);
    }
    sameAs = other.id;
  }

  /** It is an order of its own. */
  public void standAlone() {
    sameAs = null;
  }

  /** Whether another order holds in its place. */
  public boolean isJoined() {
    return sameAs != null;
  }

  public Long sameAs() {
    return sameAs;
  }

  public Long id() {
    return id;
  }

  public String orderId() {
    return orderId;
  }

  public Long caseId() {
    return caseId;
  }

  public OrderState state() {
    return state;
  }

  public String nig() {
    return nig;
  }

  public String court() {
    return court;
  }

  public String procedure() {
    return procedure;
  }

  public OffsetDateTime requestedAt() {
    return requestedAt;
  }

  public OffsetDateTime adoptedAt() {
    return adoptedAt;
  }

  public OffsetDateTime notifiedAt() {
    return notifiedAt;
  }

  public OffsetDateTime eventTime() {
    return eventTime;
  }

  public String eventId() {
    return eventId;
  }

  public OffsetDateTime receivedAt() {
    return receivedAt;
  }

  /** When a family claim was filed; null when none was. */
  public OffsetDateTime claimFiledAt() {
    return claimFiledAt;
  }

  /**
   * The claim, for the civil measures; null when none was filed.
   *
   * @param term how long it prolongs them
   */
  public CivilClaim civilClaim(Period term) {
    return claimFiledAt == null
        ? null
        : new CivilClaim(
            claimFiledAt.atZoneSameInstant(ISLANDS).toLocalDate(),
            term,
            claimEventTime,
            claimEventId);
  }

  /** When a police unit said that it knows the order; null when none has. */
  public OffsetDateTime acknowledgedAt() {
    return acknowledgedAt;
  }

  public String acknowledgedBy() {
    return acknowledgedBy;
  }
}
