package aussage.de.repair;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.Case;
import java.util.List;
import java.util.Set;

/** "seiner Meinung nach", "Berichten zufolge": the preposition behind its noun. */
final class PostpositionRule implements TreeRule {
  /** How far before the postposition an attribute may stand that took the phrase behind it. */
  private static final int REACH = 20;

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
        Example.of(
            "Damals fielen einem Bericht der Zeitung „Küstenblatt“ zufolge etwa 200 Fahrten aus.",
            "case(Bericht, zufolge) obl(fielen, Bericht) nsubj(fielen, Fahrten)"),
        Example.of(
            "Gestern sollen Angaben der Werft zufolge 40 Boote gesunken sein.",
            "case(Angaben, zufolge) obl(gesunken, Angaben) nsubj(gesunken, Boote)"),
        Example.of(
            "Greenpeace zufolge sind die Bestände geschrumpft.",
            "case(Greenpeace, zufolge) obl(geschrumpft, Greenpeace) nsubj(geschrumpft, Bestände)"),
        Example.of(
            "Augenzeugen zufolge war der Bus mit überhöhter Geschwindigkeit unterwegs.",
            "case(Augenzeugen, zufolge) obl(Bus, Augenzeugen)"),
        Example.nothing("Die Fähre fährt nach Kiel."),
        Example.nothing("Er fuhr mit der „Möwe“ nach Kiel."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if (!draft.isForm(i, "nach", "zufolge") || !draft.isNominal(before(draft, i))) {
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
        Phrases.readAnew(draft, wrong);
        draft.label(wrong, "obj");
      }
      if (verb >= 0 && (!draft.isNominal(verb) || draft.hasChild(verb, "cop"))) {
        draft.label(noun, "obl");
        for (int k = Math.max(noun, i - REACH); k < i; k++) {
          if (draft.isWithin(k, noun)) {
            release(draft, k, i, verb);
          }
        }
      }
    }
  }

  /** The phrase behind the postposition is the verb's. */
  private static void release(Draft draft, int noun, int postposition, int verb) {
    for (int child : draft.children(noun)) {
      boolean attribute = draft.is(child, "nmod") || draft.is(child, "appos");
      if (child > postposition && attribute && Clauses.isBare(draft, child)) {
        Phrases.readAnew(draft, child);
        draft.attach(child, verb, "obj");
      }
    }
  }

  /** The word before it; a name may stand in quotation marks. */
  private static int before(Draft draft, int postposition) {
    int at = postposition - 1;
    return at > 0 && draft.kind(at) == TokenKind.QUOTE_CLOSE ? at - 1 : at;
  }

  private static int noun(Draft draft, int postposition) {
    int noun = before(draft, postposition);
    if (draft.isForm(postposition, "nach")) {
      boolean fits =
          BEFORE_NACH.contains(draft.lemma(noun))
              && Clauses.isBare(draft, noun)
              && draft.hasChild(noun, "det")
              && draft.canBe(noun, Case.DATIVE);
      return fits ? noun : -1;
    }
    while ((draft.is(noun, "nmod") || draft.is(noun, "flat") || draft.is(noun, "appos"))
        && draft.head(noun) >= 0
        && draft.head(noun) < noun) {
      noun = draft.head(noun); // "dem Bericht der Werft Nord zufolge"
    }
    return draft.hasChild(noun, "case") && draft.child(noun, "case") != postposition ? -1 : noun;
  }
}
