package aussage.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact fraction; "zwei Drittel" is rounded only once, at its end. */
record Ratio(BigDecimal numerator, long denominator) {
  private static final int DECIMALS = 10;

  static final Ratio HALF = of(1, 2);

  static Ratio of(long numerator, long denominator) {
    return new Ratio(BigDecimal.valueOf(numerator), denominator);
  }

  Ratio times(BigDecimal factor) {
    return new Ratio(numerator.multiply(factor), denominator);
  }

  Ratio plus(BigDecimal whole) {
    return new Ratio(numerator.add(whole.multiply(BigDecimal.valueOf(denominator))), denominator);
  }

  BigDecimal value() {
    return plain(
        numerator.divide(
            BigDecimal.valueOf(denominator),
            Math.max(DECIMALS, numerator.scale()),
            RoundingMode.HALF_UP));
  }

  /** Without zeros at the end and without an exponent. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
