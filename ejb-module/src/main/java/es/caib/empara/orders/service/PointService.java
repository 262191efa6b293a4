package es.caib.empara.orders.service;

import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.orders.PointOutcome;
import es.caib.empara.shared.service.PageRequest;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * The work of the coordination point on the orders of the caller's territory (RD 95/2009 DA 1ª).
 * Every step is an act on the case and cites the status version that it relies on.
 *
 * <p>All steps throw {@link es.caib.empara.cases.service.StaleStatusException} when the case has
 * moved on, {@link PointConflict} when the work stands elsewhere, and {@link
 * es.caib.empara.shared.service.NotFound} outside the scope.
 */
@Local
public interface PointService {

  /** What is due first comes first. */
  PointBoard board(@NotNull PointFilter filter, @NotNull PageRequest page);

  /**
   * The work on one order.
   *
   * @param orderId the court's
   */
  PointItemView open(@NotNull String orderId, @NotNull AccessPurpose purpose);

  /**
   * Makes work of an order that has none, such as an old one of the initial load. What has it
   * already is given as it is.
   *
   * @param orderId the court's
   */
  PointItemView takeUp(@NotNull String orderId, long statusVersion);

  /**
   * Decides who attends her; for the coordinating centre.
   *
   * @param realm of the coordinating centre or of an institution in charge of the municipality
   * @param service of that institution; null when it decides itself
   */
  PointItemView assign(
      @NotNull Long id,
      long statusVersion,
      @NotBlank String realm,
      @Size(max = 120) String service);

  /**
   * Gives it to a person of the institution that has it.
   *
   * @param principal {@code user@realm}; null is the caller
   */
  PointItemView give(@NotNull Long id, long statusVersion, String principal);

  /**
   * What she needs.
   *
   * @param needs names of types of resources; empty when she needs nothing now
   */
  PointItemView assess(
      @NotNull Long id,
      long statusVersion,
      @NotNull Set<@NotBlank @Size(max = 24) String> needs,
      @Size(max = 2000) String text);

  /** Others were told what they must know. */
  PointItemView inform(
      @NotNull Long id, long statusVersion, @NotEmpty Set<@NotBlank String> realms);

  /** The police unit was asked for a phone and her permission. */
  PointItemView askUnit(@NotNull Long id, long statusVersion);

  /** The unit answered otherwise than through the State's feed. */
  PointItemView unitAnswered(
      @NotNull Long id, long statusVersion, @NotBlank @Size(max = 500) String answer);

  /** Somebody has looked at what ends. */
  PointItemView taskDone(
      @NotNull Long id, @NotNull Long taskId, long statusVersion, @Size(max = 500) String note);

  PointItemView close(
      @NotNull Long id,
      long statusVersion,
      @NotNull PointOutcome outcome,
      @Size(max = 1000) String text);

  PointItemView reopen(@NotNull Long id, long statusVersion);
}
