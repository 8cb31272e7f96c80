package aussage.attribution;

import aussage.syntax.Reading;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of nouns that knows compounds by their last part: "Landesregierung" is a "Regierung". A
 * word is read once from its end, as far as some noun of the table goes.
 *
 * @param <T> what the table has for a noun
 */
final class CompoundTable<T> {
  /** Shorter ends of a word are no last part: "Rat" in "Quadrat". */
  private static final int SHORTEST_PART = 4;

  private static final int SHORTEST_FIRST_PART = 2;

  /** Endings of nouns whose lemma the dictionary does not have. */
  private static final List<String> PLURALS = List.of("n", "en", "s", "es", "e");

  private final Node<T> ends = new Node<>();

  /** A table of these nouns, written as the dictionary has them. */
  static <T> CompoundTable<T> of(Map<String, T> nouns) {
    CompoundTable<T> table = new CompoundTable<>();
    nouns.forEach(table::add);
    return table;
  }

  private void add(String noun, T value) {
    Node<T> node = ends;
    for (int at = noun.length() - 1; at > 0; at--) {
      node = node.extended(noun.charAt(at));
    }
    char first = noun.charAt(0);
    Node<T> whole = node.extended(first);
    whole.whole = value;
    whole.part = value;
    node.extended(Character.toLowerCase(first)).part = value;
  }

  /** What the table has for exactly this noun; null where it has nothing. */
  @Nullable T get(String noun) {
    Node<T> node = ends;
    for (int at = noun.length() - 1; at >= 0 && node != null; at--) {
      node = node.before(noun.charAt(at));
    }
    return node == null ? null : node.whole;
  }

  /** What it has for the noun, else for the longest end of it that is a noun of its own. */
  @Nullable T lastPart(String noun) {
    return lastPart(noun, noun.length());
  }

  private @Nullable T lastPart(String word, int end) {
    T found = null;
    Node<T> node = ends;
    for (int at = end - 1; at >= 0; at--) {
      node = node.before(word.charAt(at));
      if (node == null) {
        return found;
      }
      T here = at == 0 ? node.whole : isLastPart(word, at, end) ? node.part : null;
      found = here == null ? found : here;
    }
    return found;
  }

  private static boolean isLastPart(String word, int at, int end) {
    boolean isBehindHyphen = at > SHORTEST_FIRST_PART && word.charAt(at - 1) == '-';
    return at >= SHORTEST_FIRST_PART && end - at + (isBehindHyphen ? 1 : 0) >= SHORTEST_PART;
  }

  /** The same for a word of a text: by its lemma, by those of its readings, without its ending. */
  Optional<T> lastPart(Word word) {
    T found = lastPart(word.lemma());
    for (Reading reading : word.readings()) {
      if (found != null) {
        return Optional.of(found);
      }
      if (reading.upos() == Upos.NOUN && !reading.lemma().equals(word.lemma())) {
        found = lastPart(reading.lemma());
      }
    }
    String form = word.form();
    if (found == null && Character.isUpperCase(form.charAt(0))) {
      for (String ending : PLURALS) {
        if (found == null && form.endsWith(ending)) {
          found = lastPart(form, form.length() - ending.length());
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * An end of a noun, what it is as a whole and as a last part, the letters that may stand before
   * it.
   */
  private static final class Node<T> {
    private final StringBuilder letters = new StringBuilder();
    private final List<Node<T>> longer = new ArrayList<>(1);
    private @Nullable T whole;
    private @Nullable T part;

    /** The end that is longer by this letter; null where no noun has it. */
    @Nullable Node<T> before(char letter) {
      for (int i = 0; i < letters.length(); i++) {
        if (letters.charAt(i) == letter) {
          return longer.get(i);
        }
      }
      return null;
    }

    Node<T> extended(char letter) {
      Node<T> known = before(letter);
      if (known != null) {
        return known;
      }
      Node<T> created = new Node<>();
      letters.append(letter);
      longer.add(created);
      return created;
    }
  }
}
