package es.caib.empara.orders.entity;

import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.PaperCheck;
import es.caib.empara.orders.PaperReport;
import es.caib.empara.orders.PaperState;
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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An order that came as a certified copy on paper (RD 95/2009 DA 1ª). One person enters it, another
 * reads the essentials in the copy; only where both agree it becomes an order like any other.
 */
@Entity
@Table(name = "EMP_PAPER_ORDER")
@SequenceGenerator(name = "paperOrder", sequenceName = "EMP_ID_SEQ", allocationSize = 50)
public class PaperOrder {

  private static final ZoneId ISLANDS = ZoneId.of("Europe/Madrid");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paperOrder")
  @Column(name = "ID")
  private Long id;

  @Column(name = "CASE_ID", updatable = false)
  private Long caseId;

  @Column(name = "ORDER_ID", updatable = false)
  private String orderId;

  @Column(name = "DOCUMENT_ID")
  private Long documentId;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE")
  private PaperState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "DECISION")
  private OrderState decision;

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

  @Column(name = "RECEIVED_AT")
  private OffsetDateTime receivedAt;

  @Column(name = "ENTERED_BY")
  private String enteredBy;

  @Column(name = "ENTERED_AT")
  private OffsetDateTime enteredAt;

  @Column(name = "RETURNED_BY")
  private String returnedBy;

  @Column(name = "REASON")
  private String reason;

  @Column(name = "CLOSED_BY")
  private String closedBy;

  @Column(name = "CLOSED_AT")
  private OffsetDateTime closedAt;

  @Version
  @Column(name = "VERSION")
  private long version;

  protected PaperOrder() {}

  /**
   * An order that was entered.
   *
   * @param orderId names it until the court's own name is known
   */
  public PaperOrder(
      Long caseId, String orderId, PaperReport report, String principal, OffsetDateTime at) {
    this.caseId = Required.value("caseId", caseId);
    this.orderId = Required.text("orderId", orderId);
    enter(report, principal, at);
  }

  private void enter(PaperReport report, String principal, OffsetDateTime at) {
    decision = Required.value("state", report.state());
    nig = Required.text("nig", report.nig());
    court = Required.text("court", report.court());
    procedure = report.procedure();
    requestedAt = report.requestedAt();
    adoptedAt = report.adoptedAt();
    notifiedAt = report.notifiedAt();
    receivedAt = Required.value("receivedAt", report.receivedAt());
    enteredBy = Required.text("principal", principal);
    enteredAt = Required.value("at", at);
    state = PaperState.WAITING;
  }

  /** The scanned copy. */
  public void show(Long document) {
    documentId = Required.value("document", document);
  }

  /** Entered anew, by whoever corrects it: the check must be another person's again. */
  public void correct(PaperReport report, String principal, OffsetDateTime at) {
    requireOpen();
    enter(report, principal, at);
    returnedBy = null;
    reason = null;
  }

  /** Whether this person may compare it with the copy: anybody but whoever entered it. */
  public boolean isCheckableBy(String principal) {
    return state == PaperState.WAITING && !enteredBy.equals(principal);
  }

  /** In what a reading of the copy differs from what was entered: names of fields. */
  public List<String> differences(List<PaperMeasure> measures, PaperCheck read) {
    List<String> found = new ArrayList<>();
    if (read.state() != decision) {
      found.add("state");
    }
    if (!nig.equals(read.nig())) {
      found.add("nig");
    }
    if (!Objects.equals(read.decidedOn(), decidedOn())) {
      found.add("decidedOn");
    }
    if (read.measures().size() != measures.size()) {
      throw new IllegalArgumentException("measures: " + measures.size() + " were entered");
    }
    for (int i = 0; i < measures.size(); i++) {
      found.addAll(measures.get(i).differences(read.measures().get(i)));
    }
    if (read.more()) {
      found.add("more");
    }
    return found;
  }

  /** The day of the decision in the islands; null for what is only asked for. */
  public LocalDate decidedOn() {
    return adoptedAt == null ? null : adoptedAt.atZoneSameInstant(ISLANDS).toLocalDate();
  }

  /** Both have read the same. */
  public void confirm(String principal, OffsetDateTime at) {
    if (!isCheckableBy(principal)) {
      throw new IllegalStateException("not to be checked by " + principal);
    }
    close(PaperState.CONFIRMED, principal, at);
  }

  /** The second person gives it back to be corrected. */
  public void giveBack(String why, String principal) {
    if (!isCheckableBy(principal)) {
      throw new IllegalStateException("not to be checked by " + principal);
    }
    state = PaperState.RETURNED;
    reason = Required.text("reason", why);
    returnedBy = principal;
  }

  /** It should not have been entered. */
  public void withdraw(String why, String principal, OffsetDateTime at) {
    requireOpen();
    reason = Required.text("reason", why);
    close(PaperState.WITHDRAWN, principal, at);
  }

  private void close(PaperState how, String principal, OffsetDateTime at) {
    state = how;
    closedBy = Required.text("principal", principal);
    closedAt = Required.value("at", at);
  }

  private void requireOpen() {
    if (!state.isOpen()) {
      throw new IllegalStateException("the entry is " + state);
    }
  }

  /** As the order will be. */
  public OrderReport report(List<PaperMeasure> measures) {
    return new OrderReport(
        orderId,
        nig,
        court,
        procedure,
        requestedAt,
        adoptedAt,
        notifiedAt,
        measures.stream().map(PaperMeasure::report).toList());
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public String orderId() {
    return orderId;
  }

  public Long documentId() {
    return documentId;
  }

  public PaperState state() {
    return state;
  }

  public OrderState decision() {
    return decision;
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

  /** When the paper came. */
  public OffsetDateTime receivedAt() {
    return receivedAt;
  }

  public String enteredBy() {
    return enteredBy;
  }

  public OffsetDateTime enteredAt() {
    return enteredAt;
  }

  public String returnedBy() {
    return returnedBy;
  }

  /** Why it was given back or withdrawn. */
  public String reason() {
    return reason;
  }

  public String closedBy() {
    return closedBy;
  }

  public OffsetDateTime closedAt() {
    return closedAt;
  }
}
