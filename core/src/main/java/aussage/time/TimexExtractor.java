package aussage.time;

import aussage.model.DateRef;
import aussage.syntax.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds all time expressions of a document. Works on bare sentences; on parsed ones it knows tenses
 * as well.
 */
public final class TimexExtractor {
  /** The day of publication that the article's dateline names. */
  public Optional<LocalDate> dateline(Document document) {
    return Optional.empty();
  }

  /**
   * All time expressions, in the order of the text.
   *
   * @param published the day from which "gestern" counts; without it relative values stay open
   */
  public List<DateRef> extract(Document document, Optional<LocalDate> published) {
    return List.of();
  }
}
