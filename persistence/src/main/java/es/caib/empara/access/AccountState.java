package es.caib.empara.access;

/** Only an active account opens anything. */
public enum AccountState {
  ACTIVE,
  SUSPENDED,
  REVOKED
}
