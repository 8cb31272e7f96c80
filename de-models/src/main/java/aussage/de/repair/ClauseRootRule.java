package aussage.de.repair;

import aussage.rule.Example;
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
        if (finite >= 0
            && draft.segments().begin(finite) == finite
            && draft.isForm(draft.segments().borderBefore(finite), ",")) {
          mend(draft, root, child, finite);
          return;
        }
      }
    }
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
    boolean subject = !draft.hasChild(verb, "nsubj") && Clauses.canBeSubject(draft, noun, finite);
    boolean prepositional =
        !Clauses.isBare(draft, noun) || draft.upos(draft.leftEdge(noun)) == Upos.ADP;
    String label = prepositional ? "obl" : subject ? "nsubj" : "obj";
    draft.attach(noun, verb, label);
    for (int child : draft.children(noun)) {
      if (child > finite || draft.is(child, "punct")) {
        draft.attach(child, verb, draft.label(child));
      }
    }
  }
}
