package aussage.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The day that "am Abend" or "um acht Uhr" belongs to: the one last spoken of, as long as the
 * article stays with it, else the day of publication.
 *
 * @param published the day of publication
 * @param spokenOf the day last spoken of
 * @param spokenIn the sentence in which it was
 * @param sentence the sentence that is read
 */
record DayInQuestion(
    Optional<LocalDate> published, Optional<LocalDate> spokenOf, int spokenIn, int sentence) {
  /** A day far from the publication is soon left again: "am 8. Mai 1945". */
  private static final int STAY_FAR = 1;

  private static final int STAY_NEAR = 12;
  private static final int NEAR_DAYS = 21;

  DayInQuestion(Optional<LocalDate> published) {
    this(published, Optional.empty(), 0, 0);
  }

  DayInQuestion inSentence(int index) {
    return new DayInQuestion(published, spokenOf, spokenIn, index);
  }

  /** After a date was spoken of. */
  DayInQuestion after(CalendarPeriod period) {
    return period.unit() == Granularity.DAY
        ? new DayInQuestion(published, Optional.of(period.start()), sentence, sentence)
        : this;
  }

  Optional<LocalDate> date() {
    return spokenOf.filter(this::isStillMeant).or(() -> published);
  }

  private boolean isStillMeant(LocalDate day) {
    boolean near =
        published.isEmpty() || Math.abs(ChronoUnit.DAYS.between(published.get(), day)) <= NEAR_DAYS;
    return sentence - spokenIn <= (near ? STAY_NEAR : STAY_FAR);
  }
}
