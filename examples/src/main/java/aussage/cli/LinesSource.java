package aussage.cli;

import aussage.json.ArticleReader;
import aussage.json.InputLine;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file of JSON Lines. */
final class LinesSource implements ArticleSource {
  private final ArticleReader reader;

  LinesSource(InputStream in) {
    this.reader = new ArticleReader(in);
  }

  @Override
  public Optional<InputLine> next() throws IOException {
    return reader.next();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
