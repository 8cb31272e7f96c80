package aussage.time;

import aussage.time.meaning.Direction;

/** What a preposition says of which one is meant, where no adjective does. */
final class ImpliedDirection {
  private ImpliedDirection() {}

  /**
   * Of days of the week and weekends: what happened "vom Sonntag" or goes on "seit Sonntag" has
   * begun, unless a range follows; what is put off "auf Sonntag" or lasts "bis Sonntag" is to come.
   *
   * @param end the item after the expression
   */
  static Direction ofWeekday(TimeItems items, LeftContext left, int end) {
    if (left.direction() != Direction.OPEN) {
      return left.direction();
    }
    if (items.isAny(end, "noch", "nicht") || items.form(end).startsWith("kein")) {
      return Direction.OPEN; // bis Samstag noch keine Angaben: the tense tells
    }
    return isAhead(items, left) ? Direction.AHEAD : begun(items, left, end);
  }

  /**
   * Of days of the year, months, seasons and feasts: "seit Januar" has begun, and "ab März", "für
   * den 5. Mai" are to come, "rückwirkend zum 5. Mai" was, unless the clause tells of the past.
   *
   * @param end the item after the expression
   */
  static Direction ofDate(TimeItems items, LeftContext left, int end) {
    if (left.direction() != Direction.OPEN) {
      return left.direction();
    }
    if (items.isAny(left.first() - 2, "rückwirkend", "rückdatiert")) {
      return Direction.RECENT;
    }
    return switch (left.preposition()) {
      case "bis", "ab" -> Direction.COMING;
      case "für" -> isPoint(items, left) ? Direction.COMING : Direction.OPEN;
      default -> begun(items, left, end);
    };
  }

  /** "für den 5. April", "für Anfang Juni", but not the figures "für Juli". */
  private static boolean isPoint(TimeItems items, LeftContext left) {
    return left.hasPortion() || items.isNumber(left.first()) || items.isNumber(left.first() + 1);
  }

  private static Direction begun(TimeItems items, LeftContext left, int end) {
    boolean begun = left.preposition().equals("vom") || left.preposition().equals("seit");
    boolean goesOn =
        Ranges.isConnector(items, end)
            || items.is(end, ",")
            || items.isAny(end, "an", "auf")
            || items.is(end, "um");
    boolean since = left.preposition().equals("seit") && items.is(end, ","); // seit Freitag, 6 Uhr
    return begun && (!goesOn || since) ? Direction.RECENT : Direction.OPEN;
  }

  /** At the head of a sentence the tense tells: "Bis Montag kamen 300 Gäste." */
  private static boolean isAhead(TimeItems items, LeftContext left) {
    int before = left.first() - 2;
    return switch (left.preposition()) {
      case "für" -> true;
      case "bis", "ab" -> before - (items.is(before + 1, "zum") ? 1 : 0) >= 0;
      case "auf", "zum" ->
          before >= 0
              && !items.isAny(before, "nacht", "vergleich")
              && !items.is(before, WordClass.WEEKDAY)
              && !items.is(before, WordClass.PORTION);
      default -> false;
    };
  }
}
