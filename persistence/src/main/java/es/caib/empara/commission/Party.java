package es.caib.empara.commission;

/** A side of the agreement of 24 June 2026 (BOE-A-2026-14473), with seats in the Commission. */
public enum Party {
  STATE,
  AUTONOMOUS_COMMUNITY
}
