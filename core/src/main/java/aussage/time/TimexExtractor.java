package aussage.time;

import aussage.model.DateRef;
import aussage.model.Diagnostic;
import aussage.model.SentenceRole;
import aussage.model.Span;
import aussage.rule.Table;
import aussage.syntax.Document;
import aussage.syntax.Sentence;
import aussage.time.meaning.CalendarPeriod;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.TimeContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds all time expressions of a document. Works on bare sentences; on parsed ones it knows tenses
 * as well.
 */
public final class TimexExtractor {
  private static final int HEAD_SENTENCES = 12;
  private static final String IMPOSSIBLE_DATE = "time.impossible-date";

  private final TimexFinder finder;
  private final TimexResolver resolver = new TimexResolver();

  /** With the rules and tables for German news. */
  public TimexExtractor() {
    this(List.of());
  }

  /** The same with more holidays, in rows as {@code holidays.tsv} has them. */
  public TimexExtractor(List<Table.Row> holidays) {
    finder = new TimexFinder(TimexRules.all(holidays));
  }

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
    for (Found found : finder.find(sentence, new HashSet<>()).found()) {
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
   * All time expressions of a document, in the order of the text.
   *
   * @param published the day from which "gestern" counts; without it relative values stay open
   */
  public List<DateRef> extract(Document document, Optional<LocalDate> published) {
    return extract(document, published, unused -> {});
  }

  /**
   * All time expressions of a document, in the order of the text.
   *
   * @param published the day from which "gestern" counts; without it relative values stay open
   * @param diagnostics is told of dates that no calendar has, "31. Februar", which are none of them
   */
  public List<DateRef> extract(
      Document document, Optional<LocalDate> published, Consumer<Diagnostic> diagnostics) {
    List<TimexFinder.Result> found = new ArrayList<>();
    Set<String> persons = new HashSet<>();
    for (Sentence sentence : document.sentences()) {
      TimexFinder.Result result = finder.find(sentence, persons);
      for (Found impossible : result.impossible()) {
        diagnostics.accept(diagnostic(document, result.items().orElseThrow(), impossible));
      }
      if (!result.found().isEmpty()) {
        found.add(result);
      }
    }
    return resolver.resolve(document, found, published);
  }

  private static Diagnostic diagnostic(Document document, TimeItems items, Found impossible) {
    Span span = new Span(items.begin(impossible.first()), items.end(impossible.end() - 1));
    return new Diagnostic(
        span,
        IMPOSSIBLE_DATE,
        "no calendar has the day \"" + document.text(span) + "\": it gives no date");
  }
}
