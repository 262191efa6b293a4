package es.caib.empara.access.service.internal.portal;

/**
 * A token is not what it must be. The message is for the server's log; it says nothing of a person.
 */
class TokenRefused extends Exception {

  private static final long serialVersionUID = 1L;

  TokenRefused(String message) {
    super(message);
  }

  TokenRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
