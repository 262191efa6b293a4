package es.caib.empara.cases.service;

import es.caib.empara.cases.ActKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * An act on a case.
 *
 * @param statusVersion the version that the person had on screen
 * @param occurredAt when it was done; null is now; not in the future
 * @param idempotencyKey the same key again answers with the same act; null for none
 */
public record ActCommand(
    @NotNull ActKind kind,
    @NotBlank @Size(max = 4000) String text,
    OffsetDateTime occurredAt,
    @Valid NextStep nextStep,
    long statusVersion,
    @Size(max = 120) String idempotencyKey) {

  /** Who does what next, by when. */
  public record NextStep(@NotNull OffsetDateTime due, @NotBlank @Size(max = 80) String owner) {}
}
