package aussage.attribution;

import aussage.rule.CompoundTable;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of nouns, asked about words of a text: "Landesregierungen" is a "Regierung".
 *
 * @param nouns what the table has, by dictionary forms
 */
record NounTable<T>(CompoundTable<T> nouns) {
  /** Endings of nouns whose lemma the dictionary does not have. */
  private static final List<String> PLURALS = List.of("n", "en", "s", "es", "e");

  /** A table of these nouns, written as the dictionary has them. */
  static <T> NounTable<T> of(Map<String, T> nouns) {
    return new NounTable<>(CompoundTable.of(nouns));
  }

  /**
   * What the table has for the word, else for its last part: by its lemma, by those of its
   * readings, without its ending; null where it has nothing.
   */
  @Nullable T lastPart(Word word) {
    T found = nouns.lastPart(word.lemma());
    for (Reading reading : word.readings()) {
      if (found != null) {
        return found;
      }
      if (reading.upos() == Upos.NOUN && !reading.lemma().equals(word.lemma())) {
        found = nouns.lastPart(reading.lemma());
      }
    }
    String form = word.form();
    if (found == null && Character.isUpperCase(form.charAt(0))) {
      for (String ending : PLURALS) {
        if (found == null && form.endsWith(ending)) {
          found = nouns.lastPart(form, form.length() - ending.length());
        }
      }
    }
    if (found == null && form.endsWith("er")) {
      found = nouns.lastPart(form, form.length() - 1); // "ein Abgeordneter"
    }
    return found;
  }
}
