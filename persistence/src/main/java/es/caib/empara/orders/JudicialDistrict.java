package es.caib.empara.orders;

/** Judicial districts (partits judicials) of Illes Balears. */
public enum JudicialDistrict {
  PALMA,
  INCA,
  MANACOR,
  EIVISSA,
  MAO,
  CIUTADELLA
}
