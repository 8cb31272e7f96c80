package aussage.de;

import aussage.de.depparse.Arcs;
import aussage.de.depparse.TransitionParser;
import aussage.de.repair.Draft;
import aussage.de.repair.Insertion;
import aussage.de.repair.Insertions;
import aussage.model.TokenKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parses a clause without what is put into it, and that for itself: "Der Minister, der gestern
 * anreiste, gab zu bedenken …", "„Wir“, sagte sie, „sind bereit“".
 */
final class InsertionCut {
  private final TransitionParser parser;
  private final ModelInput input;
  private final Draft draft;
  private final List<String> tags;
  private final int[] heads;
  private final String[] labels;

  /** Heads and labels of all words are written here, each part's root with the head -1. */
  InsertionCut(TransitionParser parser, ModelInput input, Draft draft) {
    this.parser = parser;
    this.input = input;
    this.draft = draft;
    tags = input.tags(draft);
    heads = new int[tags.size()];
    labels = new String[tags.size()];
  }

  Arcs arcs() {
    return new Arcs(heads, List.of(labels));
  }

  int head(int k) {
    return heads[k];
  }

  void hang(int k, int head, String label) {
    heads[k] = head;
    labels[k] = label;
  }

  /** Parses the words from the first to before the other one; returns the root. */
  int parse(int from, int to) {
    List<Insertion> insertions =
        Insertions.find(draft, input.origins()[from], input.origins()[to - 1] + 1);
    boolean[] cut = new boolean[to - from];
    for (Insertion insertion : insertions) {
      Arrays.fill(
          cut, index(insertion.from(), from) - from, index(insertion.to(), from) - from, true);
    }
    cut[to - 1 - from] &= kind(to - 1) != TokenKind.TERMINATOR; // Each part ends in it.
    int root = parse(IntStream.range(from, to).filter(k -> !cut[k - from]).toArray());
    Arcs whole = null;
    int speech = -1;
    for (Insertion insertion : insertions) {
      int first = index(insertion.from(), from);
      int last = index(insertion.to(), from) - 1;
      if (insertion.kind() == Insertion.Kind.RELATIVE) {
        if (whole == null) {
          whole = parser.parse(input.words().subList(from, to), tags.subList(from, to));
        }
        relative(whole, from, first, last);
        continue;
      }
      int own = apart(first, last, last == to - 1);
      switch (insertion.kind()) {
        case SOURCE -> hang(own, root, "obl");
        case AGE -> hang(own, nounBefore(first, from), "acl");
        case COMPARISON -> hang(own, root, "advcl");
        default -> {
          if (speech >= 0) {
            hang(own, root, "parataxis");
          } else {
            speech = own;
          }
        }
      }
    }
    if (speech < 0 || speech == root) {
      return root;
    }
    hang(root, speech, "ccomp");
    return speech;
  }

  /** Parses what stands between these words, the marks that set it off left out. */
  private int apart(int first, int last, boolean ends) {
    int from = first;
    int to = last + 1;
    while (from < to - 1 && isPunctuation(from)) {
      from++;
    }
    while (!ends && to > from + 1 && isPunctuation(to - 1)) {
      to--;
    }
    int root = parse(IntStream.range(from, to).toArray());
    for (int k = first; k <= last; k++) {
      if (k < from || k >= to) {
        hang(k, root, "punct");
      }
    }
    return root;
  }

  private boolean isPunctuation(int k) {
    return tags.get(k).equals("PUNCT");
  }

  /**
   * A relative clause is read within the whole, and hangs on the noun before it or a nearer one.
   */
  private void relative(Arcs whole, int from, int first, int last) {
    int end = isPunctuation(last) ? last : last + 1;
    int top = -1;
    for (int k = first + 1; k < end; k++) {
      int head = whole.heads()[k - from] < 0 ? -1 : whole.heads()[k - from] + from;
      hang(k, head, whole.labels().get(k - from));
      boolean outside = head <= first || head >= end;
      if (outside && !isPunctuation(k) && (top < 0 || !isVerb(top) || isVerb(k))) {
        top = k;
      }
    }
    top = top < 0 ? end - 1 : top;
    for (int k = first + 1; k < end; k++) {
      if (k != top && (heads[k] <= first || heads[k] >= end)) {
        hang(k, top, isPunctuation(k) ? "punct" : labels[k]);
      }
    }
    boolean before = heads[top] >= 0 && heads[top] < first && labels[top].startsWith("acl");
    hang(top, before ? heads[top] : nounBefore(first, from), "acl:relcl");
    hang(first, top, "punct");
    if (end == last) {
      hang(last, top, "punct");
    }
  }

  private int nounBefore(int first, int from) {
    int noun = first - 1;
    while (noun > from && !tags.get(noun).equals("NOUN") && !tags.get(noun).equals("PROPN")) {
      noun--;
    }
    return noun;
  }

  private boolean isVerb(int k) {
    return tags.get(k).equals("VERB") || tags.get(k).equals("AUX");
  }

  /** Parses these words as if no others stood between them; returns the root. */
  private int parse(int[] all) {
    int[] kept = withoutQuotes(all);
    Arcs arcs =
        parser.parse(
            Arrays.stream(kept).mapToObj(input.words()::get).toList(),
            Arrays.stream(kept).mapToObj(tags::get).toList());
    int root = -1;
    for (int n = 0; n < kept.length; n++) {
      int head = arcs.heads()[n];
      hang(kept[n], head < 0 ? -1 : kept[head], arcs.labels().get(n));
      root = head < 0 ? kept[n] : root;
    }
    return root;
  }

  /** Quotation marks around all of it mislead the parser; those within tell where titles end. */
  private int[] withoutQuotes(int[] all) {
    int last = all.length - 1;
    while (last > 0 && kind(all[last]) == TokenKind.TERMINATOR) {
      last--;
    }
    boolean opens = kind(all[0]) == TokenKind.QUOTE_OPEN;
    boolean closes = kind(all[last]) == TokenKind.QUOTE_CLOSE;
    int depth = 0;
    for (int n = 0; n < last; n++) {
      depth += kind(all[n]) == TokenKind.QUOTE_OPEN ? 1 : 0;
      depth -= kind(all[n]) == TokenKind.QUOTE_CLOSE ? 1 : 0;
      opens &= depth > 0;
    }
    closes &= depth == (opens ? 1 : 0);
    int from = opens ? 1 : 0;
    if (!opens && !closes || last - from < 2) {
      return all;
    }
    if (opens) {
      hang(all[0], all[1], "punct");
    }
    if (closes) {
      hang(all[last], all[last - 1], "punct");
    }
    int mark = closes ? all[last] : -1;
    return Arrays.stream(all, from, all.length).filter(k -> k != mark).toArray();
  }

  private TokenKind kind(int k) {
    return draft.kind(input.origins()[k]);
  }

  /** Where the draft's word begins among the model's. */
  private int index(int word, int from) {
    int k = from;
    while (k < tags.size() && input.origins()[k] < word) {
      k++;
    }
    return k;
  }
}
