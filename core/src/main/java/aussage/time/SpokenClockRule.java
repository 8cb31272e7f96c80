package aussage.time;

import aussage.rule.Example;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "halb neun", "Viertel nach acht", "drei viertel acht", "zehn nach drei", "fünf Minuten vor
 * zwölf".
 */
final class SpokenClockRule implements TimexRule {
  private static final int HOUR = 60;
  private static final int HALF_DAY = 12;
  private static final int MOST_AROUND_HALF = 15;

  @Override
  public String id() {
    return "time.spoken-clock";
  }

  @Override
  public String reason() {
    return "Spoken German counts minutes from the hour before or the hour to come.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Um halb neun öffnet die Halle.", "halb neun TIME XXXX-XX-XXT08:30"),
        Example.of("Es war Viertel nach acht.", "Viertel nach acht TIME XXXX-XX-XXT08:15"),
        Example.of("Um fünf nach halb drei fiel es.", "fünf nach halb drei TIME XXXX-XX-XXT02:35"),
        Example.of(
            "Gegen zehn nach drei brach er auf.", "zehn nach drei TIME XXXX-XX-XXT03:10 APPROX"),
        Example.nothing("Ein Viertel der Stadt ist halb leer."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.CLOCK_FRACTION, WordClass.PREPOSITION);
  }

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    Optional<ClockReader.Clock> clock =
        items.is(head, WordClass.CLOCK_FRACTION)
            ? fraction(items, head, floor)
            : minutesFrom(items, head, floor);
    return clock
        .map(
            read -> {
              int end = items.is(read.end(), "uhr") ? read.end() + 1 : read.end();
              return List.of(ClockPhrase.of(items, read, end, floor));
            })
        .orElse(List.of());
  }

  private static Optional<ClockReader.Clock> fraction(TimeItems items, int head, int floor) {
    int minutes = items.word(head).as(WordClass.CLOCK_FRACTION).map(Sense::number).orElse(0);
    int begin = head;
    if (items.is(head - 1, "drei") && items.is(head, "viertel") && head - 1 >= floor) {
      begin = head - 1;
      minutes *= 3;
    }
    int around = items.is(head, "halb") ? aroundHalf(items, head, floor) : 0;
    int first = around == 0 ? begin : head - 2;
    boolean after = items.is(head + 1, "nach");
    boolean before = items.is(head + 1, "vor");
    int hourAt = after || before ? head + 2 : head + 1;
    if (items.is(first - 1, WordClass.ARTICLE) || ClockReader.isCounted(items, hourAt + 1)) {
      return Optional.empty();
    }
    int offset = after ? minutes : before ? -minutes : minutes - HOUR + around;
    return hour(items, hourAt)
        .filter(hour -> hour.hour() > 0 && (hour.hour() <= HALF_DAY || after || before))
        .map(hour -> shifted(hour, offset, first, hourAt + 1));
  }

  /** "fünf nach | halb drei", "zehn vor | halb drei": minutes, negative for before, 0 for none. */
  private static int aroundHalf(TimeItems items, int head, int floor) {
    if (head - 2 < floor || !items.isAny(head - 1, "vor", "nach")) {
      return 0;
    }
    int minutes = ClockReader.minutes(items, head - 2);
    if (minutes < 1 || minutes > MOST_AROUND_HALF) {
      return 0;
    }
    return items.is(head - 1, "vor") ? -minutes : minutes;
  }

  /** "20 | nach | 3", "15 Minuten | vor | 12". */
  private static Optional<ClockReader.Clock> minutesFrom(TimeItems items, int head, int floor) {
    boolean after = items.is(head, "nach");
    if (!after && !items.is(head, "vor")) {
      return Optional.empty();
    }
    int at = head - 1;
    boolean unit = items.is(at, WordClass.UNIT, "MINUTE");
    at = unit ? at - 1 : at;
    int minutes = at >= floor ? ClockReader.minutes(items, at) : -1;
    boolean fits = minutes > 0 && minutes <= 30;
    boolean clockBefore =
        unit || items.isAny(at - 1, "um", "gegen") || items.is(at - 1, "bis") || at == 0;
    if (!fits || !clockBefore || items.isGlued(at) || ClockReader.isCounted(items, head + 2)) {
      return Optional.empty();
    }
    int first = at;
    return hour(items, head + 1)
        .filter(hour -> hour.hour() > 0)
        .map(hour -> shifted(hour, after ? minutes : -minutes, first, head + 2));
  }

  /** "zehn nach | drei", "Viertel vor | Mitternacht". */
  private static Optional<ClockReader.Clock> hour(TimeItems items, int at) {
    return items.is(at, WordClass.CLOCK_NAME)
        ? Optional.of(new ClockReader.Clock(ClockReader.LAST_HOUR, 0, -1, at, at + 1))
        : ClockReader.hour(items, at);
  }

  private static ClockReader.Clock shifted(
      ClockReader.Clock hour, int minutes, int first, int end) {
    int total = Math.floorMod(hour.hour() * HOUR + minutes, 24 * HOUR);
    return new ClockReader.Clock(total / HOUR, total % HOUR, -1, first, end);
  }
}
