package es.caib.empara.documents.service;

import jakarta.ejb.Local;
import java.time.OffsetDateTime;

/** The keys that encrypt the documents. Nobody is shown a key or a document here. */
@Local
public interface DocumentKeyService {

  /**
   * How the keys stand.
   *
   * @param since since when contents are encrypted with the present key
   * @param key names it
   * @param installationKey names the installation's own key, which wraps it
   * @param behind how many contents still wait to be encrypted with it
   */
  record KeyState(OffsetDateTime since, String key, String installationKey, long behind) {}

  KeyState state();

  /** Makes a new key; what the older ones hold is encrypted anew, little by little. */
  KeyState renew();

  /**
   * Encrypts some contents with the present key.
   *
   * @param after id of the last content that was looked at; 0 to begin
   * @return id of the last that was looked at now; null when these were the last
   */
  Long reseal(long after);

  /** Wraps the keys with the installation's present key. */
  void rewrap();
}
