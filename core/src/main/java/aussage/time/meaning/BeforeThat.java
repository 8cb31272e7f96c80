package aussage.time.meaning;

/**
 * "2019 … gegenüber | dem Vorjahr": the stretch before the one that the sentence tells of.
 *
 * @param unit the kind of stretch
 * @param shift how many further on, negative for back
 * @param told the stretch that the sentence tells of
 */
public record BeforeThat(Granularity unit, int shift, Meaning told) implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    return told.resolve(context)
        .period()
        .map(period -> CalendarPeriod.containing(unit, period.start()).plus(shift))
        .map(Resolution::of)
        .orElseGet(() -> new StretchBefore(unit, shift).resolve(context));
  }
}
