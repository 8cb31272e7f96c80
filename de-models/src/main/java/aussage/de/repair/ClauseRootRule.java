package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import java.util.List;

/** "Von den Gästen, die kamen, blieben viele": the finite verb of the main clause is the root. */
final class ClauseRootRule implements TreeRule {
  @Override
  public String id() {
    return "tree.clause-root";
  }

  @Override
  public String reason() {
    return "A long phrase in the first place makes the parser take its noun for the whole sentence"
        + " and hang the main clause on it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Von den vielen Booten, die im Herbst wegen der Ebbe auf dem Sand im Hafen"
                + " lagen, wurden einige gereinigt, bemalt und in die Halle gebracht.",
            "root(gereinigt) obl(gereinigt, Booten)"),
        Example.of(
            "Die Feuerwehr hatte den Brand nach zwei Stunden unter Kontrolle.",
            "root(hatte) nsubj(hatte, Feuerwehr) obj(hatte, Brand)"),
        Example.of(
            "Der Trainer hat die Mannschaft im Griff.",
            "root(hat) nsubj(hat, Trainer) obj(hat, Mannschaft)"),
        Example.nothing("Von den Gästen, die kamen, blieben viele."),
        Example.nothing("Zwei Tote nach Brand, der Hafen ist gesperrt."));
  }

  @Override
  public void apply(Draft draft) {
    int root = draft.root();
    if (!draft.isNominal(root) || Clauses.hasAuxiliary(draft, root)) {
      return;
    }
    for (int child : draft.children(root)) {
      if (child > root && isMainClause(draft, child)) {
        int finite = Clauses.finite(draft, child);
        if (finite >= 0 && (isBehindComma(draft, finite) || isInSecondPlace(draft, root, finite))) {
          mend(draft, root, child, finite);
          return;
        }
      }
    }
  }

  private static boolean isBehindComma(Draft draft, int finite) {
    return draft.segments().begin(finite) == finite
        && draft.isForm(draft.segments().borderBefore(finite), ",");
  }

  /** "Die Feuerwehr | hatte den Brand unter Kontrolle": the noun fills the first place. */
  private static boolean isInSecondPlace(Draft draft, int noun, int finite) {
    int begin = draft.segments().begin(finite);
    if (draft.segments().begin(noun) != begin || noun >= finite) {
      return false;
    }
    for (int i = begin; i < draft.segments().end(finite); i++) {
      boolean first = i < finite && i != noun && !draft.isWithin(i, noun);
      if (i != finite && draft.isFinite(i) || first) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMainClause(Draft draft, int child) {
    return (draft.isVerbal(child) || draft.upos(child) == Upos.ADJ)
        && !draft.hasChild(child, "mark")
        && (draft.is(child, "parataxis")
            || draft.is(child, "ccomp")
            || draft.label(child).equals("acl")
            || draft.is(child, "dep")
            || draft.is(child, "appos")
            || draft.is(child, "conj"));
  }

  private static void mend(Draft draft, int noun, int verb, int finite) {
    int other = draft.child(verb, "nsubj");
    boolean behind =
        other > finite && draft.isNominal(other) && Clauses.allows(draft, other, Case.ACCUSATIVE);
    boolean subject = (other < 0 || behind) && Clauses.canBeSubject(draft, noun, finite);
    if (subject && behind) {
      draft.label(other, "obj");
    }
    boolean prepositional =
        !Clauses.isBare(draft, noun) || draft.upos(draft.leftEdge(noun)) == Upos.ADP;
    boolean becomes = draft.hasLemma(finite, "werden") && finite == verb;
    String label = prepositional ? "obl" : subject ? "nsubj" : becomes ? "xcomp" : "obj";
    draft.attach(noun, verb, label);
    for (int child : draft.children(noun)) {
      if (child > finite || draft.is(child, "punct")) {
        draft.attach(child, verb, draft.label(child));
      }
    }
  }
}
