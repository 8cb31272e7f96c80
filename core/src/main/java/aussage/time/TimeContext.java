package aussage.time;

import aussage.model.Tense;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an expression is resolved against.
 *
 * @param published the day from which "gestern" counts
 * @param tenseReader reads the tense of the clause, when it is asked for
 * @param spokenOf the date last spoken of
 * @param lastDay the single day last spoken of, however long ago
 * @param dayInQuestion the day that a time of day without a date belongs to
 * @param daily whether the article tells of the day: "heute" is then today, else nowadays
 */
record TimeContext(
    Optional<LocalDate> published,
    Supplier<Optional<Tense>> tenseReader,
    Optional<CalendarPeriod> spokenOf,
    Optional<LocalDate> lastDay,
    Optional<LocalDate> dayInQuestion,
    boolean daily) {
  /** Nothing known: only what the words say themselves is resolved. */
  static final TimeContext NOTHING =
      new TimeContext(
          Optional.empty(),
          Optional::empty,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** The tense of the clause; empty where no verb form tells. */
  Optional<Tense> tense() {
    return tenseReader.get();
  }

  /** The day to count from: that of the date spoken of, or the day of publication. */
  Optional<LocalDate> base(boolean anaphoric) {
    return anaphoric ? spokenOf.map(CalendarPeriod::start).or(() -> published) : published;
  }
}
