package aussage.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as TIMEX3 writes it: "P2Y5M", "P3W", "PT48H", "P1DT2H", "P1CE".
 *
 * @param months what is said in months and longer units
 * @param seconds what is said in weeks and shorter units, a day being 24 hours
 * @param clock whether hours, minutes or seconds are said
 */
record TimexLength(BigDecimal months, BigDecimal seconds, boolean clock) {
  private static final String PARTS = "((?:\\d+(?:\\.\\d+)?[A-SU-Z]+)*)";
  private static final Pattern LENGTH =
      Pattern.compile("P(?=.)" + PARTS + "(?:T(?=.)" + PARTS + ")?");
  private static final Pattern PART = Pattern.compile("([\\d.]+)([A-Z]+)");

  private static final int NANO_DIGITS = 9;
  private static final BigDecimal DAY = BigDecimal.valueOf(24 * 60 * 60);
  private static final Map<String, BigDecimal> CLOCK_SECONDS =
      Map.of("H", BigDecimal.valueOf(3600), "M", BigDecimal.valueOf(60), "S", BigDecimal.ONE);
  private static final Map<String, BigDecimal> DAY_SECONDS =
      Map.of("D", DAY, "W", DAY.multiply(BigDecimal.valueOf(7)));

  /** "H" is half a year: hours stand behind the T. */
  private static final Map<String, Integer> MONTHS =
      Map.of("M", 1, "Q", 3, "H", 6, "Y", 12, "DE", 120, "CE", 1200, "ML", 12_000);

  /** Reads a value; empty where it is no length, or one that isn't said ("PXD"). */
  static Optional<TimexLength> of(String value) {
    Matcher length = LENGTH.matcher(value);
    if (!length.matches()) {
      return Optional.empty();
    }
    BigDecimal months = BigDecimal.ZERO;
    BigDecimal seconds = BigDecimal.ZERO;
    for (Matcher part = PART.matcher(length.group(1)); part.find(); ) {
      BigDecimal amount = new BigDecimal(part.group(1));
      String unit = part.group(2);
      if (MONTHS.containsKey(unit)) {
        months = months.add(amount.multiply(BigDecimal.valueOf(MONTHS.get(unit))));
      } else if (DAY_SECONDS.containsKey(unit)) {
        seconds = seconds.add(amount.multiply(DAY_SECONDS.get(unit)));
      } else {
        return Optional.empty();
      }
    }
    if (length.group(2) == null) {
      return Optional.of(new TimexLength(months, seconds, false));
    }
    for (Matcher part = PART.matcher(length.group(2)); part.find(); ) {
      BigDecimal size = CLOCK_SECONDS.get(part.group(2));
      if (size == null) {
        return Optional.empty();
      }
      seconds = seconds.add(new BigDecimal(part.group(1)).multiply(size));
    }
    return Optional.of(new TimexLength(months, seconds, true));
  }

  Optional<Period> period() {
    if (clock) {
      return Optional.empty();
    }
    try {
      int days = seconds.divide(DAY).intValueExact();
      return Optional.of(Period.of(0, months.intValueExact(), days).normalized());
    } catch (ArithmeticException e) {
      return Optional.empty(); // no whole number of days or months, or more than an int holds
    }
  }

  Optional<Duration> duration() {
    if (months.signum() != 0) {
      return Optional.empty();
    }
    try {
      BigDecimal nanos = seconds.remainder(BigDecimal.ONE).movePointRight(NANO_DIGITS);
      return Optional.of(
          Duration.ofSeconds(seconds.toBigInteger().longValueExact(), nanos.longValueExact()));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }
}
