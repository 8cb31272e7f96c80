package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.rule.Example;
import aussage.time.meaning.Cycle;
import aussage.time.meaning.DayPart;
import aussage.time.meaning.Direction;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.PartIn;
import aussage.time.meaning.Recurring;
import aussage.time.meaning.UnitShift;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        Example.of("Am nächsten Morgen war Ruhe.", "nächsten Morgen TIME XXXX-XX-XXTMO"),
        Example.of("In der kommenden Nacht schneit es.", "der kommenden Nacht TIME XXXX-XX-XXTNI"),
        Example.of("An einem Abend fror es.", "einem Abend TIME XXXX-XX-XXTEV"),
        Example.of(
            "An einem kalten Januarmorgen 1997 sank er.",
            "einem kalten Januarmorgen 1997 TIME 1997-01-XXTMO"),
        Example.of("An einem Sommerabend kam er.", "einem Sommerabend TIME XXXX-XX-XXTEV"),
        Example.of("Nachts ist der Park zu.", "Nachts SET XXXX-XX-XXTNI"));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.DAY_PART, WordClass.DAILY_PART, WordClass.MONTH_DAY_PART);
  }

  /** "morgens am 15. Februar", "frühmorgens um 8:00": once, not every day. */
  private static boolean isOneDay(TimeItems items, int head) {
    return items.is(head, "frühmorgens")
        || items.is(head, "spätabends")
        || items.is(head + 1, "am")
            && (items.isNumber(head + 2) || items.is(head + 2, WordClass.WEEKDAY));
  }

  /** "am 31. Mai | morgens", "am 3.5.2019 | abends". */
  private static boolean isBehindDate(TimeItems items, int head, int floor) {
    return head == floor
        && head > 0
        && (items.isNumber(head - 1)
            || items.is(head - 1, WordClass.MONTH)
            || items.is(head - 1, "."));
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    Optional<Sense> daily = items.word(head).as(WordClass.DAILY_PART);
    if (daily.isPresent() && (isOneDay(items, head) || isBehindDate(items, head, floor))) {
      return one(head, TimexType.TIME, new DayPart(null, daily.get().code()));
    }
    if (daily.isPresent() && !items.isAny(head - 1, "des", "eines")) {
      return one(head, TimexType.SET, Meaning.fixed("XXXX-XX-XXT" + daily.get().code()));
    }
    Optional<Sense> compound = items.word(head).as(WordClass.MONTH_DAY_PART);
    Optional<Sense> part = compound.or(() -> items.word(head).as(WordClass.DAY_PART));
    if (part.isEmpty() || !items.isCapitalised(head)) {
      return List.of();
    }
    LeftContext left = LeftContext.ofName(items, head, floor);
    int some = indefinite(items, left, head, floor);
    if (compound.isPresent()) {
      return left.isDefinite() || some < head
          ? inMonth(items, Math.min(some, left.first()), left, head, compound.get())
          : List.of();
    }
    if (some < head && items.is(some - 1, WordClass.PREPOSITION)) {
      Meaning open = Meaning.fixed("XXXX-XX-XXT" + part.get().code());
      return List.of(Found.of(left, head + 1, TimexType.TIME, open).withFirst(some));
    }
    if (left.each() != null) {
      return List.of(
          Found.of(
              left, head + 1, TimexType.SET, Meaning.fixed("XXXX-XX-XXT" + part.get().code())));
    }
    if (!left.isDefinite() && left.direction() == Direction.OPEN && !left.hasPreposition()) {
      return List.of();
    }
    String code = part.get().code();
    Optional<Sense> afterwards = items.word(head + 1).as(WordClass.AFTERWARDS);
    if (afterwards.isPresent() && left.isDefinite()) {
      Direction direction = Direction.valueOf(afterwards.get().code());
      Meaning day = UnitShift.of(Granularity.DAY, direction);
      return List.of(Found.of(left, head + 2, TimexType.TIME, new DayPart(day, code)));
    }
    Meaning named = left.day();
    boolean ofAnother = items.isAny(head + 1, "der", "des");
    Meaning day = named != null ? named : day(left.direction(), ofAnother);
    if (left.direction() == Direction.NEXT
        && code.equals("NI")
        && items.form(head - 1).startsWith("kommend")) {
      day = new UnitShift(Granularity.DAY, 0, false); // it begins today
    }
    return List.of(Found.of(left, head + 1, TimexType.TIME, new DayPart(day, code)));
  }

  /** "an | einem Abend", "an | einem kalten Abend"; the head where no such article stands. */
  private static int indefinite(TimeItems items, LeftContext left, int head, int floor) {
    if (left.hasArticle() && !left.isDefinite() && left.direction() == Direction.OPEN) {
      return left.first();
    }
    boolean adjective =
        left.first() == head && items.isWord(head - 1) && !items.isCapitalised(head - 1);
    boolean article =
        adjective && head - 2 >= floor && items.is(head - 2, WordClass.ARTICLE, "INDEF");
    return article ? head - 2 : head;
  }

  /** "an | einem kalten Januarmorgen 1997", "am | Sommerabend". */
  private static List<Found> inMonth(
      TimeItems items, int first, LeftContext left, int head, Sense part) {
    PeriodReader.Year year = PeriodReader.year(items, head + 1);
    Meaning month =
        part.number() > 0
            ? new Recurring(Cycle.month(part.number()), Direction.OPEN, year.meaning())
            : year.meaning();
    Meaning meaning = new PartIn(month, part.code());
    return List.of(Found.of(left, year.end(), TimexType.TIME, meaning).withFirst(first));
  }

  /**
   * "am nächsten Morgen" is the day after the one spoken of, "letzte Nacht" began yesterday, but
   * not "am letzten Abend der Messe".
   */
  private static @Nullable Meaning day(Direction direction, boolean ofAnother) {
    return switch (direction) {
      case THIS -> new UnitShift(Granularity.DAY, 0, false);
      case LAST -> ofAnother ? null : new UnitShift(Granularity.DAY, -1, false);
      case NEXT, FOLLOWING -> UnitShift.of(Granularity.DAY, Direction.FOLLOWING);
      case PRECEDING -> UnitShift.of(Granularity.DAY, Direction.PRECEDING);
      default -> null;
    };
  }

  private static List<Found> one(int head, TimexType type, Meaning meaning) {
    return List.of(new Found(head, head + 1, type, meaning, Optional.empty(), TimeRelation.ON));
  }
}
