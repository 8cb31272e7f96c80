package aussage.de;

import aussage.de.depparse.Arcs;
import aussage.de.morph.Contractions;
import aussage.de.repair.Draft;
import aussage.model.TokenKind;
import aussage.syntax.Upos;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a sentence as the models want it: contractions in two words, all quotation marks
 * ASCII.
 *
 * @param words what the models read
 * @param origins for each the index of the draft's word it comes from
 */
record ModelInput(List<String> words, int[] origins) {
  static ModelInput of(Draft draft) {
    List<String> words = new ArrayList<>(draft.size() + 4);
    int[] origins = new int[2 * draft.size()];
    for (int i = 0; i < draft.size(); i++) {
      Contractions.Contraction parts = Contractions.of(draft.form(i));
      origins[words.size()] = i;
      if (parts != null && parts.split()) {
        words.add(withCaseOf(draft.form(i), parts.preposition()));
        origins[words.size()] = i;
        words.add(parts.article());
      } else {
        words.add(form(draft, i));
      }
    }
    return new ModelInput(words, origins);
  }

  /** The tags that the parser gets: the article in a contraction has none of its own. */
  List<String> tags(Draft draft) {
    List<String> tags = new ArrayList<>(words.size());
    for (int k = 0; k < words.size(); k++) {
      boolean article = k > 0 && origins[k - 1] == origins[k];
      tags.add((article ? Upos.DET : draft.upos(origins[k])).name());
    }
    return tags;
  }

  /**
   * Hangs the draft's words as the model hung its own; of a contraction one preposition is left.
   */
  void hang(Draft draft, Arcs arcs) {
    int[] heads = new int[draft.size()];
    String[] labels = new String[draft.size()];
    for (int k = 0; k < words.size(); k++) {
      int i = origins[k];
      if (k > 0 && origins[k - 1] == i) {
        continue;
      }
      boolean contracted = k + 1 < words.size() && origins[k + 1] == i;
      int leading = contracted && hangsOn(arcs, k, k + 1) ? k + 1 : k;
      int head = arcs.heads()[leading];
      heads[i] = head < 0 ? Draft.ROOT : origins[head];
      labels[i] = contracted && head >= 0 ? "case" : arcs.labels().get(leading);
    }
    draft.hang(heads, labels);
  }

  private static boolean hangsOn(Arcs arcs, int lower, int upper) {
    int at = lower;
    while (at >= 0 && at != upper) {
      at = arcs.heads()[at];
    }
    return at == upper;
  }

  private static String withCaseOf(String model, String word) {
    return Character.isUpperCase(model.charAt(0))
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : word;
  }

  /** The tagger learnt from text with ASCII quotation marks and takes all others for names. */
  private static String form(Draft draft, int i) {
    TokenKind kind = draft.kind(i);
    if (kind != TokenKind.QUOTE_OPEN && kind != TokenKind.QUOTE_CLOSE) {
      return draft.form(i);
    }
    return switch (draft.form(i)) {
      case "‚", "‘", "’", "‹", "›", "'" -> "'";
      default -> "\"";
    };
  }
}
