package aussage.time;

import aussage.model.DateRef;
import aussage.model.SentenceRole;
import aussage.syntax.Document;
import aussage.syntax.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds all time expressions of a document. Works on bare sentences; on parsed ones it knows tenses
 * as well.
 */
public final class TimexExtractor {
  private static final int HEAD_SENTENCES = 12;

  private final TimexFinder finder = new TimexFinder();
  private final TimexResolver resolver = new TimexResolver();

  /**
   * The day of publication that the article's dateline names: "24. Oktober 2024" at the head of the
   * article, "Kiel, 3. Mai 2024 (dpa) –" before its first sentence.
   */
  public Optional<LocalDate> dateline(Document document) {
    int last = Math.min(HEAD_SENTENCES, document.sentences().size());
    for (Sentence sentence : document.sentences().subList(0, last)) {
      if (sentence.role() == SentenceRole.DATELINE) {
        Optional<LocalDate> day = fullDate(sentence);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> fullDate(Sentence sentence) {
    for (Found found : finder.find(sentence).found()) {
      Optional<LocalDate> day =
          found
              .meaning()
              .resolve(TimeContext.NOTHING)
              .period()
              .filter(p -> p.unit() == Granularity.DAY)
              .map(CalendarPeriod::start);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /**
   * All time expressions, in the order of the text.
   *
   * @param published the day from which "gestern" counts; without it relative values stay open
   */
  public List<DateRef> extract(Document document, Optional<LocalDate> published) {
    List<TimexFinder.Result> found =
        document.sentences().stream().map(finder::find).filter(r -> !r.found().isEmpty()).toList();
    return resolver.resolve(document, found, published);
  }
}
