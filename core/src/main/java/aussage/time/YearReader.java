package aussage.time;

/** Reads the years that stand beside other parts of a date: "2024", "'24", "44 v. Chr.". */
final class YearReader {
  static final int EARLIEST = 1000;
  static final int LATEST = 2199;

  private YearReader() {}

  /**
   * A year and what it takes.
   *
   * @param year the year
   * @param end the item after its last
   */
  record Year(int year, int end) {}

  /** Nothing read: the end is where it began. */
  static Year none(int at) {
    return new Year(0, at);
  }

  /** A year of four digits, or of two after an apostrophe. */
  static Year read(TimeItems items, int at) {
    if (isYear(items, at)) {
      return new Year(items.number(at), at + 1);
    }
    if (isApostrophe(items.form(at)) && items.digits(at + 1) == 2 && items.isGlued(at + 1)) {
      return new Year(ofTwoDigits(items.number(at + 1)), at + 2);
    }
    return none(at);
  }

  /**
   * Whether four digits that can be a year stand there, and nothing is glued that makes it more.
   */
  static boolean isYear(TimeItems items, int at) {
    int number = items.number(at);
    return items.digits(at) == 4
        && number >= EARLIEST
        && number <= LATEST
        && !(items.isGlued(at + 1)
            && (items.is(at + 1, ",") || items.is(at + 1, "."))
            && items.isNumber(at + 2)
            && items.isGlued(at + 2));
  }

  private static boolean isApostrophe(String form) {
    return form.equals("'") || form.equals("’") || form.equals("‘");
  }

  /** "24" is 2024, "89" is 1989: the hundred years around the turn of the millennium. */
  static int ofTwoDigits(int digits) {
    return digits < 50 ? 2000 + digits : 1900 + digits;
  }
}
