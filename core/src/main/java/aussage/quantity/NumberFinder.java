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

  private final UnitLexicon units;
  private final Sentence sentence;
  private final NumberRanges ranges;

  NumberFinder(UnitLexicon units, Sentence sentence) {
    this.units = units;
    this.sentence = sentence;
    this.ranges = new NumberRanges(units, sentence);
  }

  /**
   * Whether a quantity may begin with a word of this form, or the form is too long to be read; most
   * words are passed over by this alone.
   */
  static boolean mayBegin(String form) {
    return GermanNumerals.mayBegin(form)
        || AmountReader.mayBegin(form)
        || GermanNumerals.isTooLong(form);
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
    Draft compound = CompoundReader.read(units, sentence, word);
    return compound == null && AmountReader.mayBegin(word.form())
        ? AmountReader.read(units, sentence, word)
        : compound;
  }

  /** "ein" is a number only before a unit or in a list of numbers; most are articles. */
  private boolean mayBeOne(NumberPhrase phrase) {
    int end = phrase.end();
    boolean between =
        NumberContexts.isFormOfAnyCase(sentence, end, "und")
            && ranges.afterZwischen(phrase.first()) < phrase.first();
    if (NumberContexts.isFormOfAnyCase(sentence, phrase.first() - 1, "den")
        || NumberContexts.isFormOfAnyCase(sentence, phrase.first() - 1, "die")
        || NumberContexts.isFormOfAnyCase(sentence, phrase.first() - 1, "das")) {
      return false;
    }
    if (NumberContexts.isFormOfAnyCase(sentence, end, "bis")
        || NumberContexts.isFormOfAnyCase(sentence, end, "oder")
        || between) {
      return true;
    }
    for (int at = end; at < Math.min(sentence.size(), end + 3); at++) {
      Word word = sentence.word(at);
      if (word.kind() != TokenKind.WORD && word.kind() != TokenKind.SYMBOL) {
        return false;
      }
      if (units.find(word.form()) != null || isNational(at)) {
        return true;
      }
      if (NounPhrase.startsUpper(word) && at > end) {
        return false;
      }
    }
    return false;
  }

  private boolean isNational(int at) {
    return at > 0 && units.national(sentence.word(at - 1).form(), sentence.word(at).form()) != null;
  }

  private Draft ofPhrase(NumberPhrase phrase) {
    Draft range = phrase.form() == NumberForm.VAGUE ? null : ranges.read(phrase);
    return range == null ? single(phrase) : range;
  }

  private Draft single(NumberPhrase phrase) {
    Draft draft =
        new Draft(
            units,
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
    Draft draft = ranges.between(word.index(), end, NumberForm.DIGITS, low, high);
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
    NounPhrase noun = NounPhrase.at(units, sentence, at + 1);
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
    Draft draft = new Draft(units, sentence, at, at + 1, span, NumberForm.DIGITS);
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
}
