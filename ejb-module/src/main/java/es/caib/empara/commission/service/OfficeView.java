package es.caib.empara.commission.service;

import es.caib.empara.commission.Office;
import java.time.OffsetDateTime;

/** Who holds an office now or will. */
public record OfficeView(
    Long id,
    Office office,
    String principal,
    String name,
    OffsetDateTime startsAt,
    OffsetDateTime endsAt) {}
