package es.caib.empara.documents.service.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Whether something is to be done about the keys; asked often, so that it opens no door. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class KeyUpkeep {

  @Inject private DocumentRepository documents;
  @Inject private DocumentKeyRepository rows;
  @Inject private Keyrings keyrings;

  /** How many contents are under older keys. */
  long behind() {
    return documents.contentsNotUnder(rows.find().orElseThrow().primaryKeyId());
  }

  /** The installation has a key of its own that is newer than what wraps the keys. */
  boolean isWrappedByAnOlder() {
    return keyrings.isWrappedByAnOlder();
  }
}
