package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexModifier;
import aussage.model.TimexType;
import aussage.time.meaning.Impossible;
import aussage.time.meaning.Meaning;
import java.util.Optional;

/**
 * A time expression as the rules find it, before it is resolved.
 *
 * @param first its first item
 * @param end the item after its last
 * @param type TIMEX3's type
 * @param meaning what it says by itself
 * @param modifier TIMEX3's mod
 * @param relation what the preposition says
 */
record Found(
    int first,
    int end,
    TimexType type,
    Meaning meaning,
    Optional<TimexModifier> modifier,
    TimeRelation relation) {
  static Found of(LeftContext left, int end, TimexType type, Meaning meaning) {
    return new Found(left.first(), end, type, meaning, left.modifier(), left.relation());
  }

  /** The words of a day that no year has. */
  static Found impossible(int first, int end) {
    return new Found(
        first, end, TimexType.DATE, new Impossible(), Optional.empty(), TimeRelation.ON);
  }

  Found withFirst(int other) {
    return new Found(other, end, type, meaning, modifier, relation);
  }

  Found withRelation(TimeRelation other) {
    return new Found(first, end, type, meaning, modifier, other);
  }
}
