package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "soll 40 Jahre alt sein und in Ulm leben": two predicates that share subject and modal. */
final class ModalCopulaRule implements TreeRule {
  @Override
  public String id() {
    return "tree.modal-copula";
  }

  @Override
  public String reason() {
    return "An adjective or noun with \"sein\" that a modal leads is a predicate of its own; the"
        + " parser takes it for the manner of the verb behind \"und\".";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Er soll groß sein und einen Hut getragen haben.",
            "root(groß) nsubj(groß, Er) aux(groß, soll) cop(groß, sein) conj(groß, getragen)"
                + " aux(getragen, haben)"),
        Example.of(
            "Der Mann soll 40 Jahre alt sein und in Ulm leben.",
            "root(alt) nsubj(alt, Mann) aux(alt, soll) conj(alt, leben) obl(leben, Ulm)"),
        Example.of(
            "Die Frau dürfte krank gewesen sein und den Termin vergessen haben.",
            "root(krank) nsubj(krank, Frau) aux(krank, sein) conj(krank, vergessen)"),
        Example.nothing("Er will morgen kommen und lange bleiben."),
        Example.nothing("Sein Hut soll grün sein."),
        Example.nothing("Es muss möglich sein, zu helfen und zu heilen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 2; i < draft.size() - 1; i++) {
      int predicate = draft.is(i, "cop") ? draft.head(i) : -1;
      int end = end(draft, i);
      int verb = predicate < 0 || predicate > i ? -1 : draft.head(predicate);
      if (end > 0
          && verb > end
          && draft.upos(verb) == Upos.VERB
          && draft.upos(end) == Upos.CCONJ
          && isModalBefore(draft, verb, predicate)) {
        mend(draft, predicate, verb, end);
      }
    }
  }

  /** Behind the infinitive "sein" or "gewesen sein" that is here; -1 where none is. */
  private static int end(Draft draft, int copula) {
    if (draft.isForm(copula, "sein")) {
      return copula + 1;
    }
    return draft.isForm(copula, "gewesen") && draft.isForm(copula + 1, "sein") ? copula + 2 : -1;
  }

  private static boolean isModalBefore(Draft draft, int verb, int predicate) {
    int modal = Clauses.finiteAuxiliary(draft, verb);
    return modal >= 0
        && modal < predicate
        && !draft.hasLemma(modal, "haben")
        && !draft.hasLemma(modal, "sein");
  }

  private static void mend(Draft draft, int predicate, int verb, int end) {
    int[] children = draft.children(verb);
    draft.attach(verb, predicate, "conj");
    for (int child : children) {
      if (child < end && child != predicate) {
        boolean subject = draft.is(child, "nsubj");
        draft.attach(child, predicate, subject ? "nsubj" : draft.label(child));
      }
    }
  }
}
