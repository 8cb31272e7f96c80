package aussage.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks nouns up in a table, compounds by their last part. */
final class Lemmas {
  /** Shorter ends of a word are no last part: "Rat" in "Quadrat". */
  private static final int SHORTEST_PART = 4;

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

  /** With a capital letter at its beginning. */
  static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
