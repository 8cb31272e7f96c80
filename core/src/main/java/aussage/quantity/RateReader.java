package aussage.quantity;

import aussage.model.Mention;
import aussage.model.QuantityModifier;
import aussage.model.Rate;
import aussage.model.Span;
import aussage.model.TokenKind;
import aussage.model.Unit;
import aussage.model.UnitKind;
import aussage.number.NumberForm;
import aussage.number.NumberPhrase;
import aussage.number.NumberReader;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a quantity is counted against: "je 100.000 Einwohner", "pro Tag", "jährlich". */
final class RateReader {
  static final ImmutableList<ReadingRule> RULES =
      ImmutableList.of(
          new ReadingRule(
              "quantity.rate",
              "A rate names what the quantity is counted against; where UCUM has one code for the"
                  + " whole, that is the unit.",
              Example.of("120 Fälle je 100.000 Einwohner.", "120 → 120 Fall / 100000 Einwohner"),
              Example.of("Es kostet 90 Dollar pro Barrel.", "90 → 90 USD / 1 [bbl_us]"),
              Example.of("Sie fuhr 80 Kilometer pro Stunde.", "80 → 80 km/h"),
              Example.of("Er zahlt 300 Euro im Monat.", "300 → 300 EUR / 1 mo"),
              Example.of("Er hat 300 Euro netto im Monat.", "300 → 300 EUR / 1 mo"),
              Example.of("Jährlich 500 Boote laufen ein.", "500 → 500 Boot / 1 a"),
              Example.of("400 Gäste kommen jeden Tag.", "400 → 400 Gast / 1 d"),
              Example.of("Pro Jahr sinken 30 Boote.", "30 → 30 Boot / 1 a"),
              Example.of("Täglich kommen rund 500 Gäste.", "500 → ABOUT 500 Gast / 1 d"),
              Example.of("Er fährt dreimal täglich 20 Gäste.", "20 → 20 Gast"),
              Example.of(
                  "Für 9 Liter pro Tag sucht die 40-jährige Bäuerin 3 Helfer.",
                  "9 → 9 l / 1 d; 40 → 40 a; 3 → 3 Helfer"),
              Example.of("Der Zug verbraucht 5 Liter auf 100 Kilometer.", "5 → 5 l / 100 km"),
              Example.of("300 Boote im Jahr 2010.", "300 → 300 Boot")));

  private static final ImmutableMap<String, String> ADVERBS =
      ImmutableMap.of(
          "jährlich", "Jahr",
          "monatlich", "Monat",
          "wöchentlich", "Woche",
          "täglich", "Tag",
          "stündlich", "Stunde");
  private static final int CLAUSE = 8;

  /** A rate and the words that say it. */
  private record Found(BigDecimal value, Unit unit, String code, int from, int end) {}

  private final Draft draft;
  private final Sentence sentence;
  private final String text;

  private RateReader(Draft draft, String text) {
    this.draft = draft;
    this.sentence = draft.sentence;
    this.text = text;
  }

  /**
   * Gives the draft its rate, where it has one.
   *
   * @return after the last word that the rate takes, else the draft's own end
   */
  static int read(Draft draft, String text) {
    boolean none = draft.unit == null && !draft.counts || draft.per != null;
    if (none || draft.form == NumberForm.SHARE) {
      return draft.end;
    }
    return new RateReader(draft, text).read();
  }

  private int read() {
    Found behind = at(draft.right);
    if (behind == null && draft.counted != null && draft.unitSpan != null && draft.unit != null) {
      behind = at(afterUnit());
    }
    if (behind == null && WordClass.BEFORE_RATE.isAt(sentence, draft.right)) {
      boolean money = draft.unit != null && draft.unit.kind() == UnitKind.CURRENCY;
      behind = money ? at(draft.right + 1) : null;
    }
    if (behind != null) {
      take(behind);
      return behind.end();
    }
    Found before = before();
    if (before != null) {
      draft.per = new Rate(before.value(), before.unit());
      if (before.end() == draft.left) {
        draft.left = before.from();
      }
      return draft.end;
    }
    Found inClause = inClause();
    if (inClause != null) {
      draft.per = new Rate(inClause.value(), inClause.unit());
    }
    return draft.end;
  }

