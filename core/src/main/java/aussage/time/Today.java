package aussage.time;

import aussage.model.Tense;
import aussage.model.TimeRelation;

/**
 * "heute": the day of publication in an article that tells of the day, else nowadays.
 *
 * @param relation "bis heute" is nowadays more often
 */
record Today(TimeRelation relation) implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    boolean past = context.tense().filter(t -> t == Tense.PAST).isPresent();
    boolean today = context.daily() || past && relation == TimeRelation.ON;
    return today
        ? new UnitShift(Granularity.DAY, 0, false).resolve(context)
        : Resolution.open("PRESENT_REF");
  }
}
