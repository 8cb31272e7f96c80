package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.time.meaning.Begun;
import aussage.time.meaning.ClockTime;
import aussage.time.meaning.Continued;
import aussage.time.meaning.DayAfter;
import aussage.time.meaning.DayBefore;
import aussage.time.meaning.DayOfPart;
import aussage.time.meaning.DayPart;
import aussage.time.meaning.Direction;
import aussage.time.meaning.Explained;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Length;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.OfYear;
import aussage.time.meaning.Recurring;
import aussage.time.meaning.UnitShift;
import aussage.time.meaning.WeekendOf;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the expressions of a sentence say of each other: a range shares its year, a clock its day.
 */
final class Links {
  private static final int CLOSE = 3;

  private Links() {}

  /** The meaning of an expression with what its neighbours add. */
  static Meaning meaning(TimeItems items, List<Found> all, int at) {
    Meaning meaning = all.get(at).meaning();
    Optional<Meaning> tied = Anchors.tied(items, all, at);
    if (tied.isPresent()) {
      return tied.get();
    }
    if (meaning instanceof Recurring weekend
        && weekend.cycle().isWeekend()
        && weekend.direction() == Direction.OPEN) {
      return dayBehind(all, at).map(day -> (Meaning) new WeekendOf(day)).orElse(weekend);
    }
    if (meaning instanceof Recurring recurring
        && recurring.within() == null
        && switch (recurring.direction()) {
          case OPEN, AHEAD, COMING -> true;
          default -> false;
        }) {
      return recurring(items, all, at, recurring);
    }
    if (meaning instanceof ClockTime clock && clock.day() == null) {
      return overnight(all, at, clock, clock(items, all, at, clock));
    }
    if (isCounting(meaning) && (isOfPart(all, at) || hasGivenDay(items, all, at))) {
      return new DayOfPart(meaning);
    }
    if (meaning instanceof DayPart part && isCounting(part.day()) && hasGivenDay(items, all, at)) {
      return new DayPart(null, part.part());
    }
    if (meaning instanceof DayPart part && part.day() == null) {
      boolean before = part.part().equals("NI") && isToDay(items, all.get(at).end());
      return dayRightBehind(all, at)
          .or(() -> dayBehind(all, at))
          .map(day -> (Meaning) new DayPart(before ? new DayBefore(day) : day, part.part()))
          .orElse(part);
    }
    return meaning;
  }

  /** "in der Nacht | zum Montag", "zu Montag", "auf Montag": the night before it. */
  static boolean isToDay(TimeItems items, int at) {
    return items.isAny(at, "zum", "auf") || items.is(at, "zu");
  }

  private static Meaning recurring(TimeItems items, List<Found> all, int at, Recurring recurring) {
    Optional<Meaning> year = yearAgo(all, at, recurring);
    if (year.isPresent()) {
      return new Recurring(recurring.cycle(), Direction.OPEN, year.get());
    }
    if (recurring.cycle().round() == Granularity.YEAR && at + 1 < all.size()) {
      Meaning next = all.get(at + 1).meaning();
      boolean joined = isJoined(items, all.get(at), all.get(at + 1));
      if (joined && next instanceof Recurring later && later.within() != null) {
        Recurring sharing = new Recurring(recurring.cycle(), Direction.OPEN, later.within());
        boolean range = all.get(at).relation() == TimeRelation.SINCE;
        return range ? new Begun(sharing, later) : sharing;
      }
    }
    if (at == 0) {
      return recurring;
    }
    if (isApposition(items, all, at)) {
      return new Explained(recurring);
    }
    boolean until =
        all.get(at).relation() == TimeRelation.UNTIL
            || isJoined(items, all.get(at - 1), all.get(at));
    if (recurring.direction() == Direction.OPEN && isInClauseBegunBy(items, all, at)) {
      return new OfYear(recurring);
    }
    return new Continued(recurring, until && all.get(at - 1).meaning() instanceof Recurring);
  }

