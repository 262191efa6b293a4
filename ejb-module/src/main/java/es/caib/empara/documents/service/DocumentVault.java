package es.caib.empara.documents.service;

import es.caib.empara.access.service.Caller;

/**
 * Keeps documents for the domains above, in their transaction. Not a door: whoever uses it has
 * asked whether the caller may, and takes the line of the timeline. A case that is held must be
 * held before.
 */
public interface DocumentVault {

  /** The largest content that is taken. */
  int MOST_BYTES = 20 * 1024 * 1024;

  /**
   * Looks into a content and keeps it encrypted, once for all documents that have it.
   *
   * @throws es.caib.empara.shared.service.InvalidInput when it is not a sound PDF or image of at
   *     most 20 MiB, or something is missing; names the field
   * @throws DocumentAlreadyThere when the case has a document with this content
   */
  DocumentView keep(NewDocument document, byte[] content, Caller by);

  /**
   * The content of a document that stands.
   *
   * @throws es.caib.empara.shared.service.NotFound when there is none, or it is withdrawn
   */
  byte[] read(Long documentId);
}
