package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;

/** "…, wie ihr Verlag mitteilte": what stands between conjunction and verb hangs on the verb. */
final class SubordinateClauseRule implements TreeRule {
  @Override
  public String id() {
    return "tree.subordinate-clause";
  }

  @Override
  public String reason() {
    return "No arc but that of its verb leaves a subordinate clause; the parser hangs its words on"
        + " the clause around it, and two predicates with one pronoun both on the noun.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Verbände bezweifeln, dass das Geld ausreicht.",
            "mark(ausreicht, dass) nsubj(ausreicht, Geld)"),
        Example.of(
            "Die Firma, die 1990 gegründet wurde und 40 Leute beschäftigt, ist pleite.",
            "acl:relcl(Firma, gegründet) conj(gegründet, beschäftigt) cc(beschäftigt, und)"),
        Example.of(
            "Der Bus, der auf der Wiese abgestellt und mit Wasser gereinigt wird, ist neu.",
            "acl:relcl(Bus, abgestellt) conj(abgestellt, gereinigt) aux:pass(abgestellt, wird)"),
        Example.of(
            "Die Trainerin, die erst seit vier Monaten im Amt ist, reagierte auf die Berichte.",
            "nsubj(ist, die) nsubj(reagierte, Trainerin)"),
        Example.of(
            "Sie starb, wie ihr Verlag mitteilte, am Sonntag in Bern.",
            "advcl(starb, mitteilte) obl(starb, Sonntag) obl(starb, Bern)"),
        Example.nothing("Das Geld, das fehlt, ist verloren."),
        Example.nothing("Ob das Geld ausreicht, ist offen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      SubordinateClause clause = SubordinateClause.at(draft, i);
      if (clause != null && clause.verb(draft) >= 0 && clause.firstVerb(draft) >= 0) {
        mend(draft, clause);
      }
    }
  }

  private static void mend(Draft draft, SubordinateClause clause) {
    int verb = clause.firstVerb(draft);
    coordinate(draft, clause, verb);
    int second = clause.verb(draft);
    for (int i = clause.first(); i <= clause.last(); i++) {
      if (clause.has(i) && i != verb && i != second && !draft.isPunctuation(i)) {
        int own = clause.seam() >= 0 && i >= clause.seam() ? second : verb;
        if (isStray(draft, clause, i, own)) {
          hang(draft, clause, i, own);
        }
      }
    }
    settle(draft, clause, verb);
    release(draft, clause, verb);
  }

  /** The second predicate is a conjunct of the first, which has the auxiliary of both. */
  private static void coordinate(Draft draft, SubordinateClause clause, int verb) {
    int second = clause.verb(draft);
    if (clause.seam() < 0 || second == verb) {
      return;
    }
    boolean shared =
        !Clauses.hasAuxiliary(draft, verb)
            && draft.canBe(verb, VerbForm.PAST_PARTICIPLE)
            && draft.canBe(second, VerbForm.PAST_PARTICIPLE)
            && draft.hasChild(second, "aux");
    if (shared) {
      draft.narrow(verb, reading -> reading.verbForm() == VerbForm.PAST_PARTICIPLE);
    }
    if (!draft.is(second, "conj") || !draft.isWithin(second, verb)) {
      draft.attach(second, verb, "conj");
      draft.attach(clause.seam(), second, "cc");
    }
    for (int child : draft.children(second)) {
      if (shared && draft.is(child, "aux") && child > second) {
        draft.attach(child, verb, draft.label(child));
      }
    }
  }

  /** Whether its head stands outside the clause, or in its other half. */
  private static boolean isStray(Draft draft, SubordinateClause clause, int i, int verb) {
    int head = draft.head(i);
    if (!clause.spans(head)) {
      return true;
    }
    if (i == clause.opener() && !clause.isRelative(draft)) {
      return !draft.is(i, "mark") && !draft.is(i, "advmod") && !draft.is(i, "fixed");
    }
    boolean half = clause.seam() >= 0 && i < clause.seam() && head > clause.seam();
    return half && i != verb;
  }

  private static void hang(Draft draft, SubordinateClause clause, int i, int verb) {
    boolean above = draft.isWithin(verb, i);
    int[] children = draft.children(i);
    draft.attach(i, verb, role(draft, clause, i, verb));
    for (int child : children) {
      if (above && draft.head(child) == i && (isOfVerb(draft, child) || draft.is(child, "mark"))) {
        draft.attach(child, verb, draft.label(child)); // The parser took it for the clause's head.
      }
    }
  }

  /** What a clause with a conjunction may be to its head. */
  private static void settle(Draft draft, SubordinateClause clause, int verb) {
    int above = draft.head(verb);
    if (clause.isRelative(draft)
        || above < 0
        || draft.is(verb, "ccomp")
        || draft.is(verb, "csubj")
        || draft.is(verb, "advcl")
        || draft.is(verb, "acl") && !draft.isForm(above, "sich")
        || draft.is(verb, "conj") && draft.hasChild(verb, "cc")
        || draft.is(verb, "parataxis")) {
      return;
    }
    boolean content = draft.isForm(clause.opener(), "dass", "ob");
    boolean noun = draft.isNominal(above) && !Clauses.hasAuxiliary(draft, above);
    draft.label(verb, !content ? "advcl" : noun ? "acl" : "ccomp");
  }

  private static String role(Draft draft, SubordinateClause clause, int i, int verb) {
    if (i == clause.opener() && !clause.isRelative(draft)) {
      return "mark";
    }
    if (draft.upos(i) == Upos.CCONJ) {
      return "cc";
    }
    if (draft.isVerbal(i)) {
      return draft.is(i, "aux") || draft.is(i, "conj") ? draft.label(i) : "dep";
    }
    if (!draft.isNominal(i) && draft.upos(i) != Upos.PRON) {
      return draft.upos(i) == Upos.ADV || draft.upos(i) == Upos.ADJ ? "advmod" : draft.label(i);
    }
    if (draft.hasChild(i, "case")) {
      return "obl";
    }
    int finite = Clauses.finite(draft, verb);
    boolean subject =
        (i == clause.opener() || !draft.hasChild(verb, "nsubj"))
            && Clauses.allows(draft, i, Case.NOMINATIVE)
            && (finite < 0 || Clauses.agree(draft, i, finite));
    return subject ? "nsubj" : "obj";
  }

  /**
   * What stands around the clause and hangs on one of its words goes to what the clause hangs on.
   */
  private static void release(Draft draft, SubordinateClause clause, int verb) {
    int above = draft.head(verb);
    if (above < 0 || clause.spans(above)) {
      return;
    }
    for (int i = 0; i < draft.size(); i++) {
      if (!clause.spans(i)
          && clause.has(draft.head(i))
          && (i < clause.first()
              ? isOutside(draft, i)
              : isOfVerb(draft, i) || isBehindAside(draft, clause, i, above))
          && i != above
          && !draft.isPunctuation(i)) {
        draft.attach(i, above, draft.label(i));
      }
    }
  }

  /** "starb, wie ihr Verlag mitteilte, <i>am Sonntag</i>": what the clause says is over. */
  private static boolean isBehindAside(Draft draft, SubordinateClause clause, int i, int above) {
    return draft.isForm(clause.opener(), "wie")
        && above < clause.first()
        && (draft.is(i, "obl") || draft.is(i, "advmod") || draft.is(i, "xcomp"));
  }

  /** Whether it stands in no clause of its own that waits for its verb. */
  private static boolean isOutside(Draft draft, int i) {
    return draft.upos(i) != Upos.SCONJ
        && SubordinateClause.opener(draft, draft.segments().begin(i)) < 0;
  }

  private static boolean isOfVerb(Draft draft, int i) {
    return draft.is(i, "nsubj")
        || draft.is(i, "obj")
        || draft.is(i, "iobj")
        || draft.is(i, "aux")
        || draft.is(i, "cop")
        || draft.is(i, "expl");
  }
}
