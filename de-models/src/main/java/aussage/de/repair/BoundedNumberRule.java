package aussage.de.repair;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/**
 * "kamen bis zu 300 freiwillige Helfer": the bound goes with the number, the number with its noun.
 */
final class BoundedNumberRule implements TreeRule {
  @Override
  public String id() {
    return "tree.bounded-number";
  }

  @Override
  public String reason() {
    return "The parser takes \"bis zu\" before a number for prepositions of place, and leaves the"
        + " noun without its number.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Am Abend kamen bis zu 300 freiwillige Helfer.",
            "nummod(Helfer, 300) advmod(300, bis) fixed(bis, zu)"),
        Example.of(
            "Laut Feuerwehr mussten bis zu 1.200 Menschen ihre Häuser verlassen.",
            "nummod(Menschen, 1.200) advmod(1.200, bis) fixed(bis, zu)"),
        Example.of("Im Hafen lagen bis zu vierzig Kutter.", "nummod(Kutter, vierzig)"),
        Example.nothing("Der Bus fährt bis zu seiner Schule."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i + 3 < draft.size(); i++) {
      if (draft.isForm(i, "bis") && draft.isForm(i + 1, "zu") && isNumber(draft, i + 2)) {
        int noun = counted(draft, i + 3);
        if (noun >= 0) {
          draft.attach(i + 2, noun, "nummod");
          draft.attach(i, i + 2, "advmod");
          draft.attach(i + 1, i, "fixed");
          Phrases.readAnew(draft, noun);
        }
      }
    }
  }

  private static boolean isNumber(Draft draft, int i) {
    return draft.kind(i) == TokenKind.NUMBER || draft.upos(i) == Upos.NUM;
  }

  /** The noun behind the number's adjectives; -1 if something else stands there. */
  private static int counted(Draft draft, int from) {
    int at = from;
    while (at < draft.size() && draft.upos(at) == Upos.ADJ) {
      at++;
    }
    return at < draft.size() && draft.upos(at) == Upos.NOUN && draft.isCapitalised(at) ? at : -1;
  }
}
