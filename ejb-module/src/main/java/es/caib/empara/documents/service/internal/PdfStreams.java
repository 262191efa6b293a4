package es.caib.empara.documents.service.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Counts what a PDF would unpack to, before a library unpacks it into memory: a few kilobytes may
 * hold gigabytes.
 */
final class PdfStreams {

  private static final long MOST_UNPACKED = 512L * 1024 * 1024;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);

  private static final int MOST_STREAMS = 100_000;

  /** How far before its stream a description may begin. */
  private static final int DESCRIPTION = 4096;

  /** Streams that a reader unpacks in order to find the objects. */
  private static final Pattern STRUCTURE = Pattern.compile("/(ObjStm|XRef)\\b");

  private static final Pattern OTHER_PACKING =
      Pattern.compile("/(LZW|LZWDecode|RL|RunLengthDecode)\\b");

  private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

  /** Packed in packed: one more than anybody needs. */
  private static final int MOST_LAYERS = 3;

  private PdfStreams() {}

  static void requireModest(byte[] content) {
    long left = MOST_UNPACKED;
    int streams = 0;
    byte[] buffer = new byte[64 * 1024];
    for (int at = Bytes.indexOf(content, STREAM, 0);
        at >= 0;
        at = Bytes.indexOf(content, STREAM, at + STREAM.length)) {
      if (isEnd(content, at)) {
        continue;
      }
      if (++streams > MOST_STREAMS) {
        throw tooMuch();
      }
      requireUsualPacking(content, at);
      left -= unpacked(content, begin(content, at + STREAM.length), left, buffer);
      if (left <= 0) {
        throw tooMuch();
      }
    }
  }

  /** "endstream". */
  private static boolean isEnd(byte[] content, int at) {
    return at >= END.length && Bytes.isAt(content, at - END.length, END);
  }

  private static int begin(byte[] content, int at) {
    int begin = at;
    while (begin < content.length && (content[begin] == '\r' || content[begin] == '\n')) {
      begin++;
    }
    return begin;
  }

  /** Nobody packs the structure of a file by a method that is older than the structure itself. */
  private static void requireUsualPacking(byte[] content, int stream) {
    int from = Math.max(0, stream - DESCRIPTION);
    String before = new String(content, from, stream - from, StandardCharsets.ISO_8859_1);
    String own = before.substring(Math.max(0, before.lastIndexOf("obj")));
    String plain =
        ESCAPE
            .matcher(own)
            .replaceAll(
                found ->
                    java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    if (STRUCTURE.matcher(plain).find() && OTHER_PACKING.matcher(plain).find()) {
      throw tooMuch();
    }
  }

  private static long unpacked(byte[] content, int begin, long most, byte[] buffer) {
    if (!looksPacked(content, begin)) {
      return 0;
    }
    long count = 0;
    try {
      InputStream in = new ByteArrayInputStream(content, begin, content.length - begin);
      int layers = 0;
      do {
        if (layers++ == MOST_LAYERS) {
          throw tooMuch();
        }
        in = new BufferedInputStream(new InflaterInputStream(in), 1024);
      } while (looksPacked(in));
      for (int read = in.read(buffer); read >= 0 && count <= most; read = in.read(buffer)) {
        count += read;
      }
    } catch (IOException notPackedSo) {
      // Another packing, or cut off: what came out so far counts.
    }
    return count;
  }

  private static boolean looksPacked(InputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    return looksPacked(first, second);
  }

  private static boolean looksPacked(byte[] content, int at) {
    return at + 1 < content.length && looksPacked(content[at] & 0xff, content[at + 1] & 0xff);
  }

  /** The head of zlib: method 8, and a sum. */
  private static boolean looksPacked(int first, int second) {
    return first >= 0 && second >= 0 && (first & 0x0f) == 8 && (first * 256 + second) % 31 == 0;
  }

  private static RuntimeException tooMuch() {
    return ContentCheck.refusal("error.document.expands");
  }
}
