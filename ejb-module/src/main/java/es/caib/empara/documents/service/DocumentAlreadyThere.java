package es.caib.empara.documents.service;

import jakarta.ejb.ApplicationException;

/** The case has a document with the same content. */
@ApplicationException(rollback = true)
public class DocumentAlreadyThere extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient DocumentView there;

  public DocumentAlreadyThere(DocumentView there) {
    super("document " + there.id());
    this.there = there;
  }

  /** The one that the case has. */
  public DocumentView there() {
    return there;
  }
}
