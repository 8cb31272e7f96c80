package aussage.model;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@link Quantity} says, apart from the words it stands in: two that say the same are equal.
 * It has a text form that reads well and that {@link #parse} reads back:
 *
 * <pre>
 *   bis zu 3000 Soldaten           ≤ 3000 {Soldat}
 *   rund 40 Mio. Euro              about 40000000 EUR
 *   3 bis 5 Kilometer              3..5 km
 *   Tausende Fans                  1000.. {Fan}
 *   120 Fälle je 100.000 Einwohner 120 {Fall} / 100000 {Einwohner}
 *   zwei Pfund Butter              2 MEASURE{Pfund}
 * </pre>
 *
 * <p>Units are written with their code, as UCUM and ISO 4217 have it; things counted stand in
 * braces, as annotations do in UCUM; a unit without code names its kind before the braces.
 *
 * @param modifier how the number is narrowed or widened
 * @param number the number stated, of a range the lower one, of a vague plural the least
 * @param upper the upper number of a range; empty for all other modifiers
 * @param unit of what, without its place in the text; a unit with a code has no lemma, but for
 *     "Prozentpunkt"
 * @param per what it is counted against, of a rate
 */
public record Amount(
    QuantityModifier modifier,
    BigDecimal number,
    Optional<BigDecimal> upper,
    Unit unit,
    Optional<Rate> per) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern UNIT =
      Pattern.compile("([^\\s{}]*)(?:\\{((?:[^\\\\{}]|\\\\.)*+)})?", Pattern.DOTALL);
  private static final Pattern ESCAPED = Pattern.compile("[\\\\{}]");
  private static final String PER = " / ";
  private static final String PERCENT = "Prozent";

  public Amount {
    Objects.requireNonNull(modifier, "modifier");
    number = plain(number);
    upper = upper.map(Amount::plain);
    unit = bare(unit);
    per = per.map(rate -> new Rate(plain(rate.value()), bare(rate.unit())));
    if (upper.isPresent() != (modifier == QuantityModifier.BETWEEN)) {
      throw new IllegalArgumentException("an upper number belongs to a range: " + modifier);
    }
    if (upper.isPresent() && upper.get().compareTo(number) < 0) {
      throw new IllegalArgumentException("not a range: " + number + ".." + upper.get());
    }
  }

  /**
   * What a quantity says.
   *
   * @throws IllegalArgumentException if it has neither a value nor a bound
   */
  public static Amount of(Quantity quantity) {
    BigDecimal number =
        quantity
            .value()
            .or(quantity::min)
            .or(quantity::max)
            .orElseThrow(() -> new IllegalArgumentException("no number: " + quantity.text()));
    boolean range = quantity.modifier() == QuantityModifier.BETWEEN;
    Optional<BigDecimal> upper =
        range ? quantity.max().or(() -> Optional.of(number)) : Optional.empty();
    return new Amount(quantity.modifier(), number, upper, quantity.unit(), quantity.per());
  }

  /** An exact number of a unit: "40 Euro". */
  public static Amount of(BigDecimal number, Unit unit) {
    return new Amount(QuantityModifier.EXACT, number, Optional.empty(), unit, Optional.empty());
  }

  /**
   * Reads the text form back: {@code parse(amount.toString())} equals the amount.
   *
   * @throws IllegalArgumentException if the text has another form; the message tells where
   */
  public static Amount parse(CharSequence text) {
    return new Parser(text.toString()).amount();
  }

  /** The bounds stated or implied: "bis zu 3000" is (-∞..3000]; all numbers where none are. */
  public Range<BigDecimal> bounds() {
    return switch (modifier) {
      case EXACT, ABOUT -> Range.all();
      case ALMOST, AT_MOST -> Range.atMost(number);
      case LESS_THAN -> Range.lessThan(number);
      case AT_LEAST, VAGUE -> Range.atLeast(number);
      case MORE_THAN -> Range.greaterThan(number);
      case BETWEEN -> Range.closed(number, upper.orElse(number));
    };
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(sign(modifier)).append(number.toPlainString());
    if (modifier == QuantityModifier.VAGUE || modifier == QuantityModifier.BETWEEN) {
      out.append("..");
    }
    upper.ifPresent(most -> out.append(most.toPlainString()));
    if (unit.kind() != UnitKind.NONE) {
      out.append(' ').append(write(unit));
    }
    per.ifPresent(rate -> write(rate, out.append(PER)));
    return out.toString();
  }

  private static void write(Rate rate, StringBuilder out) {
    boolean bare = rate.unit().kind() == UnitKind.NONE;
    String unit = bare ? "" : write(rate.unit());
    // "/ 1 10*3": without its one a code that begins like a number would be read as one.
    boolean one = rate.value().equals(BigDecimal.ONE) && !NUMBER.matcher(unit).lookingAt();
    if (!one || bare) {
      out.append(rate.value().toPlainString());
    }
    if (!bare) {
      out.append(one ? "" : " ").append(unit);
    }
  }

  private static String write(Unit unit) {
    String kind = unit.kind() == UnitKind.COUNT ? "" : unit.kind().name();
    String code = unit.code().orElse(kind);
    boolean braces = unit.code().isEmpty() || unit.lemma().isPresent();
    String lemma = ESCAPED.matcher(unit.lemma().orElse("")).replaceAll("\\\\$0");
    return braces ? code + "{" + lemma + "}" : code;
  }

  private static String sign(QuantityModifier modifier) {
    return switch (modifier) {
      case EXACT, BETWEEN, VAGUE -> "";
      case ABOUT -> "about ";
      case ALMOST -> "almost ";
      case AT_LEAST -> "≥ ";
      case MORE_THAN -> "> ";
      case AT_MOST -> "≤ ";
      case LESS_THAN -> "< ";
    };
  }

  /** Without an exponent. */
  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** Without its place, and without the lemma where the code says all. */
  private static Unit bare(Unit unit) {
    if (unit.kind() == UnitKind.NONE) {
      return Unit.NONE;
    }
    boolean coded = unit.code().isPresent() && unit.kind() != UnitKind.COUNT;
    if (coded && kind(unit.code().get()) != unit.kind()) {
      throw new IllegalArgumentException("no code of " + unit.kind() + ": " + unit.code().get());
    }
    Optional<String> lemma = unit.lemma().filter(word -> !word.isEmpty());
    if (coded) {
      boolean points = unit.kind() == UnitKind.PERCENT;
      lemma = lemma.filter(word -> points && !word.equals(PERCENT));
    }
    return new Unit(unit.kind(), coded ? unit.code() : Optional.empty(), Optional.empty(), lemma);
  }

  /** What a code is a code of. */
  private static UnitKind kind(String code) {
    if (code.equals("%")) {
      return UnitKind.PERCENT;
    }
    return switch (code) {
      case "s", "ms", "us", "ns", "min", "h", "d", "wk", "mo", "a" -> UnitKind.DURATION;
      default -> code.matches("[A-Z]{3}") ? UnitKind.CURRENCY : UnitKind.MEASURE;
    };
  }

  /** Reads the text form from left to right. */
  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    Amount amount() {
      QuantityModifier modifier = modifier();
      BigDecimal number = number();
      Optional<BigDecimal> upper = Optional.empty();
      if (modifier == QuantityModifier.EXACT && take("..")) {
        boolean range = isNumber();
        modifier = range ? QuantityModifier.BETWEEN : QuantityModifier.VAGUE;
        upper = range ? Optional.of(number()) : Optional.empty();
      }
      Unit unit = isAt(PER) || !take(" ") ? Unit.NONE : unit();
      Optional<Rate> per = take(PER) ? Optional.of(rate()) : Optional.empty();
      if (at < text.length()) {
        throw error("the end");
      }
      return new Amount(modifier, number, upper, unit, per);
    }

    private QuantityModifier modifier() {
      for (QuantityModifier candidate : QuantityModifier.values()) {
        if (!sign(candidate).isEmpty() && take(sign(candidate))) {
          return candidate;
        }
      }
      return QuantityModifier.EXACT;
    }

    private Rate rate() {
      boolean counted = isNumber();
      BigDecimal value = counted ? number() : BigDecimal.ONE;
      return new Rate(value, counted && !take(" ") ? Unit.NONE : unit());
    }

    private boolean isNumber() {
      return NUMBER.matcher(text).region(at, text.length()).lookingAt();
    }

    private BigDecimal number() {
      Matcher matcher = NUMBER.matcher(text).region(at, text.length());
      if (!matcher.lookingAt()) {
        throw error("a number");
      }
      at = matcher.end();
      return new BigDecimal(matcher.group());
    }

    private Unit unit() {
      Matcher matcher = UNIT.matcher(text).region(at, text.length());
      boolean unit = matcher.lookingAt() && matcher.end() > at && !matcher.group(1).equals("/");
      if (!unit) {
        throw error("a unit");
      }
      String code = matcher.group(1);
      String braces = matcher.group(2);
      at = matcher.end();
      Optional<String> lemma =
          Optional.ofNullable(braces)
              .map(word -> word.replaceAll("(?s)\\\\(.)", "$1"))
              .filter(word -> !word.isEmpty());
      if (braces != null && code.isEmpty()) {
        return new Unit(UnitKind.COUNT, Optional.empty(), Optional.empty(), lemma);
      }
      for (UnitKind kind : UnitKind.values()) {
        if (braces != null && kind != UnitKind.NONE && code.equals(kind.name())) {
          return new Unit(kind, Optional.empty(), Optional.empty(), lemma);
        }
      }
      return new Unit(kind(code), Optional.of(code), Optional.empty(), lemma);
    }

    private boolean isAt(String token) {
      return text.startsWith(token, at);
    }

    private boolean take(String token) {
      boolean here = isAt(token);
      at += here ? token.length() : 0;
      return here;
    }

    private IllegalArgumentException error(String expected) {
      return new IllegalArgumentException(
          "not an amount: \"" + text + "\": " + expected + " expected at " + at);
    }
  }
}
