package aussage.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one German numeral: "1.500,50", "fünfzehnhundert", "dritte", "zwei Drittel" as
 * "zweidrittel". Capitals do not matter. Every method costs time linear in the form, and next to
 * nothing for a form that was asked for a short while ago.
 */
public final class GermanNumerals {
  private static final int LONG_WORD = 100;

  private GermanNumerals() {}

  /**
   * Whether a form begins like a number but is longer than any that is read: more than 60 figures,
   * or a number word of more than 100 letters.
   */
  public static boolean isTooLong(String form) {
    if (form.length() <= DigitNumeral.MAX_DIGITS) {
      return false;
    }
    return DigitNumeral.isDigit(form.charAt(0))
        || form.length() > LONG_WORD && NumberTrigger.mayBegin(form);
  }

  /**
   * Whether a number may begin with this word or within it: "drei", "dreitägig", "Millionen",
   * "minus"; a word of which this is not so can be passed over.
   */
  public static boolean mayBegin(String form) {
    return Numeral.of(form).mayBegin() || NumberReader.isSignWord(form);
  }

  /**
   * The value of a cardinal number in digits or as one word, null where the form is none: "10.000",
   * "3,5", "-5", "½", "1/2", "zwei", "zweier", "eintausendfünfhundert". Forms of "ein" are 1. A
   * range, a date or a clock time is none.
   */
  public static @Nullable BigDecimal cardinal(String form) {
    return Numeral.of(form).cardinal();
  }

  /**
   * The value of an ordinal number, null where the form is none: "24.", "3te", "dritte", "dritten",
   * "einundzwanzigsten", "millionste".
   */
  public static @Nullable BigDecimal ordinal(String form) {
    if (form.length() < 2 || form.length() > Numeral.MAX_WORD) {
      return null;
    }
    long value =
        DigitNumeral.isDigit(form.charAt(0))
            ? DigitNumeral.ordinal(form)
            : OrdinalWords.ordinal(form);
    return value < 0 ? null : BigDecimal.valueOf(value);
  }

  /**
   * The value of a fraction in one word, null where the form is none: "Drittel", "Vierteln",
   * "halbe", "anderthalb", "zweieinhalb", "dreiviertel", "Hälfte". A value without end is rounded
   * to 10 decimals.
   */
  public static @Nullable BigDecimal fraction(String form) {
    Ratio ratio = Numeral.of(form).fraction();
    return ratio == null ? null : ratio.value();
  }

  /**
   * The value of a Roman numeral in capitals, with or without the dot of an ordinal, null where the
   * form is none: "II.", "XIV". Not canonical spellings ("IIII") are none.
   */
  public static @Nullable BigDecimal roman(String form) {
    int value = RomanNumeral.read(form);
    return value <= 0 ? null : BigDecimal.valueOf(value);
  }

  /**
   * The longest number that a compound begins with, null where it begins with none: "drei" in
   * "dreitägig", "83" in "83-jährige", "zweieinhalb" in "zweieinhalbstündig", "Zweidrittel" in
   * "Zweidrittelmehrheit". What follows the number, even nothing, is the caller's to judge: "acht"
   * is in "Achtung".
   */
  public static @Nullable NumberPrefix prefix(String form) {
    return Numeral.of(form).prefix();
  }
}
