package aussage.quantity;

import aussage.model.UnitKind;
import aussage.rule.Table;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units of {@code units.tsv}, {@code currencies.tsv} and {@code subunits.tsv}, by their forms.
 */
final class UnitLexicon {
  private static final int LONGEST = 28;
  private static final Map<String, UnitEntry> WORDS = new HashMap<>();
  private static final Map<String, UnitEntry> SYMBOLS = new HashMap<>();
  private static final Map<String, UnitEntry> LEMMAS = new HashMap<>();
  private static final Map<String, ImmutableMap<String, String>> NATIONAL = new HashMap<>();

  static {
    for (Table.Row row : Table.read(UnitLexicon.class, "units.tsv")) {
      UnitKind kind = row.constant("kind", UnitKind.class);
      boolean article = row.get("article").equals("yes");
      add(row, new UnitEntry(kind, row.get("code"), row.get("lemma"), article, BigDecimal.ONE));
    }
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
      row.list("forms").forEach(form -> (form.length() < 3 ? SYMBOLS : WORDS).put(form, part));
    }
    for (Table.Row row : Table.read(UnitLexicon.class, "currency-adjectives.tsv")) {
      addNational(row);
    }
  }

  private UnitLexicon() {}

  private static UnitEntry money(String code, String lemma) {
    return new UnitEntry(UnitKind.CURRENCY, code, lemma, true, BigDecimal.ONE);
  }

  private static void add(Table.Row row, UnitEntry unit) {
    LEMMAS.put(unit.lemma(), unit);
    row.list("words").forEach(word -> WORDS.put(word, unit));
    row.list("symbols").forEach(symbol -> SYMBOLS.put(symbol, unit));
  }

  private static void addNational(Table.Row row) {
    for (String form : row.list("forms")) {
      ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
      ImmutableMap<String, String> before = NATIONAL.get(form);
      if (before != null) {
        codes.putAll(before);
      }
      row.list("stems").forEach(stem -> codes.put(stem, row.get("code")));
      NATIONAL.put(form, codes.buildOrThrow());
    }
  }

  /** The unit that a token is, null where it is none: "Metern", "km", "€". */
  static @Nullable UnitEntry find(String form) {
    if (form.length() > LONGEST) {
      return null;
    }
    UnitEntry symbol = SYMBOLS.get(form);
    if (symbol != null) {
      return symbol;
    }
    // Short words in lower case are no units: "ein", "mal"; all unit words have three letters.
    return form.length() < 3 ? null : WORDS.get(form.toLowerCase(Locale.ROOT));
  }

  /** The unit of this dictionary form, null where the tables have none. */
  static @Nullable UnitEntry ofLemma(String lemma) {
    return LEMMAS.get(lemma);
  }

  /** Money that only its country's adjective tells apart: "kanadischen" "Dollar"; else null. */
  static @Nullable UnitEntry national(String adjective, String noun) {
    ImmutableMap<String, String> codes = NATIONAL.get(noun.toLowerCase(Locale.ROOT));
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
