package aussage.de.repair;

import aussage.rule.Example;
import java.util.List;

/** "Gegen den Mann, der floh, hat die Polizei ermittelt": what hangs on "hat" is the verb's. */
final class AuxiliaryHeadRule implements TreeRule {
  @Override
  public String id() {
    return "tree.auxiliary-head";
  }

  @Override
  public String reason() {
    return "An auxiliary or copula carries nothing but what is coordinated with it; the parser"
        + " leaves phrases on it that it met before it knew the full verb.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Noch am 4. Juli hatten Bauern mit ihren Traktoren in Ulm gegen die Steuer protestiert.",
            "obl(protestiert, Juli) aux(protestiert, hatten)"),
        Example.of(
            "Gegen den Kapitän, der die Fähre steuerte, hat die Behörde Anklage erhoben.",
            "obl(erhoben, Kapitän) nsubj(erhoben, Behörde)"),
        Example.nothing("Die Werft kann und muss sparen."),
        Example.nothing("Die Fähre ist heute in Kiel angekommen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if ((draft.is(i, "aux") || draft.is(i, "cop")) && draft.isVerbal(i)) {
        for (int child : draft.children(i)) {
          if (!draft.is(child, "conj") && !draft.is(child, "cc") && !draft.is(child, "fixed")) {
            draft.attach(child, draft.head(i), draft.label(child));
          }
        }
      }
    }
  }
}
