package es.caib.empara.cases.service;

import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * What the caller's institution has to do next on its cases. What is another institution's, or of a
 * case outside the territory, does not exist here.
 */
@Local
public interface WorkService {

  /** The steps, what is due first before the others. */
  Slice<WorkItem> list(@NotNull @Valid WorkFilter filter, @NotNull PageRequest page);

  /** The same with how much there is. */
  WorkPage page(@NotNull @Valid WorkFilter filter, @NotNull PageRequest page);

  /**
   * Takes a step by name, if nobody has it.
   *
   * @return the step as it is now; when somebody was faster, with that person as its owner
   */
  StepView take(@NotNull Long stepId);

  /** Gives a step to a colleague of the own institution. */
  StepView give(@NotNull Long stepId, @NotBlank String principal);

  /** Puts a step off. */
  StepView postpone(
      @NotNull Long stepId, @NotNull OffsetDateTime due, @NotBlank @Size(max = 500) String reason);

  /** A step is not needed any more. */
  StepView cancel(@NotNull Long stepId, @NotBlank @Size(max = 500) String reason);
}