  /** "im Herbst vor | drei Jahren", "am 3. Mai vor | einem Jahr": the year it lies in. */
  private static Optional<Meaning> yearAgo(List<Found> all, int at, Recurring recurring) {
    boolean behind =
        recurring.cycle().round() == Granularity.YEAR
            && at + 1 < all.size()
            && all.get(at + 1).first() == all.get(at).end() + 1;
    return behind
            && all.get(at + 1).meaning() instanceof Length length
            && length.unit() == Granularity.YEAR
            && length.place() == Length.Place.AGO
            && length.count() > 0
        ? Optional.of(new UnitShift(Granularity.YEAR, -length.count(), false))
        : Optional.empty();
  }

  /** "1953 kamen am", "Im Jahr 1953 kam er am": no comma is between. */
  private static boolean isInClauseBegunBy(TimeItems items, List<Found> all, int at) {
    Found opening = all.get(at - 1);
    int before = opening.first() - 1;
    boolean named = before == 1 && items.isCapitalised(1) && items.is(0, "im"); // Im Dürrejahr 2018
    if (opening.relation() != TimeRelation.ON
        || before > 0 && !named
        || before == 0 && !items.is(0, "im")) {
      return false;
    }
    for (int i = opening.end(); i < all.get(at).first(); i++) {
      if (items.is(i, ",")) {
        return false;
      }
    }
    return true;
  }

  /** "morgen (Mittwoch", "gestern, Dienstag": right behind another, with but a sign between. */
  private static boolean isApposition(TimeItems items, List<Found> all, int at) {
    int sign = all.get(at - 1).end();
    return all.get(at).first() == sign + 1 && items.isAny(sign, "(", ",");
  }

  /** "Oktober bis Februar", "Montag und Dienstag". */
  static boolean isJoined(TimeItems items, Found first, Found second) {
    int gap = second.first() - first.end();
    for (int i = first.end(); i < second.first() && gap <= CLOSE; i++) {
      if (Ranges.isConnector(items, i)
          || gap == 1 && (items.is(i, ",") || items.is(i, "zum"))) { // vom 4. zum 5. Mai
        return true;
      }
    }
    return false;
  }

  private static Meaning clock(TimeItems items, List<Found> all, int at, ClockTime clock) {
    Optional<Meaning> ofNight = Anchors.dayOfNight(items, all, at, clock);
    if (ofNight.isPresent()) {
      return on(ofNight.get(), clock);
    }
    if (at > 0) {
      Found before = all.get(at - 1);
      if (before.meaning() instanceof DayPart part && isClose(before, all.get(at))) {
        DayPart counted = isCounting(part.day()) ? new DayPart(null, part.part()) : part;
        return within(counted, clock);
      }
    }
    if (isBeforeDay(items, all, at)) {
      Found behind = all.get(at + 1);
      if (behind.meaning() instanceof DayPart part && part.day() != null) {
        return within(part, clock); // um acht Uhr | am Sonntagabend
      }
      Optional<Meaning> day = day(behind);
      if (day.isPresent()) {
        return on(day.get(), clock);
      }
    }
    for (int i = at - 1; i >= 0; i--) {
      Found before = all.get(i);
      if (before.type() == TimexType.SET) {
        return ofSet(isEndOfRange(all, i) ? Meaning.fixed("") : before.meaning(), clock);
      }
      if (before.type() == TimexType.DATE) {
        return isOfEach(items, all, at) ? ofSet(Meaning.fixed(""), clock) : clock;
      }
    }
    return dayBehind(all, at).map(day -> on(day, clock)).orElse(clock);
  }

  /** "am Freitag und Samstag, jeweils ab | 10 Uhr", "jeweils 10 bis | 18 Uhr". */
  private static boolean isOfEach(TimeItems items, List<Found> all, int at) {
    int first = all.get(at).first();
    return items.is(first - 1, "jeweils")
        || items.is(first - 1, WordClass.PREPOSITION) && items.is(first - 2, "jeweils")
        || at > 0
            && all.get(at - 1).meaning() instanceof ClockTime
            && isJoined(items, all.get(at - 1), all.get(at))
            && isOfEach(items, all, at - 1);
  }

  /** "montags bis freitags von 9 bis 20 Uhr": the hours of each of those days. */
  private static boolean isEndOfRange(List<Found> all, int at) {
    return all.get(at).relation() == TimeRelation.UNTIL
        && at > 0
        && all.get(at - 1).relation() == TimeRelation.SINCE;
  }

