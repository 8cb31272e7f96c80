package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;
import java.util.Set;

/** "hat die Klage gegen den Windpark abgewiesen": the noun that asks for the preposition has it. */
final class PrepositionalAttributeRule implements TreeRule {
  private static final Set<String> MOVING =
      Set.of("kommen", "fallen", "steigen", "sinken", "wachsen", "leben", "gehen", "handeln");

  @Override
  public String id() {
    return "tree.prepositional-attribute";
  }

  @Override
  public String reason() {
    return "The parser hangs phrases on the verb that the noun right before them asks for.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Im Juli wurde den Gärtnern ein Zuschlag von drei Euro gezahlt.",
            "nmod(Zuschlag, Euro)"),
        Example.of("Der Preis stieg um 20 Euro pro Tonne auf 300 Euro.", "nmod(Euro, Tonne)"),
        Example.of(
            "Nach der Pause kam die Mannschaft von Trainer Roth besser ins Spiel.",
            "nmod(Mannschaft, Trainer)"),
        Example.of(
            "Dort kommt das Team von Trainer Jan Roth zu Chancen.",
            "nmod(Team, Trainer) obl(kommt, Chancen)"),
        Example.of(
            "Den Preis gewann das Institut für Holzforschung in Bern.",
            "nmod(Institut, Holzforschung)"),
        Example.nothing("Das Haus kaufte der Verein von Trainer Roth."),
        Example.nothing("Sie verkaufte den Anteil an einen Gutachter."),
        Example.nothing("Er wird nach altem Recht auf dem Friedhof beerdigt."),
        Example.nothing("Er hat den Bericht am Montag über Funk gehört."),
        Example.nothing("Der Preis stieg von zehn Cent auf einen Euro."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 2; i < draft.size(); i++) {
      int preposition = draft.child(i, "case");
      int verb = draft.head(i);
      if (preposition < 1
          || preposition > i
          || verb < 0
          || !draft.is(i, "obl")
          || draft.is(i, "obl:agent")
          || !(draft.isNominal(i) || draft.upos(i) == Upos.PRON)) {
        continue;
      }
      if (!Government.isByVerb(draft, i, verb) || isLeader(draft, i, preposition, verb)) {
        int noun = noun(draft, preposition, i, verb);
        if (noun >= 0) {
          draft.attach(i, noun, "nmod");
        }
      }
    }
  }

  /**
   * "kam die Mannschaft von Trainer Roth": who comes, rises or falls does so from no person; other
   * verbs get something from one.
   */
  private static boolean isLeader(Draft draft, int person, int preposition, int verb) {
    return MOVING.contains(draft.lemma(verb)) && isTitleWithName(draft, person, preposition);
  }

  /** "von Trainer Roth", without an article. */
  private static boolean isTitleWithName(Draft draft, int person, int preposition) {
    return draft.isForm(preposition, "von")
        && preposition == person - 1
        && draft.upos(person) == Upos.NOUN
        && draft.isNominal(person + 1)
        && draft.head(person + 1) == person
        && PersonNouns.contains(draft, person);
  }

  /** The noun right before the preposition, or one that it is an attribute of, that asks for it. */
  private static int noun(Draft draft, int preposition, int phrase, int verb) {
    int before = draft.leftEdge(phrase) - 1;
    if (before < 0 || !draft.isNominal(before) || draft.leftEdge(phrase) != preposition) {
      return -1;
    }
    int noun = before;
    while (noun >= 0 && noun != verb && draft.isNominal(noun)) {
      if (asks(draft, noun, preposition, phrase)) {
        return draft.isWithin(noun, verb) ? noun : -1;
      }
      int up = draft.head(noun);
      noun = up < noun ? up : -1;
    }
    return -1;
  }

  private static boolean asks(Draft draft, int noun, int preposition, int phrase) {
    if (draft.upos(noun) != Upos.NOUN) {
      return false;
    }
    boolean counted = draft.hasChild(noun, "nummod") && noun == preposition - 1;
    if (counted && draft.isForm(preposition, "pro", "je")) {
      return true; // "um 20 Euro pro Tonne"
    }
    if (isTitleWithName(draft, phrase, preposition) && PersonNouns.isBody(draft, noun)) {
      return true; // "das Team von Trainer Roth"
    }
    if (draft.isForm(preposition, "für")
        && preposition == phrase - 1
        && noun == preposition - 1
        && PersonNouns.isBody(draft, noun)) {
      return true; // "das Institut für Holzforschung"
    }
    boolean amount = draft.isForm(preposition, "von") && draft.is(preposition + 1, "nummod");
    return amount && draft.head(preposition + 1) == phrase && noun == preposition - 1
        || Government.isByNoun(draft, phrase, noun);
  }
}
