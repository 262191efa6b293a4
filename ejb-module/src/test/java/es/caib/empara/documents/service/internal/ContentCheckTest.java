package es.caib.empara.documents.service.internal;

import static es.caib.empara.documents.service.internal.Samples.ascii;
import static es.caib.empara.documents.service.internal.Samples.changed;
import static es.caib.empara.documents.service.internal.Samples.image;
import static es.caib.empara.documents.service.internal.Samples.joined;
import static es.caib.empara.documents.service.internal.Samples.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import es.caib.empara.documents.DocumentFormat;
import es.caib.empara.documents.service.DocumentVault;
import es.caib.empara.shared.service.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentCheckTest {

  private static final int IHDR_WIDTH = 16;

  static Stream<Arguments> hostileOrBroken() {
    return Stream.of(
        arguments("nothing", new byte[0], "empty"),
        arguments("one byte too much", tooLong(), "large"),
        arguments("a program", joined(ascii("MZ\u0090\0\3\0\0\0\4\0"), new byte[600]), "type"),
        arguments("a page", ascii("<!DOCTYPE html><html><script>1</script></html>"), "type"),
        arguments("a drawing with a script", svg(), "type"),
        arguments("an archive", zip(), "type"),
        arguments("a script", ascii("#!/bin/sh\nrm -rf /\n"), "type"),
        arguments("words", ascii("Ordre de protecció"), "type"),
        arguments("a GIF", image("gif"), "type"),
        arguments("a page before a PDF", joined(ascii("<html>\n"), pdf()), "type"),
        arguments("junk before a PDF", joined(ascii("\n\n\n"), pdf()), "double"),
        arguments("a page inside the head of a PDF", pageInHead(), "double"),
        arguments("an archive after a PDF", joined(pdf(), zip()), "double"),
        arguments("a page after a PDF", joined(pdf(), ascii("<html></html>")), "double"),
        arguments("half a PDF", half(pdf()), "broken"),
        arguments("a PDF in name only", ascii("%PDF-1.7\nnothing\n%%EOF\n"), "broken"),
        arguments("a PDF without pages", noPages(), "broken"),
        arguments("a PDF with a password", locked("secret"), "protected"),
        arguments("a PDF that forbids something", locked(""), "protected"),
        arguments("a PDF that runs when opened", openAction(), "active"),
        arguments("a PDF that starts a program", launch(), "active"),
        arguments("a PDF that carries a file", carries(), "active"),
        arguments("a PDF with a form of its own", xfa(), "active"),
        arguments("a PDF with a hidden script", hidden(), "active"),
        arguments("a PDF that unpacks to gigabytes", bomb(1), "expands"),
        arguments("the same, packed twice", bomb(2), "expands"),
        arguments("half a PNG", half(image("png")), "broken"),
        arguments("a PNG with a changed byte", flipped(image("png"), 45), "broken"),
        arguments("an archive after a PNG", joined(image("png"), zip()), "double"),
        arguments("words after a PNG", joined(image("png"), ascii("more")), "broken"),
        arguments("a PNG that says it is huge", hugePng(), "expands"),
        arguments("half a JPEG", Arrays.copyOf(image("jpg"), 200), "broken"),
        arguments("an archive after a JPEG", joined(image("jpg"), zip()), "double"),
        arguments("a page in a JPEG", pageInJpeg(), "double"),
        arguments("a TIFF whose pages go round", roundTiff(), "broken"),
        arguments("half a TIFF", half(image("tiff")), "broken"),
        arguments("a TIFF that says it is huge", tiff(1_000_000, 1_000_000, 0), "expands"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileOrBroken")
  void content_thatIsNoSoundDocument_isRefusedByItsReason(
      String name, byte[] content, String reason) {
    assertThatThrownBy(() -> ContentCheck.inspect(content))
        .isInstanceOf(InvalidInput.class)
        .satisfies(
            refused -> {
              assertThat(((InvalidInput) refused).field()).isEqualTo("file");
              assertThat(((InvalidInput) refused).key()).isEqualTo("error.document." + reason);
            });
  }

  static Stream<Arguments> sound() {
    return Stream.of(
        arguments(pdf(), DocumentFormat.PDF),
        arguments(joined(pdf(), ascii("\r\n\0\n")), DocumentFormat.PDF),
        arguments(pdf(ContentCheckTest::link), DocumentFormat.PDF),
        arguments(image("jpg"), DocumentFormat.JPEG),
        arguments(image("png"), DocumentFormat.PNG),
        arguments(image("tiff"), DocumentFormat.TIFF),
        arguments(tiff(3000, 2000, 0), DocumentFormat.TIFF));
  }

  @ParameterizedTest
  @MethodSource("sound")
  void content_thatIsSound_isKnownByItself(byte[] content, DocumentFormat format) {
    assertThat(ContentCheck.inspect(content).format()).isEqualTo(format);
  }

  @Test
  void reading_whatHasNoEnd_stopsOneByteAfterTheMost() {
    InputStream endless =
        new InputStream() {
          private long read;

          @Override
          public int read() {
            assertThat(++read).isLessThanOrEqualTo(DocumentVault.MOST_BYTES + 1L);
            return 'x';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            if (length == 0) {
              return 0;
            }
            Arrays.fill(into, from, from + length, (byte) read());
            read += length - 1;
            return length;
          }
        };

    assertThatThrownBy(() -> ContentCheck.read(endless))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("file: error.document.large");
  }

  @Test
  void reading_exactlyTheMost_isNotTooMuch() {
    assertThat(ContentCheck.read(new ByteArrayInputStream(new byte[DocumentVault.MOST_BYTES])))
        .hasSize(DocumentVault.MOST_BYTES);
  }

  private static byte[] tooLong() {
    return Arrays.copyOf(pdf(), DocumentVault.MOST_BYTES + 1);
  }

  private static byte[] svg() {
    return ascii(
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>");
  }

  private static byte[] half(byte[] content) {
    return Arrays.copyOf(content, content.length / 2);
  }

  private static byte[] flipped(byte[] content, int at) {
    return changed(content, copy -> copy[at] ^= 1);
  }

  private static byte[] zip() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(ascii("words"));
      zip.finish();
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] pageInHead() {
    byte[] pdf = pdf();
    return joined(joined(ascii("%PDF-1.7\n%<html><script>1</script>\n"), pdf), ascii("\n"));
  }

  private static byte[] pageInJpeg() {
    byte[] jpeg = image("jpg");
    byte[] comment = ascii("<html><script>1</script></html>");
    byte[] head = {
      (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xfe, 0, (byte) (comment.length + 2)
    };
    return joined(joined(head, comment), Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  private static byte[] noPages() {
    return pdf(document -> document.removePage(0));
  }

  private static byte[] locked(String password) {
    return pdf(
        document ->
            document.protect(
                new StandardProtectionPolicy("owner", password, new AccessPermission())));
  }

  private static byte[] openAction() {
    return pdf(
        document ->
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
  }

  private static byte[] launch() {
    return pdf(
        document -> {
          PDAnnotationLink link = new PDAnnotationLink();
          link.setAction(new PDActionLaunch());
          document.getPage(0).getAnnotations().add(link);
        });
  }

  private static void link(org.apache.pdfbox.pdmodel.PDDocument document) throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    var action = new org.apache.pdfbox.pdmodel.interactive.action.PDActionURI();
    action.setURI("https://example.org/");
    link.setAction(action);
    document.getPage(0).getAnnotations().add(link);
  }

  private static byte[] carries() {
    return pdf(
        document -> {
          PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(ascii("MZ")));
          PDComplexFileSpecification named = new PDComplexFileSpecification();
          named.setFile("a.exe");
          named.setEmbeddedFile(file);
          PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
          tree.setNames(java.util.Map.of("a.exe", named));
          PDDocumentNameDictionary names =
              new PDDocumentNameDictionary(document.getDocumentCatalog());
          names.setEmbeddedFiles(tree);
          document.getDocumentCatalog().setNames(names);
        });
  }

  private static byte[] xfa() {
    return pdf(
        document -> {
          COSDictionary form = new COSDictionary();
          form.setString(COSName.getPDFName("XFA"), "<xdp/>");
          document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        });
  }

  /** Deep in what no page shows. */
  private static byte[] hidden() {
    return pdf(
        document -> {
          COSDictionary action = new COSDictionary();
          action.setName(COSName.S, "JavaScript");
          COSArray array = new COSArray();
          array.add(action);
          COSDictionary deep = new COSDictionary();
          deep.setItem("Deep", array);
          document.getDocumentCatalog().getCOSObject().setItem("Private", deep);
        });
  }

  /** Streams of zeros, 80 million each, as a few kilobytes. */
  private static byte[] bomb(int layers) {
    try {
      byte[] packed = new byte[80 * 1024 * 1024];
      for (int i = 0; i < layers; i++) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
          deflater.write(packed);
        }
        packed = out.toByteArray();
      }
      byte[] pdf = pdf();
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      whole.write(pdf);
      for (int i = 0; i < 8; i++) {
        whole.write(ascii("\n9 0 obj\n<< /Filter /FlateDecode >>\nstream\n"));
        whole.write(packed);
        whole.write(ascii("\nendstream\nendobj\n"));
      }
      whole.write(ascii("%%EOF\n"));
      return whole.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] hugePng() {
    return changed(
        image("png"),
        copy -> {
          ByteBuffer.wrap(copy).putInt(IHDR_WIDTH, 1_000_000).putInt(IHDR_WIDTH + 4, 1_000_000);
          CRC32 sum = new CRC32();
          sum.update(copy, 12, 17);
          ByteBuffer.wrap(copy).putInt(29, (int) sum.getValue());
        });
  }

  private static byte[] roundTiff() {
    return tiff(10, 10, 8);
  }

  private static byte[] tiff(int width, int height, int next) {
    ByteBuffer out = ByteBuffer.allocate(600).order(ByteOrder.LITTLE_ENDIAN);
    out.put(ascii("II")).putShort((short) 42).putInt(8).putShort((short) 4);
    out.putShort((short) 256).putShort((short) 4).putInt(1).putInt(width);
    out.putShort((short) 257).putShort((short) 4).putInt(1).putInt(height);
    out.putShort((short) 273).putShort((short) 4).putInt(1).putInt(100);
    out.putShort((short) 279).putShort((short) 4).putInt(1).putInt(400);
    out.putInt(next);
    return out.array();
  }
}
