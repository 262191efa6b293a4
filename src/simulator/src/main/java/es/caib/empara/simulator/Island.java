package es.caib.empara.simulator;

/** Inhabited islands of Illes Balears. */
public enum Island {
  MALLORCA,
  MENORCA,
  EIVISSA,
  FORMENTERA
}
