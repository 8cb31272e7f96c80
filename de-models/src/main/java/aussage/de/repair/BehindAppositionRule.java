package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Numerus;
import aussage.syntax.Upos;
import java.util.List;

/** "Im Mai verkaufte der Erbe, ein Neffe des Grafen, das Schloss": no second apposition. */
final class BehindAppositionRule implements TreeRule {
  @Override
  public String id() {
    return "tree.behind-apposition";
  }

  @Override
  public String reason() {
    return "A comma closes what is said of a subject behind its verb; a noun in the accusative that"
        + " follows is the object, which the parser takes for one more apposition.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Im Mai verkaufte der Erbe, ein Neffe des Grafen, das Schloss.",
            "nsubj(verkaufte, Erbe) appos(Erbe, Neffe) obj(verkaufte, Schloss)"),
        Example.of(
            "Früh am Abend erreichte der Zug, ein Sonderzug aus Bern, den Hafen.",
            "nsubj(erreichte, Zug) appos(Zug, Sonderzug) obj(erreichte, Hafen)"),
        Example.of(
            "Kurz nach Mitternacht durchsuchten Beamte, darunter Taucher aus Bonn, die Wohnung.",
            "nsubj(durchsuchten, Beamte) obj(durchsuchten, Wohnung)"),
        Example.of(
            "Heute besitzt der Verlag, eine Tochter der Holding, drei Zeitungen.",
            "nsubj(besitzt, Verlag) obj(besitzt, Zeitungen)"),
        Example.of(
            "2011 übernahm Karin Wolf, bis dahin Leiterin der Finanzen, den Vorsitz.",
            "nsubj(übernahm, Karin) obj(übernahm, Vorsitz)"),
        Example.nothing("Im Mai starb die Malerin, eine Freundin des Grafen, die Mutter von Eva."),
        Example.nothing("Im Mai kamen der Wirt, die Köchin, das Kind und der Hund."),
        Example.nothing("Dort traf er Eva Lang, die Tochter des Wirts, die Köchin und den Knecht."),
        Example.nothing("Gestern sagte der Chef, ein Gegner des Plans, die Zahl sinke."),
        Example.nothing(
            "Im Mai verkaufte der Erbe das Schloss, einen Bau aus Holz, ein Wahrzeichen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.upos(i) == Upos.VERB && draft.isFinite(i) && !Clauses.hasAuxiliary(draft, i)) {
        int subject = subject(draft, i);
        int noun = subject < 0 ? -1 : behind(draft, i, subject);
        if (noun >= 0 && !draft.isForm(subject, "es")) {
          mend(draft, i, noun);
        }
      }
    }
  }

  /** The noun behind the verb that does it, whatever the parser calls it; -1 without one. */
  private static int subject(Draft draft, int verb) {
    if (draft.hasChild(verb, "expl") || draft.hasChild(verb, "mark")) {
      return -1;
    }
    int subject = draft.child(verb, "nsubj");
    for (int child : draft.children(verb)) {
      if (subject < verb
          && child > verb
          && draft.label(child).equals("obj")
          && !Clauses.allows(draft, child, Case.ACCUSATIVE)) {
        return child;
      }
    }
    return subject > verb ? subject : -1;
  }

  /** The noun behind the commas that the parser hangs on the subject; -1 without one. */
  private static int behind(Draft draft, int verb, int subject) {
    int opening = draft.segments().borderAfter(subject);
    if (draft.segments().begin(subject) != draft.segments().begin(verb)
        || hasObject(draft, verb)
        || !draft.isForm(opening, ",")
        || opening + 1 >= draft.size()) {
      return -1;
    }
    int closing = draft.segments().borderAfter(opening + 1);
    int begin = closing + 1;
    if (!draft.isForm(closing, ",") || begin >= draft.size()) {
      return -1;
    }
    int found = -1;
    for (int i = begin; i < draft.segments().end(begin); i++) {
      if (draft.isFinite(i)) {
        return draft.upos(i - 1) == Upos.CCONJ ? found : -1;
      }
      boolean below = draft.head(i) >= subject && draft.head(i) < closing;
      below |= draft.head(i) == verb && draft.is(i, "conj") && !draft.hasChild(i, "cc");
      if (found < 0 && draft.isNominal(i) && below && draft.leftEdge(i) >= closing) {
        found = isObject(draft, i, verb) ? i : -1;
      }
    }
    return found;
  }

  /** "Gestern Abend" is none, though the parser may have it as one. */
  private static boolean hasObject(Draft draft, int verb) {
    for (int child : draft.children(verb)) {
      if (draft.label(child).equals("obj") && !(child < verb && Times.isTime(draft.lemma(child)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isObject(Draft draft, int noun, int verb) {
    if (!Clauses.isBare(draft, noun) || draft.hasChild(noun, "advmod")) {
      return false;
    }
    if (!Clauses.allows(draft, noun, Case.ACCUSATIVE)) {
      return draft.canBe(noun, Case.DATIVE) && !Clauses.allows(draft, noun, Case.NOMINATIVE);
    }
    if (!Clauses.allows(draft, noun, Case.NOMINATIVE)) {
      return true;
    }
    String lemma = draft.lemma(verb);
    boolean list =
        !draft.canBe(verb, Numerus.SINGULAR)
            && (Clauses.isCoordinated(draft, noun)
                || draft.isForm(draft.segments().borderAfter(noun), ","));
    boolean alone =
        Verbs.hasPerfectWithSein(lemma) || Verbs.isOfBeingThere(lemma) || Verbs.isSaying(lemma);
    return !list && (!alone || Verbs.isOfActors(lemma) || Verbs.takesPlace(lemma));
  }

  private static void mend(Draft draft, int verb, int noun) {
    int article = draft.child(noun, "det");
    if (article >= 0 && draft.upos(article) == Upos.PRON) {
      draft.tag(article, Upos.DET);
    }
    boolean time = Times.isTime(draft.lemma(noun));
    boolean accusative = Clauses.allows(draft, noun, Case.ACCUSATIVE);
    draft.attach(noun, verb, time ? "obl" : accusative ? "obj" : "iobj");
  }
}
