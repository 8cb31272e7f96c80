package aussage.claim;

import aussage.rule.Table;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * What must be known of single verbs: which make their perfect with "sein", which are adjectives.
 */
final class VerbLexicon {
  private static final ImmutableSet<String> SEPARABLE =
      ImmutableSet.of(
          "ab",
          "an",
          "auf",
          "aus",
          "bei",
          "ein",
          "entgegen",
          "empor",
          "fort",
          "heim",
          "her",
          "herab",
          "heran",
          "heraus",
          "herein",
          "herunter",
          "hervor",
          "hin",
          "hinab",
          "hinaus",
          "hinein",
          "hinter",
          "hinüber",
          "hinweg",
          "hinzu",
          "los",
          "mit",
          "nach",
          "nieder",
          "um",
          "unter",
          "über",
          "voran",
          "vor",
          "voraus",
          "vorbei",
          "weg",
          "weiter",
          "zu",
          "zurück",
          "zusammen",
          "davon",
          "dazu",
          "fest",
          "frei",
          "bevor",
          "ver",
          "er",
          "zer",
          "ent");

  private final ImmutableSet<String> withSein;
  private final ImmutableSet<String> prefixable;
  private final ImmutableSet<String> adjectives;

  private VerbLexicon(
      ImmutableSet<String> withSein,
      ImmutableSet<String> prefixable,
      ImmutableSet<String> adjectives) {
    this.withSein = withSein;
    this.prefixable = prefixable;
    this.adjectives = adjectives;
  }

  static VerbLexicon load() {
    ImmutableSet.Builder<String> withSein = ImmutableSet.builder();
    ImmutableSet.Builder<String> prefixable = ImmutableSet.builder();
    for (Table.Row row : Table.read(VerbLexicon.class, "verbs-with-sein.tsv")) {
      withSein.add(row.get("lemma"));
      if (row.get("with_prefix").equals("yes")) {
        prefixable.add(row.get("lemma"));
      }
    }
    ImmutableSet.Builder<String> adjectives = ImmutableSet.builder();
    for (Table.Row row : Table.read(VerbLexicon.class, "participle-adjectives.tsv")) {
      adjectives.add(row.get("form"));
    }
    return new VerbLexicon(withSein.build(), prefixable.build(), adjectives.build());
  }

  /** Whether the perfect of this verb is made with "sein": "ankommen". */
  boolean isPerfectWithSein(String lemma) {
    if (withSein.contains(lemma)) {
      return true;
    }
    for (int cut = 2; cut <= Math.min(8, lemma.length() - 4); cut++) {
      if (SEPARABLE.contains(lemma.substring(0, cut))
          && prefixable.contains(lemma.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a participle is an adjective by now: "besorgt". */
  boolean isAdjective(Word participle) {
    return adjectives.contains(participle.form().toLowerCase(Locale.ROOT));
  }

  /** The infinitive of a verb, also of one that the tagger took for an adjective. */
  String verbLemma(Word verb) {
    if (verb.upos() == Upos.VERB || verb.upos() == Upos.AUX) {
      return verb.lemma();
    }
    for (Reading reading : verb.readings()) {
      if (reading.verbForm() != null) {
        return reading.lemma();
      }
    }
    return verb.lemma();
  }
}
