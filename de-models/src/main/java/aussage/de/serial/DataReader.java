package aussage.de.serial;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Numbers and strings as {@link java.io.DataOutput} writes them, read from a buffer of its own
 * without a lock. Not shared by threads.
 */
public final class DataReader {
  /** No string is longer, its length stands in two bytes. */
  static final int MOST_BYTES_OF_A_STRING = (1 << 16) - 1;

  private static final int BUFFER_BYTES = 1 << 16;
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final InputStream in;
  private byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int end;

  /**
   * Reads from there.
   *
   * @param in read ahead of what is asked for; left open
   */
  public DataReader(InputStream in) {
    this.in = in;
  }

  /**
   * A byte, 0 to 255.
   *
   * @throws EOFException if there is none
   */
  public int readByte() throws IOException {
    need(1);
    return buffer[at++] & 0xFF;
  }

  /** Whether a byte other than 0 follows. */
  public boolean readBoolean() throws IOException {
    return readByte() != 0;
  }

  /** Two bytes, 0 to 65,535. */
  public int readShort() throws IOException {
    return readByte() << 8 | readByte();
  }

  /** Four bytes. */
  public int readInt() throws IOException {
    need(Integer.BYTES);
    at += Integer.BYTES;
    return (int) INTS.get(buffer, at - Integer.BYTES);
  }

  /** Eight bytes. */
  public long readLong() throws IOException {
    need(Long.BYTES);
    at += Long.BYTES;
    return (long) LONGS.get(buffer, at - Long.BYTES);
  }

  /** Eight bytes. */
  public double readDouble() throws IOException {
    return Double.longBitsToDouble(readLong());
  }

  /** Eight bytes for each. */
  double[] readDoubles(int length) throws IOException {
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      values[i] = readDouble();
    }
    return values;
  }

  /** So many bytes. */
  byte[] readBytes(int length) throws IOException {
    byte[] bytes = new byte[length];
    readBytes(bytes, length);
    return bytes;
  }

  /** So many bytes, into the beginning of an array. */
  void readBytes(byte[] target, int length) throws IOException {
    need(length);
    System.arraycopy(buffer, at, target, 0, length);
    at += length;
  }

  /** A string with its length in two bytes before it. */
  public String readString() throws IOException {
    return readString(readShort());
  }

  /**
   * A string of so many bytes in "modified UTF-8". That is UTF-8 but for NUL and for what lies
   * beyond the basic plane.
   */
  String readString(int length) throws IOException {
    need(length);
    int from = at;
    at += length;
    for (int i = from; i < at; i++) {
      if (buffer[i] == (byte) 0xC0 || buffer[i] == (byte) 0xED) {
        return decode(from, at);
      }
    }
    return new String(buffer, from, length, StandardCharsets.UTF_8);
  }

  private String decode(int from, int to) throws IOException {
    StringBuilder chars = new StringBuilder(to - from);
    int i = from;
    while (i < to) {
      int first = buffer[i++];
      int more = first >= 0 ? 0 : (first & 0xE0) == 0xC0 ? 1 : (first & 0xF0) == 0xE0 ? 2 : -1;
      if (more < 0 || i + more > to) {
        throw new UTFDataFormatException("a damaged string");
      }
      int c = more == 0 ? first : first & 0x3F >> more;
      for (; more > 0; more--) {
        c = c << 6 | buffer[i++] & 0x3F;
      }
      chars.append((char) c);
    }
    return chars.toString();
  }

  /** Sees to it that so many bytes stand in the buffer. */
  private void need(int length) throws IOException {
    if (end - at < length) {
      refill(length);
    }
  }

  /** By itself: the compiler copies what is short to each place that calls it. */
  private void refill(int length) throws IOException {
    byte[] target = length > buffer.length ? new byte[length] : buffer;
    System.arraycopy(buffer, at, target, 0, end - at);
    end -= at;
    at = 0;
    buffer = target;
    while (end < length) {
      int read = in.read(buffer, end, buffer.length - end);
      if (read < 0) {
        throw new EOFException("the file ends too early");
      }
      end += read;
    }
  }
}
