package aussage.number;

import aussage.rule.Table;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word that multiplies the number before it: "Mio.", "Milliarden", "Dutzend".
 *
 * @param lemma its dictionary form
 * @param value what it multiplies by; Billion is 10^12
 */
public record Magnitude(String lemma, BigDecimal value) {
  private static final ImmutableMap<String, Magnitude> FORMS = load("forms");
  private static final ImmutableMap<String, Magnitude> PLURALS = load("plurals");
  private static final int LONGEST = 20;

  private static ImmutableMap<String, Magnitude> load(String column) {
    ImmutableMap.Builder<String, Magnitude> map = ImmutableMap.builder();
    for (Table.Row row : Table.read(Magnitude.class, "magnitudes.tsv")) {
      Magnitude magnitude = new Magnitude(row.get("lemma"), new BigDecimal(row.get("value")));
      row.list(column).forEach(form -> map.put(form, magnitude));
    }
    return map.buildOrThrow();
  }

  /** The magnitude that a form is after a number: "Mio.", "Tausend"; null where it is none. */
  public static @Nullable Magnitude of(String form) {
    return Numeral.of(form).magnitude();
  }

  static @Nullable Magnitude read(String form) {
    return canBe(form) ? FORMS.get(form.toLowerCase(Locale.ROOT)) : null;
  }

  /**
   * The magnitude of a plural that says no number: "Tausende", "Dutzenden", "Millionen",
   * "Zehntausende", "Abertausende"; null where the form is none.
   */
  public static @Nullable Magnitude ofPlural(String form) {
    return Numeral.of(form).plural();
  }

  static @Nullable Magnitude readPlural(String form) {
    if (!canBe(form)) {
      return null;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    Magnitude simple = PLURALS.get(lower);
    if (simple != null) {
      return simple;
    }
    NumberWords factor = NumberWords.scan(lower, 0);
    if (factor != null && factor.value() >= 10 && isPluralEnding(lower, factor.end())) {
      return new Magnitude(form, BigDecimal.valueOf(factor.value()));
    }
    return lower.startsWith("aber") ? PLURALS.get(lower.substring("aber".length())) : null;
  }

  /** "e", "en", "er" after "zehntausend"; "zwanzigen" is none. */
  private static boolean isPluralEnding(String form, int at) {
    return OrdinalWords.isEnding(form, at)
        && (form.startsWith("tausend", at - "tausend".length())
            || form.startsWith("hundert", at - "hundert".length()));
  }

  private static boolean canBe(String form) {
    if (form.length() < 3 || form.length() > LONGEST) {
      return false;
    }
    return "hHtTmMbBdDzZaA".indexOf(form.charAt(0)) >= 0;
  }
}
