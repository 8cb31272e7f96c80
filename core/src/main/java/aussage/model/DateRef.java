package aussage.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A time expression and what it denotes, after TIMEX3: "18. Oktober" in an article of 2024.
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
 */
public record DateRef(
    Span span,
    String text,
    TimexType type,
    String value,
    Optional<TimexModifier> modifier,
    Optional<Interval> interval,
    TimeRelation relation) {
  public DateRef {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(value, "value");
  }
}
