package aussage.rule;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of nouns that knows compounds by their last part: "Landesregierung" is a "Regierung". A
 * word is read once from its end, as far as some noun of the table goes.
 *
 * @param <T> what the table has for a noun
 */
public final class CompoundTable<T> {
  /** Shorter ends of a word are no last part unless the table says so: "Rat" in "Quadrat". */
  private static final int SHORTEST_PART = 4;

  private static final int SHORTEST_FIRST_PART = 2;

  /** The letters up to here are looked up where a word begins to be read, the others sought. */
  private static final int LAST_LETTERS = 1 << 8;

  private static final int ROOT = 0;
  private static final int NONE = -1;

  /**
   * The ends of its nouns as a tree in one array: of each end the letter by which it is longer than
   * the one it hangs from.
   */
  private final char[] letters;

  /** Of each end where those begin that hang from it, and at the next place where they stop. */
  private final int[] longer;

  /** The ends of one letter, by that letter, which is the last of a word. */
  private final int[] ofOneLetter = new int[LAST_LETTERS];

  /** What an end is as a whole word. */
  private final List<@Nullable T> wholes = new ArrayList<>();

  /** What an end is as the last part of a word. */
  private final List<@Nullable T> parts = new ArrayList<>();

  private final int shortestPart;

  private CompoundTable(Node<T> root, int shortestPart) {
    this.shortestPart = shortestPart;
    List<Node<T>> nodes = new ArrayList<>(List.of(root));
    List<Integer> firsts = new ArrayList<>();
    for (int at = 0; at < nodes.size(); at++) {
      firsts.add(nodes.size());
      nodes.addAll(nodes.get(at).longer.values());
    }
    firsts.add(nodes.size());
    letters = new char[nodes.size()];
    longer = Ints.toArray(firsts);
    for (Node<T> node : nodes) {
      letters[wholes.size()] = node.letter;
      wholes.add(node.whole);
      parts.add(node.part);
    }
    for (char letter = 0; letter < LAST_LETTERS; letter++) {
      ofOneLetter[letter] = search(ROOT, letter);
    }
  }

  /** A table of these nouns, written as the dictionary has them. */
  public static <T> CompoundTable<T> of(Map<String, T> nouns) {
    return of(nouns, SHORTEST_PART);
  }

  /** The same with last parts of this length or more: 3 makes a "See" of "Bodensee". */
  public static <T> CompoundTable<T> of(Map<String, T> nouns, int shortestPart) {
    Node<T> root = new Node<>(' ');
    nouns.forEach(root::add);
    return new CompoundTable<>(root, shortestPart);
  }

  /** The end that is longer by this letter; {@link #NONE} where no noun has it. */
  private int before(int end, char letter) {
    return end == ROOT && letter < LAST_LETTERS ? ofOneLetter[letter] : search(end, letter);
  }

  private int search(int end, char letter) {
    for (int i = longer[end]; i < longer[end + 1]; i++) {
      if (letters[i] == letter) {
        return i;
      }
    }
    return NONE;
  }

  /** What the table has for exactly this noun; null where it has nothing. */
  public @Nullable T get(String noun) {
    int node = ROOT;
    for (int at = noun.length() - 1; at >= 0 && node != NONE; at--) {
      node = before(node, noun.charAt(at));
    }
    return node == NONE ? null : wholes.get(node);
  }

  /** What it has for the noun, else for the longest end of it that is a noun of its own. */
  public @Nullable T lastPart(String noun) {
    return lastPart(noun, noun.length());
  }

  /** The same for the noun that ends before this letter, as before an ending. */
  public @Nullable T lastPart(String word, int end) {
    T found = null;
    int node = ROOT;
    for (int at = end - 1; at >= 0; at--) {
      node = before(node, word.charAt(at));
      if (node == NONE) {
        return found;
      }
      T here = at == 0 ? wholes.get(node) : isLastPart(word, at, end) ? parts.get(node) : null;
      found = here == null ? found : here;
    }
    return found;
  }

  private boolean isLastPart(String word, int at, int end) {
    boolean isBehindHyphen = at > SHORTEST_FIRST_PART && word.charAt(at - 1) == '-';
    return at >= SHORTEST_FIRST_PART && end - at + (isBehindHyphen ? 1 : 0) >= shortestPart;
  }

  /** An end of nouns while the table is built. */
  private static final class Node<T> {
    private final char letter;
    private final Map<Character, Node<T>> longer = new LinkedHashMap<>();
    private @Nullable T whole;
    private @Nullable T part;

    Node(char letter) {
      this.letter = letter;
    }

    /** Adds a noun whole, and for the end of a compound in lower case. */
    void add(String noun, T value) {
      Node<T> node = this;
      for (int at = noun.length() - 1; at > 0; at--) {
        node = node.extended(noun.charAt(at));
      }
      char first = noun.charAt(0);
      Node<T> whole = node.extended(first);
      whole.whole = value;
      whole.part = value;
      node.extended(Character.toLowerCase(first)).part = value;
    }

    private Node<T> extended(char before) {
      return longer.computeIfAbsent(before, Node::new);
    }
  }
}
