package aussage.time.meaning;

/**
 * The day that the part of a day before it lies on.
 *
 * @param alone what it says by itself
 */
public record DayOfPart(Meaning alone) implements Meaning {
  @Override
  public boolean asksForTense() {
    return alone.asksForTense();
  }

  @Override
  public Resolution resolve(TimeContext context) {
    return context.before().map(Resolution::of).orElseGet(() -> alone.resolve(context));
  }
}
