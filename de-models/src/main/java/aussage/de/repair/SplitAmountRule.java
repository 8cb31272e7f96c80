package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "um 85 Prozent": the number belongs to the noun behind it, and so does the preposition. */
final class SplitAmountRule implements TreeRule {
  @Override
  public String id() {
    return "tree.split-amount";
  }

  @Override
  public String reason() {
    return "In longer clauses the parser hangs a number and the noun that it counts on the verb, each"
        + " for itself.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Kosten für Solarstrom seien seit 2010 um 85 Prozent gefallen.",
            "obl(gefallen, Prozent) nummod(Prozent, 85) case(Prozent, um)"),
        Example.nothing("Die Kosten seien 2010 Thema gewesen."),
        Example.nothing("Die Kosten sind seit 2010 gefallen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i + 1 < draft.size(); i++) {
      int preposition = draft.child(i, "case");
      if (draft.upos(i) == Upos.NUM
          && preposition == i - 1
          && draft.upos(i + 1) == Upos.NOUN
          && draft.is(i, "obl")
          && draft.head(i) == draft.head(i + 1)
          && isAmount(draft, i)
          && !draft.hasChild(i + 1, "det")
          && Clauses.isBare(draft, i + 1)) {
        draft.attach(preposition, i + 1, "case");
        draft.attach(i, i + 1, "nummod");
        draft.label(i + 1, "obl");
        Phrases.readAnew(draft, i + 1);
      }
    }
  }

  /** Behind "um" and the like no year stands alone. */
  private static boolean isAmount(Draft draft, int i) {
    return draft.isForm(i - 1, "um", "auf", "mit", "für", "bei", "von")
        && (draft.form(i).length() != 4 || draft.isForm(i - 1, "um"));
  }
}
