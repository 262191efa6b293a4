package es.caib.empara.resources.service;

import es.caib.empara.audit.service.AccessPurpose;
import es.caib.empara.resources.ActivationOutcome;
import es.caib.empara.resources.RefusalReason;
import es.caib.empara.resources.ResourceType;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Asks resources and answers for them. Each step is an act on the case: it cites the status version
 * that the person had on screen and is the next one. Whoever owns the resource answers, also for a
 * case outside the territory; of that case no more is told than {@link ActivationView} holds.
 */
@Local
public interface ActivationService {

  /**
   * Who could be asked for a case, in the order in which they would be.
   *
   * @throws es.caib.empara.shared.service.NotFound when the case is absent or outside the scope
   */
  List<Proposal> proposals(
      @NotNull String caseNumber, @NotNull ResourceType need, @NotNull AccessPurpose purpose);

  /**
   * Asks a resource, which holds a place from then on.
   *
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws ActivationConflict when no place is left, or nobody can be asked
   * @throws es.caib.empara.shared.service.NotFound when the case or the resource is absent or
   *     outside the scope
   */
  ActivationView request(
      @NotNull String caseNumber,
      @NotNull @Valid ActivationCommand command,
      @NotNull AccessPurpose purpose);

  /**
   * The resource will be there.
   *
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws ActivationConflict when it is not asked any more
   * @throws es.caib.empara.shared.service.NotFound when absent, or another institution's resource
   */
  ActivationView accept(@NotNull Long id, long statusVersion, @NotNull OffsetDateTime arrivesAt);

  /** The resource cannot be had; the next is asked. Throws as {@link #accept}. */
  ActivationView refuse(
      @NotNull Long id,
      long statusVersion,
      @NotNull RefusalReason reason,
      @Size(max = 500) String text);

  /** It has begun. Throws as {@link #accept}. */
  ActivationView start(@NotNull Long id, long statusVersion);

  /** It is over, and its place is free. Throws as {@link #accept}. */
  ActivationView end(
      @NotNull Long id,
      long statusVersion,
      @NotNull ActivationOutcome outcome,
      @Size(max = 500) String text);

  /**
   * The institution that asked needs it no more; nobody else is asked.
   *
   * @throws es.caib.empara.cases.service.StaleStatusException when the case has moved on
   * @throws ActivationConflict when it has begun or is over
   * @throws es.caib.empara.shared.service.NotFound when absent or asked by another institution
   */
  ActivationView cancel(@NotNull Long id, long statusVersion, @Size(max = 500) String text);

  /** Those that are open by when their clock ends, the others newest first. */
  Slice<ActivationView> list(@NotNull ActivationFilter filter, @NotNull PageRequest page);

  /**
   * One of them.
   *
   * @throws es.caib.empara.shared.service.NotFound when absent, or neither the resource nor the
   *     case is the caller's
   */
  ActivationView open(@NotNull Long id);
}
