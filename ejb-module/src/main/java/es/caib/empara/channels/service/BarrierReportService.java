package es.caib.empara.channels.service;

import es.caib.empara.channels.BarrierState;
import es.caib.empara.shared.service.PageRequest;
import es.caib.empara.shared.service.Slice;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The barriers that were reported, for whoever answers for the pages. */
@Local
public interface BarrierReportService {

  /** The reports in a state, newest first. */
  Slice<BarrierReportView> list(@NotNull BarrierState state, @NotNull PageRequest page);

  /**
   * One report.
   *
   * @throws es.caib.empara.shared.service.NotFound when there is no such reference
   */
  BarrierReportView open(@NotBlank String reference);

  /**
   * Notes, under the caller's name, what was answered or mended; the first answer stays.
   *
   * @return the report as it is now
   * @throws es.caib.empara.shared.service.NotFound when there is no such reference
   */
  BarrierReportView answer(@NotBlank String reference, @NotBlank @Size(max = 2000) String answer);
}
