package aussage.number;

import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that begins at a word of a sentence, over as many words as it takes: "3 ½
 * Millionen", "ein halbes Dutzend", "zwei Drittel", "minus fünf". Ranges are two numbers. Time is
 * linear in the length of the number, and a few comparisons where there is none.
 */
public final class NumberReader {
  private static final int MAX_PARTS = 8;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Sentence sentence;
  private final int first;
  private int at;
  private BigDecimal value = BigDecimal.ZERO;
  private BigDecimal factor = BigDecimal.ONE;
  private NumberForm form = NumberForm.WORDS;

  private NumberReader(Sentence sentence, int first) {
    this.sentence = sentence;
    this.first = first;
    this.at = first;
  }

  /** The longest number that begins with this word, null where none does. */
  public static @Nullable NumberPhrase read(Sentence sentence, int at) {
    Word word = sentence.word(at);
    return canBegin(word) ? new NumberReader(sentence, at).read() : null;
  }

  private static boolean canBegin(Word word) {
    if (word.kind() == TokenKind.WORD) {
      return NumberTrigger.mayBegin(word.form());
    }
    return word.kind() == TokenKind.NUMBER
        || DigitNumeral.canBegin(word.form().charAt(0)) && word.kind() != TokenKind.LINK;
  }

  private @Nullable NumberPhrase read() {
    boolean negative = false;
    if (isSign(sentence.word(at))) {
      if (at + 1 >= sentence.size()) {
        return null;
      }
      char sign = sentence.word(at).form().charAt(0);
      negative = sign != '+' && sign != 'p' && sign != 'P' && sign != '±';
      at++;
      BigDecimal digits = cardinal(at);
      if (digits == null) {
        return null;
      }
    }
    if (!base()) {
      return null;
    }
    return new NumberPhrase(first, at, negative ? value.negate() : value, factor, form);
  }

  /** A sign that stands as a token of its own before its number: "minus", "-". */
  private boolean isSign(Word word) {
    String text = word.form();
    if (text.length() == 1) {
      return DigitNumeral.isSign(text.charAt(0))
          && at + 1 < sentence.size()
          && sentence.word(at + 1).begin() == word.end();
    }
    return isSignWord(text);
  }

  static boolean isSignWord(String form) {
    return form.equals("minus") || form.equals("Minus") || form.equals("plus");
  }

  private boolean base() {
    String text = sentence.word(at).form();
    Numeral numeral = Numeral.of(text);
    Magnitude vague = numeral.plural();
    if (vague != null) {
      vague(vague);
      return true;
    }
    BigDecimal number = cardinal(at);
    if (number != null) {
      counted(number, text);
      return true;
    }
    Ratio ratio = numeral.fraction();
    if (ratio != null) {
      at++;
      value = ratio.value();
      form = value.compareTo(BigDecimal.ONE) < 0 ? NumberForm.SHARE : NumberForm.WORDS;
      multiply(ratio);
      return true;
    }
    Magnitude alone = Character.isUpperCase(text.charAt(0)) ? numeral.magnitude() : null;
    if (alone == null) {
      return false;
    }
    at++;
    value = alone.value();
    factor = value;
    form = NumberForm.MAGNITUDE;
    return true;
  }

  /** "Dutzende Millionen", "Hunderte von Millionen", "Tausende und Abertausende". */
  private void vague(Magnitude magnitude) {
    at++;
    form = NumberForm.VAGUE;
    value = magnitude.value();
    if (isForm(at, "und") && at + 1 < sentence.size()) {
      Magnitude more = Magnitude.ofPlural(sentence.word(at + 1).form());
      if (more != null && more.value().compareTo(value) == 0) {
        at += 2;
      }
    }
    int next = isForm(at, "von") ? at + 1 : at;
    Magnitude times = next < sentence.size() ? Magnitude.of(sentence.word(next).form()) : null;
    if (times != null && times.value().compareTo(value) > 0) {
      value = value.multiply(times.value());
      at = next + 1;
    }
  }

  private void counted(BigDecimal number, String text) {
    at++;
    value = number;
    boolean digits = !Character.isLetter(text.charAt(0));
    boolean article = !digits && isArticle(text, number);
    form = digits ? NumberForm.DIGITS : article ? NumberForm.ARTICLE : NumberForm.WORDS;
    factor = digits ? BigDecimal.ONE : factorOf(text, number);
    if (!digits && spokenDecimals(number)) {
      multiply(new Ratio(value, 1));
    } else if (!mixed(digits) && !timesFraction(number)) {
      multiply(new Ratio(number, 1));
      addSmaller(digits);
    }
  }

  /** "drei Komma eins vier", "zwei Komma fünfzehn". */
  private boolean spokenDecimals(BigDecimal number) {
    if (!isForm(at, "Komma") && !isForm(at, "komma")) {
      return false;
    }
    StringBuilder decimals = new StringBuilder();
    int next = at + 1;
    while (next < sentence.size() && decimals.length() < MAX_PARTS) {
      BigDecimal figure = sentence.word(next).kind() == TokenKind.WORD ? cardinal(next) : null;
      boolean several = figure != null && figure.compareTo(BigDecimal.TEN) >= 0;
      if (figure == null || several && (decimals.length() > 0 || figure.precision() > 2)) {
        break;
      }
      decimals.append(figure.toPlainString());
      next++;
      if (several) {
        break;
      }
    }
    if (decimals.length() == 0) {
      return false;
    }
    value = new BigDecimal(number.toPlainString() + "." + decimals);
    form = NumberForm.WORDS;
    at = next;
    return true;
  }

