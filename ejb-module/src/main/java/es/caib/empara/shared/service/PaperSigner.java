package es.caib.empara.shared.service;

import java.time.OffsetDateTime;

/**
 * Seals papers in the name of the installation (Ley 40/2015 art. 42: automated administrative
 * action). What an installation signs with is its own choice; the first adapter has a key store.
 */
public interface PaperSigner {

  /** Whether this installation has something to sign with. */
  boolean isReady();

  /**
   * The file with one more signature in it (PAdES); what stood in it before stays byte by byte.
   *
   * @param reason what is signed, in a word or two, for whoever opens the file
   * @throws InvalidInput when this installation has nothing to sign with
   */
  byte[] sign(byte[] pdf, String reason, OffsetDateTime at);
}
