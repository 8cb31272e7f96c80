package aussage.time.meaning;

/** The day on which "heute Nacht" begins: yesterday where the clause tells of the past. */
public record Tonight() implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    boolean past = context.isPast();
    return new UnitShift(Granularity.DAY, past ? -1 : 0, false).resolve(context);
  }
}
