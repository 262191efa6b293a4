package es.caib.empara.orders;

import java.time.OffsetDateTime;

/** A hearing was set. */
public record HearingReport(String orderId, OffsetDateTime at, String court) {}
