package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import java.util.List;

/** "Das hat keiner gesagt": the pronoun is who does it. */
final class LonePronounRule implements TreeRule {
  @Override
  public String id() {
    return "tree.lone-pronoun";
  }

  @Override
  public String reason() {
    return "\"keiner\" and \"jeder\" look like articles in the dative; with no noun behind them they"
        + " are the subject.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Im Saal hat keiner ein Wort gesagt.", "nsubj(gesagt, keiner) obj(gesagt, Wort)"),
        Example.of("Keiner sagte ein Wort.", "nsubj(sagte, Keiner) obj(sagte, Wort)"),
        Example.nothing("Das hat keiner Frau geholfen."),
        Example.nothing("Jeder Gast sagte ein Wort."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      int verb = draft.head(i);
      if (verb < 0
          || !draft.isForm(i, "keiner", "jeder")
          || draft.children(i).length > 0
          || !draft.is(i, "iobj") && !draft.label(i).equals("obj")) {
        continue;
      }
      int subject = draft.child(verb, "nsubj");
      if (i < subject && Clauses.allows(draft, subject, Case.ACCUSATIVE)) {
        draft.label(i, draft.label(subject));
        draft.label(subject, "obj");
      }
    }
  }
}
