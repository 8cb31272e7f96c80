package aussage.de;

import aussage.syntax.Reading;
import aussage.syntax.Upos;
import java.util.List;
import java.util.Locale;

/** Chooses the dictionary form among those of a word's readings. */
final class Lemmas {
  private Lemmas() {}

  static String choose(String form, Upos upos, List<Reading> readings) {
    if (readings.isEmpty()) {
      return upos == Upos.ADP ? preposition(form) : unknown(form, upos);
    }
    String lemma = readings.get(0).lemma();
    for (Reading reading : readings) {
      if (reading.lemma().equals(form)) {
        return form;
      }
    }
    return lemma;
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
