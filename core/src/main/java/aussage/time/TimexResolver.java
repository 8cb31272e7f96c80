package aussage.time;

import aussage.model.DateRef;
import aussage.model.Span;
import aussage.model.TimexType;
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
  private final TenseReader tenses = new TenseReader(new TenseWords());

  List<DateRef> resolve(
      Document document, List<TimexFinder.Result> sentences, Optional<LocalDate> published) {
    boolean daily = isDaily(sentences);
    List<DateRef> refs = new ArrayList<>();
    Optional<CalendarPeriod> spokenOf = Optional.empty();
    Optional<LocalDate> day = published;
    for (TimexFinder.Result sentence : sentences) {
      for (Found found : sentence.found()) {
        int word = sentence.items().wordIndex(found.first());
        TimeContext context =
            new TimeContext(
                published, tenses.at(sentence.items().sentence(), word), spokenOf, day, daily);
        Resolution resolution = found.meaning().resolve(context);
        if (resolution.period().isPresent() && found.type() == TimexType.DATE) {
          spokenOf = resolution.period();
          if (spokenOf.get().unit() == Granularity.DAY) {
            day = spokenOf.map(CalendarPeriod::start);
          }
        }
        refs.add(ref(document, sentence.items(), found, resolution));
      }
    }
    return List.copyOf(refs);
  }

  private static DateRef ref(
      Document document, TimeItems items, Found found, Resolution resolution) {
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

  /** An article that counts days or hours tells of the day. */
  private static boolean isDaily(List<TimexFinder.Result> sentences) {
    for (TimexFinder.Result sentence : sentences) {
      for (Found found : sentence.found()) {
        if (found.type() == TimexType.TIME
            || found.meaning() instanceof UnitShift shift && shift.unit() == Granularity.DAY
            || found.meaning() instanceof Recurring recurring
                && recurring.cycle().round() == Granularity.WEEK) {
          return true;
        }
      }
    }
    return false;
  }
}
