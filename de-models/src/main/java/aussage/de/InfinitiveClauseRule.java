package aussage.de;

import aussage.rule.Example;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;

/** "kündigte an, … zu bleiben": the infinitive goes with the verb right before the comma. */
final class InfinitiveClauseRule implements TreeRule {
  @Override
  public String id() {
    return "tree.infinitive-clause";
  }

  @Override
  public String reason() {
    return "The parser hangs infinitive clauses on nouns further away.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Sie nannte die Wahl ihres Vereins falsch und kündigte an, gegen ihn klagen zu wollen.",
            "xcomp(kündigte, klagen)"),
        Example.nothing("Er fuhr in die Stadt, um Brot zu kaufen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 2; i < draft.size(); i++) {
      int infinitive = draft.is(i, "aux") ? draft.head(i) : i;
      if (!draft.isForm(i - 1, "zu") || !draft.canBe(i, VerbForm.INFINITIVE) || infinitive < 0) {
        if (!draft.canBe(i, VerbForm.ZU_INFINITIVE) || draft.upos(i) != Upos.VERB) {
          continue;
        }
        infinitive = i;
      }
      int border = draft.segments().borderBefore(i);
      if (border < 2
          || infinitive < border
          || !draft.isForm(border, ",")
          || draft.isForm(draft.segments().begin(i), "um", "ohne", "anstatt", "statt", "als")) {
        continue;
      }
      int verb = border - 1;
      if (draft.is(verb, "compound:prt") || draft.is(verb, "aux")) {
        verb = draft.head(verb);
      }
      if (draft.upos(verb) == Upos.VERB
          && verb < border
          && !draft.isWithin(verb, infinitive)
          && draft.head(infinitive) != verb
          && !draft.is(infinitive, "conj")) {
        draft.attach(infinitive, verb, "xcomp");
      }
    }
  }
}
