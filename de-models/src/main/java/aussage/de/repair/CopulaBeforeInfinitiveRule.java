package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "ist in der Lage, zu helfen": the predicate stands on the copula's side of the comma. */
final class CopulaBeforeInfinitiveRule implements TreeRule {
  @Override
  public String id() {
    return "tree.copula-before-infinitive";
  }

  @Override
  public String reason() {
    return "The parser takes the infinitive behind the comma for the predicate of sein.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Ein Hund, der in der Lage ist, alte Stege und Zäune zu überspringen oder umzuwerfen,"
                + " fehlt.",
            "cop(Lage, ist) nsubj(Lage, der)"),
        Example.nothing("Er ist bereit zu helfen."),
        Example.nothing("Sie ist, um zu helfen, gekommen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if ((draft.is(i, "cop") || draft.is(i, "aux")) && draft.hasLemma(i, "sein")) {
        int infinitive = draft.head(i);
        int border = draft.segments().borderAfter(i);
        if (infinitive > border
            && Verbs.canBeZuInfinitive(draft, infinitive)
            && !hasFinite(draft, border, infinitive)) {
          int predicate = predicate(draft, i, border);
          if (predicate >= 0) {
            mend(draft, i, infinitive, predicate);
          }
        }
      }
    }
  }

  /** "auf den Bildern, die gestern entstanden sind, zu sehen" is one predicate. */
  private static boolean hasFinite(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      if (draft.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** The noun or adjective right before the comma, or before a copula that stands there. */
  private static int predicate(Draft draft, int copula, int border) {
    int last = copula == border - 1 ? copula - 1 : border - 1;
    boolean fits = draft.upos(last) == Upos.NOUN || draft.upos(last) == Upos.ADJ;
    return fits
            && last >= draft.segments().begin(copula)
            && (draft.head(last) == draft.head(copula) || draft.head(last) == copula)
            && !draft.is(last, "nsubj")
        ? last
        : -1;
  }

  private static void mend(Draft draft, int copula, int infinitive, int predicate) {
    int[] children = draft.children(infinitive);
    int border = draft.segments().borderAfter(copula);
    draft.attach(infinitive, predicate, "xcomp");
    for (int child : children) {
      if (child != predicate && child < border) {
        draft.attach(child, predicate, draft.is(child, "nsubj") ? "nsubj" : draft.label(child));
      }
    }
    draft.label(copula, "cop");
    for (int child : draft.children(infinitive)) {
      if (child > border && draft.is(child, "nsubj")) {
        draft.label(child, "obj"); // An infinitive has no subject of its own.
      }
    }
  }
}
