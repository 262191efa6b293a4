package es.caib.empara.documents.service.internal;

import es.caib.empara.documents.DocumentFormat;
import es.caib.empara.documents.service.DocumentVault;
import es.caib.empara.shared.service.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Looks into what somebody wants to put: its size, what it is by its content and never by its name,
 * and whether it is whole, one thing only, and does nothing by itself.
 */
final class ContentCheck {

  /** The field that each refusal names. */
  static final String FIELD = "file";

  private static final String TYPE = "error.document.type";
  private static final String DOUBLE = "error.document.double";

  private static final Map<String, DocumentFormat> FORMATS =
      Map.of(
          "application/pdf", DocumentFormat.PDF,
          "image/jpeg", DocumentFormat.JPEG,
          "image/png", DocumentFormat.PNG,
          "image/tiff", DocumentFormat.TIFF);

  /** By which a browser that guesses would take a file for a page. */
  private static final List<String> PAGE_MARKS =
      List.of("<html", "<script", "<!doctype", "<svg ", "<svg>", "<iframe");

  private static final int HEAD = 1024;

  /** A ZIP archive ends with this, followed by a comment of at most 64 KiB. */
  private static final byte[] ARCHIVE_END = {'P', 'K', 5, 6};

  private static final int ARCHIVE_TAIL = 66_000;

  private ContentCheck() {}

  /**
   * What was found.
   *
   * @param signatureType of the national scheme, TF06; null when it bears no signature
   */
  record Found(DocumentFormat format, String signatureType) {}

  /**
   * Reads at most as much as may be kept.
   *
   * @throws InvalidInput when there is more
   */
  static byte[] read(InputStream content) {
    byte[] bytes;
    try {
      bytes = content.readNBytes(DocumentVault.MOST_BYTES + 1);
    } catch (IOException broken) {
      throw refusal("error.document.broken");
    }
    requireSize(bytes);
    return bytes;
  }

  /**
   * @throws InvalidInput when it is not a sound PDF or image
   */
  static Found inspect(byte[] content) {
    requireSize(content);
    DocumentFormat format = FORMATS.get(mediaType(content));
    if (format == null) {
      throw refusal(TYPE);
    }
    requireOneThing(content, format);
    return switch (format) {
      case PDF -> new Found(format, PdfCheck.inspect(content) ? "TF06" : null);
      case JPEG -> image(format, () -> ImageCheck.jpeg(content));
      case PNG -> image(format, () -> ImageCheck.png(content));
      case TIFF -> image(format, () -> ImageCheck.tiff(content));
    };
  }

  static InvalidInput refusal(String key) {
    return new InvalidInput(FIELD, key);
  }

  private static Found image(DocumentFormat format, Runnable check) {
    check.run();
    return new Found(format, null);
  }

  private static void requireSize(byte[] content) {
    if (content.length == 0) {
      throw refusal("error.document.empty");
    }
    if (content.length > DocumentVault.MOST_BYTES) {
      throw refusal("error.document.large");
    }
  }

  /** By the first bytes alone: no name is given to the library. */
  private static String mediaType(byte[] content) {
    try {
      return MimeTypes.getDefaultMimeTypes()
          .detect(new ByteArrayInputStream(content), new Metadata())
          .getBaseType()
          .toString();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void requireOneThing(byte[] content, DocumentFormat format) {
    if (format == DocumentFormat.PDF && !Bytes.startsWith(content, "%PDF-")) {
      throw refusal(DOUBLE);
    }
    // A PDF may speak of pages in its own text; an image has no text.
    int looked = format == DocumentFormat.PDF ? Math.min(HEAD, content.length) : content.length;
    String text = new String(content, 0, looked, StandardCharsets.ISO_8859_1);
    String lower = text.toLowerCase(Locale.ROOT);
    int tail = Math.max(0, content.length - ARCHIVE_TAIL);
    if (PAGE_MARKS.stream().anyMatch(lower::contains)
        || Bytes.lastIndexOf(content, ARCHIVE_END) >= tail) {
      throw refusal(DOUBLE);
    }
  }
}
