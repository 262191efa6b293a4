package es.caib.empara.documents.service.internal;

import es.caib.empara.documents.entity.DocumentContent;
import es.caib.empara.documents.service.ContentVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;

/** Contents of no case, kept with the others. */
@ApplicationScoped
class DefaultContentVault implements ContentVault {

  @Inject private Contents contents;
  @Inject private Keyrings keyrings;

  private record Looked(byte[] bytes, ContentCheck.Found found) implements Sound {}

  @Override
  public Sound look(InputStream content) {
    byte[] bytes = ContentCheck.read(content);
    return new Looked(bytes, ContentCheck.inspect(bytes));
  }

  @Override
  public Kept keep(Sound content, String owner, String fileName) {
    Looked looked = (Looked) content;
    Keyring ring = keyrings.current();
    DocumentContent kept = contents.keep(looked.bytes(), ring);
    return new Kept(
        kept.id(),
        FileNames.clean(fileName, looked.found().format()),
        looked.found().format(),
        looked.bytes().length,
        ring.bind(owner, kept.digest()));
  }

  @Override
  public byte[] read(Long contentId, String owner, String seal) {
    return contents.open(
        contentId, seal, bond -> bond.ring().bind(owner, bond.digest()), "document " + owner);
  }
}
