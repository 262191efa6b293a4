package es.caib.empara.orders.service;

import es.caib.empara.cases.ContactAuthorisation;
import es.caib.empara.cases.RiskLevel;
import es.caib.empara.institutions.Island;
import es.caib.empara.orders.OrderState;
import es.caib.empara.orders.OrderTaskKind;
import es.caib.empara.orders.OrderTaskState;
import es.caib.empara.orders.PointOutcome;
import es.caib.empara.orders.PointStage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The work on one order, as the institutions see it.
 *
 * @param statusVersion of its case
 * @param riskLevel null before the first assessment
 * @param toReception from the court's decision to here; null when there is no decision, and when
 *     the order was known before its work began
 * @param hearingDue until when a request must be heard (LECrim art. 544 ter.4); null once decided
 * @param receptionLate whether that is longer than RD 95/2009 DA 1ª allows
 * @param realm of the institution that has it
 * @param proposal realm that the municipality suggests
 * @param mayAct whether the caller may work on it
 * @param authorisation null where the caller's institution does not see contact data
 * @param withoutContactData nobody has reached her and nobody can call her; null where the caller's
 *     institution does not see contact data
 * @param unitRequest null where nothing was asked, and where the caller's institution does not see
 *     contact data
 * @param tasks but those that are needless, the first due first
 */
public record PointItemView(
    Long id,
    String orderId,
    String caseNumber,
    long statusVersion,
    String municipality,
    Island island,
    RiskLevel riskLevel,
    OrderState orderState,
    String court,
    String nig,
    OffsetDateTime requestedAt,
    OffsetDateTime adoptedAt,
    OffsetDateTime notifiedAt,
    OffsetDateTime receivedAt,
    Duration toReception,
    OffsetDateTime hearingDue,
    boolean receptionLate,
    PointStage stage,
    OffsetDateTime contactDue,
    boolean contactLate,
    String realm,
    String owner,
    String ownerName,
    String service,
    String proposal,
    boolean mayAct,
    int attempts,
    OffsetDateTime lastAttemptAt,
    OffsetDateTime contactedAt,
    List<String> needs,
    String needsText,
    OffsetDateTime needsAt,
    List<String> informed,
    OffsetDateTime informedAt,
    ContactAuthorisation authorisation,
    Boolean withoutContactData,
    UnitRequest unitRequest,
    PointOutcome outcome,
    String outcomeText,
    OffsetDateTime closedAt,
    List<TaskView> tasks) {

  /**
   * What the police unit was asked for.
   *
   * @param answeredAt null while it is awaited
   * @param answer in words; null when the State's feed brought it
   */
  public record UnitRequest(
      OffsetDateTime askedAt,
      OffsetDateTime due,
      boolean overdue,
      OffsetDateTime answeredAt,
      String answer) {}

  /** A day on which somebody must look at what ends. */
  public record TaskView(
      Long id,
      OrderTaskKind kind,
      int place,
      LocalDate dueOn,
      LocalDate endsOn,
      OrderTaskState state,
      OffsetDateTime doneAt,
      String doneBy,
      String note) {

    public boolean isOpen() {
      return state == OrderTaskState.OPEN;
    }
  }

  /** The first day on which something is to be done for its measures; null when there is none. */
  public TaskView nextTask() {
    return tasks.stream().filter(TaskView::isOpen).findFirst().orElse(null);
  }
}
