package aussage.attribution;

import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import java.util.EnumSet;
import java.util.Set;

/** How the form of a verb can be read where it stands. */
final class VerbReading {
  private VerbReading() {}

  /** Whether the verb may need another one beside it. */
  static boolean isAuxiliary(Word word) {
    return WordClass.AUXILIARY.has(word.lemma());
  }

  /** Whether it is a verb form that agrees with a subject, or looks like one. */
  static boolean mayBeFinite(Sentence sentence, int at) {
    Word word = sentence.word(at);
    if (!word.upos().isVerbal() || isAfterZu(sentence, at)) {
      return false;
    }
    if (word.readings().isEmpty()) {
      return word.upos() == Upos.AUX || looksFinite(sentence, word);
    }
    return word.isFinite();
  }

  private static boolean looksFinite(Sentence sentence, Word word) {
    return sentence.child(word, "aux").isEmpty() && !word.form().endsWith("en");
  }

  /** Whether it is finite and can be nothing else: "kam", not "kommen" or "berichtet". */
  static boolean isSurelyFinite(Sentence sentence, int at) {
    return mayBeFinite(sentence, at) && !mayBeNonFinite(sentence.word(at));
  }

  /** Whether it may be an infinitive or a participle. */
  static boolean mayBeNonFinite(Word word) {
    if (!word.upos().isVerbal() && word.upos() != Upos.ADJ) {
      return false;
    }
    return word.canBe(VerbForm.INFINITIVE)
        || word.canBe(VerbForm.PAST_PARTICIPLE)
        || word.canBe(VerbForm.ZU_INFINITIVE);
  }

  /** Whether it ends an infinitive clause: "zu gehen", "wegzugehen". */
  static boolean isZuInfinitive(Sentence sentence, int at) {
    Word word = sentence.word(at);
    return word.isSurely(VerbForm.ZU_INFINITIVE)
        || Particles.isZuInfinitive(word)
        || (word.canBe(VerbForm.INFINITIVE) || word.upos().isVerbal())
            && isAfterZu(sentence, at)
            && Character.isLowerCase(word.form().charAt(0));
  }

  private static boolean isAfterZu(Sentence sentence, int at) {
    return at > 0
        && sentence.word(at - 1).form().equals("zu")
        && (sentence.word(at - 1).upos() != Upos.ADP
            || sentence.word(at).upos().isVerbal() && sentence.word(at).canBe(VerbForm.INFINITIVE));
  }

  /** The numbers that its finite readings in the third person allow; empty where unknown. */
  static Set<Numerus> numeri(Word word) {
    Set<Numerus> found = EnumSet.noneOf(Numerus.class);
    for (Reading reading : word.readings()) {
      if (reading.person() == 3 && reading.numerus() != null) {
        found.add(reading.numerus());
      }
    }
    return found;
  }

  /** Whether it is Konjunktiv I with a subject in the third person: "sei", "habe", "gehe". */
  static boolean isKonjunktivI(Word word) {
    return isKonjunktiv(word, VerbForm.KONJUNKTIV_I);
  }

  /** Whether it is Konjunktiv II and not the preterite as well: "wäre", "käme", not "sagte". */
  static boolean isKonjunktivII(Word word) {
    return isKonjunktiv(word, VerbForm.KONJUNKTIV_II);
  }

  /** Whether it is one or the other. */
  static boolean isKonjunktiv(Word word) {
    return isKonjunktivI(word) || isKonjunktivII(word);
  }

  private static boolean isKonjunktiv(Word word, VerbForm mood) {
    return word.upos().isVerbal()
        && word.canBe(mood)
        && (hasThirdPerson(word, mood, Numerus.SINGULAR)
            || hasThirdPerson(word, mood, Numerus.PLURAL));
  }

  private static boolean hasThirdPerson(Word word, VerbForm mood, Numerus numerus) {
    boolean found = false;
    for (Reading reading : word.readings()) {
      if (reading.person() != 3 || reading.numerus() != numerus) {
        continue;
      }
      if (reading.verbForm() == mood) {
        found = true;
      } else if (reading.verbForm() == VerbForm.PRESENT
          || reading.verbForm() == VerbForm.PRETERITE) {
        return false;
      }
    }
    return found;
  }
}