  private static Meaning on(Meaning day, ClockTime clock) {
    return new ClockTime(day, clock.hour(), clock.minute(), clock.second());
  }

  /** "um acht Uhr | am": its day stands right behind. */
  private static boolean isBeforeDay(TimeItems items, List<Found> all, int at) {
    return items.isAny(all.get(at).end(), "am", "vom") && isRightBehind(all, at);
  }

  /** "um acht Uhr am | nächsten Morgen": the clock has counted on to that day. */
  private static boolean hasGivenDay(TimeItems items, List<Found> all, int at) {
    return at > 0
        && all.get(at - 1).meaning() instanceof ClockTime clock
        && clock.day() == null
        && isBeforeDay(items, all, at - 1);
  }

  /** "am nächsten Tag": counted once, from the day spoken of before. */
  private static boolean isCounting(@Nullable Meaning day) {
    return day instanceof UnitShift shift && shift.anaphoric();
  }

  private static Meaning within(DayPart part, ClockTime clock) {
    int hour = ClockPhrase.adjusted(clock.hour(), part.part());
    return new ClockTime(part.day(), hour, clock.minute(), clock.second());
  }

  /** "22 bis 5 Uhr": the end of the range lies on the day after its beginning. */
  private static Meaning overnight(List<Found> all, int at, ClockTime said, Meaning tied) {
    boolean until = all.get(at).relation() == TimeRelation.UNTIL && at > 0;
    if (!until
        || all.get(at - 1).relation() != TimeRelation.SINCE
        || !(all.get(at - 1).meaning() instanceof ClockTime since)
        || !since.isAfter(said)
        || !(tied instanceof ClockTime clock)) {
      return tied;
    }
    return new ClockTime(new DayAfter(clock.day()), clock.hour(), clock.minute(), clock.second());
  }

  private static Meaning ofSet(Meaning set, ClockTime clock) {
    String value = set instanceof Meaning.Fixed fixed ? fixed.resolution().value() : "";
    int time = value.startsWith("XXXX") ? value.indexOf('T') : -1;
    String day = time < 0 ? value : value.substring(0, time);
    boolean weekday = day.startsWith("XXXX-W") && !day.endsWith("D");
    int hour =
        time < 0 ? clock.hour() : ClockPhrase.adjusted(clock.hour(), value.substring(time + 1));
    return new ClockTime(Meaning.fixed(weekday ? day : ""), hour, clock.minute(), clock.second());
  }

  /** "morgens | am 15. Februar", "um 20 Uhr | am Montag": the day stands right behind. */
  private static Optional<Meaning> dayBehind(List<Found> all, int at) {
    boolean dayBefore = at > 0 && all.get(at - 1).type() == TimexType.DATE;
    if (dayBefore || at + 1 >= all.size() || !isClose(all.get(at), all.get(at + 1))) {
      return Optional.empty();
    }
    return day(all.get(at + 1));
  }

  /** "am Morgen | des folgenden Tages": the part has counted on to that day. */
  private static boolean isOfPart(List<Found> all, int at) {
    return at > 0
        && all.get(at - 1).meaning() instanceof DayPart
        && all.get(at - 1).end() == all.get(at).first();
  }

  /**
   * "am Freitagabend, | dem 9. August", "am Abend | des 3. Mai": also where another date stands
   * before.
   */
  private static Optional<Meaning> dayRightBehind(List<Found> all, int at) {
    return isRightBehind(all, at) ? day(all.get(at + 1)) : Optional.empty();
  }

  private static boolean isRightBehind(List<Found> all, int at) {
    return at + 1 < all.size() && all.get(at + 1).first() <= all.get(at).end() + 1;
  }

  private static Optional<Meaning> day(Found next) {
    boolean day =
        next.meaning() instanceof Recurring recurring && recurring.cycle().isDay()
            || next.meaning() instanceof UnitShift shift && shift.unit() == Granularity.DAY;
    return day && next.relation() == TimeRelation.ON
        ? Optional.of(next.meaning())
        : Optional.empty();
  }

  private static boolean isClose(Found first, Found second) {
    return second.first() - first.end() < CLOSE - 1;
  }
}
