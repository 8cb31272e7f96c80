package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/**
 * "…; wie lange er ausfällt, ist unklar": a question clause stands before the verb it goes with.
 */
final class QuestionClauseRule implements TreeRule {
  private static final String[] OPENERS = {
    "ob", "wer", "wen", "wem", "was", "wann", "warum", "weshalb", "wieso", "wohin", "woher",
    "welche", "welcher", "welches", "welchen", "welchem"
  };

  @Override
  public String id() {
    return "tree.question-clause";
  }

  @Override
  public String reason() {
    return "Where a verb comes first behind a question clause, the clause is its subject or"
        + " object; the parser hangs it on the main clause before, or has that for the subject.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Der Torwart wurde ausgewechselt; wie lange er ausfällt, ist unklar.",
            "root(ausgewechselt) parataxis(ausgewechselt, unklar) csubj(unklar, ausfällt)"),
        Example.of(
            "Die Bahn stellte den Verkehr ein – ob die Strecke bald frei ist, war zunächst offen.",
            "parataxis(stellte, offen) csubj(offen, frei) nsubj(stellte, Bahn)"),
        Example.of(
            "Wie hoch der Schaden ist, konnte die Polizei nicht sagen.",
            "ccomp(sagen, hoch) nsubj(sagen, Polizei)"),
        Example.of(
            "– Welcher Betrieb den Auftrag erhält, wird im Mai entschieden.",
            "csubj:pass(entschieden, erhält)"),
        Example.nothing("Wie hoch ist der Schaden, fragte der Rat."),
        Example.nothing("Wie die Polizei am Montag mitteilte, ist der Mann tot."),
        Example.nothing("Warum das Flugzeug abstürzte, blieb zunächst unklar."),
        Example.nothing("Was den Hafen angeht, wird noch beraten."),
        Example.nothing("Die Frage, ob er kommt, ist offen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 2; i < draft.size(); i++) {
      int comma = draft.isFinite(i) ? draft.segments().borderBefore(i) : -1;
      if (comma > 1
          && draft.segments().begin(i) == i
          && draft.isForm(comma, ",")
          && draft.isFinite(comma - 1)
          && !draft.hasLemma(comma - 1, "angehen") // "was den Hafen angeht"
          && !draft.hasLemma(comma - 1, "betreffen")) {
        int opener = draft.segments().begin(comma - 1);
        if (opensQuestion(draft, opener) && standsAlone(draft, opener)) {
          mend(draft, opener, i);
        }
      }
    }
  }

  /** "wie lange", "wie viele"; "wie sie sagte" asks nothing. */
  static boolean opensQuestion(Draft draft, int i) {
    boolean degree =
        draft.isForm(i, "wie")
            && (draft.upos(i + 1) == Upos.ADJ && !draft.readings(i + 1).isEmpty()
                || draft.isForm(i + 1, "viel", "viele", "lange", "oft", "weit", "sehr"));
    return draft.isForm(i, OPENERS) || degree;
  }

  /** Nothing that the clause could go with stands right before it. */
  private static boolean standsAlone(Draft draft, int opener) {
    int border = draft.segments().borderBefore(opener);
    return border < 0 || draft.isForm(border, ";", "–", "—", "-");
  }

  private static void mend(Draft draft, int opener, int finite) {
    int comma = draft.segments().borderBefore(finite);
    int question = Clauses.predicate(draft, comma - 1);
    while (draft.is(question, "conj") && isBetween(draft.head(question), opener, comma)) {
      question = draft.head(question); // "ob er bleibt oder geht"
    }
    int predicate = Clauses.predicate(draft, finite);
    if (!isBetween(question, opener, comma) || predicate < finite) {
      return;
    }
    if (opener > 1) {
      int top = top(draft, opener - 1, question, predicate);
      if (top < 0) {
        return;
      }
      draft.attach(predicate, top, "parataxis");
    }
    draft.attach(question, predicate, hasSubject(draft, predicate, finite) ? "ccomp" : "csubj");
  }

  /** "…, konnte die Polizei nicht sagen": what a noun behind the finite verb may be. */
  private static boolean hasSubject(Draft draft, int predicate, int finite) {
    for (int child : draft.children(predicate)) {
      boolean noun = draft.isNominal(child) || draft.upos(child) == Upos.PRON;
      if (child > finite && noun && Clauses.canBeSubject(draft, child, finite)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetween(int i, int from, int to) {
    return i >= from && i < to;
  }

  /** The head of the main clause before, which hangs on nothing but the two clauses behind it. */
  private static int top(Draft draft, int border, int question, int predicate) {
    int at = border - 1;
    while (draft.head(at) >= 0 && draft.head(at) < border) {
      at = draft.head(at);
    }
    int head = draft.head(at);
    boolean above = head == DependencyTree.ROOT || head == question || head == predicate;
    return above && Clauses.finite(draft, at) >= 0 ? at : -1;
  }
}
