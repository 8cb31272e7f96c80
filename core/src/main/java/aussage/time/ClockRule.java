package aussage.time;

import aussage.model.TimexType;
import aussage.number.GermanNumerals;
import aussage.rule.Example;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "20.30 Uhr", "neun Uhr", "15:05:30", "von 14 bis 18 Uhr". */
final class ClockRule implements TimexRule {
  private static final int LAST_HOUR = 24;
  private static final int NOON = 12;

  @Override
  public String id() {
    return "time.clock";
  }

  @Override
  public String reason() {
    return "An hour stands before Uhr; hours with minutes stand for themselves where a colon joins them.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Das Schiff legt um 20.30 Uhr ab.", "20.30 Uhr TIME XXXX-XX-XXT20:30"),
        Example.of(
            "Offen von 14 bis 18 Uhr.", "14 TIME XXXX-XX-XXT14:00 | 18 Uhr TIME XXXX-XX-XXT18:00"),
        Example.nothing("Das Spiel endete 2:1."));
  }

  @Override
  public Set<WordClass> heads() {
    return Set.of(WordClass.CLOCK, WordClass.NUMBER);
  }

  /** Hours and minutes read. */
  private record Clock(int hour, int minute, int second, int first, int end) {}

  @Override
  public List<Found> find(TimeItems items, int head, int floor) {
    if (items.is(head, WordClass.CLOCK)) {
      return beforeUhr(items, head, floor);
    }
    Clock clock = digits(items, head, ":");
    if (clock == null || items.is(clock.end(), WordClass.CLOCK)) {
      return List.of();
    }
    return List.of(found(items, clock, clock.end(), floor));
  }

  private static List<Found> beforeUhr(TimeItems items, int head, int floor) {
    Clock clock = endingAt(items, head - 1, floor);
    if (clock == null) {
      return List.of();
    }
    int end = head + 1;
    int minute = clock.minute();
    if (minute == 0
        && items.isNumber(end)
        && items.digits(end) <= 2
        && items.number(end) < 60
        && clock.end() - clock.first() == 1) {
      minute = items.number(end);
      end++;
    }
    Clock whole = new Clock(clock.hour(), minute, clock.second(), clock.first(), end);
    List<Found> all = new ArrayList<>();
    int join = clock.first() - 1;
    if (Ranges.isConnector(items, join)) {
      Clock earlier = endingAt(items, join - 1, floor);
      if (earlier != null) {
        all.add(found(items, earlier, earlier.end(), floor));
      }
    }
    all.add(found(items, whole, end, floor));
    return Ranges.related(items, all);
  }

  private static @Nullable Clock endingAt(TimeItems items, int at, int floor) {
    if (at < floor) {
      return null;
    }
    if (items.isNumber(at)) {
      for (int first = Math.max(floor, at - 4); first < at; first++) {
        Clock clock = digits(items, first, items.is(first + 1, ":") ? ":" : ".");
        if (clock != null && clock.end() == at + 1) {
          return clock;
        }
      }
      int hour = items.number(at);
      return hour <= LAST_HOUR && items.digits(at) <= 2 && !isDecimal(items, at)
          ? new Clock(hour, 0, -1, at, at + 1)
          : null;
    }
    BigDecimal word = items.isWord(at) ? GermanNumerals.cardinal(items.form(at)) : null;
    return word != null && word.scale() <= 0 && word.intValue() <= LAST_HOUR && word.signum() >= 0
        ? new Clock(word.intValue(), 0, -1, at, at + 1)
        : null;
  }

  private static boolean isDecimal(TimeItems items, int at) {
    return items.isGlued(at)
        && items.isAny(at - 1, ",", ".")
        && items.isNumber(at - 2)
        && items.isGlued(at - 1);
  }

  /** "20:30", "8:00:25". */
  private static @Nullable Clock digits(TimeItems items, int at, String sign) {
    if (items.digits(at) > 2
        || items.number(at) < 0
        || items.number(at) > LAST_HOUR
        || !joined(items, at + 1, sign)
        || items.digits(at + 2) != 2
        || items.number(at + 2) > 59
        || items.isGlued(at)
            && (items.is(at - 1, ":") || items.is(at - 1, ",") || items.is(at - 1, "."))) {
      return null;
    }
    if (joined(items, at + 3, sign) && items.digits(at + 4) == 2 && items.number(at + 4) < 60) {
      return new Clock(items.number(at), items.number(at + 2), items.number(at + 4), at, at + 5);
    }
    return new Clock(items.number(at), items.number(at + 2), -1, at, at + 3);
  }

  private static boolean joined(TimeItems items, int at, String sign) {
    return items.is(at, sign) && items.isGlued(at) && items.isGlued(at + 1);
  }

  private static Found found(TimeItems items, Clock clock, int end, int floor) {
    int stop = end;
    Optional<String> part = partOf(items, stop);
    int hour = clock.hour();
    if (part.isPresent()) {
      stop = items.is(stop, "am") ? stop + 2 : stop + 1;
      hour = adjusted(hour, part.get());
    }
    LeftContext left = LeftContext.ofName(items, clock.first(), floor);
    Meaning meaning = new ClockTime(null, hour, clock.minute(), clock.second());
    return Found.of(left, stop, TimexType.TIME, meaning).withFirst(clock.first());
  }

  private static Optional<String> partOf(TimeItems items, int at) {
    int word = items.is(at, "am") ? at + 1 : at;
    return WeekdayRule.partBehind(items, word);
  }

  /** "8 Uhr abends" is 20:00. */
  private static int adjusted(int hour, String part) {
    return switch (part) {
      case "AF", "EV" -> hour < NOON ? hour + NOON : part.equals("EV") && hour == NOON ? 0 : hour;
      case "NI" -> hour == NOON ? 0 : hour >= 8 && hour < NOON ? hour + NOON : hour;
      default -> hour;
    };
  }
}
