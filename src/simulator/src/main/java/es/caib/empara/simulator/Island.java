package es.caib.empara.simulator;

/** Inhabited islands of Illes Balears. */
public enum Island {
  MALLORCA,
  MENORCA,
  EIVISSA,
  FORMENTERA;

  /** The island of a municipality (INE code, 5 digits). */
  public static Island of(String municipality) {
    return Territory.municipality(municipality).island();
  }
}
