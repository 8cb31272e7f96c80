package aussage.text;

import aussage.rule.Table;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The German words that tell what a dot means, from the tables beside this class. */
final class Lexicon {
  /** What must follow a word with a dot for it to be an abbreviation. */
  enum Follower {
    ANY,
    NUMBER,
    CAPITAL,
    CAPITAL_OR_NUMBER,
    LOWER_OR_NUMBER,
    /** Nothing must follow, but a number stand before: "20 Min." */
    AFTER_NUMBER
  }

  /**
   * An abbreviation.
   *
   * @param follower what must come next
   * @param dot whether its dot may end a sentence too
   */
  record Abbreviation(Follower follower, TokenBuffer.Dot dot) {}

  /** The longest abbreviation in UTF-16 code units, blanks left out. */
  static final int LONGEST = 16;

  private static final ImmutableMap<String, Abbreviation> ABBREVIATIONS = readAbbreviations();
  private static final WordClasses CONTEXT = WordClasses.read("context.tsv");

  static final ImmutableSet<String> OPENERS = CONTEXT.of("opener");
  static final ImmutableSet<String> BEFORE_ORDINAL = CONTEXT.of("ordinal-before");
  static final ImmutableSet<String> BEFORE_ORDINAL_END = CONTEXT.of("ordinal-end-before");
  static final ImmutableSet<String> BEFORE_DAY = CONTEXT.of("day-before");
  static final ImmutableSet<String> ORDINAL_NOUNS = CONTEXT.of("ordinal-noun");
  static final ImmutableSet<String> MONTHS = CONTEXT.of("month");
  static final ImmutableSet<String> GLUED_UNITS = CONTEXT.of("glued-unit");
  static final ImmutableSet<String> TOP_DOMAINS = CONTEXT.of("top-domain");
  static final ImmutableSet<String> FILE_SUFFIXES = CONTEXT.of("file-suffix");
  private static final ImmutableSet<String> CAPITAL_WORDS = CONTEXT.of("capital-word");
  static final ImmutableSet<String> LOOSE = CONTEXT.of("loose-apostrophe");

  private Lexicon() {}

  /** The abbreviation that is written so, with its dots and without blanks; null if none is. */
  static @Nullable Abbreviation abbreviation(String written) {
    return ABBREVIATIONS.get(written);
  }

  /**
   * The abbreviation that is written so but for a capital: "Vgl." Only sure ones count, and none
   * that is a word with its capital: "in der Schweiz."
   */
  static @Nullable Abbreviation capitalized(String written) {
    if (!Character.isUpperCase(written.charAt(0))) {
      return null;
    }
    String small = Character.toLowerCase(written.charAt(0)) + written.substring(1);
    Abbreviation abbreviation = ABBREVIATIONS.get(small);
    boolean sure =
        abbreviation != null
            && abbreviation.follower() == Follower.ANY
            && !CAPITAL_WORDS.contains(small);
    return sure ? abbreviation : null;
  }

  private static ImmutableMap<String, Abbreviation> readAbbreviations() {
    ImmutableMap.Builder<String, Abbreviation> abbreviations = ImmutableMap.builder();
    for (Table.Row row : Table.read(Lexicon.class, "abbreviations.tsv")) {
      String follows = row.get("follows").toUpperCase(Locale.ROOT).replace('-', '_');
      abbreviations.put(
          row.get("abbreviation"), new Abbreviation(Follower.valueOf(follows), dot(row)));
    }
    return abbreviations.buildOrThrow();
  }

  private static TokenBuffer.Dot dot(Table.Row row) {
    return switch (row.get("ends")) {
      case "never" -> TokenBuffer.Dot.NEVER_ENDS;
      case "opener" -> TokenBuffer.Dot.ENDS_BEFORE_OPENER;
      case "capital" -> TokenBuffer.Dot.ENDS_BEFORE_CAPITAL;
      default ->
          throw new IllegalStateException(
              row.file() + ":" + row.line() + ": ends " + row.get("ends"));
    };
  }
}
