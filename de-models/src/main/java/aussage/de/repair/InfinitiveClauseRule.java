package aussage.de.repair;

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
        Example.of(
            "Statt das Haus abzureißen, saniert die Stadt das Dach.",
            "mark(abzureißen, Statt) obj(abzureißen, Haus) advcl(saniert, abzureißen)"),
        Example.of(
            "Ohne auf die Fragen einzugehen, verließ der Minister den Saal.",
            "mark(einzugehen, Ohne) advcl(verließ, einzugehen)"),
        Example.of("Wir bitten alle Gäste, den Saal zu verlassen.", "xcomp(bitten, verlassen)"),
        Example.nothing("Er fuhr in die Stadt, um Brot zu kaufen."));
  }

  /** "ohne Geld zu verlangen": ohne opens the clause and does not govern the noun. */
  private static void adverbial(Draft draft, int opening, int infinitive) {
    if (draft.isForm(opening, "ohne", "statt", "anstatt")) {
      int noun = draft.head(opening);
      if (noun != infinitive
          && noun > opening
          && draft.isNominal(noun)
          && draft.head(noun) == infinitive) {
        draft.attach(opening, infinitive, "mark");
        Phrases.readAnew(draft, noun);
        draft.label(noun, "obj");
      } else if (noun == infinitive) {
        draft.label(opening, "mark");
      }
      for (int child : draft.children(infinitive)) {
        if ((draft.is(child, "obl") || draft.is(child, "nmod"))
            && draft.isNominal(child)
            && Clauses.isBare(draft, child)
            && !draft.hasChild(infinitive, "obj")
            && !Times.isTime(draft.lemma(child))) {
          draft.label(child, "obj");
        }
      }
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
      int begin = draft.segments().begin(i);
      if (infinitive < border || border >= 0 && !draft.isForm(border, ",")) {
        continue;
      }
      if (draft.isForm(begin, "um", "ohne", "anstatt", "statt", "als")) {
        adverbial(draft, begin, infinitive);
        continue;
      }
      if (border < 2) {
        continue;
      }
      int verb = border - 1;
      int asked = draft.head(infinitive);
      if (draft.label(infinitive).equals("acl")
          && draft.is(asked, "obj")
          && Verbs.isAsking(draft.lemma(draft.head(asked)))) {
        draft.attach(infinitive, draft.head(asked), "xcomp");
        continue;
      }
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
