package aussage.dossier;

import aussage.model.Interval;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * The pairs that contradict each other: they speak of the same time, and their numbers do not
   * meet. Figures of one time are laid in the order of their upper bounds, so that beside the
   * sorting only pairs that contradict each other cost anything, and pairs of times.
   */
  static List<Conflict> conflicts(List<Bounds> figures) {
    Map<Interval, List<Integer>> byTime = new LinkedHashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      int at = i;
      figures
          .get(i)
          .time
          .ifPresent(time -> byTime.computeIfAbsent(time, t -> new ArrayList<>()).add(at));
    }
    for (List<Integer> ofTime : byTime.values()) {
      ofTime.sort((a, b) -> compareUppers(figures.get(a).numbers, figures.get(b).numbers));
    }
    List<Conflict> conflicts = new ArrayList<>();
    for (Interval time : byTime.keySet()) {
      for (Interval other : byTime.keySet()) {
        if (time.overlaps(other)) {
          addBelow(figures, byTime.get(time), byTime.get(other), conflicts);
        }
      }
    }
    conflicts.sort(Comparator.comparingInt(Conflict::first).thenComparingInt(Conflict::second));
    return conflicts;
  }

  /** Each pair of one figure and another that lies below it. */
  private static void addBelow(
      List<Bounds> figures, List<Integer> some, List<Integer> byUpper, List<Conflict> conflicts) {
    for (int one : some) {
      for (int below : byUpper) {
        if (!figures.get(below).isBelow(figures.get(one))) {
          break;
        }
        conflicts.add(new Conflict(Math.min(one, below), Math.max(one, below)));
      }
    }
  }

  private boolean isBelow(Bounds other) {
    return numbers.hasUpperBound()
        && other.numbers.hasLowerBound()
        && numbers.upperEndpoint().compareTo(other.numbers.lowerEndpoint()) < 0;
  }

  private static int compareUppers(Range<BigDecimal> a, Range<BigDecimal> b) {
    return a.hasUpperBound() && b.hasUpperBound()
        ? a.upperEndpoint().compareTo(b.upperEndpoint())
        : Boolean.compare(b.hasUpperBound(), a.hasUpperBound());
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
}
