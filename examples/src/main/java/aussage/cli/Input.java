package aussage.cli;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/** How the articles come. */
enum Input {
  /** A file is an article. */
  TEXT,
  /** A line is an article. */
  JSONL;

  /**
   * The articles of a stream.
   *
   * @param name the id of a text
   * @param date for articles that have none
   */
  ArticleSource open(InputStream in, String name, Optional<LocalDate> date) {
    return switch (this) {
      case TEXT -> ArticleSource.text(in, name, date);
      case JSONL -> ArticleSource.lines(in, date);
    };
  }
}
