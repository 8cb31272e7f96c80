package aussage.quantity;

import aussage.model.QuantityModifier;
import aussage.rule.Table;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The phrases of {@code modifiers.tsv}, and those that were added. */
final class ModifierLexicon {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** That of the table alone. */
  static final ModifierLexicon STANDARD = new ModifierLexicon(List.of());

  private final Map<String, List<Phrase>> before = new HashMap<>();
  private final ImmutableList<Phrase> after;

  /**
   * Words that bound a number.
   *
   * @param words in lower case, in the order of the text
   * @param modifier what they make of it
   */
  record Phrase(List<String> words, QuantityModifier modifier) {}

  /** Those of the table, and more in rows as it has them; the added ones win. */
  ModifierLexicon(List<Table.Row> added) {
    ImmutableList.Builder<Phrase> behind = ImmutableList.builder();
    added.forEach(row -> add(row, checked(row), behind));
    for (Table.Row row : Table.read(ModifierLexicon.class, "modifiers.tsv")) {
      add(row, WORDS.splitToList(row.get("phrase")), behind);
    }
    after = behind.build();
    // Stable: of two alike the one added stands first.
    before
        .values()
        .forEach(
            list -> list.sort(Comparator.comparingInt((Phrase p) -> p.words().size()).reversed()));
  }

  private static List<String> checked(Table.Row row) {
    List<String> words = WORDS.splitToList(row.get("phrase").toLowerCase(Locale.ROOT));
    String position = row.get("position");
    if (words.isEmpty()) {
      throw row.wrong("a modifier needs a phrase");
    }
    if (!position.equals("before") && !position.equals("after")) {
      throw row.wrong("the position is before or after the number, not \"" + position + "\"");
    }
    QuantityModifier modifier = row.constant("modifier", QuantityModifier.class);
    if (modifier == QuantityModifier.EXACT || modifier == QuantityModifier.BETWEEN) {
      throw row.wrong("a phrase beside one number cannot make it " + modifier);
    }
    return words;
  }

  private void add(Table.Row row, List<String> words, ImmutableList.Builder<Phrase> behind) {
    Phrase phrase = new Phrase(words, row.constant("modifier", QuantityModifier.class));
    if (row.get("position").equals("after")) {
      behind.add(phrase);
    } else {
      String last = words.get(words.size() - 1);
      before.computeIfAbsent(last, unused -> new ArrayList<>()).add(phrase);
    }
  }

  /** Phrases that end in this word and stand before a number, the longest first. */
  List<Phrase> before(String lastWord) {
    return before.getOrDefault(lastWord.toLowerCase(Locale.ROOT), List.of());
  }

  /** Phrases that stand behind a number. */
  ImmutableList<Phrase> after() {
    return after;
  }

  /** Whether the word alone is a modifier: "rund", "etwa", "maximal". */
  boolean isSimple(String word) {
    List<Phrase> phrases = before(word);
    return !phrases.isEmpty() && phrases.get(phrases.size() - 1).words().size() == 1;
  }
}
