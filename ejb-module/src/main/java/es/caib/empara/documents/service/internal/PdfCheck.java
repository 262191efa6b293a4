package es.caib.empara.documents.service.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF and looks at every object in it, also at those that no page shows. */
final class PdfCheck {

  private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

  private static final int MOST_OBJECTS = 1_000_000;

  /** Keys of what runs, opens or carries something. */
  private static final Set<String> ACTIVE_KEYS =
      Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");

  /** Actions and annotations that do more than lead to another place. */
  private static final Set<String> ACTIVE_KINDS =
      Set.of(
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "GoToE",
          "Rendition",
          "Movie",
          "Sound",
          "RichMedia",
          "RichMediaExecute",
          "FileAttachment",
          "Screen",
          "3D");

  private PdfCheck() {}

  /**
   * Looks into it.
   *
   * @return whether it bears a signature
   * @throws es.caib.empara.shared.service.InvalidInput when it is broken, protected or active
   */
  static boolean inspect(byte[] content) {
    requireEnd(content);
    PdfStreams.requireModest(content);
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(content),
            "",
            null,
            null,
            IOUtils.createMemoryOnlyStreamCache())) {
      if (document.isEncrypted()) {
        throw ContentCheck.refusal("error.document.protected");
      }
      requireStill(document.getDocument());
      if (document.getNumberOfPages() == 0) {
        throw broken();
      }
      document.getPage(0).getMediaBox();
      return !document.getSignatureDictionaries().isEmpty();
    } catch (InvalidPasswordException locked) {
      throw ContentCheck.refusal("error.document.protected");
    } catch (IOException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | ClassCastException
        | NullPointerException
        | StackOverflowError unreadable) {
      // The library says in many ways that it cannot read something.
      throw broken();
    }
  }

  /** After the end comes nothing but space: no second file hides there. */
  private static void requireEnd(byte[] content) {
    int end = Bytes.lastIndexOf(content, END);
    if (end < 0) {
      throw broken();
    }
    for (int i = end + END.length; i < content.length; i++) {
      if (content[i] != 0 && !Character.isWhitespace(content[i])) {
        throw ContentCheck.refusal("error.document.double");
      }
    }
  }

  private static void requireStill(COSDocument document) {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> waiting = new ArrayDeque<>();
    waiting.add(document.getTrailer());
    for (COSObjectKey key : document.getXrefTable().keySet()) {
      waiting.add(document.getObjectFromPool(key));
    }
    while (!waiting.isEmpty()) {
      COSBase next = waiting.poll();
      COSBase value = next instanceof COSObject reference ? reference.getObject() : next;
      if (value == null || !seen.add(value)) {
        continue;
      }
      if (seen.size() > MOST_OBJECTS) {
        throw ContentCheck.refusal("error.document.expands");
      }
      if (value instanceof COSDictionary dictionary) {
        requireStill(dictionary);
        dictionary.getValues().forEach(waiting::add);
      } else if (value instanceof COSArray array) {
        array.forEach(waiting::add);
      }
    }
  }

  private static void requireStill(COSDictionary dictionary) {
    for (COSName key : dictionary.keySet()) {
      if (ACTIVE_KEYS.contains(key.getName())) {
        throw active();
      }
    }
    if (isActive(dictionary.getCOSName(COSName.S))
        || isActive(dictionary.getCOSName(COSName.SUBTYPE))) {
      throw active();
    }
  }

  private static boolean isActive(COSName kind) {
    return kind != null && ACTIVE_KINDS.contains(kind.getName());
  }

  private static RuntimeException active() {
    return ContentCheck.refusal("error.document.active");
  }

  private static RuntimeException broken() {
    return ContentCheck.refusal("error.document.broken");
  }
}
