package aussage.time;

import aussage.time.meaning.BeforeThat;
import aussage.time.meaning.Beside;
import aussage.time.meaning.ClockTime;
import aussage.time.meaning.DayAfter;
import aussage.time.meaning.DayBefore;
import aussage.time.meaning.DayPart;
import aussage.time.meaning.Direction;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Recurring;
import aussage.time.meaning.StretchBefore;
import aussage.time.meaning.Told;
import aussage.time.meaning.UnitShift;
import aussage.time.meaning.Unknown;
import java.util.List;
import java.util.Optional;

/**
 * What another expression of the sentence says of which one is meant: "vergangene Woche | am
 * Dienstag", "am Sonntag | vor dem ersten Advent", "2019 … gegenüber | dem Vorjahr", "im Mai 1958
 * …, | im Juni".
 */
final class Anchors {
  private static final int LATE = 12;
  private static final Meaning WEEK = new UnitShift(Granularity.WEEK, 0, false);

  private Anchors() {}

  /** The meaning tied to another expression; empty where none ties it. */
  static Optional<Meaning> tied(TimeItems items, List<Found> all, int at) {
    Meaning meaning = all.get(at).meaning();
    Optional<Meaning> beside = beside(items, all, at);
    if (beside.isPresent()) {
      return beside;
    }
    if (meaning instanceof StretchBefore stretch) {
      return compared(items, all, at)
          .map(base -> new BeforeThat(stretch.unit(), stretch.shift(), base.meaning()));
    }
    if (meaning instanceof Recurring recurring && isOpen(recurring)) {
      return week(items, all, at, recurring).or(() -> told(items, all, at, recurring));
    }
    if (meaning instanceof DayPart part && part.day() instanceof Recurring day && isOpen(day)) {
      return week(items, all, at, day).map(inWeek -> new DayPart(inWeek, part.part()));
    }
    return Optional.empty();
  }

  /** "am Sonntag | vor dem ersten Advent": by the date right behind it. */
  private static Optional<Meaning> beside(TimeItems items, List<Found> all, int at) {
    Found one = all.get(at);
    boolean after = items.is(one.end(), "nach");
    boolean joined =
        (after || items.is(one.end(), "vor"))
            && isDayOrWeek(one.meaning())
            && at + 1 < all.size()
            && all.get(at + 1).first() == one.end() + 1;
    return joined
            && all.get(at + 1).meaning() instanceof Recurring date
            && date.cycle().round() == Granularity.YEAR
            && date.cycle().isDay()
        ? Optional.of(new Beside(one.meaning(), date, after))
        : Optional.empty();
  }

  private static boolean isDayOrWeek(Meaning meaning) {
    return meaning.equals(WEEK)
        || meaning instanceof Recurring recurring
            && switch (recurring.direction()) {
              case OPEN, AHEAD, RECENT -> true;
              default -> false;
            }
            && recurring.within() == null
            && recurring.cycle().round() == Granularity.WEEK;
  }

  private static boolean isOpen(Recurring recurring) {
    return recurring.within() == null
        && (recurring.direction() == Direction.OPEN || recurring.direction() == Direction.AHEAD);
  }

  /** "vergangene Woche am | Dienstag", "vergangene Woche am Dienstag und | Mittwoch". */
  private static Optional<Meaning> week(
      TimeItems items, List<Found> all, int at, Recurring recurring) {
    int first = at;
    while (first > 0 && Links.isJoined(items, all.get(first - 1), all.get(first))) {
      first--;
    }
    boolean behind =
        first > 0
            && recurring.cycle().round() == Granularity.WEEK
            && all.get(first).first() - all.get(first - 1).end() <= 1
            && !items.is(all.get(first - 1).end(), ",");
    return behind
            && all.get(first - 1).meaning() instanceof UnitShift week
            && week.unit() == Granularity.WEEK
        ? Optional.of(new Recurring(recurring.cycle(), Direction.OPEN, week))
        : Optional.empty();
  }

  /** "im Mai 1958 heiratete er, | im Juni": the next June after that; "schon im Mai" looks back. */
  private static Optional<Meaning> told(
      TimeItems items, List<Found> all, int at, Recurring recurring) {
    boolean behind =
        at > 0
            && recurring.direction() == Direction.OPEN
            && recurring.cycle().round() == Granularity.YEAR
            && hasBreak(items, all.get(at - 1).end(), all.get(at).first())
            && !items.isAny(all.get(at - 1).first() - 2, "bereits", "schon")
            && !isOfAttribute(items, all.get(at - 1).end());
    return behind
            && all.get(at - 1).meaning() instanceof Recurring base
            && base.within() instanceof Meaning.Fixed
        ? Optional.of(new Told(recurring, base))
        : Optional.empty();
  }

