package aussage.time;

import aussage.rule.Example;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "20.30 Uhr", "neun Uhr", "15:05:30", "von 14 bis 18 Uhr", "ab 15h". */
final class ClockRule implements TimexRule {
  private static final int MOST = 8;

  @Override
  public String id() {
    return "time.clock";
  }

  @Override
  public String reason() {
    return "An hour stands before Uhr; with a colon hours and minutes stand for themselves.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Das Schiff legt um 20.30 Uhr ab.", "20.30 Uhr TIME XXXX-XX-XXT20:30"),
        Example.of("Um acht Uhr abends war Schluss.", "acht Uhr abends TIME XXXX-XX-XXT20:00"),
        Example.of(
            "Offen von 14 bis 18 Uhr.", "14 TIME XXXX-XX-XXT14:00 | 18 Uhr TIME XXXX-XX-XXT18:00"),
        Example.of(
            "Offen von 9 bis 12 und von 14 bis 18 Uhr.",
            "9 TIME XXXX-XX-XXT09:00 | 12 TIME XXXX-XX-XXT12:00 | 14 TIME XXXX-XX-XXT14:00"
                + " | 18 Uhr TIME XXXX-XX-XXT18:00"),
        Example.of("Sie stieg auf 12 und um 15 Uhr auf 9.", "15 Uhr TIME XXXX-XX-XXT15:00"),
        Example.nothing("Sie gewann den Satz mit 21:17."),
        Example.of(
            "Offen: 15:00-18:00.", "15:00 TIME XXXX-XX-XXT15:00 | 18:00 TIME XXXX-XX-XXT18:00"),
        Example.of(
            "Offen: 15.00-18.00 Uhr.",
            "15.00 TIME XXXX-XX-XXT15:00 | 18.00 Uhr TIME XXXX-XX-XXT18:00"),
        Example.of(
            "Offen von 10 bis gegen 14 Uhr.",
            "10 TIME XXXX-XX-XXT10:00 | 14 Uhr TIME XXXX-XX-XXT14:00 APPROX"),
        Example.nothing("Das Spiel endete 2:1."),
        Example.nothing("Zur Pause lag sie 12:14 zurück."),
        Example.nothing("Sie lief die Runde in 1:10,5."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.CLOCK, WordClass.NUMBER);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    if (items.is(head, WordClass.CLOCK)) {
      return beforeUhr(items, head, floor);
    }
    Optional<ClockReader.Clock> clock =
        ClockReader.joined(items, head, items.is(head + 1, "h") ? "h" : ":");
    boolean score =
        items.isAny(head - 1, "mit", "zum") && !items.is(head + 1, "h")
            || clock.isPresent()
                && (isLength(items, clock.get().end()) || isScore(items, head, clock.get().end()));
    return clock.isEmpty() || score || items.is(clock.get().end(), WordClass.CLOCK)
        ? List.of()
        : List.of(ClockPhrase.of(items, clock.get(), clock.get().end(), floor));
  }

  /** "lag | 12:14 | zurück", "siegte | 23:20". */
  private static boolean isScore(TimeItems items, int first, int end) {
    boolean before =
        switch (items.form(first - 1)) {
          case "siegte", "siegten", "gewann", "gewannen", "verlor", "verloren", "unterlag" -> true;
          default -> false;
        };
    boolean behind = items.isAny(end, "zurück", "hinten") || items.isAny(end, "vorn", "vorne");
    return before || behind && !items.is(first - 1, WordClass.PREPOSITION);
  }

  /** "1:01 | Minuten", "1:01 | ,5 Minuten". */
  private static boolean isLength(TimeItems items, int end) {
    int unit = items.isAny(end, ",", ".") && items.isGlued(end + 1) ? end + 2 : end;
    return items.is(unit, WordClass.UNIT);
  }

  private static List<Found> beforeUhr(TimeItems items, int head, int floor) {
    Optional<ClockReader.Clock> clock = ClockReader.endingAt(items, head - 1, floor);
    if (clock.isEmpty() || items.is(head, "h") && !isHourMark(items, clock.get())) {
      return List.of();
    }
    ClockReader.Clock read = clock.get();
    int minutes = read.isBareHour() ? ClockReader.minutes(items, head + 1) : -1;
    boolean counted = ClockReader.isCounted(items, head + 2);
    ClockReader.Clock whole =
        minutes >= 0 && !counted ? read.to(minutes, head + 2) : read.to(read.minute(), head + 1);
    Deque<Found> all = new ArrayDeque<>(2);
    all.add(ClockPhrase.of(items, whole, zoneEnd(items, whole.end()), floor));
    Optional<ClockReader.Clock> earlier = earlier(items, read.first(), floor);
    while (earlier.isPresent() && all.size() < MOST) {
      ClockReader.Clock one = earlier.get();
      all.addFirst(ClockPhrase.of(items, one, one.end(), floor));
      earlier = items.isNumber(one.first()) ? earlier(items, one.first(), floor) : Optional.empty();
    }
    return List.copyOf(all);
  }

  /** "8 | bis 12 und 14 bis 18 Uhr", "8.15 | , 9.15 und 10.15 Uhr". */
  private static Optional<ClockReader.Clock> earlier(TimeItems items, int first, int floor) {
    boolean comma = items.is(first - 1, ",") && !items.isGlued(first);
    int joint =
        items.is(first - 1, "gegen") || items.is(first - 1, WordClass.ASIDE)
            ? first - 2
            : first - 1;
    if (comma && items.isNumber(first - 2) || Ranges.isConnector(items, joint)) {
      return ClockReader.endingAt(items, joint - 1, floor);
    }
    return items.is(first - 1, WordClass.PREPOSITION) || items.is(first - 1, "zwischen")
        ? alike(items, first - 1, floor)
        : Optional.empty();
  }

  /** "um 9 und | um 11 Uhr", "von 8 bis 12 und | von 14 bis 18 Uhr": one preposition for both. */
  private static Optional<ClockReader.Clock> alike(TimeItems items, int preposition, int floor) {
    if (!items.is(preposition - 1, ",") && !Ranges.isConnector(items, preposition - 1)) {
      return Optional.empty();
    }
    String form = items.form(preposition);
    return ClockReader.endingAt(items, preposition - 2, floor)
        .filter(
            one ->
                items.is(one.first() - 1, form)
                    || Ranges.isConnector(items, one.first() - 1)
                        && ClockReader.endingAt(items, one.first() - 2, floor)
                            .filter(begin -> items.is(begin.first() - 1, form))
                            .isPresent());
  }

  /** "für 5h" is a length of time, "ab 15h" and "18:30h" are times of day. */
  private static boolean isHourMark(TimeItems items, ClockReader.Clock clock) {
    String before = items.form(clock.first() - 1);
    return !clock.isBareHour()
        || switch (before) {
          case "um", "ab", "bis", "gegen", "ca", "nach", "vor" -> true;
          default -> false;
        };
  }

  private static int zoneEnd(TimeItems items, int at) {
    return switch (items.form(at)) {
      case "mez", "mesz", "utc", "gmt", "ortszeit" -> at + 1;
      default -> at;
    };
  }
}
