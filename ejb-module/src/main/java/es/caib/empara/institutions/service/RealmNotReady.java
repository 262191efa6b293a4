package es.caib.empara.institutions.service;

import jakarta.ejb.ApplicationException;

/**
 * The realm of a body cannot be opened yet. Nothing is broken: once an operator has done what the
 * reason says, opening it again succeeds.
 */
@ApplicationException(rollback = false)
public class RealmNotReady extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The settings have not passed a test, or were not put into service. */
  public static final String NOT_LIVE = "realm.reason.not-live";

  /** The server lacks the realm that its operators prepare. */
  public static final String NOT_PREPARED = "realm.reason.not-prepared";

  /** The setting that a reference to a secret names is not there. */
  public static final String SECRET_MISSING = "realm.reason.secret";

  private final String reasonKey;

  /**
   * @param reasonKey of the message bundle
   */
  public RealmNotReady(String realm, String reasonKey) {
    super("The realm of " + realm + " is not ready: " + reasonKey);
    this.reasonKey = reasonKey;
  }

  /** Why, as a key of the message bundle. */
  public String reasonKey() {
    return reasonKey;
  }
}
