package es.caib.empara.documents.service.internal;

import es.caib.empara.access.Roles;
import es.caib.empara.documents.entity.DocumentContent;
import es.caib.empara.documents.entity.DocumentKeys;
import es.caib.empara.documents.service.DocumentKeyService;
import es.caib.empara.shared.service.Audited;
import es.caib.empara.shared.service.CallContext;
import es.caib.empara.shared.service.Reauthenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Rotates keys while people read. */
@Stateless
@DenyAll
public class DefaultDocumentKeyService implements DocumentKeyService {

  private static final Logger LOG = Logger.getLogger(DefaultDocumentKeyService.class.getName());

  /** Few at a time: each may have 20 MiB. */
  private static final int AT_ONCE = 4;

  @Inject private DocumentRepository documents;
  @Inject private DocumentKeyRepository rows;
  @Inject private Keyrings keyrings;
  @Inject private CallContext context;

  @Override
  @Audited(value = "DOCUMENT_KEYS", poll = true)
  @RolesAllowed(Roles.OPERATOR)
  public KeyState state() {
    return state(rows.find().orElseThrow());
  }

  @Override
  @Audited("DOCUMENT_KEY_NEW")
  @Reauthenticated
  @RolesAllowed(Roles.OPERATOR)
  public KeyState renew() {
    DocumentKeys row = keyrings.rotate();
    context.detail("key " + name(row.primaryKeyId()));
    return state(row);
  }

  @Override
  @Audited("DOCUMENT_RESEAL")
  @RolesAllowed(Roles.SYSTEM)
  public Long reseal(long after) {
    Keyring ring = keyrings.knowing(rows.find().orElseThrow().primaryKeyId());
    List<Long> claimed = documents.claimNotUnder(ring.primaryKeyId(), after, AT_ONCE);
    long done = claimed.stream().filter(id -> reseal(documents.content(id), ring)).count();
    context.detail("contents " + done + ", key " + name(ring.primaryKeyId()));
    return claimed.size() < AT_ONCE ? null : claimed.get(claimed.size() - 1);
  }

  @Override
  @Audited("DOCUMENT_KEYS_REWRAP")
  @RolesAllowed(Roles.SYSTEM)
  public void rewrap() {
    context.detail("installation key " + keyrings.rewrap().wrappedBy());
  }

  /** One that was changed must not stop the others. */
  private boolean reseal(DocumentContent content, Keyring ring) {
    try {
      byte[] plain = keyrings.knowing(content.keyId()).open(content.sealed(), content.digest());
      Keyring.Sealed anew = ring.seal(plain, content.digest());
      content.reseal(anew.keyId(), anew.bytes());
      return true;
    } catch (GeneralSecurityException changed) {
      LOG.log(Level.SEVERE, "The document content {0} is not what was kept", content.id());
      return false;
    }
  }

  private KeyState state(DocumentKeys row) {
    return new KeyState(
        row.primarySince(),
        name(row.primaryKeyId()),
        row.wrappedBy(),
        documents.contentsNotUnder(row.primaryKeyId()));
  }

  private static String name(long keyId) {
    return "%08x".formatted((int) keyId);
  }
}
