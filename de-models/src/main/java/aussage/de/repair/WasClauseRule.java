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
        Example.of(
            "Wer Fieber habe, solle Kontakt zum Arzt aufnehmen.",
            "csubj(aufnehmen, habe) obj(aufnehmen, Kontakt)"),
        Example.nothing("Wer das getan hat, weiß die Polizei nicht."),
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
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isForm(i, "wer", "Wer") && draft.is(i, "nsubj") && draft.head(i) > i) {
        whoever(draft, i, draft.head(i));
      }
    }
  }

  /** "Wer krank ist, sollte Abstand halten": the clause is the subject, no other noun is. */
  private static void whoever(Draft draft, int who, int verb) {
    int above = draft.head(verb);
    int finite = above < 0 ? -1 : Clauses.finite(draft, above);
    int noun = above < 0 ? -1 : draft.child(above, "nsubj");
    if (finite > verb
        && finite != above
        && draft.segments().begin(finite) == finite
        && draft.segments().begin(who) == who
        && draft.is(verb, "ccomp")
        && noun > finite
        && !draft.hasChild(above, "obj")
        && draft.upos(noun) != Upos.PRON
        && !draft.isForm(finite + 1, "der")
        && Clauses.allows(draft, noun, Case.ACCUSATIVE)) {
      draft.label(verb, "csubj");
      draft.label(noun, "obj");
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