  private int afterUnit() {
    int at = draft.end;
    while (at < draft.right
        && draft.unitSpan != null
        && sentence.word(at).end() < draft.unitSpan.end()) {
      at++;
    }
    return at + 1;
  }

  private void take(Found found) {
    String code = draft.unit == null ? null : draft.units.rate(draft.unit.code(), found.code());
    boolean one = found.value().equals(BigDecimal.ONE);
    draft.right = Math.max(draft.right, found.end());
    if (code == null || !one || draft.unit == null || draft.unitSpan == null) {
      draft.per = new Rate(found.value(), found.unit());
      return;
    }
    UnitEntry whole = draft.unit;
    draft.unitSpan = Span.covering(draft.unitSpan, sentence.word(found.end() - 1).span());
    String lemma = whole.lemma() + " pro " + found.unit().lemma().orElse("");
    draft.unit = new UnitEntry(whole.kind(), code, lemma, whole.article(), whole.share());
  }

  /** A rate that begins there, null where none does. */
  private @Nullable Found at(int at) {
    if (at >= sentence.size()) {
      return null;
    }
    String form = sentence.word(at).form().toLowerCase(Locale.ROOT);
    return switch (form) {
      case "pro", "je", "per", "à", "/" -> against(at, at + 1);
      case "auf" -> onMany(at);
      case "im", "am" -> time(at, at + 1);
      case "in" -> NumberContexts.isForm(sentence, at + 1, "der") ? time(at, at + 2) : null;
      case "die" -> bareTime(at);
      case "jeden", "jede", "jedes" -> time(at, at + 1);
      default -> adverb(at);
    };
  }

  private @Nullable Found adverb(int at) {
    String lemma = ADVERBS.get(sentence.word(at).form().toLowerCase(Locale.ROOT));
    UnitEntry unit = lemma == null ? null : draft.units.ofLemma(lemma);
    return unit == null ? null : found(BigDecimal.ONE, unit, null, at, at + 1);
  }

  /** "pro Stunde", "je 100.000 Einwohner". */
  private @Nullable Found against(int from, int at) {
    if (at >= sentence.size()) {
      return null;
    }
    NumberPhrase number = NumberReader.read(sentence, at);
    boolean many = number != null && number.form() != NumberForm.ARTICLE;
    BigDecimal value = many && number != null ? number.value() : BigDecimal.ONE;
    int next = many && number != null ? number.end() : at;
    if (next >= sentence.size()) {
      return null;
    }
    UnitEntry unit =
        sentence.word(next).form().equals("Kopf")
            ? null
            : draft.units.find(sentence.word(next).form());
    if (unit != null) {
      return found(value, unit, sentence.word(next).span(), from, next + 1);
    }
    NounPhrase phrase = NounPhrase.at(draft.units, sentence, next);
    if (phrase == null) {
      return null;
    }
    Word head = sentence.word(phrase.head());
    UnitEntry measure = draft.units.find(head.form());
    if (measure != null) { // "pro angefangene Stunde"
      return found(value, measure, head.span(), from, phrase.end());
    }
    Unit count = Unit.count(Mention.of(head.span(), text), draft.units.nouns().of(head));
    return new Found(value, count, "", from, phrase.end());
  }

  /** "5 Liter auf 100 Kilometer", "30 Fälle auf 100.000 Einwohner". */
  private @Nullable Found onMany(int at) {
    if (at + 1 >= sentence.size()) {
      return null;
    }
    NumberPhrase number = NumberReader.read(sentence, at + 1);
    if (number == null || number.form() != NumberForm.DIGITS || !isPowerOfTen(number.value())) {
      return null;
    }
    boolean change =
        NumberContexts.isForm(sentence, draft.left - 1, "von")
            || NumberContexts.isForm(sentence, draft.left - 1, "um");
    Found found = change || draft.modifier == QuantityModifier.BETWEEN ? null : against(at, at + 1);
    return found == null || isSameUnit(found.unit()) ? null : found;
  }

  /** "legte 5 Euro auf 100 Euro zu": no rate, but "5 Meter auf 100 Meter" is a slope. */
  private boolean isSameUnit(Unit against) {
    return against.kind() != UnitKind.MEASURE
        && against
            .lemma()
            .equals(Optional.ofNullable(draft.unit == null ? draft.lemma : draft.unit.lemma()));
  }

