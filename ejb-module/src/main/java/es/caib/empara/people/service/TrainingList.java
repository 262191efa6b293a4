package es.caib.empara.people.service;

import es.caib.empara.people.TrainingState;
import es.caib.empara.shared.service.Slice;
import java.time.LocalDate;
import java.util.Set;

/**
 * Who needs training.
 *
 * @param looking how many may only look now, or have no access for want of training
 * @param ending how many lapse soon
 */
public record TrainingList(Slice<Line> slice, long looking, long ending) {

  /**
   * Somebody.
   *
   * @param id of the person
   * @param validUntil the last day
   * @param certificateId the newest; null for none
   */
  public record Line(
      Long id,
      String name,
      Set<String> roles,
      TrainingState state,
      LocalDate validUntil,
      Long certificateId) {}
}
