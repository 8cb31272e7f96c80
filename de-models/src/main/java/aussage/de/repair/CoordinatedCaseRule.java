package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "den Chef der Werft und den Kapitän": what is coordinated has one case. */
final class CoordinatedCaseRule implements TreeRule {
  @Override
  public String id() {
    return "tree.coordinated-case";
  }

  @Override
  public String reason() {
    return "The parser coordinates with the nearest noun; where the cases exclude each other, it is"
        + " a noun above that one.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Gezeigt wurden neue Bilder aus dem alten Rathaus, frühe Pläne der Architekten und"
                + " ein Modell.",
            "conj(Bilder, Pläne)"),
        Example.nothing("Sie lobte den Chef der Werft und der Reederei."),
        Example.nothing("Sie traf den Chef und seine Frau."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 2; i < draft.size(); i++) {
      int first = draft.head(i);
      if (!draft.label(i).equals("conj")
          || first < 0
          || first > i
          || draft.upos(i) != Upos.NOUN
          || !draft.isNominal(first)
          || !Clauses.isBare(draft, i)
          || agree(draft, first, i)) {
        continue;
      }
      int noun = first;
      for (int steps = 0; steps < 5; steps++) {
        int up = draft.head(noun);
        if (up < 0 || up > noun || !draft.isNominal(up)) {
          break;
        }
        noun = up;
        if (draft.upos(noun) == Upos.NOUN && agree(draft, noun, i) && isInReach(draft, noun, i)) {
          draft.attach(i, noun, "conj");
          break;
        }
      }
    }
  }

  /** No verb stands between them but those of clauses that hang on the first. */
  private static boolean isInReach(Draft draft, int first, int second) {
    for (int k = first + 1; k < second; k++) {
      if (draft.isFinite(k) && !draft.isWithin(k, first)) {
        return false;
      }
    }
    return true;
  }

  private static boolean agree(Draft draft, int first, int second) {
    int one = 0;
    for (var reading : draft.readings(first)) {
      one |= reading.grammaticalCase() == null ? ~0 : 1 << reading.grammaticalCase().ordinal();
    }
    int other = 0;
    for (var reading : draft.readings(second)) {
      other |= reading.grammaticalCase() == null ? ~0 : 1 << reading.grammaticalCase().ordinal();
    }
    return one == 0 || other == 0 || (one & other) != 0;
  }
}
