package aussage.time.meaning;

import aussage.model.Tense;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is resolved against.
 *
 * @param published the day from which "gestern" counts
 * @param tense the tense of the clause; empty where no verb form tells
 * @param spokenOf the date last spoken of
 * @param before what the expression before it in the sentence came to
 * @param lastDay the single day last spoken of, however long ago
 * @param dayInQuestion the day that a time of day without a date belongs to
 * @param dated the day last told with both weekday and date, "Montag, den 18. Juni", until another
 *     time is spoken of
 * @param daily whether the article tells of the day: "heute" is then today, else nowadays
 */
public record TimeContext(
    Optional<LocalDate> published,
    Optional<Tense> tense,
    Optional<CalendarPeriod> spokenOf,
    Optional<CalendarPeriod> before,
    Optional<LocalDate> lastDay,
    Optional<LocalDate> dayInQuestion,
    Optional<LocalDate> dated,
    boolean daily) {
  /** Nothing known: only what the words say themselves is resolved. */
  public static final TimeContext NOTHING =
      new TimeContext(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** The same seen from another day, of which the text tells in this tense. */
  TimeContext from(LocalDate day, Tense told) {
    return new TimeContext(
        Optional.of(day),
        Optional.of(told),
        spokenOf,
        before,
        lastDay,
        dayInQuestion,
        dated,
        daily);
  }

  /** Whether the clause tells of the past. */
  boolean isPast() {
    return tense.filter(told -> told == Tense.PAST).isPresent();
  }

  /** The day to count from: that of the date spoken of, or the day of publication. */
  Optional<LocalDate> base(boolean anaphoric) {
    return anaphoric ? spokenOf.map(CalendarPeriod::start).or(() -> published) : published;
  }
}
