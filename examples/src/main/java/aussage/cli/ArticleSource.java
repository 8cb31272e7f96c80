package aussage.cli;

import aussage.json.ArticleReader;
import aussage.json.InputLine;
import aussage.model.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Articles from one file or stream, one at a time. */
interface ArticleSource extends Closeable {
  /** The next article, or what is wrong in its place; empty at the end. */
  Optional<InputLine> next() throws IOException;

  /**
   * JSON Lines.
   *
   * @param date for articles that have none
   */
  static ArticleSource lines(InputStream in, Optional<LocalDate> date) {
    ArticleReader reader = new ArticleReader(in);
    return new ArticleSource() {
      @Override
      public Optional<InputLine> next() throws IOException {
        return reader.next().map(line -> dated(line, date));
      }

      @Override
      public void close() throws IOException {
        reader.close();
      }
    };
  }

  /** A text as a whole, named so. */
  static ArticleSource text(InputStream in, String name, Optional<LocalDate> date) {
    return new ArticleSource() {
      private boolean read;

      @Override
      public Optional<InputLine> next() throws IOException {
        if (read) {
          return Optional.empty();
        }
        read = true;
        return Optional.of(article(in.readNBytes(4 * ArticleReader.MAX_TEXT_LENGTH), name, date));
      }

      @Override
      public void close() throws IOException {
        in.close();
      }
    };
  }

  private static InputLine article(byte[] bytes, String name, Optional<LocalDate> date) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new InputLine.Valid(1, new Article(name, text, date), "");
    } catch (CharacterCodingException e) {
      return new InputLine.Invalid(
          1, Optional.of(name), "the text is not UTF-8: convert it, for example with iconv");
    }
  }

  private static InputLine dated(InputLine line, Optional<LocalDate> date) {
    if (date.isPresent()
        && line instanceof InputLine.Valid valid
        && valid.article().published().isEmpty()) {
      return new InputLine.Valid(
          valid.number(), valid.article().published(date.get()), valid.extra());
    }
    return line;
  }
}
