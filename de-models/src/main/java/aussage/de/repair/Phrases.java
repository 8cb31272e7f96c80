package aussage.de.repair;

import aussage.de.morph.Contractions;
import aussage.syntax.Case;
import aussage.syntax.Gender;
import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import java.util.List;

/**
 * Agreement inside noun phrases: article, adjectives and noun share case, number and gender, and a
 * preposition governs its case. "die neuen Brücken" is nominative or accusative plural, though each
 * word alone has more readings.
 */
final class Phrases {
  private static final int ALL = (1 << 24) - 1;

  private Phrases() {}

  /** Narrows the readings of all noun phrases. */
  static void narrow(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isNominal(i) || draft.upos(i) == Upos.PRON) {
        narrow(draft, i);
      }
    }
  }

  /** Reads the noun's phrase again after another preposition had told its case. */
  static void readAnew(Draft draft, int noun) {
    draft.tag(noun, draft.upos(noun));
    narrow(draft, noun);
  }

  /** Narrows the readings of the noun phrase with this head. */
  static void narrow(Draft draft, int noun) {
    int shared = mask(draft.readings(noun));
    int counted = 0;
    for (int child : draft.children(noun)) {
      if (isMember(draft, child)) {
        shared = meet(shared, mask(draft.readings(child)));
      } else if (draft.is(child, "case")) {
        shared = meet(shared, governed(draft, child));
      } else if (draft.is(child, "nummod") && !draft.isForm(child, "ein", "eine", "1")) {
        counted = numbers(Numerus.PLURAL);
      }
    }
    if (counted != 0 && draft.child(noun, "nummod") < noun) {
      shared = meet(shared, counted);
    }
    int agreed = shared;
    draft.narrow(noun, reading -> (mask(reading) & agreed) != 0);
    for (int child : draft.children(noun)) {
      if (isMember(draft, child)) {
        draft.narrow(child, reading -> (mask(reading) & agreed) != 0);
      }
    }
  }

  /** What contradicts the rest counts for nothing. */
  /**
   * The first word from here on that is neither an adjective nor a number: where the noun stands.
   */
  static int behindAdjectives(Draft draft, int from) {
    int at = from;
    while (draft.upos(at) == Upos.ADJ || draft.upos(at) == Upos.NUM) {
      at++;
    }
    return at;
  }

  private static int meet(int left, int right) {
    return (left & right) == 0 ? left : left & right;
  }

  private static boolean isMember(Draft draft, int child) {
    return draft.is(child, "det") && draft.upos(child) == Upos.DET
        || draft.is(child, "amod") && draft.upos(child) == Upos.ADJ;
  }

  private static int governed(Draft draft, int preposition) {
    int mask = mask(draft.readings(preposition));
    Contractions.Contraction parts = Contractions.of(draft.form(preposition));
    return parts == null
        ? mask
        : meet(mask, mask(draft.morphology().readings(parts.article(), Upos.DET)));
  }

  /** What some reading allows; all if none says anything. */
  static int mask(List<Reading> readings) {
    int mask = 0;
    for (Reading reading : readings) {
      if (reading.grammaticalCase() != null || reading.numerus() != null) {
        mask |= mask(reading);
      }
    }
    return mask == 0 ? ALL : mask;
  }

  /** A bit for each case, number and gender that the reading allows; what it leaves open is all. */
  static int mask(Reading reading) {
    int mask = ALL;
    if (reading.grammaticalCase() != null) {
      mask &= cases(reading.grammaticalCase());
    }
    if (reading.numerus() != null) {
      mask &= numbers(reading.numerus());
    }
    if (reading.gender() != null) {
      mask &= genders(reading.gender());
    }
    return mask;
  }

  private static int cases(Case wanted) {
    return 0b111111 << (6 * wanted.ordinal());
  }

  private static int numbers(Numerus wanted) {
    int one = 0b111 << (3 * wanted.ordinal());
    return one | one << 6 | one << 12 | one << 18;
  }

  private static int genders(Gender wanted) {
    int one = 0b001001 << wanted.ordinal();
    return one | one << 6 | one << 12 | one << 18;
  }
}
