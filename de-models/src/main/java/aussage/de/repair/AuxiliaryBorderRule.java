package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "Der Ort war ohne Strom, teilte das Werk mit": two finite verbs are two clauses. */
final class AuxiliaryBorderRule implements TreeRule {
  @Override
  public String id() {
    return "tree.auxiliary-border";
  }

  @Override
  public String reason() {
    return "Where nothing before the comma looks like a predicate, the parser takes sein, haben or"
        + " werden for an auxiliary of the finite verb behind it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Der Ort war am Abend ohne Strom, teilte das Werk mit.",
            "root(teilte) ccomp(teilte, war) nsubj(war, Ort) obl(war, Strom) nsubj(teilte, Werk)"),
        Example.of(
            "Die Täter hatten Masken auf, berichtete ein Zeuge.",
            "ccomp(berichtete, hatten) nsubj(hatten, Täter) nsubj(berichtete, Zeuge)"),
        Example.of(
            "Auslöser sei die schwache Nachfrage nach Schrauben, teilte der Betrieb mit.",
            "cop(Auslöser, sei) nsubj(Auslöser, Nachfrage) ccomp(teilte, Auslöser)"),
        Example.of(
            "Die Brücke wird im Herbst zur Baustelle, kündigte das Amt an.",
            "cop(Baustelle, wird) ccomp(kündigte, Baustelle) nsubj(kündigte, Amt)"),
        Example.of(
            "Verkauft sind bislang 300 Karten, sagte Eva Lang.",
            "aux:pass(Verkauft, sind) ccomp(sagte, Verkauft) nsubj:pass(Verkauft, Karten)"),
        Example.nothing("Zwei Wagen waren in den Unfall verwickelt, berichtete die Feuerwehr."),
        Example.nothing("Gelogen hatte, wie sich zeigte, der Wirt."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if ((draft.is(i, "aux") || draft.is(i, "cop")) && draft.isFinite(i)) {
        int verb = draft.head(i);
        if (verb > i
            && draft.upos(verb) == Upos.VERB
            && draft.isFinite(verb)
            && draft.segments().begin(verb) == verb
            && draft.isForm(draft.segments().borderBefore(verb), ",", "–", "-", "—")
            && draft.segments().borderAfter(i) == draft.segments().borderBefore(verb)) {
          split(draft, i, verb);
        }
      }
    }
  }

  private static void split(Draft draft, int first, int verb) {
    int border = draft.segments().borderBefore(verb);
    int predicate = predicate(draft, first, verb);
    int head = predicate >= 0 ? predicate : first;
    int[] children = draft.children(verb);
    draft.attach(head, verb, "ccomp");
    for (int child : children) {
      if (child < border && child != head && child != first) {
        draft.attach(child, head, draft.is(child, "expl") ? "obj" : draft.label(child));
      }
    }
    if (predicate >= 0) {
      draft.attach(first, predicate, "cop");
    } else {
      draft.tag(first, Upos.VERB);
    }
    nameSpeaker(draft, verb);
  }

  /**
   * "Grund sei die Nachfrage": a bare noun before sein says what the one behind it is; "Verkauft
   * sind 300 Karten".
   */
  private static int predicate(Draft draft, int sein, int verb) {
    int participle = FrontedVerbRule.verb(draft, sein);
    if (participle >= 0) {
      return participle;
    }
    int noun = sein - 1;
    boolean bare =
        draft.hasLemma(sein, "sein")
            && draft.upos(noun) == Upos.NOUN
            && draft.segments().begin(noun) == noun
            && draft.head(noun) == verb;
    return bare && draft.hasChild(verb, "nsubj") && draft.child(verb, "nsubj") != noun ? noun : -1;
  }

  /** The first noun behind the verb is the one who reports. */
  private static void nameSpeaker(Draft draft, int verb) {
    for (int child : draft.children(verb)) {
      if (child > verb && draft.is(child, "obj") && Clauses.canBeSubject(draft, child, verb)) {
        draft.label(child, "nsubj");
        return;
      }
    }
  }
}
