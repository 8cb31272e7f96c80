package aussage.de.morph;

import aussage.rule.Table;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Chooses the dictionary form among those of a word's readings. */
final class Lemmas {
  /** Of forms that two verbs share, the verb that is meant nearly always. */
  private static final ImmutableMap<String, String> COMMON = common();

  private Lemmas() {}

  private static ImmutableMap<String, String> common() {
    ImmutableMap.Builder<String, String> common = ImmutableMap.builder();
    for (Table.Row row : Table.read(Lemmas.class, "common-lemmas.tsv")) {
      common.put(row.get("form"), row.get("lemma"));
    }
    return common.buildOrThrow();
  }

  static String choose(String form, Upos upos, List<Reading> readings) {
    if (readings.isEmpty()) {
      return upos == Upos.ADP ? preposition(form) : unknown(form, upos);
    }
    String lemma = readings.get(0).lemma();
    if (readings.size() > 1 && upos == Upos.VERB) {
      for (Reading reading : readings) {
        if (isCommon(form.toLowerCase(Locale.ROOT), reading.lemma())) {
          return reading.lemma();
        }
      }
    }
    for (Reading reading : readings) {
      if (reading.lemma().equals(form)) {
        return form;
      }
    }
    return lemma;
  }

  /** Whether a verb, or the one it is made of ("ausfällt"), is what its form means as a rule. */
  private static boolean isCommon(String form, String lemma) {
    for (Map.Entry<String, String> common : COMMON.entrySet()) {
      int prefix = form.length() - common.getKey().length();
      if (form.endsWith(common.getKey())
          && lemma.endsWith(common.getValue())
          && lemma.length() - common.getValue().length() == prefix) {
        return true;
      }
    }
    return false;
  }

  private static String preposition(String form) {
    Contractions.Contraction parts = Contractions.of(form);
    return parts == null ? form.toLowerCase(Locale.ROOT) : parts.preposition();
  }

  private static String unknown(String form, Upos upos) {
    return switch (upos) {
      case NOUN, PROPN, NUM, X, SYM, PUNCT -> form;
      default -> form.toLowerCase(Locale.ROOT);
    };
  }
}
