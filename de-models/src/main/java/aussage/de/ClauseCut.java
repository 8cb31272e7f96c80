package aussage.de;

import aussage.de.depparse.Arcs;
import aussage.de.depparse.TransitionParser;
import aussage.de.repair.Draft;
import aussage.model.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parses what stands before and behind a colon, semicolon or dash each for itself, where both hold
 * a clause or a heading stands before one: "Streit in Wien: Die Grünen drohen mit Ausstieg", "Der
 * Weg ist gesperrt; Busse fahren im Halbstundentakt". The parser would take words of one for the
 * other's.
 */
final class ClauseCut {
  private static final String JOINED = "parataxis";

  private ClauseCut() {}

  /** The tree over a tagged draft; the first part with a finite verb has the root. */
  static Arcs parse(TransitionParser parser, ModelInput input, Draft draft) {
    List<Integer> ends = ends(input, draft);
    InsertionCut cut = new InsertionCut(parser, input, draft);
    int[] roots = new int[ends.size()];
    int main = -1;
    int from = 0;
    for (int part = 0; part < roots.length; part++) {
      int to = ends.get(part);
      roots[part] = cut.parse(from, to);
      main = main < 0 && hasFinite(input, draft, from, to) ? part : main;
      from = to;
    }
    for (int root : roots) {
      if (roots.length > 1 && root != roots[main]) {
        cut.hang(root, roots[main], JOINED);
      }
    }
    return cut.arcs();
  }

  /** Where the parts end, exclusive; all but the last have a finite verb or are headings. */
  private static List<Integer> ends(ModelInput input, Draft draft) {
    List<Integer> ends = new ArrayList<>(1);
    int size = input.words().size();
    int from = 0;
    int depth = 0;
    for (int k = 0; k < size - 1; k++) {
      depth += nesting(draft, input.origins()[k]);
      if (depth == 0
          && k > 0
          && isBorder(input.words(), k)
          && mayFollow(input, draft, from, k)
          && (hasFinite(input, draft, from, k) || from == 0 && isHeading(input, draft, k))) {
        ends.add(k + 1);
        from = k + 1;
      }
    }
    ends.add(size);
    return ends;
  }

  /** Within brackets and quotation marks nothing is cut: 1 where they open, -1 where they close. */
  private static int nesting(Draft draft, int i) {
    return switch (draft.kind(i)) {
      case QUOTE_OPEN -> 1;
      case QUOTE_CLOSE -> -1;
      default ->
          switch (draft.form(i)) {
            case "(", "[" -> 1;
            case ")", "]" -> -1;
            default -> 0;
          };
    };
  }

  /** A clause, or in a headline a second one of its own: "Bus prallt gegen Baum – Fahrer tot". */
  private static boolean mayFollow(ModelInput input, Draft draft, int from, int border) {
    return hasFinite(input, draft, border + 1, next(input, border + 1))
        || isDash(input.words().get(border))
            && hasFinite(input, draft, from, border)
            && draft.kind(draft.size() - 1) != TokenKind.TERMINATOR
            && input.words().get(border).length() == 1
            && Character.isUpperCase(input.words().get(border + 1).charAt(0));
  }

  /** "Berlin: …"; before a dash only in a headline, else it may be a way: "Köln – Bonn". */
  private static boolean isHeading(ModelInput input, Draft draft, int border) {
    return !isDash(input.words().get(border))
        || draft.kind(draft.size() - 1) != TokenKind.TERMINATOR;
  }

  /** The next border from here on, the end of the words without one. */
  private static int next(ModelInput input, int from) {
    int size = input.words().size();
    for (int at = from; at < size - 1; at++) {
      if (isBorder(input.words(), at)) {
        return at;
      }
    }
    return size;
  }

  /** A colon, a semicolon, or the only dash; a second one ends what is put in. */
  private static boolean isBorder(List<String> words, int at) {
    String word = words.get(at);
    return word.equals(":")
        || word.equals(";")
        || isDash(word)
            && words.stream().filter(ClauseCut::isDash).count() == 1
            && !isConjunction(words.get(at + 1));
  }

  /** "kam, sah – und siegte" is one predicate. */
  private static boolean isConjunction(String word) {
    return word.equals("und") || word.equals("oder");
  }

  private static boolean isDash(String word) {
    return word.equals("-") || word.equals("–") || word.equals("—");
  }

  private static boolean hasFinite(ModelInput input, Draft draft, int from, int to) {
    return Arrays.stream(input.origins(), from, to).anyMatch(draft::isFinite);
  }
}
