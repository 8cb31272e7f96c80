package aussage.quantity;

import aussage.model.UnitKind;
import aussage.rule.FormTable;
import aussage.rule.Table;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units of {@code units.tsv}, {@code currencies.tsv} and {@code subunits.tsv}, by their forms,
 * and those that were added; with the modifiers, rates and nouns that go with them. Never changed
 * once it is made.
 */
final class UnitLexicon {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 28;

  private final Map<String, UnitEntry> words = new HashMap<>();
  private final FormTable<UnitEntry> byForm;
  private final Map<String, UnitEntry> symbols = new HashMap<>();
  private final Map<String, UnitEntry> lemmas = new HashMap<>();

  /** The money that adjectives before a noun tell apart. */
  private final Map<String, ImmutableMap<String, String>> national = new HashMap<>();

  private final FormTable<ImmutableMap<String, String>> nationalByForm;
  private final Map<String, String> rates = new HashMap<>();
  private final ModifierLexicon modifiers;
  private final NounLemmas nouns;

  /** Those of the tables, and more; the added ones win. */
  UnitLexicon(AddedQuantities added) {
    modifiers =
        added.modifiers().isEmpty()
            ? ModifierLexicon.STANDARD
            : new ModifierLexicon(added.modifiers());
    nouns = new NounLemmas(added.nouns());
    Table.read(UnitLexicon.class, "rates.tsv").forEach(this::addRate);
    added.rates().forEach(this::addRate);
    Table.read(UnitLexicon.class, "units.tsv").forEach(row -> add(row, unit(row)));
    for (Table.Row row : Table.read(UnitLexicon.class, "currencies.tsv")) {
      add(row, money(row.get("code"), row.get("lemma")));
    }
    for (Table.Row row : Table.read(UnitLexicon.class, "subunits.tsv")) {
      UnitEntry part =
          new UnitEntry(
              row.constant("kind", UnitKind.class),
              row.get("code"),
              row.get("lemma"),
              true,
              new BigDecimal(row.get("share")));
      row.list("forms")
          .forEach(form -> (form.length() < SHORTEST ? symbols : words).put(form, part));
    }
    for (Table.Row row : Table.read(UnitLexicon.class, "currency-adjectives.tsv")) {
      addNational(row);
    }
    added.units().forEach(this::addChecked);
    byForm = new FormTable<>(words);
    nationalByForm = new FormTable<>(national);
  }

  private void addRate(Table.Row row) {
    String code = row.get("code");
    if (code.isEmpty() || row.get("measured").isEmpty() || row.get("against").isEmpty()) {
      throw row.wrong("a rate needs the codes measured, against and code");
    }
    rates.put(row.get("measured") + " " + row.get("against"), code);
  }

  /** The phrases that bound a number. */
  ModifierLexicon modifiers() {
    return modifiers;
  }

  /** The dictionary forms of nouns. */
  NounLemmas nouns() {
    return nouns;
  }

  /** The one code of a measure against another: "km/h"; null where there is none. */
  @Nullable String rate(String measured, String against) {
    return rates.get(measured + " " + against);
  }

  private static UnitEntry unit(Table.Row row) {
    UnitKind kind = row.constant("kind", UnitKind.class);
    boolean article = row.get("article").equals("yes");
    return new UnitEntry(kind, row.get("code"), row.get("lemma"), article, BigDecimal.ONE);
  }

  private void addChecked(Table.Row row) {
    UnitEntry unit = unit(row);
    if (unit.kind() == UnitKind.COUNT || unit.kind() == UnitKind.NONE) {
      throw row.wrong(
          "no unit is " + unit.kind() + ": write MEASURE, DURATION, CURRENCY or PERCENT");
    }
    if (unit.lemma().isEmpty() || row.list("words").isEmpty() && row.list("symbols").isEmpty()) {
      throw row.wrong("a unit needs a lemma, and words or symbols that name it");
    }
    for (String word : row.list("words")) {
      if (word.length() < SHORTEST || word.length() > LONGEST) {
        throw row.wrong("a word has 3 to 28 letters, make a symbol of a shorter one: " + word);
      }
    }
    add(row, unit);
  }

  private static UnitEntry money(String code, String lemma) {
    return new UnitEntry(UnitKind.CURRENCY, code, lemma, true, BigDecimal.ONE);
  }

  private void add(Table.Row row, UnitEntry unit) {
    lemmas.put(unit.lemma(), unit);
    row.list("words").forEach(word -> words.put(word.toLowerCase(Locale.ROOT), unit));
    row.list("symbols").forEach(symbol -> symbols.put(symbol, unit));
  }

  private void addNational(Table.Row row) {
    for (String form : row.list("forms")) {
      ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
      ImmutableMap<String, String> before = national.get(form);
      if (before != null) {
        codes.putAll(before);
      }
      row.list("stems").forEach(stem -> codes.put(stem, row.get("code")));
      national.put(form, codes.buildOrThrow());
    }
  }

  /** The unit that a token is, null where it is none: "Metern", "km", "€". */
  @Nullable UnitEntry find(String form) {
    if (form.length() > LONGEST) {
      return null;
    }
    UnitEntry symbol = symbols.get(form);
    // Short words in lower case are no units: "ein", "mal"; all unit words have three letters.
    return symbol == null && form.length() >= SHORTEST ? byForm.get(form) : symbol;
  }

  /** The unit of this dictionary form, null where the tables have none. */
  @Nullable UnitEntry ofLemma(String lemma) {
    return lemmas.get(lemma);
  }

  /** Money that only its country's adjective tells apart: "kanadischen" "Dollar"; else null. */
  @Nullable UnitEntry national(String adjective, String noun) {
    ImmutableMap<String, String> codes = nationalByForm.get(noun);
    if (codes == null) {
      return null;
    }
    String lower = adjective.toLowerCase(Locale.ROOT);
    String code = codes.get(lower);
    for (int cut = 1; code == null && cut <= 2 && cut < lower.length(); cut++) {
      code = codes.get(lower.substring(0, lower.length() - cut));
    }
    return code == null ? null : money(code, noun);
  }
}