  /** "ein", "eine", "einer"; not "eins". */
  private static boolean isArticle(String text, BigDecimal number) {
    return number.equals(BigDecimal.ONE) && !text.endsWith("s") || text.equalsIgnoreCase("eines");
  }

  private static BigDecimal factorOf(String text, BigDecimal number) {
    boolean longer = text.length() > "tausend".length();
    if (longer && text.endsWith("tausend") && number.compareTo(THOUSAND) > 0) {
      return THOUSAND;
    }
    BigDecimal hundred = BigDecimal.valueOf(100);
    return longer && text.endsWith("hundert") && number.compareTo(hundred) > 0
        ? hundred
        : BigDecimal.ONE;
  }

  /** "3 ½", "7 und eine halbe": the whole and a fraction. */
  private boolean mixed(boolean digits) {
    int next = at;
    if (isForm(at, "und") && at + 2 < sentence.size() && form != NumberForm.ARTICLE) {
      BigDecimal one = cardinal(at + 1);
      next = one != null && one.equals(BigDecimal.ONE) ? at + 2 : at;
    }
    Ratio part = null;
    if (next > at) {
      part = Numeral.of(sentence.word(next).form()).fraction();
    } else if (digits && at < sentence.size() && sentence.word(at).kind() != TokenKind.WORD) {
      BigDecimal fraction = cardinal(at);
      boolean proper = fraction != null && fraction.signum() > 0 && !isDecimal(at);
      part = proper && fraction != null ? new Ratio(fraction, 1) : null;
    }
    if (part == null || part.value().compareTo(BigDecimal.ONE) >= 0) {
      return false;
    }
    at = next + 1;
    multiply(part.plus(value));
    return true;
  }

  private boolean isDecimal(int index) {
    String text = sentence.word(index).form();
    return text.indexOf('/') < 0 && text.indexOf('⁄') < 0 && DigitNumeral.isDigit(text.charAt(0));
  }

  /** "zwei Drittel", "ein halbes Dutzend", "drei halbe". */
  private boolean timesFraction(BigDecimal number) {
    if (at >= sentence.size() || !sentence.word(at).kind().equals(TokenKind.WORD)) {
      return false;
    }
    String text = sentence.word(at).form();
    Ratio part = Numeral.of(text).fraction();
    if (part == null || part.value().compareTo(BigDecimal.ONE) >= 0 || text.equals("halb")) {
      return false;
    }
    at++;
    boolean one = form == NumberForm.ARTICLE;
    form = one || part.denominator() > 2 ? NumberForm.SHARE : NumberForm.WORDS;
    multiply(part.times(number));
    return true;
  }

  /** The magnitudes that follow, each greater than the one before: "hundert Tausend". */
  private void multiply(Ratio number) {
    Ratio product = number;
    while (at < sentence.size()) {
      Magnitude magnitude = Magnitude.of(sentence.word(at).form());
      if (magnitude == null || magnitude.value().compareTo(factor) <= 0) {
        break;
      }
      product = product.times(magnitude.value());
      factor = factor.multiply(magnitude.value());
      form = form == NumberForm.DIGITS ? NumberForm.DIGITS : NumberForm.WORDS;
      at++;
    }
    boolean asWritten = product == number && number.denominator() == 1;
    value = asWritten ? number.numerator() : product.value();
  }

  /** What follows a magnitude and is smaller: "dreihunderttausend" after "zwei Millionen". */
  private void addSmaller(boolean digits) {
    BigDecimal least = factor;
    for (int parts = 0; parts < MAX_PARTS; parts++) {
      int next = isForm(at, "und") ? at + 1 : at;
      if (least.compareTo(THOUSAND) < 0 || value.scale() > 0 || next >= sentence.size()) {
        return;
      }
      BigDecimal part = cardinal(next);
      boolean sameKind = Character.isLetter(sentence.word(next).form().charAt(0)) != digits;
      if (part == null || !sameKind || part.signum() <= 0) {
        return;
      }
      Magnitude times =
          next + 1 < sentence.size() ? Magnitude.of(sentence.word(next + 1).form()) : null;
      BigDecimal product = times == null ? part : part.multiply(times.value());
      boolean small = times == null && digits && part.compareTo(THOUSAND) < 0;
      if (product.compareTo(least) >= 0 || small || next > at && times == null && !isLong(next)) {
        return;
      }
      value = value.add(product);
      at = next + (times == null ? 1 : 2);
      least = times == null ? BigDecimal.ONE : times.value();
    }
  }

  /** "eine Million und zwei Kinder" are two numbers, "eine Million und zweihunderttausend" one. */
  private boolean isLong(int index) {
    return sentence.word(index).form().length() > "siebenhundert".length();
  }

  private @Nullable BigDecimal cardinal(int index) {
    if (index >= sentence.size()) {
      return null;
    }
    Word word = sentence.word(index);
    boolean fits = word.kind() != TokenKind.ORDINAL && word.kind() != TokenKind.LINK;
    return fits ? GermanNumerals.cardinal(word.form()) : null;
  }

  private boolean isForm(int index, String text) {
    return index < sentence.size() && sentence.word(index).form().equals(text);
  }
}
