package aussage.quantity;

import aussage.model.QuantityModifier;
import aussage.model.Span;
import aussage.number.GermanNumerals;
import aussage.number.Magnitude;
import aussage.number.NumberForm;
import aussage.number.NumberPhrase;
import aussage.number.NumberPrefix;
import aussage.number.NumberReader;
import aussage.rule.Example;
import aussage.rule.Table;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds numbers at the beginning of a word: "83-jährige", "dreitägig", "10-Euro-Schein". */
final class CompoundReader {
  static final ImmutableList<ReadingRule> RULES =
      ImmutableList.of(
          new ReadingRule(
              "quantity.compound.adjective",
              "An adjective of a number and a unit measures; the number is a span of its own.",
              Example.of("Der 45-jährige Kapitän schwieg.", "45 → 45 a"),
              Example.of("Eine Zwölfjährige rettete ihn.", "Zwölf → 12 a"),
              Example.of("Der dreitägige Streik endete.", "drei → 3 d"),
              Example.of("Ein zweieinhalbstündiges Konzert.", "zweieinhalb → 2.5 h"),
              Example.of("Die Lösung ist 20-prozentig.", "20 → 20 %"),
              Example.of(
                  "Zwei- bis dreihundert Boote sanken.",
                  "Zwei- bis dreihundert → BETWEEN 200..300 Boot"),
              Example.of(
                  "Es kamen zwischen zehn- und zwölftausend Fans.",
                  "zehn- und zwölftausend → BETWEEN 10000..12000 Fan"),
              Example.nothing("Der 20-Uhr-Bericht fiel aus."),
              Example.of("Die 18- bis 25-Jährigen wählten.", "18- bis 25 → BETWEEN 18..25 a"),
              Example.nothing("Die Achtung der Einigen ist zweifach und mehrtägig."),
              Example.nothing("In den 90er Jahren galt das G8-Abitur.")),
          new ReadingRule(
              "quantity.compound.noun",
              "A compound that carries number and unit gives the quantity with that unit.",
              Example.of("Ein 400-Millionen-Euro-Paket.", "400-Millionen → 400000000 EUR"),
              Example.of("Der 100-Meter-Lauf fiel aus.", "100 → 100 m"),
              Example.of("Es blieb bei der Zehn-Prozent-Klausel.", "Zehn → 10 %"),
              Example.of("Eine Dreiviertelstunde verging.", "Dreiviertel → 0.75 h"),
              Example.of("Ein Zehnmeterturm steht dort.", "Zehn → 10 m"),
              Example.of("Das Glas fasst 500ml.", "500 → 500 ml"),
              Example.nothing(
                  "Das Elf-Meter-Schießen, der Elfmeter und das Viertelfinale im 5G-Netz.")));

  private enum Shape {
    ADJECTIVE,
    NOUN,
    HEAD
  }

  private record Rest(String text, Shape shape, String unit) {}

  private static final Splitter HYPHENS = Splitter.on('-');
  private static final String COUNT = "COUNT:";
  private static final String SHARE = "SHARE";
  private static final int LONGEST = 80;
  private static final BigDecimal MANY = BigDecimal.TEN;
  private static final List<Rest> RESTS = new ArrayList<>();
  private static final List<String> NAMES = new ArrayList<>();

  static {
    for (Table.Row row : Table.read(CompoundReader.class, "compounds.tsv")) {
      RESTS.add(new Rest(row.get("rest"), row.constant("shape", Shape.class), row.get("unit")));
    }
    Table.read(CompoundReader.class, "names.tsv").forEach(row -> NAMES.add(row.get("word")));
  }

  private final UnitLexicon units;
  private final Sentence sentence;
  private final Word word;
  private final String form;
  private final NumberPrefix prefix;

  private CompoundReader(UnitLexicon units, Sentence sentence, Word word, NumberPrefix prefix) {
    this.units = units;
    this.sentence = sentence;
    this.word = word;
    this.form = word.form();
    this.prefix = prefix;
  }

  /** The number that a word begins with and what it measures, null where it has none. */
  static @Nullable Draft read(UnitLexicon units, Sentence sentence, Word word) {
    if (word.form().length() > LONGEST) {
      return null;
    }
    NumberPrefix prefix = GermanNumerals.prefix(word.form());
    if (prefix == null
        || prefix.length() == word.form().length()
        || isName(word.form())
        || isWar(sentence, word)) {
      return null;
    }
    return new CompoundReader(units, sentence, word, prefix).read();
  }

