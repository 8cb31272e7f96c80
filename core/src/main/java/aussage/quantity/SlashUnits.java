package aussage.quantity;

import aussage.model.Mention;
import aussage.model.Rate;
import aussage.model.Span;
import aussage.model.Unit;
import aussage.rule.Example;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads two units that a stroke joins to one word: "12 Euro/m²", "60 l/m²". */
final class SlashUnits {
  static final ImmutableList<ReadingRule> RULES =
      ImmutableList.of(
          new ReadingRule(
              "quantity.rate.stroke",
              "A stroke between two units in one word is a rate.",
              Example.of("Strom kostet 30 ct/kWh.", "30 → 0.3 EUR / 1 kW.h"),
              Example.of("Die Miete liegt bei 12 Euro/m².", "12 → 12 EUR / 1 m2"),
              Example.of("Es fielen 60 l/m².", "60 → 60 l/m2"),
              Example.of("Er zählte 12 Wähler/innen.", "12 → 12 Wähler/in")));

  /** The units before and behind the stroke. */
  private record Parts(int slash, UnitEntry measured, UnitEntry against) {}

  private SlashUnits() {}

  private static @Nullable Parts parts(UnitLexicon units, String form) {
    int slash = form.indexOf('/');
    UnitEntry measured = slash <= 0 ? null : units.find(form.substring(0, slash));
    UnitEntry against = measured == null ? null : units.find(form.substring(slash + 1));
    return measured == null || against == null ? null : new Parts(slash, measured, against);
  }

  /** The one code of the whole where there is one, "l/m2"; null for a rate. */
  private static @Nullable String code(UnitLexicon units, Parts parts) {
    return units.rate(parts.measured.code(), parts.against.code());
  }

  /** What is measured, null where it aren't two units. */
  static @Nullable UnitEntry find(UnitLexicon units, String form) {
    Parts parts = parts(units, form);
    if (parts == null) {
      return null;
    }
    UnitEntry measured = parts.measured;
    String code = code(units, parts);
    String lemma = measured.lemma() + " pro " + parts.against.lemma();
    return code == null
        ? measured
        : new UnitEntry(measured.kind(), code, lemma, measured.article(), measured.share());
  }

  /** Gives the draft, whose unit is this word, what it is measured against. */
  static void readRate(Draft draft, Word word) {
    String form = word.form();
    Parts parts = parts(draft.units, form);
    if (parts == null
        || code(draft.units, parts) != null
        || word.end() - word.begin() != form.length()) {
      return;
    }
    UnitEntry against = parts.against;
    int middle = word.begin() + parts.slash;
    draft.unitSpan = new Span(word.begin(), middle);
    Mention mention =
        new Mention(new Span(middle + 1, word.end()), form.substring(parts.slash + 1));
    Unit unit =
        new Unit(
            against.kind(),
            against.code().isEmpty() ? Optional.empty() : Optional.of(against.code()),
            Optional.of(mention),
            Optional.of(against.lemma()));
    draft.per = new Rate(BigDecimal.ONE, unit);
  }
}
