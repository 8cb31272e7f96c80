package aussage.time;

import aussage.model.Tense;
import aussage.model.TimeRelation;

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
    /** "ab heute", "für heute", "will heute". */
    DAY
  }

  private static final int PLAN_REACH = 3;

  /** What stands beside "heute". */
  static Today of(TimeItems items, int head, TimeRelation relation) {
    boolean still = items.is(head - 1, "auch") && items.is(head + 1, "noch");
    boolean aged =
        items.isNumber(head + 1) && items.form(head + 2).contains("jährig")
            || items.isNumber(head + 1) && items.form(head + 3).contains("jährig")
            || items.form(head + 1).contains("jährig");
    if (relation == TimeRelation.UNTIL || still || aged) {
      return new Today(Cue.NOWADAYS);
    }
    boolean day = relation == TimeRelation.SINCE || items.isAny(head - 1, "für", "per");
    for (int i = head - PLAN_REACH; i <= head + PLAN_REACH && !day; i++) {
      day = items.isAny(i, "soll", "sollen") || items.isAny(i, "will", "wollen");
    }
    return new Today(day ? Cue.DAY : Cue.NONE);
  }

  /** Whether the clause tells what happened on the day, and so that the article is of the day. */
  boolean isTold(Tense tense) {
    return cue == Cue.NONE && tense == Tense.PAST;
  }

  @Override
  public Resolution resolve(TimeContext context) {
    boolean today =
        cue == Cue.DAY
            || cue == Cue.NONE
                && (context.daily() || context.tense().filter(this::isTold).isPresent());
    return today
        ? new UnitShift(Granularity.DAY, 0, false).resolve(context)
        : Resolution.open("PRESENT_REF");
  }
}
