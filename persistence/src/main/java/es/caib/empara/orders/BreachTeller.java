package es.caib.empara.orders;

/** Who told an institution of a breach. */
public enum BreachTeller {
  VICTIM,
  RELATIVE,
  STAFF,
  OTHER
}
