package es.caib.empara.audit.service;

import es.caib.empara.audit.AccessReason;
import es.caib.empara.audit.Outcome;
import java.time.OffsetDateTime;

/** An entry of the operations log. */
public record OperationView(
    Long id,
    OffsetDateTime at,
    String user,
    String institution,
    String role,
    String operation,
    String caseNumber,
    Long statusVersion,
    AccessReason reason,
    String reasonText,
    String address,
    Outcome outcome,
    String detail) {}
