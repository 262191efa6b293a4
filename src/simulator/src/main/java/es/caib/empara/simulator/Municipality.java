package es.caib.empara.simulator;

/**
 * Municipality of Illes Balears.
 *
 * @param ineCode INE municipality code, 5 digits
 * @param weight inhabitants in thousands, rounded: only to spread cases plausibly
 */
record Municipality(String ineCode, String name, Island island, District district, int weight) {

  private static final String PALMA = "07040";

  boolean isPalma() {
    return ineCode.equals(PALMA);
  }
}
