package aussage.cli;

import aussage.json.InputLine;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Articles, one at a time. */
interface ArticleSource extends Closeable {
  /**
   * The next article, or what is wrong in its place; empty at the end.
   *
   * @throws IOException if the file or stream cannot be read
   */
  Optional<InputLine> next() throws IOException;
}
