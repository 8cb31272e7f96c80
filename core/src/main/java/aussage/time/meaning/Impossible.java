package aussage.time.meaning;

/** A day that no year has: "31. Februar". It takes its words, but gives no expression. */
public record Impossible() implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    throw new IllegalStateException("an impossible date has no value");
  }
}
