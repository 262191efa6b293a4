package es.caib.empara.channels.web;

import es.caib.empara.channels.service.Attachment;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** A file that somebody may have chosen to go along. */
final class AttachedFile {

  private AttachedFile() {}

  /** Does something with the file; with null when none was chosen. */
  static void with(Part part, Consumer<Attachment> work) {
    if (part == null
        || part.getSubmittedFileName() == null
        || part.getSubmittedFileName().isBlank()) {
      work.accept(null);
      return;
    }
    try (InputStream content = part.getInputStream()) {
      work.accept(new Attachment(part.getSubmittedFileName(), content));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
