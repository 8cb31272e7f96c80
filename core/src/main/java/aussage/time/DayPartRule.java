package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.rule.Example;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "am Nachmittag", "diesen Abend", "abends": a part of a day that is named before or behind. */
final class DayPartRule implements TimexRule {
  @Override
  public String id() {
    return "time.day-part";
  }

  @Override
  public String reason() {
    return "A part of a day belongs to the day last spoken of.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Am Nachmittag brannte die Halle.", "Nachmittag TIME XXXX-XX-XXTAF"),
        Example.of("Nachts ist der Park zu.", "Nachts SET XXXX-XX-XXTNI"));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.DAY_PART, WordClass.DAILY_PART);
  }

  /** "morgens am 15. Februar", "frühmorgens um 8:00": once, not every day. */
  private static boolean isOneDay(TimeItems items, int head) {
    return items.is(head, "frühmorgens")
        || items.is(head, "spätabends")
        || items.is(head + 1, "am")
            && (items.isNumber(head + 2) || items.is(head + 2, WordClass.WEEKDAY));
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    Optional<Sense> daily = items.word(head).as(WordClass.DAILY_PART);
    if (daily.isPresent() && isOneDay(items, head)) {
      return one(head, TimexType.TIME, new DayPart(null, daily.get().code()));
    }
    if (daily.isPresent() && !items.isAny(head - 1, "des", "eines")) {
      return one(head, TimexType.SET, Meaning.fixed("XXXX-XX-XXT" + daily.get().code()));
    }
    Optional<Sense> part = items.word(head).as(WordClass.DAY_PART);
    if (part.isEmpty() || !items.isCapitalised(head)) {
      return List.of();
    }
    LeftContext left = LeftContext.ofName(items, head, floor);
    if (left.each() != null) {
      return List.of(
          Found.of(
              left, head + 1, TimexType.SET, Meaning.fixed("XXXX-XX-XXT" + part.get().code())));
    }
    if (!left.isDefinite() && left.direction() == Direction.OPEN && !left.hasPreposition()) {
      return List.of();
    }
    Meaning day =
        left.direction() == Direction.THIS ? new UnitShift(Granularity.DAY, 0, false) : null;
    return List.of(Found.of(left, head + 1, TimexType.TIME, new DayPart(day, part.get().code())));
  }

  private static List<Found> one(int head, TimexType type, Meaning meaning) {
    return List.of(new Found(head, head + 1, type, meaning, Optional.empty(), TimeRelation.ON));
  }
}
