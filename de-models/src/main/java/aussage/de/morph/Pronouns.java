package aussage.de.morph;

import aussage.rule.Table;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;

/**
 * Mends what the dictionary says of pronouns: it gives "ich" as the dictionary form of all personal
 * ones, and "mein" of all possessive ones.
 */
final class Pronouns {
  private static final ImmutableMap<String, String> LEMMAS = read();

  private Pronouns() {}

  private static ImmutableMap<String, String> read() {
    ImmutableMap.Builder<String, String> lemmas = ImmutableMap.builder();
    for (Table.Row row : Table.read(Pronouns.class, "pronouns.tsv")) {
      for (String form : row.list("forms")) {
        lemmas.put(form, row.get("lemma"));
      }
    }
    return lemmas.buildOrThrow();
  }

  static List<Reading> mend(String form, List<Reading> readings) {
    if (readings.isEmpty()
        || (readings.get(0).upos() != Upos.PRON && readings.get(0).upos() != Upos.DET)) {
      return readings;
    }
    String lemma = LEMMAS.get(form.toLowerCase(Locale.ROOT));
    if (lemma == null) {
      return readings;
    }
    return readings.stream().map(reading -> reading.withLemma(lemma)).distinct().toList();
  }
}
