package aussage.quantity;

import aussage.model.UnitKind;
import aussage.rule.Example;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/** Tells which money cents belong to: "78,12 Dollar und damit 45 Cent weniger". */
final class Cents {
  static final ImmutableList<ReadingRule> RULES =
      ImmutableList.of(
          new ReadingRule(
              "quantity.unit.cent",
              "Cents are those of the dollars that the sentence or the one before it tells of.",
              Example.of("Öl fiel um 40 Cent auf 70 US-Dollar.", "40 → 0.4 USD; 70 → 70 USD"),
              Example.of(
                  "Ein Fass kostet 78 Dollar. Das sind 45 Cent weniger.",
                  "78 → 78 USD; 45 → 0.45 USD"),
              Example.of(
                  "Der Dollar kostet 1,10 Euro. Das sind 2 Cent mehr.",
                  "1,10 → 1.10 EUR; 2 → 0.02 EUR")));

  private static final String EURO = "EUR";
  private static final ImmutableSet<String> HAVE_CENTS =
      ImmutableSet.of("USD", "CAD", "AUD", "NZD", "HKD", "SGD");

  private Cents() {}

  /**
   * Gives cents their currency.
   *
   * @param drafts those of a sentence
   * @param before the currency of the sentence before, "" where it had none
   * @return the currency of this sentence
   */
  static String read(List<Draft> drafts, String before) {
    boolean cents = false;
    String currency = "";
    for (Draft draft : drafts) {
      if (draft.unit == null || draft.unit.kind() != UnitKind.CURRENCY) {
        continue;
      }
      if (draft.unit.lemma().equals("Cent")) {
        cents = true;
      } else if (!currency.equals(EURO)) {
        currency = draft.unit.code();
      }
    }
    String code = currency.isEmpty() ? before : currency;
    if (cents && HAVE_CENTS.contains(code)) {
      for (Draft draft : drafts) {
        if (draft.unit != null && draft.unit.lemma().equals("Cent")) {
          draft.unit = draft.unit.withCode(code);
        }
      }
    }
    return currency;
  }
}
