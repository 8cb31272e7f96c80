package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "Unter den Toten sind zwei Kinder": the place is what is said, the noun its subject. */
final class PlaceOfBeingRule implements TreeRule {
  @Override
  public String id() {
    return "tree.place-of-being";
  }

  @Override
  public String reason() {
    return "A predicate needs a subject; where the parser has a noun with a place as predicate and"
        + " no subject, the noun is the subject and the place goes with sein.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Derzeit könnten bereits Tausende Helfer in Bremen sein.",
            "root(sein) aux(sein, könnten) nsubj(sein, Helfer) obl(sein, Bremen)"),
        Example.of(
            "Unter den Toten sind zwei Kinder.",
            "root(Toten) cop(Toten, sind) nsubj(Toten, Kinder)"),
        Example.of(
            "In der Halle waren 300 Gäste.", "root(Halle) cop(Halle, waren) nsubj(Halle, Gäste)"),
        Example.nothing("Am Montag ist ein Feiertag."),
        Example.nothing("Er könnte bald Trainer in Bremen sein."),
        Example.nothing("Die Täter müssten noch in der Stadt sein."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 2; i < draft.size(); i++) {
      if (draft.hasLemma(i, "sein") && draft.is(i, "cop") && i < draft.head(i)) {
        int place = placeBefore(draft, i, draft.head(i));
        if (place >= 0) {
          predicate(draft, place, draft.head(i));
        }
      } else if (draft.isForm(i, "sein")
          && draft.is(i, "cop")
          && i == draft.segments().end(i) - 1
          && draft.head(i) < i
          && hasNounAlone(draft, draft.head(i))) {
        mend(draft, i, draft.head(i));
      }
    }
  }

  /** A place in first place, where a noun with a number or article and no subject follows sein. */
  private static int placeBefore(Draft draft, int sein, int noun) {
    int place = draft.segments().begin(sein) == sein ? -1 : firstPhrase(draft, sein, noun);
    boolean alone =
        place >= 0
            && draft.upos(noun) == Upos.NOUN
            && draft.isFinite(sein)
            && draft.head(noun) < sein
            && !draft.isVerbal(draft.segments().end(sein) - 1)
            && !saysOtherwise(draft, noun)
            && Clauses.isBare(draft, noun)
            && !draft.hasChild(noun, "nsubj")
            && !draft.hasChild(noun, "csubj")
            && !draft.hasChild(noun, "expl")
            && !draft.hasChild(noun, "mark")
            && (draft.hasChild(noun, "nummod")
                || draft.isForm(
                    draft.child(noun, "det"), "ein", "eine", "einige", "viele", "mehrere"))
            && Clauses.canBeSubject(draft, noun, sein);
    return alone ? place : -1;
  }

  /** "waren 121 Abgeordnete für das Gesetz": another phrase says how they were. */
  private static boolean saysOtherwise(Draft draft, int noun) {
    for (int child : draft.children(noun)) {
      if (child > noun && draft.isForm(draft.child(child, "case"), "für", "gegen", "ohne")) {
        return true;
      }
    }
    return false;
  }

  private static int firstPhrase(Draft draft, int sein, int noun) {
    for (int child : draft.children(noun)) {
      if (child < sein
          && isPlace(draft, child)
          && draft.isNominal(child)
          && draft.rightEdge(child) == sein - 1
          && draft.leftEdge(child) == draft.segments().begin(sein)
          && !Times.isTime(draft.lemma(child))
          && draft.isForm(draft.child(child, "case"), "unter", "in", "im", "an", "am", "auf")) {
        return child;
      }
    }
    return -1;
  }

  private static void predicate(Draft draft, int place, int noun) {
    int[] children = draft.children(noun);
    draft.attach(place, noun, "obl");
    draft.attach(noun, place, "nsubj");
    for (int child : children) {
      if (child != place
          && (draft.is(child, "cop")
              || draft.is(child, "punct")
              || draft.is(child, "aux")
              || draft.is(child, "advcl")
              || draft.is(child, "parataxis")
              || draft.is(child, "advmod") && child < draft.child(noun, "det")
              || draft.is(child, "nmod") && child < draft.child(noun, "nummod")
              || draft.is(child, "obl") && child < noun)) {
        draft.attach(child, place, draft.is(child, "nmod") ? "obl" : draft.label(child));
      }
    }
  }

  private static boolean hasNounAlone(Draft draft, int noun) {
    int finite = Clauses.finite(draft, noun);
    return draft.isNominal(noun)
        && finite >= 0
        && finite < noun
        && place(draft, noun) > noun
        && !draft.hasChild(noun, "nsubj")
        && !draft.hasChild(noun, "csubj")
        && !draft.hasChild(noun, "expl")
        && Clauses.canBeSubject(draft, noun, finite);
  }

  private static int place(Draft draft, int noun) {
    for (int child : draft.children(noun)) {
      if (child > noun && isPlace(draft, child)) {
        return child;
      }
    }
    return -1;
  }

  private static boolean isPlace(Draft draft, int child) {
    return (draft.is(child, "nmod") || draft.is(child, "obl"))
        && draft.upos(draft.child(child, "case")) == Upos.ADP;
  }

  private static void mend(Draft draft, int sein, int noun) {
    int finite = Clauses.finite(draft, noun);
    int[] children = draft.children(noun);
    draft.attach(noun, sein, "nsubj");
    for (int child : children) {
      if (draft.head(child) != noun) {
        continue;
      }
      if (isPlace(draft, child)) {
        draft.attach(child, sein, "obl");
      } else if (child <= finite || draft.is(child, "aux") || isOfClause(draft, child)) {
        draft.attach(child, sein, draft.label(child));
      }
    }
  }

  private static boolean isOfClause(Draft draft, int child) {
    return draft.is(child, "punct") || draft.is(child, "mark") || draft.is(child, "advcl");
  }
}
