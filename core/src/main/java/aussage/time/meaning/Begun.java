package aussage.time.meaning;

/**
 * Where a range begins that names its year at its end: "Oktober bis Februar 2020" begins in 2019.
 *
 * @param recurring what begins it, in the year of its end
 * @param end what ends it
 */
public record Begun(Recurring recurring, Recurring end) implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    Resolution begin = recurring.resolve(context);
    return end.resolve(context)
        .period()
        .flatMap(last -> begin.period().filter(first -> first.start().isAfter(last.start())))
        .flatMap(late -> recurring.cycle().at(late.start(), -1))
        .map(Resolution::of)
        .orElse(begin);
  }
}
