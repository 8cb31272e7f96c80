package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexType;
import java.util.Optional;

/** A day that no year has: "31. Februar". It takes its words, but gives no expression. */
record Impossible() implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    throw new IllegalStateException("an impossible date has no value");
  }

  /** The words of an impossible date. */
  static Found found(int first, int end) {
    return new Found(
        first, end, TimexType.DATE, new Impossible(), Optional.empty(), TimeRelation.ON);
  }
}
