package es.caib.empara.commission;

/** Whom the agreement obliges. */
public enum ObligationParty {
  /** State Secretariat for Security. */
  STATE_SECRETARIAT,
  /** Institut Balear de la Dona. */
  COORDINATING_CENTRE,
  ISLAND_COUNCILS,
  /** Municipality of Palma. */
  PALMA,
  /** Those of both sides. */
  TECHNICAL_SERVICES,
  LEGAL_SERVICES
}
