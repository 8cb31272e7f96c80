package aussage.time;

import aussage.model.Tense;
import aussage.time.meaning.CalendarPeriod;
import aussage.time.meaning.Granularity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The day that "am Abend" or "um acht Uhr" belongs to: the one last spoken of, as long as the
 * article stays with it, else the day of publication.
 *
 * @param published the day of publication
 * @param spokenOf the day last spoken of
 * @param planned whether a verb told that it is to come
 * @param spokenIn the sentence in which it was
 * @param sentence the sentence that is read
 */
record DayInQuestion(
    Optional<LocalDate> published,
    Optional<LocalDate> spokenOf,
    boolean planned,
    int spokenIn,
    int sentence) {
  /** A day far from the publication is soon left again: "am 8. Mai 1945". */
  private static final int STAY_FAR = 1;

  private static final int STAY_NEAR = 12;
  private static final int NEAR_DAYS = 21;

  DayInQuestion(Optional<LocalDate> published) {
    this(published, Optional.empty(), false, 0, 0);
  }

  DayInQuestion inSentence(int index) {
    return new DayInQuestion(published, spokenOf, planned, spokenIn, index);
  }

  /** After a date was spoken of. */
  DayInQuestion after(CalendarPeriod period, Optional<Tense> tense) {
    LocalDate day = period.start();
    boolean toCome =
        published.filter(day::isAfter).isPresent()
            && tense.filter(told -> told != Tense.PAST).isPresent();
    return period.unit() == Granularity.DAY
        ? new DayInQuestion(published, Optional.of(day), toCome, sentence, sentence)
        : this;
  }

  /** What is told in the past did not happen on a day to come that another sentence names. */
  Optional<LocalDate> date(Optional<Tense> tense) {
    boolean over =
        planned && sentence > spokenIn && tense.filter(told -> told == Tense.PAST).isPresent();
    return spokenOf.filter(day -> !over && isStillMeant(day)).or(() -> published);
  }

  private boolean isStillMeant(LocalDate day) {
    boolean near =
        published.isEmpty() || Math.abs(ChronoUnit.DAYS.between(published.get(), day)) <= NEAR_DAYS;
    return sentence - spokenIn <= (near ? STAY_NEAR : STAY_FAR);
  }
}
