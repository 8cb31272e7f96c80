package aussage.de;

import aussage.rule.Example;
import aussage.syntax.Case;
import java.util.List;
import java.util.Set;

/** "seiner Meinung nach", "Berichten zufolge": the preposition behind its noun. */
final class PostpositionRule implements TreeRule {
  /** Nouns that nach follows; behind others it opens a phrase of its own. */
  private static final Set<String> BEFORE_NACH =
      Set.of(
          "Meinung",
          "Ansicht",
          "Auffassung",
          "Einschätzung",
          "Schätzung",
          "Angabe",
          "Aussage",
          "Darstellung",
          "Überzeugung",
          "Eindruck",
          "Vernehmen",
          "Wissen",
          "Kenntnis",
          "Bericht",
          "Erkenntnis",
          "Erfahrung",
          "Natur",
          "Sinn",
          "Reihe",
          "Gefühl",
          "Umfrage");

  @Override
  public String id() {
    return "tree.postposition";
  }

  @Override
  public String reason() {
    return "The parser gives such prepositions to the next noun, and takes theirs for an object.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Reederei besitze seiner Meinung nach vier alte Fähren.",
            "case(Meinung, nach) obl(besitze, Meinung) obj(besitze, Fähren)"),
        Example.of(
            "Dem Bericht der Werft zufolge sank die Fähre.",
            "case(Bericht, zufolge) obl(sank, Bericht)"),
        Example.nothing("Die Fähre fährt nach Kiel."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if (!draft.isForm(i, "nach", "zufolge") || !draft.isNominal(i - 1)) {
        continue;
      }
      int noun = noun(draft, i);
      if (noun < 0 || draft.is(i, "compound:prt")) {
        continue;
      }
      int verb = draft.head(noun);
      int wrong = draft.head(i);
      draft.attach(i, noun, "case");
      if (wrong > i
          && draft.isNominal(wrong)
          && draft.is(wrong, "obl")
          && Clauses.isBare(draft, wrong)) {
        draft.tag(wrong, draft.upos(wrong)); // Its case was read by the wrong preposition.
        Phrases.narrow(draft, wrong);
        draft.label(wrong, "obj");
      }
      if (verb >= 0 && !draft.isNominal(verb)) {
        draft.label(noun, "obl");
      }
    }
  }

  private static int noun(Draft draft, int postposition) {
    int noun = postposition - 1;
    if (draft.isForm(postposition, "nach")) {
      boolean fits =
          BEFORE_NACH.contains(draft.lemma(noun))
              && Clauses.isBare(draft, noun)
              && draft.hasChild(noun, "det")
              && draft.canBe(noun, Case.DATIVE);
      return fits ? noun : -1;
    }
    while (draft.is(noun, "nmod") && draft.head(noun) >= 0 && draft.head(noun) < noun) {
      noun = draft.head(noun); // "dem Bericht der Werft zufolge"
    }
    while ((draft.is(noun, "flat") || draft.is(noun, "appos"))
        && draft.head(noun) >= 0
        && draft.head(noun) < noun) {
      noun = draft.head(noun);
    }
    return draft.hasChild(noun, "case") && draft.child(noun, "case") != postposition ? -1 : noun;
  }
}
