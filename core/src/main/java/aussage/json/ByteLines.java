package aussage.json;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Lines of bytes, one at a time. Of a line over the limit only the beginning is kept. */
final class ByteLines implements Closeable {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean cut;

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes to the next line; false if there is none. */
  boolean advance() throws IOException {
    line.reset();
    cut = false;
    if (at == filled && !fill()) {
      return false;
    }
    do {
      int begin = at;
      while (at < filled && buffer[at] != '\n') {
        at++;
      }
      append(begin, at);
      if (at < filled) {
        at++;
        return true;
      }
    } while (fill());
    return true;
  }

  /** The line without its line feed. */
  byte[] bytes() {
    return line.toByteArray();
  }

  /** Whether the line is longer than the limit. */
  boolean isCut() {
    return cut;
  }

  private void append(int begin, int end) {
    int length = Math.min(end - begin, limit - line.size());
    line.write(buffer, begin, length);
    cut |= length < end - begin;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
