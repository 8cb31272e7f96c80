package aussage.time;

import aussage.model.Tense;

/** The day on which "heute Nacht" begins: yesterday where the clause tells of the past. */
record Tonight() implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    boolean past = context.tense().filter(t -> t == Tense.PAST).isPresent();
    return new UnitShift(Granularity.DAY, past ? -1 : 0, false).resolve(context);
  }
}
