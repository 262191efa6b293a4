package es.caib.empara.orders.service;

import es.caib.empara.cases.RiskLevel;
import es.caib.empara.orders.MeasureReport;
import es.caib.empara.orders.PaperReport;
import es.caib.empara.orders.PaperState;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * An order on paper that was entered.
 *
 * @param orderId names it until the court's own name is known
 * @param statusVersion of its case
 * @param documentId the scanned copy
 * @param reason why it was given back or withdrawn; null for neither
 * @param checkable whether the caller may be the second person
 */
public record PaperView(
    Long id,
    String orderId,
    String caseNumber,
    long statusVersion,
    String municipality,
    RiskLevel riskLevel,
    Long documentId,
    PaperState state,
    PaperReport report,
    List<MeasureReport> measures,
    String enteredBy,
    String enteredByName,
    OffsetDateTime enteredAt,
    String returnedByName,
    String reason,
    boolean checkable) {}
