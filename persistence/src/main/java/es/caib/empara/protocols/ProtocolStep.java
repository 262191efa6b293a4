package es.caib.empara.protocols;

/** What happened to a version on its way. */
public enum ProtocolStep {
  STARTED,
  SUBMITTED,
  RETURNED,
  VERIFIED,
  DATED,
  IN_FORCE,
  SUPERSEDED,
  REOPENED,
  CONFIRMED
}
