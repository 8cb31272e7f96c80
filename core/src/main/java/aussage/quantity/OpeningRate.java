package aussage.quantity;

import aussage.model.Rate;
import aussage.rule.Example;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;

/** Reads a rate that opens its sentence: "Pro 100.000 Einwohner gab es 35 Fälle". */
final class OpeningRate {
  static final ImmutableList<ReadingRule> RULES =
      ImmutableList.of(
          new ReadingRule(
              "quantity.rate.opening",
              "What a sentence opens with after pro, or auf before kommen, is what its figure is"
                  + " counted against.",
              Example.of(
                  "Pro 100.000 Einwohner gab es 35 Fälle.", "35 → 35 Fall / 100000 Einwohner"),
              Example.of(
                  "Auf 1.000 Einwohner kommen 580 Autos.", "580 → 580 Auto / 1000 Einwohner"),
              Example.of(
                  "Auf 1.000 Seiten erklärt sie 20 Regeln.", "1.000 → 1000 Seite; 20 → 20 Regel")));

  private OpeningRate() {}

  /** Takes the first number out of a sentence's and gives it to the second, where it is a rate. */
  static void read(List<Draft> drafts, String text) {
    if (drafts.size() < 2) {
      return;
    }
    Draft against = drafts.get(0);
    Draft measured = drafts.get(1);
    if (against.left != 1 || !isRate(against) || !measured.hasUnit() || measured.per != null) {
      return;
    }
    BigDecimal value = against.value;
    boolean same = against.unit != null && against.unit.equals(measured.unit);
    if (value != null && against.hasUnit() && !same) {
      measured.per = new Rate(value, against.unit(text));
      drafts.remove(0);
    }
  }

  private static boolean isRate(Draft draft) {
    String form = draft.sentence.word(0).form();
    return switch (form) {
      case "Pro", "Je" -> true;
      case "Auf" ->
          draft.right < draft.sentence.size()
              && WordClass.COME.has(draft.sentence.word(draft.right).form());
      default -> false;
    };
  }
}