  /** The year or month that "Vorjahr", "Vormonat" is the one before of. */
  private static Optional<Found> compared(TimeItems items, List<Found> all, int at) {
    StretchBefore stretch = (StretchBefore) all.get(at).meaning();
    if (at > 0) {
      Found before = all.get(at - 1);
      boolean named = stretch.unit() == Granularity.YEAR && hasYear(before.meaning());
      return named && !isOfAttribute(items, before.end()) ? Optional.of(before) : Optional.empty();
    }
    if (all.size() == 1 || hasBreak(items, all.get(at).end(), all.get(1).first())) {
      return Optional.empty();
    }
    Found behind = all.get(1);
    boolean month =
        behind.meaning() instanceof Recurring recurring
            && recurring.cycle().round() == Granularity.YEAR
            && recurring.cycle().open().equals("XXXX" + suffix(stretch.unit(), recurring));
    boolean year = stretch.unit() == Granularity.YEAR && behind.meaning() instanceof Meaning.Fixed;
    return month || year && hasYear(behind.meaning()) ? Optional.of(behind) : Optional.empty();
  }

  /** What follows the year in the value of a month or a quarter: "-05", "-Q2". */
  private static String suffix(Granularity unit, Recurring recurring) {
    String open = recurring.cycle().open();
    boolean quarter = open.length() > 5 && open.charAt(5) == 'Q';
    boolean alike =
        open.length() == Unknown.value(unit).length() && quarter == (unit == Granularity.QUARTER);
    return alike ? open.substring(4) : "";
  }

  /** "2019", "im Mai 2019", "im ersten Quartal 2019". */
  private static boolean hasYear(Meaning meaning) {
    return meaning instanceof Meaning.Fixed fixed
            && fixed.resolution().period().filter(p -> p.unit() == Granularity.YEAR).isPresent()
        || meaning instanceof Recurring recurring && recurring.within() instanceof Meaning.Fixed;
  }

  /** "die 1960 | gegründete Firma": what an attribute tells does not go on. */
  private static boolean isOfAttribute(TimeItems items, int at) {
    String form = items.form(at);
    boolean inflected = form.endsWith("e") || form.endsWith("en") || form.endsWith("er");
    return items.isWord(at)
        && !items.isCapitalised(at)
        && inflected
        && items.isCapitalised(at + 1)
        && items.isWord(at + 1);
  }

  /**
   * "in der Nacht | um 1.45 Uhr" is on the day after it has begun, "in der Nacht zum Sonntag gegen
   * | 23 Uhr" on the day before; empty for other hours.
   */
  static Optional<Meaning> dayOfNight(TimeItems items, List<Found> all, int at, ClockTime clock) {
    boolean early = clock.hour() < LATE;
    if (at > 0 && isNight(all.get(at - 1).meaning())) {
      DayPart night = (DayPart) all.get(at - 1).meaning();
      boolean toDay = isBeforeDay(items, all.get(at - 1).end());
      return early && !toDay ? Optional.of(new DayAfter(night.day())) : Optional.empty();
    }
    int night = at - 1;
    while (night >= 0 && all.get(night).meaning() instanceof Recurring) {
      night--;
    }
    boolean toDay =
        night >= 0
            && night < at - 1
            && isNight(all.get(night).meaning())
            && isBeforeDay(items, all.get(night).end());
    return toDay && !early
        ? Optional.of(new DayBefore(all.get(at - 1).meaning()))
        : Optional.empty();
  }

  private static boolean isNight(Meaning meaning) {
    return meaning instanceof DayPart part && part.part().equals("NI");
  }

  /** "in der Nacht | zum Sonntag", "in der Nacht | von Samstag auf Sonntag". */
  private static boolean isBeforeDay(TimeItems items, int at) {
    return Links.isToDay(items, at) || items.isAny(at, "von", "vom");
  }

  private static boolean hasBreak(TimeItems items, int from, int to) {
    for (int i = from; i < to; i++) {
      if (items.is(i, ",") || items.isAny(i, "und", ";")) {
        return true;
      }
    }
    return false;
  }
}
