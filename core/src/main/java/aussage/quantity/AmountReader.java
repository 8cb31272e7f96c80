package aussage.quantity;

import aussage.model.QuantityModifier;
import aussage.model.Span;
import aussage.model.TokenKind;
import aussage.model.UnitKind;
import aussage.number.GermanNumerals;
import aussage.number.Magnitude;
import aussage.number.NumberForm;
import aussage.number.NumberPrefix;
import aussage.rule.Example;
import aussage.rule.Table;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts of which the text says only the size: "zweistelliger Millionenbetrag" is 10 million
 * or more, "sechsstellige Summe" 100,000 or more.
 */
final class AmountReader {
  static final List<ReadingRule> RULES =
      List.of(
          new ReadingRule(
              "quantity.amount",
              "Of so many figures: the least number that has them, with the magnitude of the noun;"
                  + " only where the noun says of what.",
              Example.of(
                  "Es ging um einen zweistelligen Millionenbetrag.",
                  "zweistelligen Millionen → VAGUE 10000000.. (Geld)"),
              Example.of(
                  "Er zahlte eine hohe sechsstellige Summe.",
                  "sechsstellige → VAGUE 100000.. (Geld)"),
              Example.of(
                  "Die Kosten liegen in dreistelliger Millionenhöhe.",
                  "dreistelliger Millionen → VAGUE 100000000.. (Geld)"),
              Example.of(
                  "Sie erhielt einen 6-stelligen Euro-Betrag.", "6-stelligen → VAGUE 100000.. EUR"),
              Example.of(
                  "Das Plus liegt im einstelligen Prozentbereich.", "einstelligen → VAGUE 1.. %"),
              Example.nothing("Die Nummer ist achtstellig, eine dreistellige Zahl fehlt."),
              Example.nothing("Mehrstellige Beträge fehlen.")),
          new ReadingRule(
              "quantity.amount.compound",
              "A magnitude and a unit before a noun say the least, without a number.",
              Example.of(
                  "Der Millionen-Euro-Vertrag ist fertig.", "Millionen → VAGUE 1000000.. EUR"),
              Example.nothing("Die Millionenstadt und der Milliardär.")));

  private static final String FIGURES = "stellig";
  private static final List<String> MAGNITUDES = List.of("Millionen", "Milliarden", "Billionen");
  private static final int MOST_FIGURES = 15;
  private static final int BETWEEN = 2;
  private static final int SHORTEST = 8;
  private static final UnitEntry MONEY =
      new UnitEntry(UnitKind.CURRENCY, "", "Geld", false, BigDecimal.ONE);
  private static final Map<String, String> ENDS = new HashMap<>();

  static {
    Table.read(AmountReader.class, "amounts.tsv")
        .forEach(row -> ENDS.put(row.get("end"), row.get("unit")));
  }

  private AmountReader() {}

  /** Whether a look at the word says that an amount may begin with it. */
  static boolean mayBegin(String form) {
    char first = form.charAt(0);
    if (first == 'M' || first == 'B') {
      return form.length() > SHORTEST && magnitudeEnd(form) > 0;
    }
    return form.length() > SHORTEST && figuresAt(form) > 0;
  }

  /** The amount that begins with this word, null where none does. */
  static @Nullable Draft read(UnitLexicon units, Sentence sentence, Word word) {
    BigDecimal least = figures(word.form());
    if (least == null) {
      return Character.isUpperCase(word.form().charAt(0)) ? compound(units, sentence, word) : null;
    }
    int noun = word.index() + 1;
    while (noun < sentence.size()
        && noun <= word.index() + BETWEEN
        && sentence.word(noun).kind() == TokenKind.WORD
        && !NounPhrase.startsUpper(sentence.word(noun))) {
      noun++;
    }
    if (noun >= sentence.size() || !NounPhrase.startsUpper(sentence.word(noun))) {
      return null;
    }
    return amount(units, sentence, word, sentence.word(noun), least);
  }

