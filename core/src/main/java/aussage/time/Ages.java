package aussage.time;

import aussage.time.meaning.Direction;

/** Years that are somebody's age and no length of time. */
final class Ages {
  private static final int MAX_PARTS = 6;

  private Ages() {}

  /**
   * "drei Jahre alt", "16 Jahre jünger", "im Alter von zwölf Jahren", "zwischen sechs und elf
   * Jahren".
   */
  static boolean isAge(TimeItems items, int head, LeftContext left) {
    if (!items.is(head, WordClass.UNIT, "YEAR") && !items.is(head, WordClass.UNIT, "MONTH")) {
      return false;
    }
    String next = items.form(head + 1);
    if (next.equals("alt")
        || next.startsWith("alte")
        || next.startsWith("jünger")
        || next.startsWith("älter")
        || next.equals("jung")
        || next.startsWith("junge")) {
      return true;
    }
    int before = left.first() - 1;
    return isAgeBehind(items, head, left)
        || isAgeOf(items, left)
        || items.is(before, "und") && items.is(before - 2, "zwischen") && left.amount() != null;
  }

  /** "im Alter von | 18, 20 und 25 Jahren", "Kinder von | 6 bis 12 Jahren", "Frauen | über 65". */
  private static boolean isAgeOf(TimeItems items, LeftContext left) {
    int at = left.first() - 1;
    if (left.modifier().isPresent() && items.is(at, WordClass.AGED)) {
      return true;
    }
    for (int parts = 0; parts < MAX_PARTS && isListed(items, at); parts++) {
      at -= 2;
    }
    return items.is(at, "von") && (items.is(at - 1, "alter") || items.is(at - 1, WordClass.AGED));
  }

  /** "18 | ,", "20 | und", "6 | bis". */
  private static boolean isListed(TimeItems items, int at) {
    return (items.is(at, ",") || Ranges.isConnector(items, at))
        && LengthRule.wholeAmount(items, at - 1) > 0;
  }

  /** "mit 90 Jahren", "Kinder unter zwölf Jahren", but "mit zwei Jahren Haft". */
  private static boolean isAgeBehind(TimeItems items, int head, LeftContext left) {
    boolean age =
        switch (items.form(left.first() - 1)) {
          case "mit", "unter" -> true;
          case "ab" -> !left.isDefinite();
          default -> false;
        };
    boolean noun = items.isWord(head + 1) && items.isCapitalised(head + 1);
    return age
        && items.is(head, "jahren")
        && left.amount() != null
        && left.direction() == Direction.OPEN
        && !noun
        && !items.is(head + 1, "auf")
        && !items.is(head + 1, WordClass.CONNECTOR);
  }
}
