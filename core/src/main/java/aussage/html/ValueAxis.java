package aussage.html;

import aussage.dossier.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a number lies across a chart, in per cent of its width; round numbers as ticks. */
final class ValueAxis {
  private static final int INTERVALS = 4;

  /** Room at both sides, for arrows and for the words at the outer ticks. */
  private static final double MARGIN = 8;

  private final BigDecimal step;
  private final BigDecimal low;
  private final BigDecimal high;

  private ValueAxis(BigDecimal step, BigDecimal low, BigDecimal high) {
    this.step = step;
    this.low = low;
    this.high = high;
  }

  /** An axis that holds all numbers and bounds of these figures. */
  static ValueAxis of(List<Figure> figures) {
    List<BigDecimal> numbers =
        figures.stream()
            .flatMap(figure -> Stream.of(figure.value(), figure.min(), figure.max()))
            .flatMap(number -> number.stream())
            .sorted()
            .toList();
    BigDecimal least = numbers.isEmpty() ? BigDecimal.ZERO : numbers.get(0);
    BigDecimal most = numbers.isEmpty() ? BigDecimal.ONE : numbers.get(numbers.size() - 1);
    BigDecimal step = step(least, most);
    BigDecimal low = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal high = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
    return low.compareTo(high) == 0
        ? new ValueAxis(step, low.subtract(step), high.add(step))
        : new ValueAxis(step, low, high);
  }

  /** 1, 2 or 5 times a power of ten, so that a few of them span the numbers. */
  private static BigDecimal step(BigDecimal least, BigDecimal most) {
    BigDecimal span = most.subtract(least);
    if (span.signum() == 0) {
      span = most.signum() == 0 ? BigDecimal.ONE : most.abs();
    }
    BigDecimal rough = span.divide(new BigDecimal(INTERVALS), MathContext.DECIMAL32);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
    for (int factor : new int[] {1, 2, 5}) {
      BigDecimal step = power.multiply(new BigDecimal(factor));
      if (step.compareTo(rough) >= 0) {
        return step;
      }
    }
    return power.multiply(BigDecimal.TEN);
  }

  /** The numbers to be written at the axis, lowest first. */
  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return ticks;
  }

  /** "37.5%". */
  String at(BigDecimal number) {
    double share =
        number.subtract(low).divide(high.subtract(low), MathContext.DECIMAL32).doubleValue();
    long hundredths = Math.round((MARGIN + share * (100 - 2 * MARGIN)) * 100);
    return hundredths / 100.0 + "%";
  }
}
