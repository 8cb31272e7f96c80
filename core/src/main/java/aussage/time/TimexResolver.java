package aussage.time;

import aussage.model.DateRef;
import aussage.model.Span;
import aussage.syntax.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives the expressions of an article their values: from the day of publication, the tense of the
 * clause, and the date last spoken of.
 */
final class TimexResolver {
  private final TenseReader tenses = new TenseReader();

  List<DateRef> resolve(
      Document document, List<TimexFinder.Result> sentences, Optional<LocalDate> published) {
    Walk walk = new Walk(document, published, Dailiness.of(sentences));
    sentences.forEach(walk::sentence);
    return List.copyOf(walk.refs);
  }

  /** One way through an article, from the first sentence to the last. */
  private final class Walk {
    private final Document document;
    private final Optional<LocalDate> published;
    private final boolean daily;
    private final List<DateRef> refs = new ArrayList<>();
    private Optional<CalendarPeriod> spokenOf = Optional.empty();
    private DayInQuestion day;

    Walk(Document document, Optional<LocalDate> published, boolean daily) {
      this.document = document;
      this.published = published;
      this.daily = daily;
      this.day = new DayInQuestion(published);
    }

    void sentence(TimexFinder.Result sentence) {
      TimeItems items = sentence.items().orElseThrow();
      List<Found> all = sentence.found();
      List<Optional<CalendarPeriod>> periods = new ArrayList<>(all.size());
      day = day.inSentence(items.sentence().index());
      for (int i = 0; i < all.size(); i++) {
        Found found = all.get(i);
        Meaning meaning = Links.meaning(items, all, i, periods);
        TimeContext context = context(sentence, i);
        Resolution resolution = meaning.resolve(context);
        periods.add(resolution.period());
        if (resolution.period().isPresent()) {
          spokenOf = resolution.period();
          day = day.after(resolution.period().get());
        }
        refs.add(ref(items, found, resolution));
      }
    }

    private TimeContext context(TimexFinder.Result sentence, int at) {
      TimeItems items = sentence.items().orElseThrow();
      Found found = sentence.found().get(at);
      int first = items.wordIndex(found.first());
      int last = items.wordIndex(found.end() - 1);
      return new TimeContext(
          published,
          () -> tenses.around(items.sentence(), first, last),
          spokenOf,
          day.spokenOf(),
          day.date(),
          daily);
    }

    private DateRef ref(TimeItems items, Found found, Resolution resolution) {
      Span span = new Span(items.begin(found.first()), items.end(found.end() - 1));
      return new DateRef(
          span,
          document.text(span),
          found.type(),
          resolution.value(),
          found.modifier(),
          resolution.interval(),
          found.relation());
    }
  }
}
