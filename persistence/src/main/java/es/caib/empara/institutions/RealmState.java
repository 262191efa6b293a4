package es.caib.empara.institutions;

/** How far a realm has come; only a live one opens to anybody. */
public enum RealmState {
  /** Settings that were not tested, or did not pass. */
  DRAFT,
  /** Exactly these settings have passed the connection test. */
  TESTED,
  LIVE
}
