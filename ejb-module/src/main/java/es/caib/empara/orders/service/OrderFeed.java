package es.caib.empara.orders.service;

import es.caib.empara.cases.Provenance;
import es.caib.empara.orders.BreachReport;
import es.caib.empara.orders.HearingReport;
import es.caib.empara.orders.MeasureChange;
import es.caib.empara.orders.OrderReport;
import es.caib.empara.orders.OrderState;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/**
 * What is said of orders. The case must be known, and but for a statement of it, the order too.
 *
 * <p>An order belongs to one case: a report under another is refused as invalid ({@code orderId}).
 */
@Local
public interface OrderFeed {

  boolean isKnown(@NotNull String orderId);

  boolean isKnown(@NotNull String orderId, @NotNull String measureId);

  /** Keeps what the register states of an order: requested, granted or denied. */
  void recordStatement(
      @NotNull String caseNumber,
      @NotNull OrderState state,
      @NotNull OrderReport report,
      @NotNull Provenance provenance);

  /** The measure must be known. */
  void recordMeasureChange(
      @NotNull String caseNumber, @NotNull MeasureChange change, @NotNull Provenance provenance);

  /** Becomes an incident of the case. */
  void recordBreach(
      @NotNull String caseNumber, @NotNull BreachReport breach, @NotNull Provenance provenance);

  /** A family claim was filed (LECrim art. 544 ter.7). */
  void recordClaim(
      @NotNull String caseNumber,
      @NotNull String orderId,
      @NotNull OffsetDateTime filedAt,
      @NotNull Provenance provenance);

  /** A police unit knows the order. */
  void recordAcknowledgement(
      @NotNull String caseNumber,
      @NotNull String orderId,
      @NotNull String policeUnit,
      @NotNull OffsetDateTime at,
      @NotNull Provenance provenance);

  void recordHearing(
      @NotNull String caseNumber, @NotNull HearingReport hearing, @NotNull Provenance provenance);
}
