package es.caib.empara.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invents the one to five measures of an order, fitting the case. */
final class MeasureFactory {
  private static final int MOST = 5;

  /** Civil measures of a protection order last 30 days (article 544 ter.7 LECrim). */
  private static final int CIVIL_DAYS = 30;

  private static final List<String> MEANS =
      List.of("PHONE", "MESSAGING", "SOCIAL_NETWORKS", "EMAIL", "THIRD_PERSONS");

  private final SimulatedCase subject;
  private final Dice dice;

  MeasureFactory(SimulatedCase subject, Dice dice) {
    this.subject = subject;
    this.dice = dice;
  }

  List<Measure> measures(String orderId, LocalDate from) {
    List<Measure> measures = new ArrayList<>();
    for (MeasureKind kind : kinds()) {
      measures.add(measure(orderId + "-M" + (measures.size() + 1), kind, from));
    }
    return measures;
  }

  private List<MeasureKind> kinds() {
    List<MeasureKind> kinds = new ArrayList<>();
    add(kinds, MeasureKind.APPROACH_BAN, 0.95);
    add(kinds, MeasureKind.COMMUNICATION_BAN, kinds.isEmpty() ? 1 : 0.85);
    // A device can only watch over a distance that was imposed.
    if (kinds.contains(MeasureKind.APPROACH_BAN)) {
      boolean grave = subject.level().compareTo(RiskLevel.HIGH) >= 0;
      add(kinds, MeasureKind.TELEMATIC_DEVICE, grave ? 0.6 : 0.03);
    }
    List<MeasureKind> extras = dice.shuffled(extras());
    kinds.addAll(extras.subList(0, Math.min(extras.size(), MOST - kinds.size())));
    return kinds;
  }

  private List<MeasureKind> extras() {
    List<MeasureKind> extras = new ArrayList<>();
    add(extras, MeasureKind.LEAVE_HOME, 0.2);
    add(extras, MeasureKind.RESIDENCE_BAN, 0.1);
    add(extras, MeasureKind.WEAPONS_SUSPENSION, 0.08);
    add(extras, MeasureKind.PRISON_OR_APPEARANCE, 0.06);
    add(extras, MeasureKind.HOME_USE, 0.3);
    add(extras, MeasureKind.COMPANION_ANIMALS, 0.04);
    add(extras, MeasureKind.ASSISTANCE_REFERRAL, 0.25);
    if (subject.minorsInCharge()) {
      add(extras, MeasureKind.CUSTODY, 0.4);
      add(extras, MeasureKind.VISITS, 0.4);
      add(extras, MeasureKind.MAINTENANCE, 0.35);
      add(extras, MeasureKind.MINOR_PROTECTION, 0.1);
    }
    return extras;
  }

  private void add(List<MeasureKind> kinds, MeasureKind kind, double probability) {
    if (dice.chance(probability)) {
      kinds.add(kind);
    }
  }

  Measure measure(String id, MeasureKind kind, LocalDate from) {
    MeasureParameters parameters = parameters(kind);
    return switch (kind.nature()) {
      case CIVIL ->
          dice.chance(0.8)
              ? new Measure(id, kind, parameters, from, from.plusDays(CIVIL_DAYS), null)
              : new Measure(id, kind, parameters, from, null, "CIVIL_RULING");
      case PENAL ->
          dice.chance(0.4)
              ? new Measure(id, kind, parameters, from, from.plusMonths(dice.between(6, 24)), null)
              : new Measure(id, kind, parameters, from, null, "FINAL_SENTENCE");
      case ASSISTANCE -> new Measure(id, kind, parameters, from, null, "FURTHER_ORDER");
    };
  }

  private MeasureParameters parameters(MeasureKind kind) {
    return switch (kind) {
      case APPROACH_BAN ->
          MeasureParameters.distance(
              dice.pick(List.of(100, 150, 200, 300, 500, 500)), places(), persons());
      case TELEMATIC_DEVICE -> MeasureParameters.distance(500, List.of("HOME"), List.of("VICTIM"));
      case COMMUNICATION_BAN ->
          MeasureParameters.silence(
              persons(), dice.shuffled(MEANS).subList(0, dice.between(2, MEANS.size())));
      case RESIDENCE_BAN -> MeasureParameters.territory(subject.municipality());
      case LEAVE_HOME ->
          MeasureParameters.places(
              List.of("HOME"), "Salida inmediata, con retirada de enseres acompañado de agentes.");
      case HOME_USE ->
          MeasureParameters.places(
              List.of("HOME"), "Uso de la vivienda familiar para la persona protegida.");
      case CUSTODY ->
          MeasureParameters.persons(List.of("MINORS"), "Guarda y custodia para la madre.");
      case VISITS ->
          MeasureParameters.persons(
              List.of("MINORS"),
              dice.pick(
                  List.of(
                      "Régimen de visitas suspendido.",
                      "Visitas tuteladas en punto de encuentro familiar, sábados de 10 a 12 h.")));
      case MAINTENANCE ->
          MeasureParameters.persons(List.of("MINORS"), dice.between(3, 9) * 50 + " EUR al mes.");
      case MINOR_PROTECTION ->
          MeasureParameters.persons(
              List.of("MINORS"), "Prohibición de salida del territorio sin autorización judicial.");
      case WEAPONS_SUSPENSION -> text("Depósito de armas y licencia en la Guardia Civil.");
      case PRISON_OR_APPEARANCE -> text("Comparecencia los días 1 y 15 de cada mes.");
      case COMPANION_ANIMALS -> text("El animal de compañía queda con la persona protegida.");
      case ASSISTANCE_REFERRAL -> text("Derivación a asistencia social, jurídica y psicológica.");
    };
  }

  private static MeasureParameters text(String text) {
    return MeasureParameters.places(List.of(), text);
  }

  private List<String> places() {
    List<String> places = new ArrayList<>(List.of("HOME"));
    if (dice.chance(0.7)) {
      places.add("WORK");
    }
    if (subject.minorsInCharge()) {
      places.add("SCHOOL");
    }
    if (dice.chance(0.3)) {
      places.add("OTHER");
    }
    return places;
  }

  private List<String> persons() {
    return subject.minorsInCharge() && dice.chance(0.4)
        ? List.of("VICTIM", "MINORS")
        : List.of("VICTIM");
  }
}
