package es.caib.empara.alerts.service;

import es.caib.empara.alerts.Severity;
import jakarta.ejb.Local;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/** Exercises: alerts that are marked as such, go the whole way of others and are measured apart. */
@Local
public interface DrillService {

  /**
   * Raises an exercise for each of some institutions, each for itself.
   *
   * @param realms of incorporated institutions that work on cases
   * @throws es.caib.empara.shared.service.InvalidInput when one is none of them
   */
  List<AlertView> start(@NotNull Severity severity, @NotEmpty @Size(max = 50) Set<String> realms);

  /** The latest exercises, the newest first. */
  List<Drill> latest();

  /**
   * An exercise.
   *
   * @param institution its name
   */
  record Drill(String institution, AlertView alert) {}
}
