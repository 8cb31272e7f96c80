package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Gender;
import aussage.syntax.Upos;
import java.util.List;

/** "dass der Vorfall keine Überraschung für ihn sei": a noun beside sein is its predicate. */
final class CopulaPredicateRule implements TreeRule {
  @Override
  public String id() {
    return "tree.copula-predicate";
  }

  @Override
  public String reason() {
    return "sein has no object; the parser takes the predicate for one, or for an apposition of the"
        + " subject, where it stands far from the verb.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Er sagte, dass der Vertrag „kein Vorbild“ für andere Häfen sei.",
            "nsubj(Vorbild, Vertrag) cop(Vorbild, sei) ccomp(sagte, Vorbild)"),
        Example.of(
            "Sie war in der ganzen Zeit nie eine Gegnerin des Hafens.",
            "nsubj(Gegnerin, Sie) cop(Gegnerin, war) root(Gegnerin)"),
        Example.of(
            "Das ist gefährlicher Unsinn.",
            "root(Unsinn) cop(Unsinn, ist) amod(Unsinn, gefährlicher) nsubj(Unsinn, Das)"),
        Example.nothing("Der Weg ist gefährlicher."),
        Example.nothing("Der Bericht ist ein Urteil über die Werft."),
        Example.nothing("Die Fähre sei in Kiel."),
        Example.nothing("Der Verein, ein Klub aus Kiel, sei im Mai in Bremen gewesen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (isAttribute(draft, i)) {
        toNoun(draft, i);
      }
      if (draft.hasLemma(i, "sein")
          && draft.isVerbal(i)
          && draft.isFinite(i)
          && !draft.is(i, "aux")
          && !draft.is(i, "cop")
          && draft.hasChild(i, "nsubj")) {
        int predicate = predicate(draft, i);
        if (predicate >= 0) {
          mend(draft, i, predicate);
        }
      }
    }
  }

  /**
   * "ist gefährlicher Unsinn": an adjective with an ending that the noun right behind it asks for.
   */
  private static boolean isAttribute(Draft draft, int i) {
    int noun = i + 1;
    return draft.upos(i) == Upos.ADJ
        && draft.hasChild(i, "cop")
        && draft.child(i, "cop") < i
        && draft.lower(i).length() == draft.lemma(i).length() + 2
        && noun < draft.segments().end(i)
        && draft.head(noun) == i
        && draft.upos(noun) == Upos.NOUN
        && Clauses.isBare(draft, noun)
        && !draft.hasChild(noun, "det")
        && Clauses.allows(draft, noun, Case.NOMINATIVE)
        && draft.hasChild(i, "nsubj")
        && draft.child(i, "nsubj") < i
        && hasEndingFor(draft, i, noun);
  }

  private static boolean hasEndingFor(Draft draft, int adjective, int noun) {
    return draft.lower(adjective).endsWith("er") && draft.canBe(noun, Gender.MASCULINE)
        || draft.lower(adjective).endsWith("es") && draft.canBe(noun, Gender.NEUTER);
  }

  private static void toNoun(Draft draft, int adjective) {
    int noun = adjective + 1;
    draft.attach(noun, draft.head(adjective), draft.label(adjective));
    for (int child : draft.children(adjective)) {
      if (child != noun && !draft.is(child, "advmod")) {
        draft.attach(child, noun, draft.label(child));
      }
    }
    draft.attach(adjective, noun, "amod");
  }

  /** An object in the nominative, or an apposition of the subject without a comma before it. */
  private static int predicate(Draft draft, int sein) {
    int subject = draft.child(sein, "nsubj");
    for (int child : draft.children(sein)) {
      if (draft.label(child).equals("obj") && canBePredicate(draft, child)) {
        return child;
      }
      if (draft.is(child, "obl") || draft.is(child, "xcomp") || draft.is(child, "ccomp")) {
        subject = -1; // A place or another predicate is there already.
      }
    }
    if (subject < 0 || subject > sein) {
      return -1;
    }
    for (int child : draft.children(subject)) {
      if (draft.label(child).equals("appos")
          && child > subject
          && draft.hasChild(child, "det")
          && draft.segments().begin(child) == draft.segments().begin(sein)
          && draft.segments().begin(child) == draft.segments().begin(subject)
          && canBePredicate(draft, child)) {
        return child;
      }
    }
    return -1;
  }

  private static boolean canBePredicate(Draft draft, int noun) {
    return draft.upos(noun) == Upos.NOUN
        && Clauses.isBare(draft, noun)
        && Clauses.allows(draft, noun, Case.NOMINATIVE);
  }

  private static void mend(Draft draft, int sein, int predicate) {
    int[] children = draft.children(sein);
    if (draft.head(predicate) != sein) {
      for (int child : draft.children(draft.head(predicate))) {
        if (child > predicate) {
          draft.attach(child, predicate, draft.label(child));
        }
      }
    }
    draft.attach(sein, predicate, "cop");
    for (int child : children) {
      if (child != predicate) {
        draft.attach(child, predicate, draft.label(child));
      }
    }
    draft.tag(sein, Upos.AUX);
  }
}
