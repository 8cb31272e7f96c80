package aussage.cli;

import aussage.json.ArticleReader;
import aussage.json.InputLine;
import aussage.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file that is one article. */
final class TextSource implements ArticleSource {
  /** UTF-8 has at most three bytes for a UTF-16 code unit. */
  private static final int MAX_BYTES = 3 * ArticleReader.MAX_TEXT_LENGTH;

  private final InputStream in;
  private final String name;
  private boolean read;

  /** An article with this name as its id. */
  TextSource(InputStream in, String name) {
    this.in = in;
    this.name = name;
  }

  @Override
  public Optional<InputLine> next() throws IOException {
    if (read) {
      return Optional.empty();
    }
    read = true;
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      return Optional.of(tooLong());
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(
          text.length() > ArticleReader.MAX_TEXT_LENGTH
              ? tooLong()
              : new InputLine.Valid(1, Article.of(text).named(name), ""));
    } catch (CharacterCodingException e) {
      return Optional.of(invalid("the text is not UTF-8: convert it, for example with iconv"));
    }
  }

  private InputLine tooLong() {
    return invalid(
        "the text has more than " + ArticleReader.MAX_TEXT_LENGTH + " characters: split it");
  }

  private InputLine invalid(String error) {
    return new InputLine.Invalid(1, Optional.of(name), error);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
