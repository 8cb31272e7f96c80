package aussage.attribution;

import aussage.syntax.Reading;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks nouns up in a table, compounds by their last part. */
final class Lemmas {
  /** Shorter ends of a word are no last part: "Rat" in "Quadrat". */
  private static final int SHORTEST_PART = 4;

  /** Endings of nouns whose lemma the dictionary does not have. */
  private static final List<String> PLURALS = List.of("n", "en", "s", "es", "e");

  private Lemmas() {}

  /** What the table has for the longest end of this word that is a noun of its own. */
  static <T> Optional<T> lastPart(String lemma, Function<String, @Nullable T> table) {
    T whole = table.apply(lemma);
    if (whole != null) {
      return Optional.of(whole);
    }
    for (int at = 2; at + SHORTEST_PART <= lemma.length(); at++) {
      String end = lemma.substring(at);
      if (end.startsWith("-")) {
        end = end.substring(1);
      }
      T part = table.apply(capital(end));
      if (part != null) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** The same for a word of a text: by its lemma, by those of its readings, without its ending. */
  static <T> Optional<T> lastPart(Word word, Function<String, @Nullable T> table) {
    Optional<T> found = lastPart(word.lemma(), table);
    for (Reading reading : word.readings()) {
      if (found.isPresent()) {
        return found;
      }
      if (reading.upos() == Upos.NOUN && !reading.lemma().equals(word.lemma())) {
        found = lastPart(reading.lemma(), table);
      }
    }
    for (String ending : PLURALS) {
      if (found.isPresent()) {
        return found;
      }
      if (word.form().endsWith(ending) && Character.isUpperCase(word.form().charAt(0))) {
        String stem = word.form().substring(0, word.form().length() - ending.length());
        found = lastPart(stem, table);
      }
    }
    return found;
  }

  /** With a capital letter at its beginning. */
  static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
