package es.caib.empara.resources.entity;

import es.caib.empara.resources.ActivationOutcome;
import es.caib.empara.resources.ActivationRequest;
import es.caib.empara.resources.ActivationState;
import es.caib.empara.resources.RefusalReason;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.resources.Urgency;
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
 * A request to one resource for one case. While it is open it holds a place. A refusal or a silence
 * ends it, and the next resource is asked by another activation of the same chain.
 */
@Entity
@Table(name = "EMP_ACTIVATION")
@SequenceGenerator(name = "activation", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class ResourceActivation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activation")
  @Column(name = "ID")
  private Long id;

  @Column(name = "RESOURCE_ID", updatable = false)
  private Long resourceId;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Column(name = "ALERT_ID", updatable = false)
  private Long alertId;

  /** The id of the first of the chain. */
  @Column(name = "CHAIN_ID", updatable = false)
  private Long chainId;

  /** From 1. */
  @Column(name = "PLACE", updatable = false)
  private int place;

  @Enumerated(EnumType.STRING)
  @Column(name = "NEED", updatable = false)
  private ResourceType need;

  @Enumerated(EnumType.STRING)
  @Column(name = "URGENCY", updatable = false)
  private Urgency urgency;

  @Column(name = "NOTE", updatable = false)
  private String note;

  @Column(name = "REQUESTED_BY", updatable = false)
  private String requestedBy;

  @Column(name = "REQUESTED_REALM", updatable = false)
  private String requestedRealm;

  @Column(name = "REQUESTED_AT", updatable = false)
  private OffsetDateTime requestedAt;

  @Column(name = "RELIED_ON", updatable = false)
  private long reliedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private ActivationState state;

  @Column(name = "ANSWER_DUE", updatable = false)
  private OffsetDateTime answerDue;

  @Column(name = "ANSWERED_AT")
  private OffsetDateTime answeredAt;

  @Column(name = "ANSWERED_BY")
  private String answeredBy;

  @Column(name = "ARRIVES_AT")
  private OffsetDateTime arrivesAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "REFUSAL")
  private RefusalReason refusal;

  @Column(name = "STARTED_AT")
  private OffsetDateTime startedAt;

  @Column(name = "STARTED_BY")
  private String startedBy;

  @Column(name = "ENDED_AT")
  private OffsetDateTime endedAt;

  @Column(name = "ENDED_BY")
  private String endedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "OUTCOME")
  private ActivationOutcome outcome;

  /** What was said with the refusal, the end or the cancellation. */
  @Column(name = "REMARK")
  private String remark;

  /** It was the last of its chain: after it there was nobody left to ask. */
  @Column(name = "EXHAUSTED")
  private boolean exhausted;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected ResourceActivation() {}

  /** Asks a resource, as the first of a chain. */
  public ResourceActivation(
      SupportResource resource, ActivationRequest request, OffsetDateTime answerDue) {
    this(resource, request, null, 1, answerDue);
  }

  /** Asks the next resource after this one has refused or been silent. */
  public ResourceActivation next(
      SupportResource resource, ActivationRequest request, OffsetDateTime due) {
    if (state != ActivationState.REFUSED && state != ActivationState.PASSED_ON) {
      throw new WrongState(state);
    }
    return new ResourceActivation(resource, request, chainId, place + 1, due);
  }

  private ResourceActivation(
      SupportResource resource,
      ActivationRequest request,
      Long chainId,
      int place,
      OffsetDateTime answerDue) {
    if (resource.type() != request.need()) {
      throw new IllegalArgumentException("need: the resource answers another");
    }
    this.resourceId = Required.value("resource", resource.id());
    this.caseId = Required.value("case", request.caseId());
    this.alertId = request.alertId();
    this.chainId = chainId;
    this.place = place;
    this.need = request.need();
    this.urgency = Required.value("urgency", request.urgency());
    this.note = request.note();
    this.requestedBy = Required.text("requestedBy", request.principal());
    this.requestedRealm = Required.text("requestedRealm", request.realm());
    this.requestedAt = Required.value("requestedAt", request.at());
    this.reliedOn = request.reliedOn();
    this.state = ActivationState.REQUESTED;
    this.answerDue = Required.value("answerDue", answerDue);
    if (!answerDue.isAfter(requestedAt)) {
      throw new IllegalArgumentException("answerDue: not after the request");
    }
  }

  /** The first of a chain gives it its id, which it has only once it is kept. */
  public void head() {
    if (chainId == null) {
      chainId = Required.value("id", id);
    }
  }

  /**
   * The resource will be there.
   *
   * @param arrives when; not before now
   * @throws WrongState unless it is asked
   */
  public void accept(OffsetDateTime arrives, String by, OffsetDateTime at) {
    require(ActivationState.REQUESTED);
    Required.value("arrivesAt", arrives);
    if (arrives.isBefore(at)) {
      throw new IllegalArgumentException("arrivesAt: in the past");
    }
    answer(ActivationState.ACCEPTED, by, at);
    arrivesAt = arrives;
  }

  /**
   * The resource cannot be had.
   *
   * @throws WrongState unless it is asked
   */
  public void refuse(RefusalReason reason, String text, String by, OffsetDateTime at) {
    require(ActivationState.REQUESTED);
    Required.value("reason", reason);
    if (reason == RefusalReason.OTHER) {
      Required.text("text", text);
    }
    answer(ActivationState.REFUSED, by, at);
    refusal = reason;
    remark = text;
  }

  /**
   * Nobody answered in time.
   *
   * @return false when there is still time, or it was answered; then nothing changes
   */
  public boolean passOn(OffsetDateTime at) {
    if (state != ActivationState.REQUESTED || at.isBefore(answerDue)) {
      return false;
    }
    state = ActivationState.PASSED_ON;
    return true;
  }

  /**
   * It has begun.
   *
   * @throws WrongState unless it is accepted
   */
  public void start(String by, OffsetDateTime at) {
    require(ActivationState.ACCEPTED);
    state = ActivationState.STARTED;
    startedBy = by;
    startedAt = at;
  }

  /**
   * It is over and its place is free. What has not begun can only end as not taken up.
   *
   * @throws WrongState when it stands elsewhere
   */
  public void end(ActivationOutcome how, String text, String by, OffsetDateTime at) {
    Required.value("outcome", how);
    if (state != ActivationState.STARTED
        && (state != ActivationState.ACCEPTED || how != ActivationOutcome.NOT_TAKEN_UP)) {
      throw new WrongState(state);
    }
    over(ActivationState.ENDED, text, by, at);
    outcome = how;
  }

  /**
   * Whoever asked needs it no more; nobody else is asked.
   *
   * @throws WrongState once it has begun or is over
   */
  public void cancel(String text, String by, OffsetDateTime at) {
    if (state != ActivationState.REQUESTED && state != ActivationState.ACCEPTED) {
      throw new WrongState(state);
    }
    over(ActivationState.CANCELLED, text, by, at);
  }

  /** After it nobody is left to ask. */
  public void exhaust() {
    exhausted = true;
  }

  private void answer(ActivationState to, String by, OffsetDateTime at) {
    state = to;
    answeredBy = by;
    answeredAt = at;
  }

  private void over(ActivationState to, String text, String by, OffsetDateTime at) {
    state = to;
    remark = text;
    endedBy = by;
    endedAt = at;
  }

  private void require(ActivationState wanted) {
    if (state != wanted) {
      throw new WrongState(state);
    }
  }

  /** The same need for the same case, to be asked of another. */
  public ActivationRequest request() {
    return new ActivationRequest(
        caseId, alertId, need, urgency, note, requestedBy, requestedRealm, reliedOn, requestedAt);
  }

  public Long id() {
    return id;
  }

  public Long resourceId() {
    return resourceId;
  }

  public Long caseId() {
    return caseId;
  }

  public Long alertId() {
    return alertId;
  }

  public Long chainId() {
    return chainId;
  }

  public int place() {
    return place;
  }

  public ResourceType need() {
    return need;
  }

  public Urgency urgency() {
    return urgency;
  }

  public String note() {
    return note;
  }

  public String requestedBy() {
    return requestedBy;
  }

  public String requestedRealm() {
    return requestedRealm;
  }

  public OffsetDateTime requestedAt() {
    return requestedAt;
  }

  public long reliedOn() {
    return reliedOn;
  }

  public ActivationState state() {
    return state;
  }

  public OffsetDateTime answerDue() {
    return answerDue;
  }

  public OffsetDateTime answeredAt() {
    return answeredAt;
  }

  public String answeredBy() {
    return answeredBy;
  }

  public OffsetDateTime arrivesAt() {
    return arrivesAt;
  }

  public RefusalReason refusal() {
    return refusal;
  }

  public OffsetDateTime startedAt() {
    return startedAt;
  }

  public String startedBy() {
    return startedBy;
  }

  public OffsetDateTime endedAt() {
    return endedAt;
  }

  public String endedBy() {
    return endedBy;
  }

  public ActivationOutcome outcome() {
    return outcome;
  }

  public String remark() {
    return remark;
  }

  public boolean isExhausted() {
    return exhausted;
  }
}
