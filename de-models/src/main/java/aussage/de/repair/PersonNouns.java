package aussage.de.repair;

import aussage.rule.Table;
import aussage.syntax.Gender;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** Nouns for those who act, told by their endings: "Sprecherin", "Bankchef"; "Landgericht". */
final class PersonNouns {
  private static final ImmutableList<String> PERSONS = read("suffix", "word", "adjective");
  private static final ImmutableList<String> ADJECTIVES = read("adjective");
  private static final ImmutableList<String> THINGS = read("thing");
  private static final ImmutableList<String> BODIES = read("body");
  private static final ImmutableSet<String> WHOLE = ImmutableSet.copyOf(read("whole"));

  private PersonNouns() {}

  private static ImmutableList<String> read(String... kinds) {
    ImmutableSet<String> wanted = ImmutableSet.copyOf(kinds);
    ImmutableList.Builder<String> endings = ImmutableList.builder();
    for (Table.Row row : Table.read(PersonNouns.class, "person-nouns.tsv")) {
      if (wanted.contains(row.get("kind"))) {
        endings.addAll(row.list("endings"));
      }
    }
    return endings.build();
  }

  /** Whether it is a noun for a person. */
  static boolean contains(Draft draft, int noun) {
    String lemma = draft.lemma(noun).toLowerCase(Locale.ROOT);
    return endsWith(PERSONS, lemma)
        && !endsWith(THINGS, lemma)
        && (draft.canBe(noun, Gender.MASCULINE) || draft.canBe(noun, Gender.FEMININE));
  }

  /** Whether it is an adjective or participle that is a noun for persons: "Bankangestellte". */
  static boolean isAdjective(Draft draft, int noun) {
    return endsWith(ADJECTIVES, draft.lower(noun));
  }

  /** Whether it is a noun for a body of persons that acts: "Regierung". */
  static boolean isBody(Draft draft, int noun) {
    String lemma = draft.lemma(noun).toLowerCase(Locale.ROOT);
    return WHOLE.contains(lemma) || endsWith(BODIES, lemma);
  }

  private static boolean endsWith(ImmutableList<String> endings, String lemma) {
    for (String ending : endings) {
      if (lemma.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
