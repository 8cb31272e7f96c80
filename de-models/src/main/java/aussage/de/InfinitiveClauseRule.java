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
        Example.of(
            "Sie half, ohne Geld zu verlangen.",
            "mark(verlangen, ohne) obj(verlangen, Geld) advcl(half, verlangen)"),
        Example.nothing("Er fuhr in die Stadt, um Brot zu kaufen."));
  }

  /** "ohne Geld zu verlangen": ohne opens the clause and does not govern the noun. */
  private static void adverbial(Draft draft, int opening, int infinitive) {
    int noun = draft.head(opening);
    if (draft.isForm(opening, "ohne", "statt", "anstatt")
        && draft.is(opening, "case")
        && noun > opening
        && draft.isNominal(noun)
        && draft.head(noun) == infinitive) {
      draft.attach(opening, infinitive, "mark");
      draft.label(noun, "obj");
    }
    if (draft.isForm(opening, "um", "ohne", "statt", "anstatt") && draft.head(infinitive) >= 0) {
      draft.label(infinitive, "advcl");
    }
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
      if (border < 2 || infinitive < border || !draft.isForm(border, ",")) {
        continue;
      }
      int begin = draft.segments().begin(i);
      if (draft.isForm(begin, "um", "ohne", "anstatt", "statt", "als")) {
        adverbial(draft, begin, infinitive);
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
