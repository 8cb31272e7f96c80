package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "Er hat einen schweren Stand": haben without a participle is the verb itself. */
final class HabenVerbRule implements TreeRule {
  @Override
  public String id() {
    return "tree.haben-verb";
  }

  @Override
  public String reason() {
    return "The parser takes haben for the auxiliary of a noun.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Der Präsident hat dabei einen schweren Stand.",
            "root(hat) obj(hat, Stand) nsubj(hat, Präsident) hat/VERB"),
        Example.nothing("Der Präsident hat dabei verloren."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.hasLemma(i, "haben") || !draft.isVerbal(i)) {
        continue;
      }
      int head = draft.head(i);
      boolean dependent = draft.is(i, "aux") || draft.is(i, "cop");
      if (dependent && draft.isNominal(head) && Clauses.finite(draft, head) == i) {
        draft.attach(head, i, draft.hasChild(head, "case") ? "obl" : "obj");
        for (int child : draft.children(head)) {
          if (!isOfNoun(draft, child)) {
            draft.attach(child, i, draft.label(child));
          }
        }
        dependent = false;
      }
      boolean main = draft.hasChild(i, "obj") || draft.root() == i;
      if (!dependent && draft.upos(i) == Upos.AUX && main) {
        draft.tag(i, Upos.VERB);
      }
    }
  }

  private static boolean isOfNoun(Draft draft, int child) {
    return draft.is(child, "det")
        || draft.is(child, "amod")
        || draft.is(child, "case")
        || draft.is(child, "nummod")
        || draft.is(child, "nmod")
        || draft.is(child, "appos")
        || draft.is(child, "flat")
        || draft.is(child, "conj")
        || draft.is(child, "acl");
  }
}
