package es.caib.empara.commission;

/** An office of the Commission (Ley 40/2015 arts. 16 and 19). The secretary has no vote. */
public enum Office {
  CHAIR,
  SECRETARY
}
