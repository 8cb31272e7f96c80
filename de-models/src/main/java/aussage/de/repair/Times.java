package aussage.de.repair;

import aussage.rule.Table;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSetMultimap;

/** Nouns of time, and the words that go with them, from a table. */
final class Times {
  private static final ImmutableSetMultimap<String, String> LEMMAS = read();
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final int YEAR_DIGITS = 4;

  private Times() {}

  private static ImmutableSetMultimap<String, String> read() {
    ImmutableSetMultimap.Builder<String, String> lemmas = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.read(Times.class, "times.tsv")) {
      lemmas.putAll(row.get("kind"), row.list("lemmas"));
    }
    return lemmas.build();
  }

  /** "Montag", "Abend", "Dienstagabend". */
  static boolean isDay(String lemma) {
    if (is("day", lemma)) {
      return true;
    }
    int tag = lemma.indexOf("tag");
    return tag > 0
        && tag + 4 < lemma.length()
        && is("day", lemma.substring(0, tag + 3))
        && is("day", Character.toUpperCase(lemma.charAt(tag + 3)) + lemma.substring(tag + 4));
  }

  static boolean isMonth(String lemma) {
    return is("month", lemma);
  }

  /** A day or a month, which say when without more words. */
  static boolean isDate(String lemma) {
    return isDay(lemma) || isMonth(lemma);
  }

  /** Any noun of time. */
  static boolean isTime(String lemma) {
    return isDate(lemma) || is("season", lemma) || is("span", lemma);
  }

  /** "Anfang" in "Anfang Mai". */
  static boolean isPart(String lemma) {
    return is("part", lemma);
  }

  /** "kommenden" in "kommenden Freitag". */
  static boolean isPlacing(String lemma) {
    return is("adjective", lemma) || is("determiner", lemma);
  }

  /** "verbringen": a time is its object. */
  static boolean isObjectOf(String infinitive) {
    return is("verb", infinitive);
  }

  /** Four digits that can be a year of our time: "1870", "2019". */
  static boolean isYear(String form) {
    boolean begins = form.startsWith("1") || form.startsWith("20");
    return form.length() == YEAR_DIGITS && begins && DIGITS.matchesAllOf(form);
  }

  private static boolean is(String kind, String lemma) {
    return LEMMAS.containsEntry(kind, lemma);
  }
}
