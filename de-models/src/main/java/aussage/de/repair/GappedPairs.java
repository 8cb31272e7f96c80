package aussage.de.repair;

import aussage.syntax.Case;
import aussage.syntax.Upos;

/**
 * "grenzt im Norden an Polen und im Osten an Litauen": a second pair of phrases shares subject and
 * verb. The last phrase of the pair is coordinated with the verb and has the other as its {@code
 * orphan}.
 */
final class GappedPairs {
  /** How many words before the pair the verb may stand. */
  private static final int REACH = 40;

  private GappedPairs() {}

  /** Mends the pair that begins at this place, behind a comma or "und", if one does. */
  static void mend(Draft draft, int begin) {
    int opener = begin - 1;
    boolean comma = draft.isForm(opener, ",");
    if (!comma && !draft.isForm(opener, "und", "sowie")) {
      return;
    }
    int first = nounOf(draft, begin);
    int second = first < 0 ? -1 : nounOf(draft, first + 1);
    if (second < 0 || !isYear(draft, begin) && draft.upos(begin) != Upos.ADP) {
      return;
    }
    int verb = verbBefore(draft, comma ? opener - 1 : opener);
    int end = draft.segments().end(begin);
    if (verb < 0 || isSpan(draft, begin, first + 1) || !isAllTheRest(draft, second, end, verb)) {
      return;
    }
    int firstLike = like(draft, verb, begin, opener, -1);
    int secondLike = firstLike < 0 ? -1 : like(draft, verb, first + 1, opener, firstLike);
    if (secondLike >= 0) {
      hang(draft, begin, first, second, end, verb);
    }
  }

  private static boolean isYear(Draft draft, int i) {
    return draft.upos(i) == Upos.NUM && Times.isYear(draft.form(i));
  }

  /** The year, or the noun of the phrase with a preposition or article, that begins here; or -1. */
  private static int nounOf(Draft draft, int begin) {
    if (begin >= draft.size()) {
      return -1;
    }
    if (isYear(draft, begin)) {
      return begin;
    }
    int at = draft.upos(begin) == Upos.ADP ? begin + 1 : begin;
    at = draft.upos(at) == Upos.DET ? at + 1 : at;
    int noun = Phrases.behindAdjectives(draft, at);
    return at > begin && noun < draft.segments().end(begin) && draft.isNominal(noun) ? noun : -1;
  }

  /** "von Mai bis Juli" is one phrase. */
  private static boolean isSpan(Draft draft, int first, int second) {
    return draft.isForm(first, "von", "vom") && draft.isForm(second, "bis", "nach", "zu", "zum");
  }

  /** The only finite verb of the stretch that ends here, if it is a full verb; else -1. */
  private static int verbBefore(Draft draft, int last) {
    int found = -1;
    int begin = draft.segments().begin(last);
    if (last - begin > REACH) {
      return -1;
    }
    for (int i = last; i >= begin; i--) {
      if (draft.isVerbal(i) || draft.upos(i) == Upos.SCONJ) {
        if (found >= 0 || draft.upos(i) != Upos.VERB || !draft.isFinite(i)) {
          return -1;
        }
        found = i;
      }
    }
    boolean main =
        found >= 0 && !draft.hasChild(found, "mark") && !Clauses.hasAuxiliary(draft, found);
    return main ? found : -1;
  }

  /** Nothing follows but what hangs on the second noun, and the verb's prefix. */
  private static boolean isAllTheRest(Draft draft, int second, int end, int verb) {
    for (int i = second + 1; i < end; i++) {
      boolean prefix = draft.is(i, "compound:prt") && draft.head(i) == verb && i == end - 1;
      boolean own = draft.head(i) >= second && draft.head(i) < end && !draft.isVerbal(i);
      if (!prefix && !own) {
        return false;
      }
    }
    return true;
  }

  /** The phrase at the verb that has the same form as the one that begins here; else -1. */
  private static int like(Draft draft, int verb, int begin, int before, int not) {
    boolean year = isYear(draft, begin);
    boolean preposition = draft.upos(begin) == Upos.ADP;
    for (int child : draft.children(verb)) {
      if (child >= before || child == not) {
        continue;
      }
      int own = draft.child(child, "case");
      boolean like =
          year
              ? isYear(draft, child)
              : preposition
                  ? own >= 0 && own < child && draft.lemma(own).equals(draft.lemma(begin))
                  : draft.is(child, "obj") && own < 0 && draft.canBe(begin, Case.ACCUSATIVE);
      if (like) {
        return child;
      }
    }
    return -1;
  }

  private static void hang(Draft draft, int begin, int first, int second, int end, int verb) {
    draft.attach(second, verb, "conj");
    draft.attach(first, second, "orphan");
    int opener = begin - 1;
    draft.attach(opener, second, draft.isForm(opener, ",") ? "punct" : "cc");
    for (int i = begin; i < second; i++) {
      int noun = i < first ? first : second;
      if (i != first) {
        draft.attach(i, noun, label(draft, i));
      }
    }
    for (int i = second + 1; i < end; i++) {
      if (draft.head(i) < begin && !draft.is(i, "compound:prt")) {
        draft.attach(i, second, draft.label(i));
      }
    }
  }

  private static String label(Draft draft, int i) {
    return switch (draft.upos(i)) {
      case ADP -> "case";
      case DET -> draft.is(i, "det") ? draft.label(i) : "det";
      case NUM -> "nummod";
      case ADJ -> "amod";
      default -> "advmod";
    };
  }
}
