package aussage.json;

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
 * <p>Blank lines are skipped; a byte order mark at the beginning and a CR at the end of a line are
 * left out. A line that is no article is an {@link InputLine.Invalid}, and the next is read as if
 * nothing had happened.
 */
public final class ArticleReader implements Closeable {
  /** The longest text that is taken, in UTF-16 code units: about a book of 500 pages. */
  public static final int MAX_TEXT_LENGTH = 1_000_000;

  /** Every code unit may be written as an escape of six bytes; the rest is for the other fields. */
  private static final int MAX_LINE_BYTES = 8 * MAX_TEXT_LENGTH;

  private final ByteLines lines;
  private long number;

  /** Reads UTF-8 from here; the stream is closed with the reader. */
  public ArticleReader(InputStream in) {
    this.lines = new ByteLines(in, MAX_LINE_BYTES);
  }

  /**
   * The next line that is not blank; empty at the end.
   *
   * @throws IOException if the stream cannot be read
   */
  public Optional<InputLine> next() throws IOException {
    while (lines.advance()) {
      number++;
      Optional<InputLine> line =
          lines.isCut() ? Optional.of(cut(number)) : line(number, lines.bytes());
      if (line.isPresent()) {
        return line;
      }
    }
    return Optional.empty();
  }

  /**
   * What one line holds; empty if it is blank. For those who cut the lines themselves, as a cluster
   * does that reads a file from several places at once.
   *
   * @param number of the line, from 1
   * @param bytes the line without its line feed
   */
  public static Optional<InputLine> line(long number, byte[] bytes) {
    if (bytes.length > MAX_LINE_BYTES) {
      return Optional.of(cut(number));
    }
    try {
      String line = decoded(number, bytes);
      return line.isBlank() ? Optional.empty() : Optional.of(LineParser.parse(number, line));
    } catch (CharacterCodingException e) {
      return Optional.of(
          invalid(number, "the line is not UTF-8: convert it, for example with iconv"));
    }
  }

  private static String decoded(long number, byte[] bytes) throws CharacterCodingException {
    String line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    if (number == 1 && line.startsWith("\uFEFF")) {
      line = line.substring(1);
    }
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private static InputLine cut(long number) {
    return invalid(
        number, "the line has more than " + MAX_LINE_BYTES + " bytes: split the article");
  }

  private static InputLine invalid(long number, String error) {
    return new InputLine.Invalid(number, Optional.empty(), error);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
