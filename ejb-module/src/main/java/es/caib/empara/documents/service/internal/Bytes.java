package es.caib.empara.documents.service.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looking for bytes among bytes. */
final class Bytes {

  private Bytes() {}

  static boolean startsWith(byte[] content, String ascii) {
    return isAt(content, 0, ascii.getBytes(StandardCharsets.US_ASCII));
  }

  /** The last place; -1 when there is none. */
  static int lastIndexOf(byte[] content, byte[] wanted) {
    for (int i = content.length - wanted.length; i >= 0; i--) {
      if (isAt(content, i, wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** The first place from one on; -1 when there is none. */
  static int indexOf(byte[] content, byte[] wanted, int from) {
    for (int i = from; i <= content.length - wanted.length; i++) {
      if (isAt(content, i, wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether they stand at a place. */
  static boolean isAt(byte[] content, int at, byte[] wanted) {
    return at + wanted.length <= content.length
        && content[at] == wanted[0]
        && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length);
  }
}
