package aussage.time.meaning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "an einem Januarmorgen 1997": a part of some day of a month or of a year.
 *
 * @param stretch the month or year; null where none is told
 * @param part TIMEX3's code: MO, MI, AF, EV, NI
 */
public record PartIn(@Nullable Meaning stretch, String part) implements Meaning {
  private static final String OPEN = "XXXX-XX-XX";

  @Override
  public Resolution resolve(TimeContext context) {
    if (stretch == null) {
      return Resolution.open(OPEN + "T" + part);
    }
    Resolution within = stretch.resolve(context);
    String known = within.value();
    String value = known + OPEN.substring(Math.min(known.length(), OPEN.length())) + "T" + part;
    return new Resolution(value, Optional.empty(), within.period());
  }
}
