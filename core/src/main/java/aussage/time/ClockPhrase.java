package aussage.time;

import aussage.model.TimeRelation;
import aussage.model.TimexModifier;
import aussage.model.TimexType;
import aussage.time.meaning.ClockTime;
import aussage.time.meaning.Meaning;
import java.util.Optional;

/** Puts a time of day together with the part of the day behind it and the words before it. */
final class ClockPhrase {
  private static final int NOON = 12;
  private static final int LATE_MORNING = 8;

  private ClockPhrase() {}

  /** The expression: "8 Uhr | abends", "ungefähr um | 15 Uhr". */
  static Found of(TimeItems items, ClockReader.Clock clock, int end, int floor) {
    int stop = end;
    int hour = clock.hour();
    int partAt = items.isAny(stop, "am", "in") ? stop + 1 : stop;
    partAt = items.is(partAt, "der") ? partAt + 1 : partAt;
    Optional<String> part = WeekdayRule.partBehind(items, partAt);
    if (part.isPresent()) {
      stop = partAt + 1;
      hour = adjusted(hour, part.get());
    }
    LeftContext left = LeftContext.ofName(items, clock.first(), floor);
    Optional<TimexModifier> modifier = about(items, clock.first(), left);
    Meaning meaning = new ClockTime(null, hour, clock.minute(), clock.second());
    TimeRelation relation = left.relation();
    return new Found(clock.first(), stop, TimexType.TIME, meaning, modifier, relation);
  }

  private static Optional<TimexModifier> about(TimeItems items, int first, LeftContext left) {
    boolean about =
        left.preposition().equals("gegen")
            || items.is(first - 1, WordClass.MODIFIER, "APPROX")
            || items.is(first - 1, "um") && items.is(first - 2, WordClass.MODIFIER, "APPROX");
    return about
        ? Optional.of(TimexModifier.APPROX)
        : left.modifier().filter(any -> !left.hasPortion()); // Beginn | 19.30 Uhr
  }

  /** "8 Uhr abends" is 20:00, "12 Uhr nachts" is midnight. */
  static int adjusted(int hour, String part) {
    return switch (part) {
      case "AF" -> hour < NOON ? hour + NOON : hour;
      case "EV" -> hour == NOON ? 0 : hour < NOON && hour > 3 ? hour + NOON : hour;
      case "NI" -> hour == NOON ? 0 : hour >= LATE_MORNING && hour < NOON ? hour + NOON : hour;
      case "MI" -> hour >= 1 && hour <= 3 ? hour + NOON : hour;
      default -> hour;
    };
  }
}
