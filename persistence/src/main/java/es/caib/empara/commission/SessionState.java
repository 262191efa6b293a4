package es.caib.empara.commission;

/** How far a session is. */
public enum SessionState {
  /** Being prepared by the secretary; the members do not know of it. */
  PLANNED,
  CALLED,
  /** Validly constituted. */
  OPEN,
  CLOSED,
  CANCELLED
}