  private static boolean isPowerOfTen(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.precision() == 1 && bare.unscaledValue().intValue() == 1 && bare.scale() <= -2;
  }

  /** "im Jahr", "am Tag", "in der Woche"; not "im Jahr 2010", "am Tag der Wahl". */
  private @Nullable Found time(int from, int at) {
    if (at >= sentence.size()) {
      return null;
    }
    UnitEntry unit = draft.units.find(sentence.word(at).form());
    if (unit == null || !unit.isTime() || unit.code().isEmpty()) {
      return null;
    }
    boolean each = sentence.word(from).form().toLowerCase(Locale.ROOT).startsWith("jede");
    return each || endsRate(at + 1)
        ? found(BigDecimal.ONE, unit, sentence.word(at).span(), from, at + 1)
        : null;
  }

  /** "50 Euro die Stunde". */
  private @Nullable Found bareTime(int at) {
    boolean money = draft.unit != null && draft.unit.kind() == UnitKind.CURRENCY;
    return money ? time(at, at + 1) : null;
  }

  private boolean endsRate(int at) {
    if (at >= sentence.size()) {
      return true;
    }
    Word next = sentence.word(at);
    boolean further =
        WordClass.GENITIVE.has(next.form())
            || next.kind() == TokenKind.NUMBER
            || next.kind() == TokenKind.ORDINAL
            || next.kind() == TokenKind.WORD && NounPhrase.startsUpper(next)
            || next.form().equals("vor")
            || next.form().equals("nach")
            || next.form().equals("danach")
            || next.form().equals("darauf")
            || next.form().equals("zuvor")
            || next.form().equals("seit");
    return !further;
  }

  private Found found(BigDecimal value, UnitEntry unit, @Nullable Span span, int from, int end) {
    Unit against =
        new Unit(
            unit.kind(),
            unit.code().isEmpty() ? Optional.empty() : Optional.of(unit.code()),
            Optional.ofNullable(span).map(s -> Mention.of(s, text)),
            Optional.of(unit.lemma()));
    return new Found(value, against, unit.code(), from, end);
  }

  /** "jährlich 500 Boote", "pro Liter Milch bei 2 Euro". */
  private @Nullable Found before() {
    int at = draft.left - 1;
    if (at < 0) {
      return null;
    }
    int behind = at;
    while (behind > 0 && WordClass.DEGREE.isAt(sentence, behind)) {
      behind--; // "täglich nur 500"
    }
    Found adverb = adverb(behind);
    // "dreimal täglich 20 Minuten": the rate is of the times
    boolean times = at > 0 && sentence.word(Math.max(0, behind - 1)).form().endsWith("mal");
    if (adverb != null) {
      return times ? null : adverb;
    }
    for (int i = at; i >= Math.max(draft.floor, at - CLAUSE / 2); i--) {
      Word word = sentence.word(i);
      if (word.kind() != TokenKind.WORD) {
        return null;
      }
      String form = word.form().toLowerCase(Locale.ROOT);
      boolean rate = form.equals("pro") || form.equals("je") || form.startsWith("jede");
      if (rate && i < at) {
        return at(i);
      }
      if (ADVERBS.containsKey(form)) {
        return isOpening(i) ? adverb(i) : null;
      }
    }
    return null;
  }

  /** "Täglich kommen rund 500 Gäste": nothing stands before that it could belong to. */
  private boolean isOpening(int at) {
    return at == 0 || sentence.word(at - 1).kind() != TokenKind.WORD;
  }

  /** "400 Gäste kommen jeden Tag": later in the clause. */
  private @Nullable Found inClause() {
    if (draft.unit != null && draft.unit.isTime()) {
      return null;
    }
    for (int i = draft.right; i < Math.min(sentence.size(), draft.right + CLAUSE); i++) {
      Word word = sentence.word(i);
      if (word.kind() != TokenKind.WORD) {
        return null;
      }
      String form = word.form();
      boolean rate = form.equals("pro") || form.startsWith("jede") || ADVERBS.containsKey(form);
      Found found = rate ? at(i) : null;
      if (found != null) {
        return found.unit().kind() == UnitKind.DURATION ? found : null;
      }
    }
    return null;
  }
}
