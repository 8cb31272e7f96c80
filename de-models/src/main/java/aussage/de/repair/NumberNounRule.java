package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "über eine Million Nutzer", "Zehntausende Menschen": words of number count the noun. */
final class NumberNounRule implements TreeRule {
  @Override
  public String id() {
    return "tree.number-noun";
  }

  @Override
  public String reason() {
    return "The parser takes über before a number for a preposition of place, and a number that is"
        + " written like a noun for a phrase of its own.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Im Mai hatten über eine Million Gäste das Museum besucht.",
            "nsubj(besucht, Gäste) nmod(Gäste, Million) advmod(Million, über)"),
        Example.of("Zehntausende Menschen kamen.", "nmod(Menschen, Zehntausende)"),
        Example.of("Wasser siedet bei 100 Grad Celsius.", "appos(Grad, Celsius)"),
        Example.nothing("Der Grad der Schäden ist hoch."),
        Example.nothing("Sie flogen über eine Insel."),
        Example.nothing("Die Stadt ist über tausend Jahre alt."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i + 1 < draft.size(); i++) {
      if (draft.isForm(i, "grad") && draft.isForm(i + 1, "celsius", "fahrenheit", "kelvin")) {
        draft.attach(i + 1, i, "appos");
      }
      if (isNumberNoun(draft, i) && draft.upos(i + 1) == Upos.NOUN) {
        boolean loose = draft.head(i) != i + 1 || draft.is(i, "dep");
        boolean agree = (draft.is(i + 1, "nmod") && draft.head(i + 1) == i);
        if (loose && !agree && !draft.is(i, "conj")) {
          count(draft, i, i + 1);
        }
      }
    }
  }

  private static boolean isNumberNoun(Draft draft, int i) {
    return switch (draft.lower(i)) {
      case "hunderte",
          "hunderten",
          "tausende",
          "tausenden",
          "zehntausende",
          "zehntausenden",
          "hunderttausende",
          "hunderttausenden",
          "dutzende",
          "dutzenden",
          "million",
          "millionen",
          "milliarde",
          "milliarden" ->
          true;
      default -> false;
    };
  }

  private static void count(Draft draft, int number, int noun) {
    int above = draft.head(number);
    String label = draft.label(number);
    int bound = draft.child(number, "case");
    if (draft.isVerbal(number)) {
      draft.tag(number, Upos.NOUN); // "hunderte Helfer"
    }
    draft.attach(number, noun, "nmod");
    if (above >= 0 && above != noun && draft.head(noun) == above && !label.equals("dep")) {
      boolean free = draft.isForm(bound, "über", "unter", "gegen", "an");
      if (free) {
        draft.attach(bound, number, "advmod");
      } else if (bound >= 0) {
        draft.attach(bound, noun, "case");
        draft.label(noun, label);
      }
    }
  }
}
