package aussage.attribution;

import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.Set;

/** Verb prefixes that are separated: "teilte … mit". */
final class Particles {
  private static final Set<String> PREFIXES =
      Set.of(
          "ab",
          "an",
          "auf",
          "aus",
          "bei",
          "dar",
          "ein",
          "entgegen",
          "fest",
          "fort",
          "frei",
          "gegen",
          "heim",
          "her",
          "herab",
          "heran",
          "heraus",
          "hervor",
          "hin",
          "hinaus",
          "hinzu",
          "klar",
          "mit",
          "nach",
          "nahe",
          "nieder",
          "preis",
          "statt",
          "um",
          "unter",
          "vor",
          "voraus",
          "vorher",
          "vorbei",
          "weg",
          "wider",
          "zu",
          "zurück",
          "zusammen",
          "offen",
          "los",
          "kund",
          "bekannt",
          "hinweg",
          "entlang",
          "gut",
          "gleich",
          "über",
          "durch",
          "bereit");

  private Particles() {}

  /** "umzubenennen": prefix, "zu", infinitive, in one word that the dictionary need not know. */
  static boolean isZuInfinitive(Word word) {
    String form = word.form();
    int zu = form.indexOf("zu", 1);
    return word.upos() == Upos.VERB
        && zu > 1
        && form.length() > zu + 5
        && form.endsWith("n")
        && PREFIXES.contains(form.substring(0, zu));
  }

  /** Whether the word can be the prefix of a verb. */
  static boolean isPrefix(Word word) {
    return PREFIXES.contains(word.form());
  }
}
