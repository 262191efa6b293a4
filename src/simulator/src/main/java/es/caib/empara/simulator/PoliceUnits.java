package es.caib.empara.simulator;

import java.util.Set;

/** Which police unit looks after cases of a municipality. */
final class PoliceUnits {
  // Seats of the National Police on the islands; elsewhere the Guardia Civil is in charge.
  private static final Set<String> NATIONAL_POLICE = Set.of("07040", "07033", "07026", "07032");

  private PoliceUnits() {}

  static String of(String ineCode) {
    String name = Territory.municipality(ineCode).name();
    return NATIONAL_POLICE.contains(ineCode)
        ? "Policía Nacional, UFAM " + name
        : "Guardia Civil, equipo VioGén " + name;
  }
}
