package aussage.html;

import aussage.model.Quantity;
import aussage.model.QuantityModifier;
import aussage.model.Rate;
import aussage.model.Unit;
import aussage.model.UnitKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Quantities in German words and figures. */
final class Numbers {
  private static final String DASH = "–";
  private static final Set<String> FOR_MACHINES =
      Set.of("Cel", "har", "ar", "deg", "By", "mm2", "cm2", "m2", "km2", "m3", "km3");
  private static final BigDecimal MILLION = new BigDecimal("1000000");

  private Numbers() {}

  /** "3.000", "1,20". */
  static String of(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.GERMANY));
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /** In little room, for an axis: "40 Mio.", "2,5 Mrd.". */
  static String brief(BigDecimal number) {
    BigDecimal size = number.abs();
    if (size.compareTo(MILLION) < 0) {
      return of(shortened(number));
    }
    BigDecimal millions = number.divide(MILLION, 6, RoundingMode.HALF_UP);
    BigDecimal thousand = new BigDecimal("1000");
    return millions.abs().compareTo(thousand) < 0
        ? of(shortened(millions)) + " Mio."
        : of(shortened(millions.divide(thousand, 6, RoundingMode.HALF_UP))) + " Mrd.";
  }

  private static BigDecimal shortened(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** "höchstens 3.000 × Soldat", "3 bis 5 km", "etwa 12 L je Stunde". */
  static String of(Quantity quantity) {
    return stated(quantity.modifier(), quantity.value(), quantity.min(), quantity.max())
        + unit(quantity.unit(), quantity.value())
        + quantity.per().map(Numbers::rate).orElse("");
  }

  /** The number alone: "höchstens 3.000". */
  static String stated(
      QuantityModifier modifier,
      Optional<BigDecimal> value,
      Optional<BigDecimal> min,
      Optional<BigDecimal> max) {
    String plain = value.map(Numbers::of).orElseGet(() -> range(min, max));
    return switch (modifier) {
      case EXACT -> plain;
      case ABOUT -> "etwa " + plain;
      case ALMOST -> "fast " + plain;
      case AT_LEAST -> "mindestens " + plain;
      case MORE_THAN -> "mehr als " + plain;
      case AT_MOST -> "höchstens " + plain;
      case LESS_THAN -> "weniger als " + plain;
      case BETWEEN -> range(min, max);
      case VAGUE -> "unbestimmt, ab " + min.map(Numbers::of).orElse(DASH);
    };
  }

  private static String range(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    return min.map(Numbers::of).orElse("…") + " bis " + max.map(Numbers::of).orElse("…");
  }

  private static String rate(Rate rate) {
    String number = rate.value().compareTo(BigDecimal.ONE) == 0 ? "" : " " + of(rate.value());
    return " je" + number + unit(rate.unit(), Optional.of(rate.value())).replace(" ×", "");
  }

  private static String unit(Unit unit, Optional<BigDecimal> value) {
    String name = name(unit, value);
    return name.isEmpty() ? "" : unit.kind() == UnitKind.COUNT ? " × " + name : " " + name;
  }

  /** Of what, for the head of a column: "Fahrgast", "EUR"; "" for bare numbers. */
  static String name(Unit unit) {
    return name(unit, Optional.empty());
  }

  /** "km" and "EUR" are; UCUM's "[kn_i]" and "har" are told by their German word instead. */
  private static boolean isKnownToAll(String code) {
    return !code.contains("[") && !FOR_MACHINES.contains(code);
  }

  private static String name(Unit unit, Optional<BigDecimal> value) {
    String code = unit.code().filter(Numbers::isKnownToAll).or(unit::lemma).orElse("");
    if (unit.kind() != UnitKind.DURATION) {
      return code;
    }
    boolean one = value.filter(v -> v.compareTo(BigDecimal.ONE) == 0).isPresent();
    return TimeUnits.name(code, one).orElse(code);
  }
}
