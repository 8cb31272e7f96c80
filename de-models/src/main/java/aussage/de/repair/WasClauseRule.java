package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Upos;
import java.util.List;

/** "…, was" that takes up a whole clause is mostly what does it: "…, was die Anwohner freut". */
final class WasClauseRule implements TreeRule {
  @Override
  public String id() {
    return "tree.was-clause";
  }

  @Override
  public String reason() {
    return "The parser makes was the object wherever another noun can be the subject; only of what"
        + " people say or do it is.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Der Hafen wächst, was die Anwohnerin freut.",
            "nsubj(freut, was) obj(freut, Anwohnerin)"),
        Example.nothing("Der Hafen wächst, was die Sprecherin bestätigte."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      boolean opens = draft.isForm(i, "was") && draft.isForm(i - 1, ",");
      if (opens && draft.label(i).equals("obj") && draft.head(i) > i) {
        mend(draft, i, draft.head(i));
      }
      if (opens && draft.is(i, "nsubj") && draft.head(i) > i) {
        free(draft, draft.head(i));
      }
    }
  }

  /** A clause that is complete takes no other one for its object. */
  private static void free(Draft draft, int verb) {
    int above = draft.head(verb);
    if (above < 0 || !draft.label(verb).equals("ccomp")) {
      return;
    }
    boolean complete =
        draft.hasChild(above, "obj")
            || draft.hasChild(above, "aux:pass")
            || Verbs.hasPerfectWithSein(draft.lemma(above));
    if (complete) {
      draft.label(verb, "advcl");
    }
  }

  private static void mend(Draft draft, int was, int verb) {
    int subject = draft.child(verb, "nsubj");
    int finite = Clauses.finite(draft, verb);
    boolean relative = draft.head(verb) >= 0 && draft.head(verb) < was;
    if (subject < was || finite < 0 || !relative || Verbs.isSaying(draft.lemma(verb))) {
      return;
    }
    boolean person = draft.upos(subject) == Upos.PRON || draft.entity(subject) == EntityType.PERSON;
    boolean accusative = Clauses.allows(draft, subject, Case.ACCUSATIVE);
    if (!person && accusative && Clauses.agree(draft, was, finite)) {
      draft.label(subject, "obj");
      draft.label(was, "nsubj");
    }
  }
}
