package es.caib.empara.orders.entity;

import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.ContactOutcome;
import es.caib.empara.orders.PointOutcome;
import es.caib.empara.orders.PointStage;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The work of the coordination point on one order (RD 95/2009 DA 1ª): from its arrival, over the
 * first contact, to its end. An institution always has it; a person can.
 */
@Entity
@Table(name = "EMP_POINT_ITEM")
@SequenceGenerator(name = "pointItem", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class PointItem {

  private static final String BETWEEN = ",";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pointItem")
  @Column(name = "ID")
  private Long id;

  @Column(name = "ORDER_PK", updatable = false)
  private Long orderPk;

  @Column(name = "ORDER_ID", updatable = false)
  private String orderId;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "STAGE")
  private PointStage stage;

  @Column(name = "RECEIVED_AT", updatable = false)
  private OffsetDateTime receivedAt;

  /** 1 when the order came then; 0 when it was known before, so that nothing follows from it. */
  @Column(name = "FRESH", updatable = false)
  private int fresh;

  @Column(name = "CONTACT_DUE")
  private OffsetDateTime contactDue;

  @Column(name = "REALM")
  private String realm;

  @Column(name = "OWNER")
  private String owner;

  @Column(name = "SERVICE")
  private String service;

  @Column(name = "ASSIGNED_AT")
  private OffsetDateTime assignedAt;

  @Column(name = "ASSIGNED_BY")
  private String assignedBy;

  @Column(name = "ATTEMPTS")
  private int attempts;

  @Column(name = "LAST_ATTEMPT_AT")
  private OffsetDateTime lastAttemptAt;

  @Column(name = "CONTACTED_AT")
  private OffsetDateTime contactedAt;

  @Column(name = "NEEDS")
  private String needs;

  @Column(name = "NEEDS_TEXT")
  private String needsText;

  @Column(name = "NEEDS_AT")
  private OffsetDateTime needsAt;

  @Column(name = "INFORMED")
  private String informed;

  @Column(name = "INFORMED_AT")
  private OffsetDateTime informedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "AUTHORISATION")
  private ContactAuthorisation authorisation;

  /** 1 when a phone is known: a truth value cannot be asked for where binding is off. */
  @Column(name = "REACHABLE")
  private int reachable;

  @Column(name = "UNIT_ASKED_AT")
  private OffsetDateTime unitAskedAt;

  @Column(name = "UNIT_ASKED_BY")
  private String unitAskedBy;

  @Column(name = "UNIT_DUE")
  private OffsetDateTime unitDue;

  @Column(name = "UNIT_ANSWERED_AT")
  private OffsetDateTime unitAnsweredAt;

  @Column(name = "UNIT_ANSWER")
  private String unitAnswer;

  @Enumerated(EnumType.STRING)
  @Column(name = "OUTCOME")
  private PointOutcome outcome;

  @Column(name = "OUTCOME_TEXT")
  private String outcomeText;

  @Column(name = "CLOSED_AT")
  private OffsetDateTime closedAt;

  @Column(name = "CLOSED_BY")
  private String closedBy;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected PointItem() {}

  /**
   * An order has arrived.
   *
   * @param realm whose it is until somebody decides who attends her
   * @param contactDue until when she must have been called
   * @param fresh whether the order has come at that moment, not by the initial load or long before
   */
  public PointItem(
      ProtectionOrder order,
      String realm,
      OffsetDateTime receivedAt,
      OffsetDateTime contactDue,
      boolean fresh) {
    this.fresh = fresh ? 1 : 0;
    this.orderPk = Required.value("order", order.id());
    this.orderId = order.orderId();
    this.caseId = order.caseId();
    this.stage = PointStage.REGISTERED;
    this.realm = Required.text("realm", realm);
    this.receivedAt = Required.value("receivedAt", receivedAt);
    this.contactDue = Required.value("contactDue", contactDue);
    this.authorisation = ContactAuthorisation.UNKNOWN;
  }

  /** Whether and how she may be called, as the State says. A phone is the unit's answer. */
  public void reach(ContactAuthorisation granted, boolean phoneKnown, OffsetDateTime at) {
    authorisation = Required.value("authorisation", granted);
    reachable = phoneKnown ? 1 : 0;
    if (isUnitAwaited() && !isWithoutContactData()) {
      unitAnsweredAt = at;
    }
  }

  /** The risk has become serious: she must be called earlier, never later. */
  public void hasten(OffsetDateTime due) {
    if (contactedAt == null && due.isBefore(contactDue)) {
      contactDue = due;
    }
  }

  /**
   * Somebody decides who attends her; also later, when another institution does.
   *
   * @param to realm
   * @param name of the service of it; null when it is left to the institution
   */
  public void assign(String to, String name, String principal, OffsetDateTime at) {
    requireOpen();
    if (!to.equals(realm)) {
      owner = null;
    }
    realm = Required.text("realm", to);
    service = name;
    assignedBy = Required.text("principal", principal);
    assignedAt = at;
    if (stage == PointStage.REGISTERED) {
      stage = PointStage.ASSIGNED;
      followContact();
    }
  }

  /** The victim has moved: somebody of another institution has it by name from now on. */
  public void handOver(String to, String principal, OffsetDateTime at) {
    assign(to, null, principal, at);
    take(principal);
  }

  /** Somebody of the institution takes it by name, or gets it from a colleague. */
  public void take(String principal) {
    requireOpen();
    owner = Required.text("principal", principal);
  }

  /** A call to her, by whichever institution. */
  public void attempt(ContactOutcome result, OffsetDateTime at) {
    if (stage == PointStage.CLOSED) {
      return;
    }
    attempts++;
    lastAttemptAt = at;
    boolean spoken = result == ContactOutcome.REACHED || result == ContactOutcome.REFUSED;
    if (spoken && contactedAt == null) {
      contactedAt = at;
    }
    followContact();
  }

  private void followContact() {
    if (stage == PointStage.ASSIGNED && contactedAt != null) {
      stage = needsAt == null ? PointStage.CONTACTED : PointStage.FOLLOW_UP;
    }
  }

  /**
   * What she needs.
   *
   * @param types names of types of resources; none when she needs nothing now
   */
  public void assess(Collection<String> types, String words, OffsetDateTime at) {
    if (contactedAt == null || stage == PointStage.REGISTERED) {
      throw new WrongStage(stage);
    }
    requireOpen();
    needs = String.join(BETWEEN, types);
    needsText = words;
    needsAt = at;
    stage = PointStage.FOLLOW_UP;
  }

  /** Other bodies were told what they must know. */
  public void inform(Collection<String> realms, OffsetDateTime at) {
    requireOpen();
    Set<String> all = new TreeSet<>(informed());
    all.addAll(realms);
    informed = String.join(BETWEEN, all);
    informedAt = at;
  }

  /** The police unit was asked for a phone and her permission. Asking again begins anew. */
  public void askUnit(String principal, OffsetDateTime at, OffsetDateTime answerDue) {
    requireOpen();
    unitAskedBy = Required.text("principal", principal);
    unitAskedAt = at;
    unitDue = Required.value("answerDue", answerDue);
    unitAnsweredAt = null;
    unitAnswer = null;
  }

  /** The unit answered otherwise than through the State's feed. */
  public void unitAnswered(String words, OffsetDateTime at) {
    requireOpen();
    if (!isUnitAwaited()) {
      throw new WrongStage(stage);
    }
    unitAnswer = Required.text("answer", words);
    unitAnsweredAt = at;
  }

  public void close(PointOutcome how, String words, String principal, OffsetDateTime at) {
    requireOpen();
    outcome = Required.value("outcome", how);
    outcomeText = words;
    closedBy = Required.text("principal", principal);
    closedAt = at;
    stage = PointStage.CLOSED;
  }

  /** It was closed too early, or there is more to do. */
  public void reopen() {
    if (stage != PointStage.CLOSED) {
      throw new WrongStage(stage);
    }
    outcome = null;
    outcomeText = null;
    closedBy = null;
    closedAt = null;
    stage = assignedAt == null ? PointStage.REGISTERED : PointStage.ASSIGNED;
    followContact();
  }

  /** The order is the same as another, whose work was further on: it goes on here. */
  public void takeOver(PointItem other) {
    if (other.stage != PointStage.CLOSED && other.stage.compareTo(stage) > 0) {
      stage = other.stage;
      realm = other.realm;
      owner = other.owner;
      service = other.service;
      assignedAt = other.assignedAt;
      assignedBy = other.assignedBy;
      needs = other.needs;
      needsText = other.needsText;
      needsAt = other.needsAt;
    }
    if (other.attempts > attempts) {
      attempts = other.attempts;
      lastAttemptAt = other.lastAttemptAt;
    }
    if (contactedAt == null) {
      contactedAt = other.contactedAt;
      followContact();
    }
    if (other.contactDue.isBefore(contactDue)) {
      contactDue = other.contactDue;
    }
    Set<String> all = new TreeSet<>(informed());
    if (all.addAll(other.informed())) {
      informed = String.join(BETWEEN, all);
      informedAt = other.informedAt;
    }
  }

  private void requireOpen() {
    if (stage == PointStage.CLOSED) {
      throw new WrongStage(stage);
    }
  }

  /** She has not been reached, has not said no, and nobody can call her. */
  public boolean isWithoutContactData() {
    return contactedAt == null
        && stage != PointStage.CLOSED
        && authorisation != ContactAuthorisation.REFUSED
        && !(authorisation == ContactAuthorisation.GRANTED && isReachable());
  }

  /** Whether the police unit was asked and has not answered. */
  public boolean isUnitAwaited() {
    return unitAskedAt != null && unitAnsweredAt == null;
  }

  public Long id() {
    return id;
  }

  public Long orderPk() {
    return orderPk;
  }

  /** The court's name of the order. */
  public String orderId() {
    return orderId;
  }

  public Long caseId() {
    return caseId;
  }

  public PointStage stage() {
    return stage;
  }

  public OffsetDateTime receivedAt() {
    return receivedAt;
  }

  /** Whether the time of arrival is that of the order, and not of its being taken up. */
  public boolean isFresh() {
    return fresh == 1;
  }

  public OffsetDateTime contactDue() {
    return contactDue;
  }

  /** Realm of the institution that has it. */
  public String realm() {
    return realm;
  }

  /** Who has it by name, {@code user@realm}; null when the institution as a whole. */
  public String owner() {
    return owner;
  }

  public String service() {
    return service;
  }

  public OffsetDateTime assignedAt() {
    return assignedAt;
  }

  public String assignedBy() {
    return assignedBy;
  }

  public int attempts() {
    return attempts;
  }

  public OffsetDateTime lastAttemptAt() {
    return lastAttemptAt;
  }

  public OffsetDateTime contactedAt() {
    return contactedAt;
  }

  /** Names of types of resources; empty also before they were found out. */
  public List<String> needs() {
    return split(needs);
  }

  public String needsText() {
    return needsText;
  }

  public OffsetDateTime needsAt() {
    return needsAt;
  }

  /** Realms. */
  public List<String> informed() {
    return split(informed);
  }

  public OffsetDateTime informedAt() {
    return informedAt;
  }

  public ContactAuthorisation authorisation() {
    return authorisation;
  }

  public boolean isReachable() {
    return reachable == 1;
  }

  public OffsetDateTime unitAskedAt() {
    return unitAskedAt;
  }

  public String unitAskedBy() {
    return unitAskedBy;
  }

  public OffsetDateTime unitDue() {
    return unitDue;
  }

  public OffsetDateTime unitAnsweredAt() {
    return unitAnsweredAt;
  }

  public String unitAnswer() {
    return unitAnswer;
  }

  public PointOutcome outcome() {
    return outcome;
  }

  public String outcomeText() {
    return outcomeText;
  }

  public OffsetDateTime closedAt() {
    return closedAt;
  }

  public String closedBy() {
    return closedBy;
  }

  private static List<String> split(String joined) {
    return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(BETWEEN));
  }
}
