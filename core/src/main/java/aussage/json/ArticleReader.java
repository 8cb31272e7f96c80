package aussage.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads articles from JSON Lines, one at a time: memory holds one line. Not for several threads at
 * once.
 *
 * <pre>{@code
 * try (ArticleReader lines = new ArticleReader(Files.newInputStream(path))) {
 *   for (Optional<InputLine> line = lines.next(); line.isPresent(); line = lines.next()) { … }
 * }
 * }</pre>
 *
 * <p>Blank lines are skipped, a byte order mark at the beginning and a CR at the end of a line are
 * left out. A line that is no article is an {@link InputLine.Invalid}; the next can be read as if
 * nothing had happened.
 */
public final class ArticleReader implements Closeable {
  /** The longest text that is taken, in UTF-16 code units: about a book of 500 pages. */
  public static final int MAX_TEXT_LENGTH = 1_000_000;

  /** Every code unit may be written as six bytes; the rest is for the other fields. */
  private static final int MAX_LINE_BYTES = 8 * MAX_TEXT_LENGTH;

  private static final int END = -1;

  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;

  /** Reads UTF-8 from here; closed with the reader. */
  public ArticleReader(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /**
   * The next line that is not blank; empty at the end.
   *
   * @throws IOException if the stream cannot be read
   */
  public Optional<InputLine> next() throws IOException {
    while (true) {
      line.reset();
      boolean fits = true;
      int last = in.read();
      if (last == END) {
        return Optional.empty();
      }
      for (; last != END && last != '\n'; last = in.read()) {
        if (line.size() < MAX_LINE_BYTES) {
          line.write(last);
        } else {
          fits = false;
        }
      }
      number++;
      if (!fits) {
        return Optional.of(
            invalid("the line has more than " + MAX_LINE_BYTES + " bytes: split it"));
      }
      String text;
      try {
        text = decoded();
      } catch (CharacterCodingException e) {
        return Optional.of(invalid("the line is not UTF-8: convert it, for example with iconv"));
      }
      if (!text.isBlank()) {
        return Optional.of(LineParser.parse(number, text));
      }
    }
  }

  static String tooLong(int length) {
    return "the text has "
        + length
        + " characters, more than "
        + MAX_TEXT_LENGTH
        + ": split the article";
  }

  private String decoded() throws CharacterCodingException {
    String text =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.toByteArray())).toString();
    if (number == 1 && text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private InputLine invalid(String error) {
    return new InputLine.Invalid(number, Optional.empty(), error);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
