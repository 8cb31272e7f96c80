package aussage.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Fractions and mixed numbers in one word: "Drittel", "dreiviertel", "zweieinhalb". */
final class FractionWords {
  private final Ratio ratio;
  private final int end;

  private FractionWords(Ratio ratio, int end) {
    this.ratio = ratio;
    this.end = end;
  }

  /** The value of a whole word with its inflection, null where it is no fraction. */
  static @Nullable Ratio read(CharSequence form) {
    FractionWords found = scan(form);
    if (found == null) {
      return null;
    }
    boolean half = NumberWords.lower(form.charAt(found.end - 1)) == 'b';
    return isInflection(form, found.end, half) ? found.ratio : null;
  }

  /** "halbe", "halben"; "Dritteln", "Drittels". */
  private static boolean isInflection(CharSequence form, int at, boolean half) {
    if (at == form.length()) {
      return true;
    }
    char last = NumberWords.lower(form.charAt(form.length() - 1));
    return half
        ? OrdinalWords.isEnding(form, at)
        : at == form.length() - 1 && "ns".indexOf(last) >= 0;
  }

  /** The longest number, whole or broken, that a word begins with. */
  static @Nullable NumberPrefix prefix(CharSequence form) {
    FractionWords fraction = scan(form);
    if (fraction != null) {
      return new NumberPrefix(fraction.ratio.value(), fraction.end);
    }
    NumberWords whole = NumberWords.scan(form, 0);
    return whole == null ? null : new NumberPrefix(BigDecimal.valueOf(whole.value()), whole.end());
  }

  private static @Nullable FractionWords scan(CharSequence form) {
    if (NumberWords.matches(form, 0, "hälfte")) {
      return new FractionWords(Ratio.HALF, "hälfte".length());
    }
    if (NumberWords.matches(form, 0, "anderthalb")) {
      return new FractionWords(Ratio.of(3, 2), "anderthalb".length());
    }
    FractionWords part = part(form, 0);
    if (part != null) {
      return part;
    }
    NumberWords whole = NumberWords.scan(form, 0);
    return whole == null ? null : afterWhole(form, whole);
  }

  /** "zwei" with "einhalb" is a sum, with "drittel" a product; "drei" with "dreiviertel" a sum. */
  private static @Nullable FractionWords afterWhole(CharSequence form, NumberWords whole) {
    BigDecimal number = BigDecimal.valueOf(whole.value());
    FractionWords times = part(form, whole.end());
    if (times != null && NumberWords.lower(form.charAt(whole.end())) != 'h') {
      return new FractionWords(times.ratio.times(number), times.end);
    }
    int begin = whole.end() + (NumberWords.matches(form, whole.end(), "und") ? 3 : 0);
    NumberWords count = NumberWords.scan(form, begin);
    FractionWords plus = count == null ? null : part(form, count.end());
    if (count == null || plus == null) {
      return null;
    }
    Ratio fraction = plus.ratio.times(BigDecimal.valueOf(count.value()));
    return new FractionWords(fraction.plus(number), plus.end);
  }

  /** "halb", "drittel", "zwanzigstel" at a place in a word. */
  private static @Nullable FractionWords part(CharSequence form, int from) {
    if (NumberWords.matches(form, from, "halb")) {
      return new FractionWords(Ratio.HALF, from + 4);
    }
    if (NumberWords.matches(form, from, "drittel")) {
      return new FractionWords(Ratio.of(1, 3), from + 7);
    }
    if (NumberWords.matches(form, from, "siebtel")) {
      return new FractionWords(Ratio.of(1, 7), from + 7);
    }
    NumberWords number = NumberWords.scan(form, from);
    if (number == null || number.value() < 4) {
      return null;
    }
    long tens = number.value() % 100;
    String suffix = tens == 8 ? "el" : tens >= 4 && tens <= 19 ? "tel" : "stel";
    return NumberWords.matches(form, number.end(), suffix)
        ? new FractionWords(Ratio.of(1, number.value()), number.end() + suffix.length())
        : null;
  }
}
