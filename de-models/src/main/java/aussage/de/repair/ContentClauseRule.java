package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "Sie sagte der Zeitung, er komme": the clause after a verb of saying is its complement. */
final class ContentClauseRule implements TreeRule {
  private static final String[] ADVERBIAL = {
    "weil", "obwohl", "während", "nachdem", "bevor", "falls", "sobald", "solange", "sofern",
    "indem", "damit", "sodass", "um", "ohne", "anstatt"
  };

  @Override
  public String id() {
    return "tree.content-clause";
  }

  @Override
  public String reason() {
    return "The parser hangs such clauses on the noun before the comma, or beside the verb.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Der Trainer sagte der „Hafenpost“, er werde bleiben.",
            "ccomp(sagte, bleiben) nsubj(bleiben, er)"),
        Example.of(
            "Die Klinik betonte, dass niemand verletzt worden sei.", "ccomp(betonte, verletzt)"),
        Example.nothing("Er sagte ein Wort, das niemand verstand."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      int head = draft.head(i);
      if (head < 0 || head > i || isSettled(draft, i) || Clauses.finite(draft, i) < 0) {
        continue;
      }
      int mark = draft.child(i, "mark");
      if (mark >= 0) {
        if (draft.isForm(mark, "dass", "ob")) {
          complement(draft, i, head);
        } else if (draft.isForm(mark, ADVERBIAL)
            || draft.isForm(mark, "wenn") && !draft.is(i, "csubj")) {
          draft.label(i, "advcl");
        }
      } else if (draft.is(i, "acl") && draft.isVerbal(head) && opensWithQuestionWord(draft, i)) {
        draft.label(i, "ccomp");
      } else if (isVerbSecond(draft, i)) {
        hangOnVerb(draft, i);
      }
    }
  }

  /** "sie erklärt, was sie bewegt". */
  private static boolean opensWithQuestionWord(Draft draft, int clause) {
    return draft.isForm(
        draft.segments().begin(clause),
        "was",
        "wer",
        "wen",
        "wem",
        "wie",
        "warum",
        "wieso",
        "weshalb",
        "wann",
        "wohin",
        "woher");
  }

  private static boolean isSettled(Draft draft, int i) {
    return draft.is(i, "ccomp") && draft.isVerbal(draft.head(i))
        || draft.is(i, "csubj")
        || draft.is(i, "conj")
        || draft.label(i).equals("acl:relcl");
  }

  /** With dass: on a verb it is a complement, on a noun an attribute. */
  private static void complement(Draft draft, int clause, int head) {
    if (draft.isNominal(head) && !Clauses.hasAuxiliary(draft, head)) {
      draft.label(clause, "acl");
    } else if (draft.is(clause, "acl")
        || draft.is(clause, "dep")
        || draft.is(clause, "advcl")
        || draft.is(clause, "parataxis")) {
      draft.label(clause, "ccomp");
    }
  }

  /** The finite verb has one phrase before it and something behind it. */
  private static boolean isVerbSecond(Draft draft, int clause) {
    int finite = Clauses.finite(draft, clause);
    int begin = draft.segments().begin(finite);
    boolean opened =
        draft.upos(begin) == Upos.SCONJ
            || draft.upos(begin) == Upos.CCONJ
            || draft.isForm(begin, "wie", "wo", "was", "wer", "warum");
    return !opened
        && begin > 0
        && begin < finite
        && finite < draft.segments().end(finite) - 1
        && draft.isForm(draft.segments().borderBefore(finite), ",", ":");
  }

  private static void hangOnVerb(Draft draft, int clause) {
    int begin = draft.segments().begin(Clauses.finite(draft, clause));
    int verb = draft.head(clause);
    while (verb >= 0 && !(draft.isVerbal(verb) || Clauses.hasAuxiliary(draft, verb))) {
      verb = draft.head(verb);
    }
    if (verb < 0 || verb >= begin || draft.hasChild(verb, "ccomp")) {
      return;
    }
    int finite = Clauses.finite(draft, clause);
    if (Verbs.isSaying(draft.lemma(verb)) || Verbs.isKonjunktivI(draft, finite)) {
      draft.attach(clause, verb, "ccomp");
    }
  }
}
