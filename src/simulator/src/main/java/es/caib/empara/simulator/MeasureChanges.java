package es.caib.empara.simulator;

import java.time.LocalDate;
import java.util.List;

/** Invents what a court changes in a measure. */
final class MeasureChanges {
  private static final List<MeasureState> STATES =
      List.of(
          MeasureState.MODIFIED,
          MeasureState.MODIFIED,
          MeasureState.MODIFIED,
          MeasureState.SUSPENDED,
          MeasureState.EXPIRED,
          MeasureState.CANCELLED,
          MeasureState.REPLACED_BY_SENTENCE);

  private MeasureChanges() {}

  static MeasureChange any(String orderId, Measure measure, LocalDate day, Dice dice) {
    MeasureState state = dice.pick(STATES);
    if (state != MeasureState.MODIFIED) {
      return MeasureChange.of(orderId, measure.measureId(), state);
    }
    LocalDate base =
        measure.validUntil() == null || measure.validUntil().isBefore(day)
            ? day
            : measure.validUntil();
    LocalDate until = dice.chance(0.6) ? base.plusDays(dice.between(30, 365)) : null;
    boolean distance = measure.parameters().metres() != null;
    MeasureParameters parameters =
        distance && (until == null || dice.chance(0.5))
            ? measure.parameters().withMetres(dice.pick(List.of(300, 500, 700, 1000)))
            : null;
    return new MeasureChange(orderId, measure.measureId(), state, until, parameters);
  }
}
