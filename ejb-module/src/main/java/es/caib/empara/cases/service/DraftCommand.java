package es.caib.empara.cases.service;

import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.ContactOutcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/** What is on the screen of an act that is being typed. */
public record DraftCommand(
    @NotNull ActKind kind,
    @NotNull ActVisibility visibility,
    ContactOutcome outcome,
    @NotNull @Size(max = 4000) String text,
    OffsetDateTime occurredAt,
    OffsetDateTime stepDue,
    @Size(max = 80) String stepOwner,
    @Size(max = 200) String stepWhat,
    long statusVersion) {}
