package aussage.quantity;

import aussage.model.QuantityModifier;
import aussage.model.Span;
import aussage.model.TokenKind;
import aussage.number.GermanNumerals;
import aussage.number.Magnitude;
import aussage.number.NumberForm;
import aussage.number.NumberPhrase;
import aussage.number.NumberReader;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the number that begins at a word: single, a range, or a vague plural. */
final class NumberFinder {
  static final List<ReadingRule> RULES =
      List.of(
          new ReadingRule(
              "quantity.range",
              "Two numbers with \"bis\", a dash, or \"zwischen … und\" are one quantity; magnitude and"
                  + " unit at its end hold for both.",
              Example.of("Das dauert 3 bis 5 Tage.", "3 bis 5 → BETWEEN 3..5 d"),
              Example.of("Zwischen 30 und 40 Prozent blieben weg.", "30 und 40 → BETWEEN 30..40 %"),
              Example.of(
                  "Die Brücke kostet 100 bis 300 Millionen Euro.",
                  "100 bis 300 Millionen → BETWEEN 100000000..300000000 EUR"),
              Example.of(
                  "Er fing zwischen einem und vier Fischen.",
                  "einem und vier → BETWEEN 1..4 Fisch"),
              Example.of(
                  "Zwischen 20 Booten und 40 Booten sanken.",
                  "20 Booten und 40 → BETWEEN 20..40 Boot"),
              Example.of("Etwa 3-5 Boote sanken.", "3-5 → BETWEEN 3..5 Boot"),
              Example.of(
                  "Fünf bis sechstausend Fans kamen.",
                  "Fünf bis sechstausend → BETWEEN 5000..6000 Fan"),
              Example.of(
                  "Der Pegel stieg um 5 Zentimeter bis 20 Zentimeter.",
                  "5 Zentimeter bis 20 → BETWEEN 5..20 cm"),
              Example.of("Im Jahr 2009 bis zu 110.000 Boote.", "110.000 → AT_MOST 110000 Boot"),
              Example.nothing("Das Museum öffnet von 10 bis 18 Uhr."),
              Example.nothing("Er leitete die Werft 1995 bis 2003.")),
          new ReadingRule(
              "quantity.vague",
              "A plural of a magnitude, or a magnitude after \"mehrere\", says only the least.",
              Example.of("Tausende Gäste kamen.", "Tausende → VAGUE 1000.. Gast"),
              Example.of("Es gab Dutzende Verletzte.", "Dutzende → VAGUE 12.. Verletzte"),
              Example.of("Er verlor Millionen Euro.", "Millionen → VAGUE 1000000.. EUR"),
              Example.of("Mehrere Tausend Menschen warteten.", "Tausend → VAGUE 1000.. Mensch"),
              Example.of("Ein paar hundert Fans sangen.", "hundert → VAGUE 100.. Fan"),
              Example.nothing("Mehrere Gäste kamen.")),
          new ReadingRule(
              "quantity.votes",
              "Votes are written like a score; what is counted tells them apart.",
              Example.of("Der Rat stimmte mit 34:21 Stimmen zu.", "34 → 34 Stimme; 21 → 21 Stimme"),
              Example.nothing("Die Elf siegte mit 34:21.")));

  private static final int MOST_MODIFIERS = 2;

  private final Sentence sentence;

