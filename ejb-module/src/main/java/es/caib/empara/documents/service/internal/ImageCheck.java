package es.caib.empara.documents.service.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Whether an image is whole and not far larger than it looks. Nothing is unpacked: what it says of
 * its size is read, and its parts are counted.
 */
final class ImageCheck {

  /** An A3 page at 600 dots per inch has 70 million. */
  private static final long MOST_PIXELS = 100_000_000;

  private static final int MOST_PAGES = 500;

  private static final byte[] JPEG_END = {(byte) 0xff, (byte) 0xd9};
  private static final byte[] JPEG_SCAN = {(byte) 0xff, (byte) 0xda};

  private static final int PNG_HEAD = 8;
  private static final int PNG_FRAME = 12;
  private static final int IHDR = 0x49484452;
  private static final int IDAT = 0x49444154;
  private static final int IEND = 0x49454e44;

  private static final int TIFF_WIDTH = 256;
  private static final int TIFF_HEIGHT = 257;
  private static final int TIFF_STRIPS = 273;
  private static final int TIFF_STRIP_SIZES = 279;
  private static final int TIFF_TILES = 324;
  private static final int TIFF_TILE_SIZES = 325;
  private static final int TIFF_SHORT = 3;
  private static final int TIFF_ENTRY = 12;
  private static final Set<Integer> TIFF_TAGS =
      Set.of(TIFF_WIDTH, TIFF_HEIGHT, TIFF_STRIPS, TIFF_STRIP_SIZES, TIFF_TILES, TIFF_TILE_SIZES);

  private ImageCheck() {}

  static void jpeg(byte[] content) {
    int scan = Bytes.lastIndexOf(content, JPEG_SCAN);
    if (scan < 0 || Bytes.lastIndexOf(content, JPEG_END) < scan) {
      throw broken();
    }
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(in, true, true);
      requirePixels(reader.getWidth(0), reader.getHeight(0));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      throw broken();
    } finally {
      reader.dispose();
    }
  }

  /** Each part is whole, and after the last comes nothing. */
  static void png(byte[] content) {
    ByteBuffer in = ByteBuffer.wrap(content).position(PNG_HEAD);
    boolean data = false;
    boolean ended = false;
    try {
      while (in.hasRemaining()) {
        int length = in.getInt();
        int at = in.position();
        int type = in.getInt();
        if (ended || length < 0 || length > in.remaining() - (PNG_FRAME - 8)) {
          throw broken();
        }
        if (at == PNG_FRAME != (type == IHDR)) {
          throw broken();
        }
        if (type == IHDR) {
          requirePixels(in.getInt(at + 4), in.getInt(at + 8));
        }
        data |= type == IDAT;
        ended = type == IEND;
        in.position(at + 4 + length);
        CRC32 sum = new CRC32();
        sum.update(content, at, 4 + length);
        if ((int) sum.getValue() != in.getInt()) {
          throw broken();
        }
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException cut) {
      throw broken();
    }
    if (!data || !ended) {
      throw broken();
    }
  }

  /** Its pages, one after the other; none twice. */
  static void tiff(byte[] content) {
    ByteBuffer in = ByteBuffer.wrap(content);
    in.order(content[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    Set<Integer> seen = new HashSet<>();
    try {
      int page = in.getInt(4);
      do {
        if (page < PNG_HEAD || !seen.add(page)) {
          throw broken();
        }
        if (seen.size() > MOST_PAGES) {
          throw tooMuch();
        }
        page = page(in, page);
      } while (page != 0);
    } catch (IndexOutOfBoundsException cut) {
      throw broken();
    }
  }

  /** The place of the next. */
  private static int page(ByteBuffer in, int at) {
    int entries = Short.toUnsignedInt(in.getShort(at));
    Map<Integer, long[]> values = new HashMap<>();
    for (int i = 0; i < entries; i++) {
      int entry = at + 2 + i * TIFF_ENTRY;
      int tag = Short.toUnsignedInt(in.getShort(entry));
      if (TIFF_TAGS.contains(tag)) {
        values.put(tag, values(in, entry));
      }
    }
    requirePixels(first(values, TIFF_WIDTH), first(values, TIFF_HEIGHT));
    boolean tiled = values.containsKey(TIFF_TILES);
    requireInside(
        in.capacity(),
        values.get(tiled ? TIFF_TILES : TIFF_STRIPS),
        values.get(tiled ? TIFF_TILE_SIZES : TIFF_STRIP_SIZES));
    return in.getInt(at + 2 + entries * TIFF_ENTRY);
  }

  /** Numbers of 16 or 32 bits, which stand in the entry itself where there is room. */
  private static long[] values(ByteBuffer in, int entry) {
    boolean small = in.getShort(entry + 2) == TIFF_SHORT;
    int size = small ? Short.BYTES : Integer.BYTES;
    int count = in.getInt(entry + 4);
    if (count < 1 || count > in.capacity() / size) {
      throw broken();
    }
    int from = count * size <= Integer.BYTES ? entry + 8 : in.getInt(entry + 8);
    long[] values = new long[count];
    for (int i = 0; i < count; i++) {
      values[i] =
          small
              ? Short.toUnsignedInt(in.getShort(from + i * size))
              : Integer.toUnsignedLong(in.getInt(from + i * size));
    }
    return values;
  }

  private static long first(Map<Integer, long[]> values, int tag) {
    return values.containsKey(tag) ? values.get(tag)[0] : 0;
  }

  private static void requireInside(int length, long[] places, long[] sizes) {
    if (places == null || sizes == null || places.length != sizes.length) {
      throw broken();
    }
    for (int i = 0; i < places.length; i++) {
      if (places[i] + sizes[i] > length) {
        throw broken();
      }
    }
  }

  private static void requirePixels(long width, long height) {
    if (width <= 0 || height <= 0) {
      throw broken();
    }
    if (width > MOST_PIXELS || height > MOST_PIXELS || width * height > MOST_PIXELS) {
      throw tooMuch();
    }
  }

  private static RuntimeException broken() {
    return ContentCheck.refusal("error.document.broken");
  }

  private static RuntimeException tooMuch() {
    return ContentCheck.refusal("error.document.expands");
  }
}
