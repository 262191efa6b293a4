package es.caib.empara.channels.service.internal;

import es.caib.empara.channels.entity.Circular;
import es.caib.empara.channels.entity.CircularFile;
import es.caib.empara.channels.service.CircularConflict;
import es.caib.empara.channels.service.CircularDocument;
import es.caib.empara.documents.service.ContentVault;
import es.caib.empara.shared.service.BusinessClock;
import es.caib.empara.shared.service.InvalidInput;
import es.caib.empara.shared.service.NotFound;
import es.caib.empara.shared.service.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;

/** The documents that go with a circular; they are put and taken back while it is a draft. */
@ApplicationScoped
class CircularFiles {

  private static final int MOST = 5;

  @Inject private CircularRepository circulars;
  @Inject private CircularDesk desk;
  @Inject private ContentVault vault;
  @Inject private BusinessClock clock;

  void put(Long circularId, String title, String fileName, InputStream content, String by) {
    String sound = title.strip();
    if (!PlainText.isSound(sound) || sound.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidInput("title", "error.characters");
    }
    // Nobody waits for the circular while a content is read and looked into.
    ContentVault.Sound looked = vault.look(content);
    draft(circularId);
    if (circulars.files(circularId).size() >= MOST) {
      throw new CircularConflict("error.circular.files");
    }
    String reference = UUID.randomUUID().toString();
    ContentVault.Kept kept = vault.keep(looked, reference, fileName);
    circulars.add(
        new CircularFile(
            circularId,
            sound,
            new CircularFile.Content(
                kept.contentId(),
                kept.fileName(),
                kept.format(),
                kept.size(),
                reference,
                kept.seal()),
            by,
            clock.now()));
  }

  void withdraw(Long fileId, String by) {
    CircularFile file = standing(fileId);
    draft(file.circularId());
    file.withdraw(by, clock.now());
  }

  private void draft(Long circularId) {
    Circular circular = desk.held(circularId);
    if (!circular.isDraft()) {
      throw new CircularConflict("error.circular.changed");
    }
  }

  Long circularOf(Long fileId) {
    return standing(fileId).circularId();
  }

  CircularDocument content(Long fileId) {
    CircularFile file = standing(fileId);
    return new CircularDocument(
        CircularViews.file(file), vault.read(file.contentId(), file.reference(), file.seal()));
  }

  private CircularFile standing(Long id) {
    return circulars.file(id).orElseThrow(() -> new NotFound("file " + id));
  }
}
