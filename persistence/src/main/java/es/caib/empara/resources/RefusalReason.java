package es.caib.empara.resources;

/** Why a resource cannot be had. */
public enum RefusalReason {
  NO_PLACES,
  NO_STAFF,
  OUT_OF_HOURS,
  NOT_ITS_TASK,
  CONDITIONS_NOT_MET,
  /** Needs words of its own. */
  OTHER
}
