package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "hat die Klage gegen den Windpark abgewiesen": the noun that asks for the preposition has it. */
final class PrepositionalAttributeRule implements TreeRule {
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
      if (!Government.isByVerb(draft, i, verb)) {
        int noun = noun(draft, preposition, i, verb);
        if (noun >= 0) {
          draft.attach(i, noun, "nmod");
        }
      }
    }
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
    boolean amount = draft.isForm(preposition, "von") && draft.is(preposition + 1, "nummod");
    return amount && draft.head(preposition + 1) == phrase && noun == preposition - 1
        || Government.isByNoun(draft, phrase, noun);
  }
}
