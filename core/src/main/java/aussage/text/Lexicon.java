package aussage.text;

import aussage.rule.Table;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The German words that tell what a dot means, from the tables beside this class. */
final class Lexicon {
  /** What must follow a word with a dot for it to be an abbreviation. */
  enum Follower {
    ANY,
    NUMBER,
    CAPITAL,
    CAPITAL_OR_NUMBER,
    LOWER_OR_NUMBER
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
  private static final Map<String, ImmutableSet<String>> WORDS = readWords();

  static final ImmutableSet<String> OPENERS = words("opener");
  static final ImmutableSet<String> BEFORE_ORDINAL = words("ordinal-before");
  static final ImmutableSet<String> BEFORE_DAY = words("day-before");
  static final ImmutableSet<String> ORDINAL_NOUNS = words("ordinal-noun");
  static final ImmutableSet<String> MONTHS = words("month");
  static final ImmutableSet<String> GLUED_UNITS = words("glued-unit");
  static final ImmutableSet<String> TOP_DOMAINS = words("top-domain");
  static final ImmutableSet<String> FILE_SUFFIXES = words("file-suffix");
  static final ImmutableSet<String> LOOSE = words("loose-apostrophe");

  private Lexicon() {}

  /** The abbreviation that is written so, with its dots and without blanks; null if none is. */
  static @org.jspecify.annotations.Nullable Abbreviation abbreviation(String written) {
    return ABBREVIATIONS.get(written);
  }

  private static ImmutableSet<String> words(String name) {
    ImmutableSet<String> words = WORDS.get(name);
    if (words == null) {
      throw new IllegalStateException("context.tsv: no class " + name);
    }
    return words;
  }

  private static Map<String, ImmutableSet<String>> readWords() {
    Map<String, ImmutableSet.Builder<String>> builders = new HashMap<>();
    for (Table.Row row : Table.read(Lexicon.class, "context.tsv")) {
      builders
          .computeIfAbsent(row.get("class"), name -> ImmutableSet.builder())
          .addAll(row.list("words"));
    }
    Map<String, ImmutableSet<String>> sets = new HashMap<>();
    builders.forEach((name, builder) -> sets.put(name, builder.build()));
    return sets;
  }

  private static ImmutableMap<String, Abbreviation> readAbbreviations() {
    ImmutableMap.Builder<String, Abbreviation> abbreviations = ImmutableMap.builder();
    for (Table.Row row : Table.read(Lexicon.class, "abbreviations.tsv")) {
      String follows = row.get("follows").toUpperCase(Locale.ROOT).replace('-', '_');
      abbreviations.put(
          row.get("abbreviation"),
          new Abbreviation(
              Follower.valueOf(follows),
              switch (row.get("ends")) {
                case "never" -> TokenBuffer.Dot.NEVER_ENDS;
                case "opener" -> TokenBuffer.Dot.ENDS_BEFORE_OPENER;
                case "capital" -> TokenBuffer.Dot.ENDS_BEFORE_CAPITAL;
                default ->
                    throw new IllegalStateException(
                        row.file() + ":" + row.line() + ": ends " + row.get("ends"));
              }));
    }
    return abbreviations.buildOrThrow();
  }
}
