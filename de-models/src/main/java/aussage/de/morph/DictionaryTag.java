package aussage.de.morph;

import aussage.syntax.Case;
import aussage.syntax.Gender;
import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Translates the tags of german-pos-dict: "SUB:DAT:PLU:MAS" is a noun in the dative plural,
 * "VER:3:SIN:KJ1:NON" a verb in the third person of Konjunktiv I.
 */
final class DictionaryTag {
  private static final Splitter PARTS = Splitter.on(':');
  private static final Splitter ALTERNATIVES = Splitter.on('+');

  private @Nullable Case grammaticalCase;
  private @Nullable Numerus numerus;
  private @Nullable Gender gender;
  private @Nullable VerbForm verbForm;
  private int person;
  private boolean definite;

  private DictionaryTag() {}

  /** The readings of a form with this dictionary form and tag. */
  static List<Reading> readings(String lemma, String tag) {
    if (tag.indexOf("--") >= 0) {
      return List.of(); // A remark of the dictionary's editors about a false alarm.
    }
    List<String> parts = PARTS.splitToList(tag);
    List<Upos> classes = classes(parts);
    if (classes.isEmpty()) {
      return List.of();
    }
    DictionaryTag features = new DictionaryTag();
    List<Case> cases = List.of();
    for (String part : parts.subList(1, parts.size())) {
      features.read(part.strip());
      if (parts.get(0).equals("PRP")) {
        cases = casesOf(part, cases);
      }
    }
    if (parts.get(0).equals("PA1")) {
      features.verbForm = VerbForm.PRESENT_PARTICIPLE;
    } else if (parts.get(0).equals("PA2")) {
      features.verbForm = VerbForm.PAST_PARTICIPLE;
    }
    List<Reading> readings = new ArrayList<>(2);
    for (Upos upos : classes) {
      for (Case governed : cases) {
        features.grammaticalCase = governed;
        readings.add(features.reading(lemma, upos));
      }
      if (cases.isEmpty()) {
        readings.add(features.reading(lemma, upos));
      }
    }
    return readings;
  }

  private Reading reading(String lemma, Upos upos) {
    return new Reading(lemma, upos, grammaticalCase, numerus, gender, person, verbForm, definite);
  }

  private static List<Case> casesOf(String part, List<Case> before) {
    List<Case> cases = new ArrayList<>(2);
    for (String name : ALTERNATIVES.split(part)) {
      Case one = grammaticalCase(name);
      if (one != null) {
        cases.add(one);
      }
    }
    return cases.isEmpty() ? before : cases;
  }

  private static List<Upos> classes(List<String> parts) {
    return switch (parts.get(0)) {
      case "SUB", "ABK" -> List.of(Upos.NOUN);
      case "EIG" -> List.of(Upos.PROPN);
      case "ADJ", "PA1", "PA2" -> List.of(Upos.ADJ);
      case "VER" -> List.of(parts.contains("AUX") || parts.contains("MOD") ? Upos.AUX : Upos.VERB);
      case "ART" -> List.of(Upos.DET);
      case "PRO" -> pronoun(parts);
      case "PRP" -> List.of(Upos.ADP);
      case "ADV", "NEG" -> List.of(Upos.ADV);
      case "ZUS" -> List.of(Upos.PART);
      case "KON" -> List.of(parts.contains("NEB") ? Upos.CCONJ : Upos.SCONJ);
      case "ZAL" -> List.of(Upos.NUM);
      case "INJ" -> List.of(Upos.INTJ);
      default -> List.of();
    };
  }

  /** BEG goes before a noun, STV stands for one, B/S does both. */
  private static List<Upos> pronoun(List<String> parts) {
    if (parts.contains("BEG")) {
      return List.of(Upos.DET);
    }
    if (parts.contains("B/S") || parts.get(1).equals("POS")) {
      return List.of(Upos.DET, Upos.PRON);
    }
    return List.of(Upos.PRON);
  }

  private void read(String part) {
    switch (part) {
      case "SIN" -> numerus = Numerus.SINGULAR;
      case "PLU" -> numerus = Numerus.PLURAL;
      case "MAS" -> gender = Gender.MASCULINE;
      case "FEM" -> gender = Gender.FEMININE;
      case "NEU" -> gender = Gender.NEUTER;
      case "1" -> person = 1;
      case "2" -> person = 2;
      case "3" -> person = 3;
      case "DEF" -> definite = true;
      case "PRÄ" -> verbForm = VerbForm.PRESENT;
      case "PRT" -> verbForm = VerbForm.PRETERITE;
      case "KJ1" -> verbForm = VerbForm.KONJUNKTIV_I;
      case "KJ2" -> verbForm = VerbForm.KONJUNKTIV_II;
      case "IMP" -> verbForm = VerbForm.IMPERATIVE;
      case "INF" -> verbForm = VerbForm.INFINITIVE;
      case "EIZ" -> verbForm = VerbForm.ZU_INFINITIVE;
      case "PA1" -> verbForm = VerbForm.PRESENT_PARTICIPLE;
      case "PA2" -> verbForm = VerbForm.PAST_PARTICIPLE;
      default -> {
        Case named = grammaticalCase(part);
        if (named != null) {
          grammaticalCase = named;
        }
      }
    }
  }

  private static @Nullable Case grammaticalCase(String name) {
    return switch (name) {
      case "NOM" -> Case.NOMINATIVE;
      case "GEN" -> Case.GENITIVE;
      case "DAT" -> Case.DATIVE;
      case "AKK" -> Case.ACCUSATIVE;
      default -> null;
    };
  }
}