  private static @Nullable Draft amount(
      UnitLexicon units, Sentence sentence, Word word, Word noun, BigDecimal least) {
    UnitEntry unit = unitOf(units, noun.form());
    if (unit == null) {
      return null;
    }
    int magnitudeEnd = magnitudeEnd(noun.form());
    boolean exactOffsets = noun.end() - noun.begin() == noun.form().length();
    Span number =
        magnitudeEnd > 0 && exactOffsets
            ? new Span(word.begin(), noun.begin() + magnitudeEnd)
            : word.span();
    BigDecimal low = least;
    if (magnitudeEnd > 0) {
      Magnitude magnitude = Magnitude.of(noun.form().substring(0, magnitudeEnd));
      low = magnitude == null ? low : low.multiply(magnitude.value());
    }
    return draft(units, sentence, word.index(), noun.index() + 1, number, Draft.plain(low), unit);
  }

  /** "Millionen-Euro-Vertrag", "Milliarden-Dollar-Hilfe". */
  private static @Nullable Draft compound(UnitLexicon units, Sentence sentence, Word word) {
    String form = word.form();
    int magnitudeEnd = magnitudeEnd(form);
    int unitEnd = magnitudeEnd > 0 ? form.indexOf('-', magnitudeEnd + 1) : -1;
    if (unitEnd < 0 || form.charAt(magnitudeEnd) != '-') {
      return null;
    }
    UnitEntry unit = units.find(form.substring(magnitudeEnd + 1, unitEnd));
    Magnitude magnitude = Magnitude.of(form.substring(0, magnitudeEnd));
    if (unit == null || magnitude == null || word.end() - word.begin() != form.length()) {
      return null;
    }
    Span number = new Span(word.begin(), word.begin() + magnitudeEnd);
    return draft(units, sentence, word.index(), word.index() + 1, number, magnitude.value(), unit);
  }

  private static Draft draft(
      UnitLexicon units,
      Sentence sentence,
      int first,
      int end,
      Span number,
      BigDecimal low,
      UnitEntry unit) {
    Draft draft = new Draft(units, sentence, first, end, number, NumberForm.VAGUE);
    draft.inWord = true;
    draft.modifier = QuantityModifier.VAGUE;
    draft.low = low;
    draft.unit = unit;
    return draft;
  }

  /** The least number of so many figures, null where the word does not say how many. */
  private static @Nullable BigDecimal figures(String form) {
    int at = figuresAt(form);
    if (at < 1) {
      return null;
    }
    NumberPrefix prefix = GermanNumerals.prefix(form);
    boolean whole =
        prefix != null
            && (prefix.length() == at || prefix.length() == at - 1 && form.charAt(at - 1) == '-');
    if (prefix == null || !whole) {
      return null;
    }
    int figures = prefix.value().intValue();
    return figures < 1 || figures > MOST_FIGURES ? null : BigDecimal.TEN.pow(figures - 1);
  }

  /** Where "stellig" begins, with or without an ending; -1 where the word does not end so. */
  private static int figuresAt(String form) {
    for (int ending = 0; ending <= 2; ending++) {
      int at = form.length() - FIGURES.length() - ending;
      if (form.startsWith(FIGURES, at)) {
        return at;
      }
    }
    return -1;
  }

  private static @Nullable UnitEntry unitOf(UnitLexicon units, String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    for (int at = 0; at < lower.length(); at++) {
      String lemma = ENDS.get(lower.substring(at));
      if (lemma != null) {
        UnitEntry unit = units.ofLemma(lemma);
        return unit == null ? MONEY : unit;
      }
    }
    return null;
  }

  /** Where the magnitude ends that a noun begins with, 0 where it begins with none. */
  private static int magnitudeEnd(String noun) {
    for (String magnitude : MAGNITUDES) {
      if (noun.startsWith(magnitude) && noun.length() > magnitude.length()) {
        return magnitude.length();
      }
    }
    return 0;
  }
}
