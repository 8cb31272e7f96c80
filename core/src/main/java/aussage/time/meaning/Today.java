package aussage.time.meaning;

import aussage.model.Tense;
import java.util.Optional;

/**
 * "heute": the day of publication in an article that tells of the day, else nowadays.
 *
 * @param cue what the words beside it say
 */
public record Today(Cue cue) implements Meaning {
  /** What the words beside "heute" make of it. */
  public enum Cue {
    /** Nothing: the article decides. */
    NONE,
    /** "bis heute", "auch heute noch", "der heute 77-Jährige". */
    NOWADAYS,
    /** "schon heute", "heute noch": nowadays, unless something takes place. */
    STILL,
    /** "ab heute", "für heute", "will heute", "heute beginnt". */
    DAY
  }

  /** The same in a clause that tells of an event: "heute beginnt der Prozess". */
  public Today ofEvent() {
    return cue == Cue.NOWADAYS ? this : new Today(Cue.DAY);
  }

  /** Whether the article is of the day, as its clause tells what happens or happened on it. */
  public boolean tellsOfDay(Optional<Tense> tense) {
    return cue == Cue.DAY || isTold(tense);
  }

  private boolean isTold(Optional<Tense> tense) {
    return (cue == Cue.NONE || cue == Cue.STILL) && tense.filter(t -> t == Tense.PAST).isPresent();
  }

  @Override
  public Resolution resolve(TimeContext context) {
    boolean today = cue == Cue.DAY || isTold(context.tense()) || cue == Cue.NONE && context.daily();
    return today
        ? new UnitShift(Granularity.DAY, 0, false).resolve(context)
        : Resolution.open("PRESENT_REF");
  }
}
