package aussage.time;

import aussage.model.Tense;
import aussage.model.TimeRelation;
import java.util.Optional;

/**
 * "heute": the day of publication in an article that tells of the day, else nowadays.
 *
 * @param cue what the words beside it say
 */
record Today(Cue cue) implements Meaning {
  /** What the words beside "heute" make of it. */
  enum Cue {
    /** Nothing: the article decides. */
    NONE,
    /** "bis heute", "auch heute noch", "der heute 77-Jährige". */
    NOWADAYS,
    /** "schon heute", "heute noch": nowadays, unless something takes place. */
    STILL,
    /** "ab heute", "für heute", "will heute", "heute beginnt". */
    DAY
  }

  private static final int PLAN_REACH = 3;

  /** What stands beside "heute". */
  static Today of(TimeItems items, int head, TimeRelation relation) {
    boolean aged =
        items.isNumber(head + 1) && items.form(head + 2).contains("jährig")
            || items.isNumber(head + 1) && items.form(head + 3).contains("jährig")
            || items.form(head + 1).contains("jährig");
    boolean noch = items.is(head - 1, "noch") || items.is(head + 1, "noch");
    if (relation == TimeRelation.UNTIL || aged || noch && isAlso(items, head)) {
      return new Today(Cue.NOWADAYS);
    }
    boolean day =
        relation == TimeRelation.SINCE
            || items.isAny(head - 1, "für", "per")
            || items.is(head - 1, "von") && items.is(head + 1, "an");
    for (int i = head - PLAN_REACH; i <= head + PLAN_REACH && !day; i++) {
      day = items.isAny(i, "soll", "sollen") || items.isAny(i, "will", "wollen");
    }
    if (day) {
      return new Today(Cue.DAY);
    }
    boolean still = noch || items.isAny(head - 1, "schon", "bereits");
    return new Today(still ? Cue.STILL : Cue.NONE);
  }

  /** "auch heute noch", "auch noch heute". */
  private static boolean isAlso(TimeItems items, int head) {
    return items.is(head - 1, "auch") || items.is(head - 2, "auch");
  }

  /** The same in a clause that tells of an event: "heute beginnt der Prozess". */
  Today ofEvent() {
    return cue == Cue.NOWADAYS ? this : new Today(Cue.DAY);
  }

  /** Whether the article is of the day, as its clause tells what happens or happened on it. */
  boolean tellsOfDay(Optional<Tense> tense) {
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
