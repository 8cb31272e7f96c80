package aussage.time.meaning;

/** Which of the many Tuesdays, Octobers or Easters is meant. */
public enum Direction {
  /** Nothing is said: tense and nearness decide. */
  OPEN,
  /** "das Ergebnis vom Dienstag", "seit Dienstag": the last that has begun. */
  RECENT,
  /** "für Dienstag geplant", "bis Dienstag": the first that is not over. */
  AHEAD,
  /** "ab März": the first that is not over, unless the clause tells of the past. */
  COMING,
  /** "letzten Dienstag": the last that is over. */
  LAST,
  /** "vorletzten Dienstag": the one before. */
  BEFORE_LAST,
  /** "diesen Dienstag": the one of this week, month or year. */
  THIS,
  /** "kommenden Dienstag": the first that has not begun. */
  NEXT,
  /** "übernächsten Dienstag": the one after. */
  AFTER_NEXT,
  /** "am selben Dienstag": the one spoken of. */
  SAME,
  /** "am folgenden Dienstag": the first after the date spoken of. */
  FOLLOWING,
  /** "am vorangegangenen Dienstag": the last before the date spoken of. */
  PRECEDING;

  /** Stretches of the calendar from the one in question: -1 for "vergangene Woche". */
  int shift() {
    return switch (this) {
      case BEFORE_LAST -> -2;
      case LAST, PRECEDING -> -1;
      case NEXT, FOLLOWING -> 1;
      case AFTER_NEXT -> 2;
      case OPEN, RECENT, AHEAD, COMING, THIS, SAME -> 0;
    };
  }

  /** Whether it counts from the date spoken of and not from the day of publication. */
  public boolean isAnaphoric() {
    return this == SAME || this == FOLLOWING || this == PRECEDING;
  }
}
