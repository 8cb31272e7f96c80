package aussage.time.meaning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Puts TIMEX3's value of a duration together: "P1Y2DT3H4S". */
public final class DurationValue {
  private final StringBuilder dates = new StringBuilder("P");
  private final StringBuilder clock = new StringBuilder();

  /** So many of a unit, from the largest to the smallest; null for an amount that isn't said. */
  public DurationValue add(Granularity unit, @Nullable BigDecimal amount) {
    String number = amount == null ? "X" : amount.stripTrailingZeros().toPlainString();
    (unit.isClock() ? clock : dates).append(number).append(unit.designator());
    return this;
  }

  @Override
  public String toString() {
    return clock.length() == 0 ? dates.toString() : dates + "T" + clock;
  }
}
