package aussage.de.repair;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** „…“, so X: the words are the sentence, X is an adjunct with "so" as its preposition. */
final class SoSourceRule implements TreeRule {
  @Override
  public String id() {
    return "tree.so-source";
  }

  @Override
  public String reason() {
    return "A source after so has no verb; the parser makes a clause of it, or an object, or the"
        + " root.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "„Wir prüfen das“, so Lang.",
            "root(prüfen) obl(prüfen, Lang) case(Lang, so) obj(prüfen, das)"),
        Example.of(
            "Die Zahl sei, so Ministerin Eva Lang, zu hoch.",
            "case(Ministerin, so) appos(Ministerin, Eva)"),
        Example.nothing("Er lief so schnell wie der Trainer."),
        Example.nothing("Die Lage ist ernst, so hieß es aus der Klinik."));
  }

  @Override
  public void apply(Draft draft) {
    for (int so = 2; so < draft.size() - 1; so++) {
      if (draft.isForm(so, "so") && opensSegment(draft, so)) {
        mend(draft, so, draft.segments().end(so));
      }
    }
  }

  private static boolean opensSegment(Draft draft, int so) {
    int border = draft.segments().borderBefore(so);
    boolean afterQuote = draft.kind(so - 1) == TokenKind.QUOTE_CLOSE;
    return so + 1 < draft.segments().end(so)
        && (afterQuote
            || draft.segments().begin(so) == so
                && border > 0
                && draft.isForm(border, ",", "–", "—", "-"));
  }

  private static void mend(Draft draft, int so, int end) {
    int source = source(draft, so, end);
    if (source < 0) {
      return;
    }
    int content = content(draft, so, end);
    if (content < 0) {
      return;
    }
    for (int i = 0; i < draft.size(); i++) {
      boolean inside = so <= i && i < end;
      int head = draft.head(i);
      if (!inside && head >= so && head < end && i != content && !draft.isPunctuation(i)) {
        draft.attach(i, content, stray(draft, i, content));
      }
    }
    draft.attach(source, content, "obl");
    draft.attach(so, source, "case");
    for (int i = so + 1; i < end; i++) {
      if (i != source && (draft.head(i) < so || draft.head(i) >= end)) {
        draft.attach(i, source, draft.isPunctuation(i) ? "punct" : "nmod");
      }
    }
  }

  /** The first noun of a stretch without a verb. */
  private static int source(Draft draft, int so, int end) {
    int source = -1;
    int depth = 0;
    for (int i = so + 1; i < end; i++) {
      if (draft.isVerbal(i)) {
        return -1;
      }
      if (draft.upos(i) == Upos.ADP && source < 0) {
        depth = i;
      }
      if (source < 0 && depth == 0 && (draft.isNominal(i) || draft.upos(i) == Upos.PRON)) {
        source = i;
      }
    }
    boolean begins =
        draft.isNominal(so + 1)
            || draft.upos(so + 1) == Upos.DET
            || draft.upos(so + 1) == Upos.ADJ
            || draft.upos(so + 1) == Upos.PRON;
    return begins ? source : -1;
  }

  /** The head of what was said: the root, if it stands outside of the source. */
  private static int content(Draft draft, int so, int end) {
    int root = draft.root();
    if (root < so || root >= end) {
      return root;
    }
    int best = -1;
    for (int i = 0; i < so; i++) {
      int head = draft.head(i);
      if (head >= so
          && head < end
          && !draft.isPunctuation(i)
          && (best < 0 || draft.isVerbal(i) && !draft.isVerbal(best))) {
        best = i;
      }
    }
    if (best >= 0) {
      draft.attach(root, best, "dep");
    }
    return best;
  }

  private static String stray(Draft draft, int i, int content) {
    boolean object = draft.upos(i) == Upos.DET || draft.upos(i) == Upos.PRON;
    if (object) {
      draft.tag(i, Upos.PRON);
      return draft.hasChild(content, "nsubj") ? "obj" : "nsubj";
    }
    return draft.is(i, "ccomp") || draft.is(i, "root") ? "parataxis" : draft.label(i);
  }
}
