package aussage.dossier;

import aussage.model.DateRef;
import aussage.model.Interval;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What numbers a figure leaves open, and of what time it speaks; decides whether two figures can
 * both be true.
 */
record Bounds(Range<BigDecimal> numbers, Optional<Interval> time) {
  private static final BigDecimal ABOUT = new BigDecimal("0.10");
  private static final BigDecimal ROUNDED = new BigDecimal("0.05");

  static Bounds of(Figure figure, Optional<Interval> time) {
    return new Bounds(numbers(figure), time);
  }

  private static Range<BigDecimal> numbers(Figure figure) {
    Optional<BigDecimal> value = figure.value();
    return switch (figure.quantity().modifier()) {
      case EXACT ->
          value.map(v -> around(v, isRound(v) ? ROUNDED : BigDecimal.ZERO)).orElse(Range.all());
      case ABOUT -> value.map(v -> around(v, ABOUT)).orElse(Range.all());
      case ALMOST ->
          value.map(v -> Range.closed(v.subtract(v.abs().multiply(ABOUT)), v)).orElse(Range.all());
      default -> between(figure.min(), figure.max());
    };
  }

  private static Range<BigDecimal> between(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    if (min.isPresent() && max.isPresent()) {
      return Range.closed(min.get().min(max.get()), min.get().max(max.get()));
    }
    return min.map(Range::atLeast).or(() -> max.map(Range::atMost)).orElse(Range.all());
  }

  private static Range<BigDecimal> around(BigDecimal value, BigDecimal share) {
    BigDecimal slack = value.abs().multiply(share);
    return Range.closed(value.subtract(slack), value.add(slack));
  }

  /** "1500" and "12.000" are round: two final zeros or more. */
  private static boolean isRound(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.signum() != 0 && plain.scale() <= -2;
  }

  private boolean meets(Bounds other) {
    return numbers.isConnected(other.numbers);
  }

  private boolean sameTime(Bounds other) {
    return time.isPresent() && other.time.isPresent() && time.get().overlaps(other.time.get());
  }

  /**
   * The pairs that contradict each other. Only figures that share a time are compared, in the order
   * of their times: the cost grows with the pairs that do.
   */
  static List<Conflict> conflicts(List<Bounds> figures) {
    List<Integer> byTime = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i).time.isPresent()) {
        byTime.add(i);
      }
    }
    byTime.sort(
        (a, b) ->
            figures
                .get(a)
                .time
                .orElseThrow()
                .start()
                .compareTo(figures.get(b).time.orElseThrow().start()));
    List<Conflict> conflicts = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i : byTime) {
      Bounds mine = figures.get(i);
      open.removeIf(o -> !figures.get(o).sameTime(mine));
      for (int o : open) {
        if (!figures.get(o).meets(mine)) {
          conflicts.add(new Conflict(Math.min(i, o), Math.max(i, o)));
        }
      }
      open.add(i);
    }
    conflicts.sort(
        (a, b) -> a.first() != b.first() ? a.first() - b.first() : a.second() - b.second());
    return conflicts;
  }

  /** Whether some number is left open by all: intervals that meet pair by pair meet all at once. */
  static boolean allMeet(List<Bounds> figures) {
    Range<BigDecimal> common = Range.all();
    for (Bounds bounds : figures) {
      if (!common.isConnected(bounds.numbers)) {
        return false;
      }
      common = common.intersection(bounds.numbers);
    }
    return true;
  }

  /** The time of a date expression, where it is resolved. */
  static Optional<Interval> time(Optional<DateRef> ref) {
    return ref.flatMap(DateRef::interval);
  }
}