  NumberFinder(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The quantity's number that begins with this word, null where none does. */
  @Nullable Draft find(int at) {
    Word word = sentence.word(at);
    if (word.kind() == TokenKind.LINK || word.kind() == TokenKind.ORDINAL) {
      return null;
    }
    NumberPhrase phrase = NumberReader.read(sentence, at);
    if (phrase != null) {
      boolean article = phrase.form() == NumberForm.ARTICLE && !mayBeOne(phrase);
      return article ? null : ofPhrase(phrase);
    }
    if (word.kind() == TokenKind.NUMBER) {
      return inToken(word);
    }
    if (word.kind() != TokenKind.WORD) {
      return null;
    }
    Draft compound = CompoundReader.read(sentence, word);
    return compound == null && AmountReader.mayBegin(word) ? AmountReader.read(sentence, word) : compound;
  }

  /** "ein" is a number only before a unit or in a list of numbers; most are articles. */
  private boolean mayBeOne(NumberPhrase phrase) {
    int end = phrase.end();
    boolean between = isForm(end, "und") && afterZwischen(phrase.first()) < phrase.first();
    if (isForm(phrase.first() - 1, "den")
        || isForm(phrase.first() - 1, "die")
        || isForm(phrase.first() - 1, "das")) {
      return false;
    }
    if (isForm(end, "bis") || isForm(end, "oder") || between) {
      return true;
    }
    for (int at = end; at < Math.min(sentence.size(), end + 3); at++) {
      Word word = sentence.word(at);
      if (word.kind() != TokenKind.WORD && word.kind() != TokenKind.SYMBOL) {
        return false;
      }
      if (UnitLexicon.find(word.form()) != null || isNational(at)) {
        return true;
      }
      if (NounPhrase.startsUpper(word) && at > end) {
        return false;
      }
    }
    return false;
  }

  private boolean isNational(int at) {
    return at > 0
        && UnitLexicon.national(sentence.word(at - 1).form(), sentence.word(at).form()) != null;
  }

  private Draft ofPhrase(NumberPhrase phrase) {
    Draft range = phrase.form() == NumberForm.VAGUE ? null : range(phrase);
    return range == null ? single(phrase) : range;
  }

  private Draft single(NumberPhrase phrase) {
    Draft draft =
        new Draft(
            sentence,
            phrase.first(),
            phrase.end(),
            sentence.span(phrase.first(), phrase.end()),
            phrase.form());
    draft.value = phrase.value();
    draft.factor = phrase.factor();
    if (phrase.form() == NumberForm.VAGUE || isVagueMagnitude(phrase)) {
      draft.value = null;
      draft.low = phrase.value();
      draft.modifier = QuantityModifier.VAGUE;
      int before = phrase.first() - 1;
      if (WordClass.VAGUE_QUANTIFIER.isAt(sentence, before)) {
        boolean einPaar = sentence.word(before).form().equals("paar") && before > 0;
        draft.left = einPaar ? before - 1 : before;
      }
    }
    return draft;
  }

  /** "mehrere Tausend", "einige 100": the number is a power of ten that stands for many. */
  private boolean isVagueMagnitude(NumberPhrase phrase) {
    if (!WordClass.VAGUE_QUANTIFIER.isAt(sentence, phrase.first() - 1)) {
      return false;
    }
    if (phrase.form() == NumberForm.MAGNITUDE) {
      return true;
    }
    BigDecimal bare = phrase.value().stripTrailingZeros();
    boolean power = bare.unscaledValue().equals(java.math.BigInteger.ONE) && bare.scale() <= -2;
    return power || phrase.factor().equals(phrase.value()) && bare.scale() <= -2;
  }

  /** A range in one token: "3-5", "1,2–1,5"; other signs between digits are no quantity. */
  private @Nullable Draft inToken(Word word) {
    String form = word.form();
    int dash = dash(form);
    if (dash <= 0) {
      return null;
    }
    BigDecimal low = GermanNumerals.cardinal(form.substring(0, dash));
    BigDecimal high = GermanNumerals.cardinal(form.substring(dash + 1));
    if (low == null || high == null || low.compareTo(high) >= 0 || hasLeadingZero(form, dash + 1)) {
      return null;
    }
    int end = word.index() + 1;
    Magnitude magnitude = end < sentence.size() ? Magnitude.of(sentence.word(end).form()) : null;
    if (magnitude != null) {
      end++;
    }
    Draft draft = between(word.index(), end, NumberForm.DIGITS, low, high);
    if (magnitude != null) {
      draft.scale(magnitude.value());
      draft.factor = magnitude.value();
    }
    return draft;
  }

  /**
   * The two counts of a vote, "345:210 Stimmen"; empty where the token is no such pair. Scores have
   * the same form, but nothing that is counted behind them.
   */
  List<Draft> findVotes(int at) {
    Word word = sentence.word(at);
    String form = word.form();
    int colon = word.kind() == TokenKind.NUMBER ? form.indexOf(':') : -1;
    if (colon <= 0 || word.end() - word.begin() != form.length()) {
      return List.of();
    }
    NounPhrase noun = NounPhrase.at(sentence, at + 1);
    BigDecimal yes = GermanNumerals.cardinal(form.substring(0, colon));
    BigDecimal no = GermanNumerals.cardinal(form.substring(colon + 1));
    boolean votes = noun != null && WordClass.VOTE.isAt(sentence, noun.head());
    if (!votes || yes == null || no == null) {
      return List.of();
    }
    int begin = word.begin();
    return List.of(
        part(at, new Span(begin, begin + colon), yes),
        part(at, new Span(begin + colon + 1, word.end()), no));
  }

  private Draft part(int at, Span span, BigDecimal value) {
    Draft draft = new Draft(sentence, at, at + 1, span, NumberForm.DIGITS);
    draft.value = value;
    return draft;
  }

  private static int dash(String form) {
    int found = -1;
    for (int i = 1; i < form.length() - 1; i++) {
      char c = form.charAt(i);
      if (c == '-' || c == '–' || c == '‑') {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean hasLeadingZero(String form, int at) {
    return form.charAt(at) == '0'
        && at + 1 < form.length()
        && Character.isDigit(form.charAt(at + 1));
  }

  private Draft between(int first, int end, NumberForm form, BigDecimal low, BigDecimal high) {
    Span span = sentence.span(first, end);
    Draft draft = new Draft(sentence, first, end, span, form);
    draft.modifier = QuantityModifier.BETWEEN;
    draft.low = low;
    draft.high = high;
    if (isForm(first - 1, "zwischen") || isForm(first - 1, "Zwischen")) {
      draft.left = first - 1;
    }
    return draft;
  }

  private @Nullable Draft range(NumberPhrase low) {
    int at = low.end();
    if (at < sentence.size() && UnitReader.isUnitAt(sentence, at, low.form())) {
      at = UnitReader.unitEnd(sentence, at);
    } else if (afterZwischen(low.first()) < low.first()) {
      at = afterNoun(at);
    }
    int next = afterConnector(at, low);
    if (next <= 0 || next >= sentence.size()) {
      return null;
    }
    NumberPhrase high = NumberReader.read(sentence, next);
    if (high == null || high.form() == NumberForm.VAGUE) {
      return null;
    }
    BigDecimal from = shared(low, high);
    if (from.compareTo(high.value().abs()) >= 0) {
      return null;
    }
    Draft draft = between(low.first(), high.end(), high.form(), from, high.value().abs());
    if (!isDash(next - 1)) {
      draft.high = high.value();
    }
    draft.factor = high.factor();
    if (draft.left == low.first()) {
      draft.left = afterZwischen(low.first());
    }
    return draft;
  }

  /** "zwischen 20 Booten und 40 Booten": the noun may stand twice. */
  private int afterNoun(int at) {
    NounPhrase phrase = at < sentence.size() ? NounPhrase.at(sentence, at) : null;
    boolean joined = phrase != null && isForm(phrase.end(), "und");
    return joined && phrase != null && phrase.head() == at ? phrase.end() : at;
  }

  /** "100 bis 300 Milliarden": the magnitude holds for both. */
  private static BigDecimal shared(NumberPhrase low, NumberPhrase high) {
    BigDecimal factor = high.factor();
    if (!low.factor().equals(BigDecimal.ONE) || factor.equals(BigDecimal.ONE)) {
      return low.value();
    }
    BigDecimal product = Draft.plain(low.value().multiply(factor));
    return product.compareTo(high.value()) < 0 ? product : low.value();
  }

  /** Where the second number begins, 0 where no range goes on. */
  private int afterConnector(int at, NumberPhrase low) {
    if (at >= sentence.size()) {
      return 0;
    }
    Word word = sentence.word(at);
    if (word.form().equals("bis")) {
      boolean bound = isForm(at + 1, "zu") && !isForm(low.first() - 1, "von");
      return bound ? 0 : skipModifiers(at + 1);
    }
    if (word.form().equals("und")) {
      return afterZwischen(low.first()) < low.first() ? skipModifiers(at + 1) : 0;
    }
    if (isDash(at) && at + 1 < sentence.size()) {
      return isMeasured(at + 1) ? at + 1 : 0;
    }
    boolean glued = word.kind() == TokenKind.NUMBER && word.form().charAt(0) == '-';
    return glued && at == low.end() && isMeasured(at) ? at : 0;
  }

  /** Between dashes with blanks there may be a score: only what has a unit is a range. */
  private boolean isMeasured(int at) {
    NumberPhrase high = NumberReader.read(sentence, at);
    if (high == null || high.form() == NumberForm.ARTICLE) {
      return false;
    }
    return UnitReader.isUnitAt(sentence, high.end(), high.form())
        || NounPhrase.at(sentence, high.end()) != null;
  }

  private int skipModifiers(int at) {
    int next = at;
    for (int i = 0; i < MOST_MODIFIERS && next < sentence.size(); i++) {
      boolean modifier =
          isForm(next, "zu") || isForm(next, "zum") || ModifierReader.isSimple(sentence.word(next));
      next = modifier ? next + 1 : next;
    }
    return next;
  }

  /** The index of "zwischen" before the number, the number's own where there is none. */
  private int afterZwischen(int first) {
    for (int at = first - 1; at >= Math.max(0, first - 1 - MOST_MODIFIERS); at--) {
      if (isForm(at, "zwischen") || isForm(at, "Zwischen")) {
        return at;
      }
      if (!ModifierReader.isSimple(sentence.word(at))) {
        return first;
      }
    }
    return first;
  }

  private boolean isDash(int at) {
    String form = sentence.word(at).form();
    return form.equals("-") || form.equals("–") || form.equals("−");
  }

  private boolean isForm(int at, String form) {
    return at >= 0 && at < sentence.size() && sentence.word(at).form().equals(form);
  }
}
