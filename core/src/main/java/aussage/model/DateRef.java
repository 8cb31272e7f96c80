package aussage.model;

import com.google.common.collect.Range;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * A time expression and what it denotes, after TIMEX3: "18. Oktober" in an article of 2024.
 *
 * <p>Two are equal if they say the same; the resolver is left out of that.
 *
 * @param span the expression with its determiner, without its preposition
 * @param text what stands there
 * @param type TIMEX3's type
 * @param value TIMEX3's value: "2024-10-18", "2024-W42", "2024-Q3", "P3W", "PAST_REF", "XXXX-10-18"
 *     where the year is not known
 * @param modifier TIMEX3's mod
 * @param interval what a resolved DATE or TIME names on the calendar; empty where it cannot be
 *     resolved
 * @param relation how what is told lies to it
 * @param resolver tells what it comes to in an article of another day
 */
public record DateRef(
    Span span,
    String text,
    TimexType type,
    String value,
    Optional<TimexModifier> modifier,
    Optional<Interval> interval,
    TimeRelation relation,
    Resolver resolver) {

  /** Gives an expression the value that it has in an article of another day. */
  @FunctionalInterface
  public interface Resolver {
    /** The same expression, read in an article published on this day. */
    DateRef resolve(DateRef ref, LocalDate published);
  }

  public DateRef {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(resolver, "resolver");
  }

  /** An expression whose value no day changes. */
  public DateRef(
      Span span,
      String text,
      TimexType type,
      String value,
      Optional<TimexModifier> modifier,
      Optional<Interval> interval,
      TimeRelation relation) {
    this(span, text, type, value, modifier, interval, relation, (ref, day) -> ref);
  }

  /**
   * The same expression as if the article had been published on this day: "gestern" of an article
   * of 2024-10-24 is 2024-10-23, resolved from 2025-01-01 it is 2024-12-31. "Am Tag darauf" goes
   * along with the date that it counts from; "3. Mai 2019" and "drei Wochen lang" stay.
   *
   * @param published the day to count from, whatever the article's own
   */
  public DateRef resolve(LocalDate published) {
    return resolver.resolve(this, published);
  }

  /**
   * The days that the interval touches, from the first to before the one after the last: "Ende Mai
   * 2024" is [2024-05-01..2024-06-01), "24. Oktober 2024 um 20 Uhr" is [2024-10-24..2024-10-25).
   */
  public Optional<Range<LocalDate>> days() {
    return interval.map(Interval::days);
  }

  /**
   * The length of a DURATION, or the distance of a SET, in days and longer units: "drei Wochen" is
   * P21D, "anderthalb Jahre" P1Y6M, "alle zwei Jahre" P2Y. Empty for other types, where the amount
   * isn't said ("seit Tagen"), where a unit is shorter than a day ("48 Stunden"), and where an
   * amount is no whole number of days or months.
   */
  public Optional<Period> period() {
    return TimexLength.of(value).flatMap(TimexLength::period);
  }

  /**
   * The length of a DURATION, or the distance of a SET, in weeks and shorter units, a day being 24
   * hours: "48 Stunden" is PT48H, "zwei Tage und drei Stunden" PT51H. Empty for other types, where
   * the amount isn't said, and where a unit has no fixed length ("zwei Monate").
   */
  public Optional<Duration> duration() {
    return TimexLength.of(value).flatMap(TimexLength::duration);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DateRef ref
        && span.equals(ref.span)
        && text.equals(ref.text)
        && type == ref.type
        && value.equals(ref.value)
        && modifier.equals(ref.modifier)
        && interval.equals(ref.interval)
        && relation == ref.relation;
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, text, type, value, modifier, interval, relation);
  }

  @Override
  public String toString() {
    return "DateRef["
        + text
        + " "
        + span
        + " "
        + type
        + " "
        + value
        + modifier.map(mod -> " " + mod).orElse("")
        + interval.map(i -> " [" + i.startText() + ".." + i.endText() + ")").orElse("")
        + " "
        + relation
        + "]";
  }
}
