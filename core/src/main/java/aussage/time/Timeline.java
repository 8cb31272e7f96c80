package aussage.time;

import aussage.model.DateRef;
import aussage.model.Tense;
import aussage.time.meaning.CalendarPeriod;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Resolution;
import aussage.time.meaning.TimeContext;
import aussage.time.meaning.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An article's time expressions in order, ready to be resolved from any day of publication: all
 * that their values depend on, without the text.
 */
final class Timeline {
  private final List<Step> steps;
  private final boolean daily;

  /** What the last day asked for came to, for one day is mostly asked for all expressions. */
  private final AtomicReference<Resolved> last = new AtomicReference<>();

  /**
   * An expression in its place.
   *
   * @param meaning what it says, with what its neighbours add
   * @param tense the tense of its clause, where the meaning asks for one
   * @param sentence the index of its sentence
   */
  record Step(Meaning meaning, Optional<Tense> tense, int sentence) {}

  private record Resolved(LocalDate published, List<Resolution> resolutions) {}

  Timeline(List<Step> steps, boolean daily) {
    this.steps = List.copyOf(steps);
    this.daily = daily || steps.stream().anyMatch(Timeline::tellsOfToday);
  }

  /** "Heute brach der Deich", "heute beginnt der Prozess". */
  private static boolean tellsOfToday(Step step) {
    return step.meaning() instanceof Today today && today.tellsOfDay(step.tense());
  }

  /** What all expressions come to, in order. */
  List<Resolution> resolve(Optional<LocalDate> published) {
    List<Resolution> resolutions = new ArrayList<>(steps.size());
    Optional<CalendarPeriod> spokenOf = Optional.empty();
    Optional<CalendarPeriod> before = Optional.empty();
    Optional<LocalDate> dated = Optional.empty();
    DayInQuestion day = new DayInQuestion(published);
    int sentence = -1;
    for (Step step : steps) {
      if (step.sentence() != sentence) {
        sentence = step.sentence();
        before = Optional.empty();
        day = day.inSentence(sentence);
      }
      Resolution resolution =
          step.meaning()
              .resolve(
                  new TimeContext(
                      published,
                      step.tense(),
                      spokenOf,
                      before,
                      day.spokenOf(),
                      day.date(step.tense()),
                      dated,
                      daily));
      before = resolution.period();
      if (before.isPresent()) {
        spokenOf = before;
        day = day.after(before.get(), step.tense());
      }
      if (step.meaning().namesWeekdayAndDate()) {
        dated = before.map(CalendarPeriod::start);
      } else if (before.isPresent()) {
        dated = dated.filter(before.get()::contains);
      }
      resolutions.add(resolution);
    }
    return resolutions;
  }

  /** One expression in an article of another day. */
  DateRef resolve(int index, DateRef ref, LocalDate published) {
    Resolved known = last.get();
    if (known == null || !known.published().equals(published)) {
      known = new Resolved(published, resolve(Optional.of(published)));
      last.set(known);
    }
    Resolution resolution = known.resolutions().get(index);
    return new DateRef(
        ref.span(),
        ref.text(),
        ref.type(),
        resolution.value(),
        ref.modifier(),
        resolution.interval(),
        ref.relation(),
        ref.resolver());
  }
}
