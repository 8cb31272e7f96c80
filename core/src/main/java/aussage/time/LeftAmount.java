package aussage.time;

import aussage.number.GermanNumerals;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers from right to left: "1,5", "zwei", "150 Millionen", "65 Mio.", "3.", "zweiten". */
final class LeftAmount {
  private static final int MAX_ORDINAL = 10_000;

  private LeftAmount() {}

  /**
   * A number that ends at an item.
   *
   * @param value the number
   * @param first its first item
   */
  record Read(BigDecimal value, int first) {}

  /** An amount; null where none ends there. */
  static @Nullable Read amount(TimeItems items, int at, int floor) {
    if (items.is(at, ".") && items.isGlued(at) && magnitude(items.form(at - 1)) != null) {
      return amount(items, at - 1, floor); // 150 Mio.
    }
    if (items.is(at, WordClass.ARTICLE) || !items.isNumber(at) && !items.isWord(at)) {
      return null;
    }
    BigDecimal magnitude = magnitude(items.form(at));
    if (magnitude != null && at > floor) {
      Read factor = amount(items, at - 1, floor);
      return factor == null
          ? new Read(magnitude, at)
          : new Read(factor.value().multiply(magnitude), factor.first());
    }
    if (items.isNumber(at) && items.isGlued(at) && Ranges.isDash(items.form(at - 1))) {
      return new Read(BigDecimal.valueOf(items.number(at)), at); // 3–5 Jahre
    }
    String form = items.isNumber(at) ? items.token(at) : items.form(at);
    BigDecimal value = GermanNumerals.fraction(form);
    value = value == null ? GermanNumerals.cardinal(form) : value;
    return value == null ? null : new Read(value, tokenBegin(items, at, floor));
  }

  private static @Nullable BigDecimal magnitude(String form) {
    return switch (form) {
      case "million", "millionen", "mio" -> BigDecimal.TEN.pow(6);
      case "milliarde", "milliarden", "mrd" -> BigDecimal.TEN.pow(9);
      case "billion", "billionen" -> BigDecimal.TEN.pow(12);
      default -> null;
    };
  }

  /** An ordinal up to {@value #MAX_ORDINAL}; null where none ends there. */
  static @Nullable Read ordinal(TimeItems items, int at, int floor) {
    boolean afterNumber = items.isGlued(at) && items.isNumber(at - 1) && at - 1 >= floor;
    BigDecimal value = null;
    if (afterNumber && (items.is(at, ".") || items.form(at).startsWith("te"))) {
      value = BigDecimal.valueOf(items.number(at - 1));
    } else if (items.isWord(at) && !items.is(at, WordClass.ARTICLE)) {
      value = GermanNumerals.ordinal(items.form(at));
    }
    if (value == null || value.signum() <= 0 || value.intValue() >= MAX_ORDINAL) {
      return null;
    }
    return new Read(value, tokenBegin(items, at, floor));
  }

  /** The first item of the token that this one ends: "1,5" is three items. */
  static int tokenBegin(TimeItems items, int at, int floor) {
    int begin = at;
    while (begin - 1 >= floor && items.wordIndex(begin - 1) == items.wordIndex(at)) {
      begin--;
    }
    return begin;
  }
}
