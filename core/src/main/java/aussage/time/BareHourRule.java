package aussage.time;

import aussage.rule.Example;
import aussage.time.meaning.ClockTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "um 7", "kurz vor acht", "Punkt zwölf", "von 5 bis 7", "um Mitternacht": an hour without Uhr. */
final class BareHourRule implements TimexRule {
  private static final int FURTHEST_SHARED = 12;

  @Override
  public String id() {
    return "time.bare-hour";
  }

  @Override
  public String reason() {
    return "After um a bare number is an hour where nothing is counted, compared or raised.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Um 7 begann die Probe.", "7 TIME XXXX-XX-XXT07:00"),
        Example.of("Um Mitternacht sank der Pegel.", "Mitternacht TIME XXXX-XX-XXT00:00"),
        Example.of("Kurz nach acht fiel der Strom aus.", "acht TIME XXXX-XX-XXT08:00"),
        Example.of("Punkt zwölf begann der Lauf.", "zwölf TIME XXXX-XX-XXT12:00"),
        Example.of("Er steht morgens um fünf auf.", "morgens SET XXXX-XX-XXTMO | fünf TIME T05:00"),
        Example.of("Um kurz nach sieben krachte es.", "sieben TIME XXXX-XX-XXT07:00"),
        Example.nothing("Das Öl stieg um zwei, das Gas um drei Prozent."),
        Example.nothing("Kurz vor drei Toren stand er."),
        Example.nothing("Der Preis stieg um 3 auf 7 Euro."),
        Example.nothing("Die Elf verlor um 3 Punkte."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.PREPOSITION, WordClass.CLOCK_NAME);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    if (items.is(head, WordClass.CLOCK_NAME)) {
      boolean ofDay = items.is(head - 1, "um") && items.is(head - 2, WordClass.DEICTIC);
      boolean over = ofDay || items.isAny(head - 1, "bis", "vor");
      int hour = over ? ClockReader.LAST_HOUR : 0;
      ClockReader.Clock clock = new ClockReader.Clock(hour, 0, -1, head, head + 1);
      return List.of(ClockPhrase.of(items, clock, head + 1, floor));
    }
    return switch (items.form(head)) {
      case "um" -> afterUm(items, head + 1, floor, isPartOfDay(items, head - 1));
      case "vor", "nach" ->
          items.is(head - 1, "kurz")
              ? afterUm(items, head + 1, floor, isClockBefore(items, head - 2))
              : List.of();
      case "punkt", "schlag" ->
          items.isNumber(head + 1) ? List.of() : onTheHour(items, head + 1, floor);
      case "von" -> range(items, head + 1, floor);
      default -> List.of();
    };
  }

  private static List<Found> afterUm(TimeItems items, int at, int floor, boolean told) {
    Optional<ClockReader.Clock> clock = ClockReader.hour(items, at);
    boolean more = ClockReader.isCounted(items, at + 1) || items.is(at + 1, WordClass.CLOCK);
    boolean hour = isFree(items, at + 1) || told && items.isWord(at + 1) && !more;
    return clock.isPresent() && hour && !isRise(items, at + 1)
        ? List.of(ClockPhrase.of(items, clock.get(), at + 1, floor))
        : List.of();
  }

  /** "um | kurz nach sieben", "heute Morgen | kurz nach sieben". */
  private static boolean isClockBefore(TimeItems items, int at) {
    return items.isAny(at, "um", "gegen") || isPartOfDay(items, at);
  }

  private static boolean isPartOfDay(TimeItems items, int at) {
    return items.is(at, WordClass.DAILY_PART)
        || items.is(at, WordClass.DAY_PART)
        || items.is(at, WordClass.WEEKDAY_PART);
  }

  /** "um zwei |, das Gas um drei Prozent": the second tells what both are counted in. */
  private static boolean isRise(TimeItems items, int at) {
    if (!items.is(at, ",")) {
      return false;
    }
    for (int i = at + 1; i < at + FURTHEST_SHARED; i++) {
      if (items.is(i, "um")) {
        int next = items.is(i + 2, ",") && items.isGlued(i + 2) ? i + 4 : i + 2;
        return items.is(next, WordClass.COUNTED);
      }
    }
    return false;
  }

  /** "Punkt | zwölf läuteten die Glocken", but not "Punkt | drei der Liste". */
  private static List<Found> onTheHour(TimeItems items, int at, int floor) {
    boolean listed = items.isCapitalised(at + 1) || items.is(at + 1, WordClass.ARTICLE);
    return listed
        ? List.of()
        : ClockReader.hour(items, at)
            .map(clock -> List.of(ClockPhrase.of(items, clock, at + 1, floor)))
            .orElse(List.of());
  }

  /** "von 5 bis 7" is a range of hours where nothing else is said of the numbers. */
  private static List<Found> range(TimeItems items, int at, int floor) {
    Optional<ClockReader.Clock> from = ClockReader.hour(items, at);
    Optional<ClockReader.Clock> to = ClockReader.hour(items, at + 2);
    boolean digits = items.isNumber(at) && items.isNumber(at + 2);
    boolean joined = Ranges.isRange(items, at + 1);
    if (!digits || !joined || from.isEmpty() || to.isEmpty() || !isFree(items, at + 3)) {
      return List.of();
    }
    Found last = ClockPhrase.of(items, to.get(), at + 3, floor);
    ClockTime until = (ClockTime) last.meaning();
    ClockReader.Clock start = from.get();
    boolean later = until.hour() > to.get().hour() && start.hour() + 12 < until.hour();
    ClockReader.Clock shifted =
        later ? new ClockReader.Clock(start.hour() + 12, 0, -1, start.first(), start.end()) : start;
    List<Found> all = new ArrayList<>(2);
    all.add(ClockPhrase.of(items, shifted, start.end(), floor));
    all.add(last);
    return all;
  }

  /** Whether nothing behind the number says that it is something other than an hour. */
  private static boolean isFree(TimeItems items, int at) {
    if (!items.has(at)) {
      return true;
    }
    if (items.is(at, WordClass.DAILY_PART) || items.is(at, WordClass.DAY_PART)) {
      return true;
    }
    String form = items.form(at);
    if (items.isWord(at)) {
      return !items.isCapitalised(at)
          && !items.is(at, WordClass.COUNTED)
          && !items.is(at, WordClass.UNIT)
          && !items.is(at, WordClass.CLOCK)
          && !items.is(at, WordClass.CONNECTOR)
          && !(form.equals("auf") && (items.isWord(at + 1) || items.isNumber(at + 1)))
          && !form.equals("zu")
          && !form.equals("von")
          && !form.equals("höher")
          && !(items.isAny(at, "nach", "vor")
              && (ClockReader.hour(items, at + 1).isPresent()
                  || items.is(at + 1, WordClass.CLOCK_FRACTION)
                  || items.is(at + 1, WordClass.CLOCK_NAME)))
          && !form.endsWith("er")
          && !form.endsWith("en")
          && !form.endsWith("e");
    }
    return form.equals(".") && !items.isGlued(at)
        || form.equals(",") && !items.isGlued(at + 1)
        || form.equals("?")
        || form.equals("!")
        || form.equals(";")
        || form.equals(".");
  }
}
