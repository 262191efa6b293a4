package es.caib.empara.documents.service;

import es.caib.empara.documents.DocumentFormat;
import java.io.InputStream;

/**
 * Keeps the contents of documents that belong to no case, for the domains above, in their
 * transaction. Not a door: whoever uses it has asked whether the caller may.
 */
public interface ContentVault {

  /**
   * What was kept.
   *
   * @param fileName cleaned, with the ending of what it is
   * @param size bytes
   * @param seal binds the content to what it was kept for
   */
  record Kept(Long contentId, String fileName, DocumentFormat format, int size, String seal) {}

  /** A content that was looked into, and is not kept yet. */
  interface Sound {}

  /**
   * Reads a content and looks into it, while nothing is held.
   *
   * @throws es.caib.empara.shared.service.InvalidInput when it is not a sound PDF or image of at
   *     most 20 MiB; names {@code file}
   */
  Sound look(InputStream content);

  /**
   * Keeps it encrypted, once for all that have it.
   *
   * @param owner names the one document that it is kept for, now and at each reading
   * @param fileName as it came; nothing is believed of it
   */
  Kept keep(Sound content, String owner, String fileName);

  /**
   * Gives a content back.
   *
   * @throws IllegalStateException when it is not what was kept for that owner
   */
  byte[] read(Long contentId, String owner, String seal);
}
