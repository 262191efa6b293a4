package es.caib.empara.institutions;

/** An inhabited island with a council of its own. */
public enum Island {
  MALLORCA,
  MENORCA,
  EIVISSA,
  FORMENTERA
}
