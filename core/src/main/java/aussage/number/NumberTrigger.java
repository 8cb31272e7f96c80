package aussage.number;

import aussage.rule.Table;

/**
 * Whether a word may begin a number, by its first three letters alone: one look into a table, so
 * that words of a text that are no numbers cost next to nothing.
 */
final class NumberTrigger {
  private static final int LETTERS = 32;
  private static final int NO_LETTER = -1;
  private static final boolean[] BEGINNINGS = new boolean[LETTERS * LETTERS * LETTERS];

  static {
    for (Table.Row row : Table.read(NumberTrigger.class, "atoms.tsv")) {
      add(row.get("atom"));
    }
    for (Table.Row row : Table.read(NumberTrigger.class, "magnitudes.tsv")) {
      row.list("forms").forEach(NumberTrigger::add);
    }
    for (String other :
        new String[] {
          "null",
          "halb",
          "hälfte",
          "anderthalb",
          "drittel",
          "siebtel",
          "aber",
          "zig",
          "minus",
          "plus"
        }) {
      add(other);
    }
  }

  private NumberTrigger() {}

  private static void add(String word) {
    int index = index(word);
    if (index >= 0) {
      BEGINNINGS[index] = true;
    }
  }

  /** Whether a number word may begin so; digits are not asked here. */
  static boolean mayBegin(CharSequence form) {
    int index = form.length() < 3 ? NO_LETTER : index(form);
    return index >= 0 && BEGINNINGS[index];
  }

  private static int index(CharSequence form) {
    int first = letter(form.charAt(0));
    int second = letter(form.charAt(1));
    int third = letter(form.charAt(2));
    return (first | second | third) < 0 ? NO_LETTER : (first * LETTERS + second) * LETTERS + third;
  }

  private static int letter(char c) {
    char lower = NumberWords.lower(c);
    if (lower >= 'a' && lower <= 'z') {
      return lower - 'a';
    }
    return switch (lower) {
      case 'ä' -> 26;
      case 'ö' -> 27;
      case 'ü' -> 28;
      default -> NO_LETTER;
    };
  }
}
