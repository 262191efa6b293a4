package es.caib.empara.cases;

import java.time.OffsetDateTime;

/**
 * An act that is being typed. Everything but the kind may still be missing.
 *
 * @param text may be empty
 * @param stepOwner as it was typed or chosen
 * @param reliedOn the status version that was on screen
 */
public record DraftReport(
    ActKind kind,
    ActVisibility visibility,
    ContactOutcome outcome,
    String text,
    OffsetDateTime occurredAt,
    OffsetDateTime stepDue,
    String stepOwner,
    String stepWhat,
    long reliedOn) {}