  /** "der Dreißigjährige Krieg". */
  private static boolean isWar(Sentence sentence, Word word) {
    return NounPhrase.startsUpper(word)
        && word.form().contains("jährig")
        && word.index() + 1 < sentence.size()
        && sentence.word(word.index() + 1).form().startsWith("Krieg");
  }

  private static boolean isName(String form) {
    for (String name : NAMES) {
      if (form.startsWith(name)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Draft read() {
    String rest = form.substring(prefix.length());
    boolean hyphen = rest.charAt(0) == '-';
    boolean digits = Character.isDigit(form.charAt(0));
    if (rest.equals("-")) {
      return cut();
    }
    if (rest.charAt(0) == '%') {
      return measured(prefix.length(), prefix.value(), "Prozent", prefix.length(), 1);
    }
    if (digits && !hyphen) {
      Draft glued = glued(rest);
      if (glued != null) {
        return glued;
      }
    }
    Draft table = byTable(hyphen ? rest.substring(1) : rest, hyphen);
    return table != null || !hyphen ? table : parts(rest.substring(1));
  }

  /** "18-" in "18- bis 25-Jährige": it measures what the word after "bis" does. */
  private @Nullable Draft cut() {
    int next = word.index() + 2;
    if (next >= sentence.size()) {
      return null;
    }
    Word last = sentence.word(next);
    NumberPhrase great = NumberReader.read(sentence, next);
    if (great != null && great.factor().compareTo(BigDecimal.ONE) > 0) {
      return beforeMagnitude(great);
    }
    Draft whole = last.form().endsWith("-") ? null : read(units, sentence, last);
    if (whole == null || whole.value == null) {
      return null;
    }
    boolean range = sentence.word(next - 1).form().equals("bis");
    Span number = range ? new Span(word.begin(), whole.number.end()) : part(0, prefix.length());
    Draft draft =
        new Draft(
            units,
            sentence,
            word.index(),
            range ? next + 1 : word.index() + 1,
            number,
            NumberForm.DIGITS);
    draft.inWord = true;
    draft.unit = whole.unit;
    draft.unitSpan = whole.unitSpan;
    draft.value = prefix.value();
    if (range) {
      draft.value = null;
      draft.low = prefix.value();
      draft.high = whole.value;
      draft.modifier = QuantityModifier.BETWEEN;
    }
    return draft;
  }

  /** "zwei- bis dreihundert", "zehn- oder zwölftausend": the magnitude holds for both. */
  private Draft beforeMagnitude(NumberPhrase last) {
    BigDecimal low = Draft.plain(prefix.value().multiply(last.factor()));
    String joint = sentence.word(word.index() + 1).form();
    boolean range =
        (joint.equals("bis") || joint.equals("und") && isAfterZwischen())
            && low.compareTo(last.value()) < 0;
    int end = range ? last.end() : word.index() + 1;
    Draft draft =
        new Draft(
            units, sentence, word.index(), end, sentence.span(word.index(), end), last.form());
    if (range) {
      draft.modifier = QuantityModifier.BETWEEN;
      draft.low = low;
      draft.high = last.value();
      draft.left = isAfterZwischen() ? word.index() - 1 : draft.left;
    } else {
      draft.number = part(0, prefix.length());
      draft.value = low;
    }
    draft.factor = last.factor();
    return draft;
  }

  private boolean isAfterZwischen() {
    return word.index() > 0 && sentence.word(word.index() - 1).form().equalsIgnoreCase("zwischen");
  }

  /** "165g", "500km": digits and a unit without a blank. */
  private @Nullable Draft glued(String rest) {
    boolean capital = rest.length() == 1 && Character.isUpperCase(rest.charAt(0));
    UnitEntry unit = capital ? null : units.find(rest);
    return unit == null
        ? null
        : draft(prefix.length(), prefix.value(), unit, part(prefix.length(), form.length()));
  }

  private @Nullable Draft byTable(String rest, boolean hyphen) {
    String lower = rest.toLowerCase(Locale.ROOT);
    int begin = form.length() - rest.length();
    for (Rest entry : RESTS) {
      if (lower.startsWith(entry.text()) && fits(entry, lower, hyphen)) {
        return entry.unit().startsWith(COUNT)
            ? counted(entry, begin)
            : measured(prefix.length(), prefix.value(), entry.unit(), begin, entry.text().length());
      }
    }
    return null;
  }

  private static boolean fits(Rest entry, String rest, boolean hyphen) {
    int left = rest.length() - entry.text().length();
    return switch (entry.shape()) {
      case ADJECTIVE -> left == 0 || left <= 2 && rest.charAt(entry.text().length()) == 'e';
      case NOUN -> left == 0;
      case HEAD -> left > 2 && !hyphen;
    };
  }

  private @Nullable Draft counted(Rest entry, int begin) {
    if (prefix.value().compareTo(BigDecimal.ONE) <= 0) {
      return null;
    }
    Draft draft =
        draft(prefix.length(), prefix.value(), null, part(begin, begin + entry.text().length()));
    draft.counts = true;
    draft.lemma = entry.unit().substring(COUNT.length());
    return draft;
  }

  private @Nullable Draft measured(
      int numberEnd, BigDecimal value, String lemma, int unitBegin, int unitLength) {
    if (lemma.equals(SHARE)) {
      boolean share = value.compareTo(BigDecimal.ONE) < 0;
      return share ? draft(numberEnd, value, null, null) : null;
    }
    UnitEntry unit = units.ofLemma(lemma);
    return unit == null
        ? null
        : draft(numberEnd, value, unit, part(unitBegin, unitBegin + unitLength));
  }

  /** "400-Millionen-Dollar-Paket": number, magnitude, unit, and what has them. */
  private @Nullable Draft parts(String rest) {
    List<String> parts = HYPHENS.splitToList(rest);
    int begin = form.length() - rest.length();
    int numberEnd = prefix.length();
    BigDecimal value = prefix.value();
    int at = 0;
    Magnitude magnitude = Magnitude.of(parts.get(0));
    if (magnitude != null && parts.size() > 1) {
      value = Draft.plain(value.multiply(magnitude.value()));
      numberEnd = begin + parts.get(0).length();
      begin = numberEnd + 1;
      at = 1;
    }
    String part = parts.get(at);
    if (at + 1 < parts.size() && units.find(part + "-" + parts.get(at + 1)) != null) {
      part = part + "-" + parts.get(at + 1);
    }
    UnitEntry unit = part.isEmpty() ? null : units.find(part);
    if (unit != null) {
      Draft draft = draft(numberEnd, value, unit, part(begin, begin + part.length()));
      draft.unit = UnitReader.inContext(unit, draft, parts.get(parts.size() - 1));
      return draft;
    }
    return at + 1 < parts.size() ? countedPart(numberEnd, value, part, begin) : null;
  }

  /** "500-Seiten-Roman"; small numbers there make names: "Drei-Punkte-Plan". */
  private @Nullable Draft countedPart(int numberEnd, BigDecimal value, String part, int begin) {
    boolean noun =
        !part.isEmpty() && Character.isUpperCase(part.charAt(0)) && !WordClass.CLOCK.has(part);
    if (!noun || value.compareTo(MANY) < 0 || !Character.isDigit(form.charAt(0))) {
      return null;
    }
    Draft draft = draft(numberEnd, value, null, part(begin, begin + part.length()));
    draft.counts = true;
    draft.lemma = units.nouns().byEnd(part);
    return draft;
  }

  private Draft draft(
      int numberEnd, BigDecimal value, @Nullable UnitEntry unit, @Nullable Span unitSpan) {
    boolean share = unit == null && unitSpan == null;
    Draft draft =
        new Draft(
            units,
            sentence,
            word.index(),
            word.index() + 1,
            part(0, numberEnd),
            share ? NumberForm.SHARE : NumberForm.DIGITS);
    draft.inWord = true;
    draft.value = value;
    draft.unit = unit;
    draft.unitSpan = unitSpan;
    return draft;
  }

  /** A part of the word; the whole where soft hyphens or decomposed letters shift the offsets. */
  private Span part(int from, int to) {
    boolean shifted = word.end() - word.begin() != form.length();
    return shifted ? word.span() : new Span(word.begin() + from, word.begin() + to);
  }
}
