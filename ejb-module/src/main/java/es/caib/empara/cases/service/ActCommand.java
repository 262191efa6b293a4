package es.caib.empara.cases.service;

import es.caib.empara.cases.ActKind;
import es.caib.empara.cases.ActVisibility;
import es.caib.empara.cases.ContactOutcome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * An act on a case.
 *
 * @param statusVersion the version that the person had on screen
 * @param occurredAt when it was done; null is now; not in the future
 * @param idempotencyKey the same key again answers with the same act; null for none
 * @param visibility only a note may be for the own institution
 * @param outcome what a first contact led to; null when it is not said, and for other acts
 * @param closes ids of the open steps of the case that are done with it
 */
public record ActCommand(
    @NotNull ActKind kind,
    @NotBlank @Size(max = 4000) String text,
    OffsetDateTime occurredAt,
    @Valid NextStep nextStep,
    long statusVersion,
    @Size(max = 120) String idempotencyKey,
    @NotNull ActVisibility visibility,
    ContactOutcome outcome,
    @NotNull @Size(max = 20) List<Long> closes) {

  /** An act that everybody reads and that closes nothing. */
  public ActCommand(
      ActKind kind,
      String text,
      OffsetDateTime occurredAt,
      NextStep nextStep,
      long statusVersion,
      String idempotencyKey) {
    this(
        kind,
        text,
        occurredAt,
        nextStep,
        statusVersion,
        idempotencyKey,
        ActVisibility.SHARED,
        null,
        List.of());
  }

  /**
   * Who does what next, by when.
   *
   * @param owner {@code user@realm}, the name of somebody without an account, or null: nobody yet
   * @param what in a few words; null when it is not said
   */
  public record NextStep(
      @NotNull OffsetDateTime due, @Size(max = 80) String owner, @Size(max = 200) String what) {

    public NextStep(OffsetDateTime due, String owner) {
      this(due, owner, null);
    }
  }
}
