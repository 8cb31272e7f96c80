package aussage.de.repair;

import aussage.model.TokenKind;
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
    return "A phrase in the first place can make the parser take its noun for the whole sentence"
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
        Example.of(
            "Am Sonntag, dem 7. Juni, um 9 Uhr hatte die Feuerwehr den Brand unter Kontrolle.",
            "root(hatte) obl(hatte, Sonntag) obj(hatte, Brand)"),
        Example.of("In Kiel hat der Rat der Stadt einige Rechte.", "root(hat) obl(hat, Kiel)"),
        Example.nothing("Von den Gästen, die kamen, blieben viele."),
        Example.nothing("Zwei Tote nach Brand, der Hafen ist gesperrt."));
  }

  @Override
  public void apply(Draft draft) {
    int root = draft.root();
    if (!draft.isNominal(root) || Clauses.hasAuxiliary(draft, root)) {
      return;
    }
    for (int finite = root + 1; finite < draft.size(); finite++) {
      if (draft.isFinite(finite)) {
        int verb = Clauses.predicate(draft, finite);
        boolean behindComma =
            draft.head(verb) == root
                && isMainClause(draft, verb)
                && draft.segments().opensBehindComma(finite);
        if (behindComma || isInSecondPlace(draft, root, finite, verb)) {
          mend(draft, root, verb, finite);
          return;
        }
      }
    }
  }

  /**
   * "Die Feuerwehr | hatte den Brand unter Kontrolle", "Am Montag, dem 4. Mai, um acht Uhr | brach
   * der Damm": the noun's phrase, with what is set into it, fills the first place.
   */
  private static boolean isInSecondPlace(Draft draft, int noun, int finite, int verb) {
    boolean predicate =
        draft.isVerbal(verb)
            || draft.upos(verb) == Upos.ADJ
            || draft.hasLemma(finite, "haben")
            || Clauses.subject(draft, verb) >= 0;
    if (verb < finite
        || !predicate
        || draft.hasChild(verb, "mark")
        || draft.is(verb, "acl:relcl")) {
      return false;
    }
    int start = draft.segments().begin(noun);
    int begin = draft.segments().begin(finite);
    if (begin == start) {
      return hasNoOtherFinite(draft, begin, draft.segments().end(finite), finite);
    }
    boolean opens = begin == finite;
    boolean plain = draft.upos(begin + 1) != Upos.PRON && draft.upos(begin + 1) != Upos.DET;
    boolean dated = draft.upos(begin) == Upos.DET && draft.kind(begin + 1) == TokenKind.ORDINAL;
    boolean withPhrase = draft.upos(begin) == Upos.ADP && plain || dated;
    return draft.segments().borderBefore(noun) < 0
        && (opens || withPhrase)
        && draft.isForm(draft.segments().borderBefore(finite), ",", "–", "-", ")")
        && (draft.hasChild(noun, "case") || Clauses.subject(draft, verb) < 0)
        && hasNoOtherFinite(draft, start, draft.segments().end(finite), finite);
  }

  /** Whether no verb but those of relative clauses competes. */
  private static boolean hasNoOtherFinite(Draft draft, int from, int to, int finite) {
    for (int i = from; i < to; i++) {
      boolean other = i != finite && draft.isFinite(i);
      if (other && !draft.is(Clauses.predicate(draft, i), "acl:relcl")) {
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
