package aussage.de.depparse;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads the text that CoreNLP keeps its dependency models in: names, decimals and integers between
 * single blanks and line feeds.
 *
 * <p>Ten million decimals stand there. They are read from the bytes, without a string for each.
 */
final class ModelFileReader {
  private static final int BUFFER_BYTES = 1 << 16;

  /** All of them are exact as floats. */
  private static final float[] POWERS_OF_TEN = {1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f};

  /** Up to here every integer is exact as a float. */
  private static final int MAX_DIGITS_VALUE = 1 << 24;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int end;

  ModelFileReader(InputStream in) {
    this.in = in;
  }

  /** The value of a header line: 48 for "numTokens=48". */
  int header(String name) throws IOException {
    for (int i = 0; i < name.length(); i++) {
      if (next() != name.charAt(i)) {
        throw new IOException("not a dependency model: no " + name);
      }
    }
    if (next() != '=') {
      throw new IOException("not a dependency model: no value for " + name);
    }
    return integer();
  }

  /** A name and the blank after it. */
  String name() throws IOException {
    byte[] bytes = new byte[32];
    int length = 0;
    for (int c = next(); c != ' '; c = next()) {
      if (length == bytes.length) {
        bytes = java.util.Arrays.copyOf(bytes, 2 * length);
      }
      bytes[length++] = (byte) c;
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** A line of decimals, or what is left of it. */
  void decimals(float[] values) throws IOException {
    for (int i = 0; i < values.length; i++) {
      values[i] = decimal();
    }
  }

  /**
   * A decimal and the blank or line feed after it. Digits and power of ten are exact as floats, so
   * that their quotient is the float nearest to the decimal, as {@link Float#parseFloat} has it.
   */
  private float decimal() throws IOException {
    int c = next();
    boolean negative = c == '-';
    if (negative) {
      c = next();
    }
    int digits = 0;
    int decimals = 0;
    boolean afterPoint = false;
    for (; c > ' '; c = next()) {
      if (c == '.' && !afterPoint) {
        afterPoint = true;
      } else if (c >= '0' && c <= '9' && digits < MAX_DIGITS_VALUE / 10 - 1) {
        digits = 10 * digits + c - '0';
        decimals += afterPoint ? 1 : 0;
      } else {
        throw new IOException("not a decimal of a dependency model: " + (char) c);
      }
    }
    float value = digits / POWERS_OF_TEN[decimals];
    return negative ? -value : value;
  }

  /** An integer and the blank or line feed after it. */
  int integer() throws IOException {
    int value = 0;
    for (int c = next(); c > ' '; c = next()) {
      value = 10 * value + c - '0';
    }
    return value;
  }

  private int next() throws IOException {
    if (at == end) {
      fill();
    }
    return buffer[at++];
  }

  private void fill() throws IOException {
    at = 0;
    end = in.read(buffer);
    if (end <= 0) {
      end = 0;
      throw new EOFException("the dependency model ends too early");
    }
  }
}
