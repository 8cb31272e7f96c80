package aussage.quantity;

import aussage.model.UnitKind;
import java.math.BigDecimal;

/**
 * A unit as the tables have it.
 *
 * @param kind what it measures
 * @param code ISO 4217, UCUM or "%"; "" where the code system has none
 * @param lemma its dictionary form
 * @param article whether "ein" before it is the number one
 * @param share what one of it is of the unit that the code names: 0.01 for "Cent", -1 for
 *     "Minusgrad", else 1
 */
record UnitEntry(UnitKind kind, String code, String lemma, boolean article, BigDecimal share) {
  UnitEntry withCode(String newCode) {
    return new UnitEntry(kind, newCode, lemma, article, share);
  }

  boolean isTime() {
    return kind == UnitKind.DURATION;
  }
}
