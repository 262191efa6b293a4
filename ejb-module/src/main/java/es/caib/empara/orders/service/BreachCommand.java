package es.caib.empara.orders.service;

import es.caib.empara.orders.BreachRecipient;
import es.caib.empara.orders.BreachTeller;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * A breach that somebody told an institution (art. 468 CP).
 *
 * @param statusVersion that the person had on screen
 * @param orderId the order that was broken
 * @param measureId null when it is not known which measure
 * @param occurredAt when it happened; null: just now
 * @param reportedTo to whom it was reported (LECrim art. 544 ter.2)
 * @param reportedAt null when it was reported to nobody yet
 * @param reference number of the report; null when there is none
 */
public record BreachCommand(
    long statusVersion,
    @NotBlank @Size(max = 60) String orderId,
    @Size(max = 60) String measureId,
    OffsetDateTime occurredAt,
    @NotBlank @Size(max = 2000) String summary,
    @NotNull BreachTeller toldBy,
    @NotNull BreachRecipient reportedTo,
    OffsetDateTime reportedAt,
    @Size(max = 120) String reference) {}
