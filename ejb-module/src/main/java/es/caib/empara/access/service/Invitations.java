package es.caib.empara.access.service;

import java.util.Optional;

/** The way in with a link, for whoever has no password yet. Open to everybody who has a link. */
public interface Invitations {

  /** Whose link it is; empty when it opens no more, or never did. */
  Optional<String> whose(String token, String address);

  /**
   * Sets the first password; the link opens no more.
   *
   * @throws es.caib.empara.shared.service.InvalidInput naming {@code password} or {@code token}
   */
  void accept(String token, String password, String address);
}
