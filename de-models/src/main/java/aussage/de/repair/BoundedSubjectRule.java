package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Numerus;
import aussage.syntax.Upos;
import java.util.List;

/**
 * "Über 40 Häuser waren ohne Strom": a counted noun is the subject, though a preposition or "mehr
 * als" bounds its number, where the clause has no other.
 */
final class BoundedSubjectRule implements TreeRule {
  @Override
  public String id() {
    return "tree.bounded-subject";
  }

  @Override
  public String reason() {
    return "The parser takes what bounds a number for a preposition, and the noun for an adjunct.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Mehr als 120 Helfer waren im Einsatz.", "nsubj(Einsatz, Helfer) cop(Einsatz, waren)"),
        Example.of("Über 40 Häuser waren ohne Strom.", "nsubj(Strom, Häuser) advmod(40, Über)"),
        Example.of("Weniger als zehn Prozent stimmten zu.", "nsubj(stimmten, Prozent)"),
        Example.of("Bis zu 500 Gäste waren eingeschlossen.", "nsubj:pass(eingeschlossen, Gäste)"),
        Example.of("An die 100 Leute waren gekommen.", "nsubj(gekommen, Leute)"),
        Example.of("Zwischen 20 und 30 Boote kamen.", "nsubj(kamen, Boote)"),
        Example.of("Gegen 40 Leute waren da.", "nsubj(da, Leute)"),
        Example.of(
            "Am Abend waren über 40 Häuser ohne Strom.",
            "root(Strom) nsubj(Strom, Häuser) cop(Strom, waren) obl(Strom, Abend)"),
        Example.of("Am Abend waren rund 40 Häuser ohne Strom.", "nsubj(Strom, Häuser)"),
        Example.nothing("Über 40 Themen wurde beraten."),
        Example.nothing("Die Werft will bis zu 40 Boote vom Stapel laufen lassen."),
        Example.nothing("Gegen 40 Leute ermittelt die Polizei."),
        Example.nothing("Unter 50 Gästen waren drei Ärzte."),
        Example.nothing("Mehr als zwei Stunden waren die Züge blockiert."),
        Example.nothing("Über zehn Jahre war sie im Amt."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.hasLemma(i, "sein") && draft.is(i, "cop") && i < draft.head(i)) {
        state(draft, i, draft.head(i));
      }
      if (draft.children(i).length > 0
          && !draft.is(i, "xcomp")
          && !draft.hasLemma(draft.head(i), "lassen") // bis zu 40 Boote | laufen lassen
          && (draft.isVerbal(i) || Clauses.hasAuxiliary(draft, i))
          && Clauses.subject(draft, i) < 0) {
        mend(draft, i);
      }
    }
  }

  /**
   * "Am Abend waren über 40 Häuser ohne Strom": not the first phrase is said of them but the one
   * behind.
   */
  private static void state(Draft draft, int sein, int noun) {
    int first = draft.head(noun);
    int said = first < 0 || first > sein ? -1 : phraseBehind(draft, noun);
    if (said < 0
        || !draft.isFinite(sein)
        || draft.upos(noun) != Upos.NOUN
        || !draft.hasChild(noun, "nummod")
        || !draft.hasChild(first, "case")
        || draft.hasChild(noun, "nsubj")
        || draft.leftEdge(first) != draft.segments().begin(sein)) {
      return;
    }
    int[] children = draft.children(first);
    free(draft, noun);
    if (draft.head(first) == Draft.ROOT) {
      draft.makeRoot(said, "obl");
    } else {
      draft.attach(said, draft.head(first), draft.label(first));
      draft.attach(first, said, "obl");
    }
    draft.attach(noun, said, "nsubj");
    draft.attach(sein, said, "cop");
    for (int child : children) {
      if (draft.is(child, "punct") && child > sein) {
        draft.attach(child, said, "punct");
      }
    }
    Phrases.readAnew(draft, noun);
  }

  private static int phraseBehind(Draft draft, int noun) {
    for (int child : draft.children(noun)) {
      if (child > noun
          && draft.isNominal(child)
          && draft.isForm(
              draft.child(child, "case"), "ohne", "in", "im", "auf", "an", "am", "bei", "unter")) {
        return child;
      }
    }
    return -1;
  }

  /** Gives the word that bounds the number to it. */
  private static void free(Draft draft, int noun) {
    int preposition = draft.child(noun, "case");
    if (preposition >= 0) {
      draft.attach(preposition, draft.child(noun, "nummod"), "advmod");
    }
  }

  private static void mend(Draft draft, int predicate) {
    int finite = Clauses.finite(draft, predicate);
    if (finite < 0 || !draft.canBe(finite, Numerus.PLURAL)) {
      return;
    }
    for (int noun : draft.children(predicate)) {
      if (isAdjunct(draft, noun)
          && (isBounded(draft, noun) || isBehindSein(draft, predicate, noun))
          && !Times.isTime(draft.lemma(noun))
          && draft.morphology().readings(draft.form(noun), Upos.NOUN).canBe(Case.NOMINATIVE)
          && !BoundedNumberRule.hasOtherSubject(draft, predicate, noun, finite)) {
        free(draft, noun);
        draft.label(noun, Clauses.subjectLabel(draft, predicate));
        Phrases.readAnew(draft, noun);
        return;
      }
    }
  }

  private static boolean isAdjunct(Draft draft, int noun) {
    boolean loose =
        draft.label(noun).equals("obl") || draft.is(noun, "advmod") || draft.is(noun, "nmod");
    return loose && draft.upos(noun) == Upos.NOUN && draft.hasChild(noun, "nummod");
  }

  /** "waren | rund 40 Häuser | ohne Strom". */
  private static boolean isBehindSein(Draft draft, int predicate, int noun) {
    int sein = draft.child(predicate, "cop");
    return sein >= 0 && sein < noun && noun < predicate && Clauses.isBare(draft, noun);
  }

  /** "über 40", "an die 40", "zwischen 20 und 30", "mehr als 40", "bis zu 40". */
  private static boolean isBounded(Draft draft, int noun) {
    int number = draft.child(noun, "nummod");
    int preposition = draft.child(noun, "case");
    if (preposition < 0 || draft.isForm(preposition, "als")) {
      return isCompared(draft, number);
    }
    if (draft.isForm(preposition, "zwischen")) {
      return number == preposition + 1 && draft.hasChild(number, "conj");
    }
    return draft.isForm(preposition, "über", "unter", "gegen") && number == preposition + 1
        || draft.isForm(preposition, "an", "um")
            && draft.isForm(preposition + 1, "die")
            && number == preposition + 2;
  }

  private static boolean isCompared(Draft draft, int number) {
    return draft.isForm(number - 1, "als") && draft.isForm(number - 2, "mehr", "weniger")
        || draft.isForm(number - 1, "zu") && draft.isForm(number - 2, "bis");
  }
}
