package aussage.de.repair;

import aussage.rule.Table;
import aussage.syntax.Case;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which prepositions nouns and verbs ask for: "die Klage gegen", "warten auf". */
final class Government {
  /** A shorter last part is no word to go by. */
  private static final int SHORTEST_PART = 4;

  /** A preposition with its case; null where the preposition has one case alone. */
  private record Governed(String preposition, @Nullable Case grammaticalCase) {}

  private static final ImmutableSetMultimap<String, Governed> BY_NOUN = read("noun");
  private static final ImmutableSetMultimap<String, Governed> BY_VERB = read("verb");
  private static final ImmutableSetMultimap<String, Governed> BESIDE_OBJECT = read("object");

  private static final ImmutableSetMultimap<String, Governed> PRICED = read("price");
  private static final ImmutableSetMultimap<String, Governed> MONEY = read("money");

  private Government() {}

  private static ImmutableSetMultimap<String, Governed> read(String wordClass) {
    ImmutableSetMultimap.Builder<String, Governed> governed = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.read(Government.class, "government.tsv")) {
      if (row.get("class").equals(wordClass)) {
        Case named = row.get("case").isEmpty() ? null : row.constant("case", Case.class);
        for (String lemma : row.list("lemmas")) {
          governed.put(lemma, new Governed(row.get("preposition"), named));
        }
      }
    }
    return governed.build();
  }

  /** Whether the noun, or a compound's last part, asks for this prepositional phrase. */
  static boolean isByNoun(Draft draft, int phrase, int noun) {
    String lemma = draft.lemma(noun);
    if (has(draft, phrase, lemma)) {
      return true;
    }
    for (int i = 2; i <= lemma.length() - SHORTEST_PART; i++) {
      String last = lemma.substring(i, i + 1).toUpperCase(Locale.ROOT) + lemma.substring(i + 1);
      if (BY_NOUN.containsKey(last)) {
        return has(draft, phrase, last);
      }
    }
    return false;
  }

  private static boolean has(Draft draft, int phrase, String noun) {
    String preposition = draft.lemma(draft.child(phrase, "case"));
    for (Governed governed : BY_NOUN.get(noun)) {
      Case named = governed.grammaticalCase();
      if (governed.preposition().equals(preposition)
          && (named == null || Clauses.allows(draft, phrase, named))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb asks for this prepositional phrase. */
  static boolean isByVerb(Draft draft, int phrase, int verb) {
    return isBy(BY_VERB, draft, phrase, verb) || isBesideObject(draft, phrase, verb);
  }

  /**
   * Whether the verb asks for this prepositional phrase beside an object: "etwas auf 40 senken".
   */
  static boolean isBesideObject(Draft draft, int phrase, int verb) {
    return isBy(BESIDE_OBJECT, draft, phrase, verb);
  }

  /** Whether the phrase names the price at which somebody buys or sells: "für 20 Euro". */
  static boolean isPrice(Draft draft, int phrase, int verb) {
    return MONEY.containsKey(draft.lemma(phrase)) && isBy(PRICED, draft, phrase, verb);
  }

  private static boolean isBy(
      ImmutableSetMultimap<String, Governed> table, Draft draft, int phrase, int verb) {
    String preposition = draft.lemma(draft.child(phrase, "case"));
    for (Governed governed : table.get(draft.lemma(verb))) {
      Case named = governed.grammaticalCase();
      if (governed.preposition().equals(preposition)
          && (named == null || Clauses.allows(draft, phrase, named))) {
        return true;
      }
    }
    return false;
  }
}
