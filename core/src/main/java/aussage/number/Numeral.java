package aussage.number;

import aussage.rule.FormCache;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * All that a form can be as a number: "drei" is 3 and begins with 3, "Millionen" is a magnitude and
 * a plural that says no number.
 *
 * @param cardinal its value as a cardinal number
 * @param fraction its value as a fraction
 * @param prefix the number it begins with
 * @param magnitude what it is after a number
 * @param plural the magnitude of which it says many
 */
record Numeral(
    @Nullable BigDecimal cardinal,
    @Nullable Ratio fraction,
    @Nullable NumberPrefix prefix,
    @Nullable Magnitude magnitude,
    @Nullable Magnitude plural) {
  static final int MAX_WORD = 200;
  private static final Numeral NONE = new Numeral(null, null, null, null, null);
  private static final FormCache<Numeral> KNOWN = new FormCache<>(Numeral::read);

  /** What the form can be; a look at its first letters decides for most. */
  static Numeral of(String form) {
    return isDigits(form) || NumberTrigger.mayBegin(form) ? KNOWN.get(form) : NONE;
  }

  /** Whether a number may begin with it or within it. */
  boolean mayBegin() {
    return cardinal != null
        || fraction != null
        || prefix != null
        || magnitude != null
        || plural != null;
  }

  private static boolean isDigits(String form) {
    return !form.isEmpty() && DigitNumeral.canBegin(form.charAt(0));
  }

  private static Numeral read(String form) {
    boolean readable = form.length() <= MAX_WORD;
    if (isDigits(form)) {
      BigDecimal cardinal = readable ? DigitNumeral.read(form) : null;
      return new Numeral(cardinal, null, DigitNumeral.prefix(form), null, null);
    }
    return new Numeral(
        readable ? cardinal(form) : null,
        readable ? FractionWords.read(form) : null,
        FractionWords.prefix(form),
        Magnitude.read(form),
        Magnitude.readPlural(form));
  }

  private static @Nullable BigDecimal cardinal(String form) {
    long value = NumberWords.cardinal(form);
    return value < 0 ? null : BigDecimal.valueOf(value);
  }
}
