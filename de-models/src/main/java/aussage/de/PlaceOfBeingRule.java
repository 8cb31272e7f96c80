package aussage.de;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "Dort könnten Helfer in Kiel sein": sein with a place is the verb, the noun its subject. */
final class PlaceOfBeingRule implements TreeRule {
  @Override
  public String id() {
    return "tree.place-of-being";
  }

  @Override
  public String reason() {
    return "A predicate needs a subject; where the parser has a noun with a place as predicate and"
        + " no subject, the noun is the subject and the place goes with sein.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Derzeit könnten bereits Tausende Helfer in Bremen sein.",
            "root(sein) aux(sein, könnten) nsubj(sein, Helfer) obl(sein, Bremen)"),
        Example.nothing("Er könnte bald Trainer in Bremen sein."),
        Example.nothing("Die Täter müssten noch in der Stadt sein."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 2; i < draft.size(); i++) {
      if (draft.isForm(i, "sein")
          && draft.is(i, "cop")
          && i == draft.segments().end(i) - 1
          && draft.head(i) < i
          && hasNounAlone(draft, draft.head(i))) {
        mend(draft, i, draft.head(i));
      }
    }
  }

  private static boolean hasNounAlone(Draft draft, int noun) {
    int finite = Clauses.finite(draft, noun);
    return draft.isNominal(noun)
        && finite >= 0
        && finite < noun
        && place(draft, noun) > noun
        && !draft.hasChild(noun, "nsubj")
        && !draft.hasChild(noun, "csubj")
        && !draft.hasChild(noun, "expl")
        && Clauses.canBeSubject(draft, noun, finite);
  }

  private static int place(Draft draft, int noun) {
    for (int child : draft.children(noun)) {
      if (child > noun && isPlace(draft, child)) {
        return child;
      }
    }
    return -1;
  }

  private static boolean isPlace(Draft draft, int child) {
    return (draft.is(child, "nmod") || draft.is(child, "obl"))
        && draft.upos(draft.child(child, "case")) == Upos.ADP;
  }

  private static void mend(Draft draft, int sein, int noun) {
    int finite = Clauses.finite(draft, noun);
    int[] children = draft.children(noun);
    draft.attach(noun, sein, "nsubj");
    for (int child : children) {
      if (draft.head(child) != noun) {
        continue;
      }
      if (isPlace(draft, child)) {
        draft.attach(child, sein, "obl");
      } else if (child <= finite || draft.is(child, "aux") || isOfClause(draft, child)) {
        draft.attach(child, sein, draft.label(child));
      }
    }
  }

  private static boolean isOfClause(Draft draft, int child) {
    return draft.is(child, "punct") || draft.is(child, "mark") || draft.is(child, "advcl");
  }
}
