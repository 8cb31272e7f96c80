package aussage.de.repair;

import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clause between its conjunction or relative pronoun and the finite verb at its end, as word
 * order and commas show it, whatever the tree says: "die in Kiel gebaut wurde und 40 Leute trägt".
 *
 * @param first the first word: conjunction, pronoun or the preposition before it
 * @param opener the conjunction or pronoun
 * @param hole the comma after which a clause of its own stands inside; the last word without one
 * @param resume where the clause goes on behind that one
 * @param seam the "und" between two predicates of the clause; -1 without one
 * @param last the last word, a finite verb
 */
record SubordinateClause(int first, int opener, int hole, int resume, int seam, int last) {
  static final Set<String> PRONOUNS =
      Set.of(
          "der", "die", "das", "dem", "den", "deren", "dessen", "denen", "welcher", "welche",
          "welches", "welchem", "welchen");

  /** How many stretches an inner clause may have. */
  private static final int INNER = 2;

  /** The clause that begins with this word; null if none does. */
  static @Nullable SubordinateClause at(Draft draft, int first) {
    int opener = opener(draft, first);
    if (opener < 0) {
      return null;
    }
    int end = draft.segments().end(first);
    int hole = end - 1;
    int resume = end;
    int from = opener + 1;
    if (!hasFinite(draft, opener, end)) {
      resume = behindInner(draft, end);
      if (resume < 0) {
        return null;
      }
      hole = end;
      end = draft.segments().end(resume);
      from = resume;
    }
    int last = end - 1;
    if (last < opener + 2 || !draft.isFinite(last)) {
      return null;
    }
    int seam = seam(draft, from, last);
    return hasSecondFinite(draft, from, seam, last) || opensAnother(draft, from, last)
        ? null
        : new SubordinateClause(first, opener, hole, resume, seam, last);
  }

  /** The conjunction or pronoun of a clause that begins here; -1 if none does. */
  static int opener(Draft draft, int first) {
    int border = draft.segments().borderBefore(first);
    if (draft.segments().begin(first) != first || border >= 0 && !draft.isForm(border, ",", "–")) {
      return -1;
    }
    if (draft.upos(first) == Upos.SCONJ) {
      boolean comparison = draft.isForm(first, "als", "wie") && draft.isVerbal(first + 1);
      return comparison || draft.isForm(first, "um", "ohne", "statt", "anstatt") ? -1 : first;
    }
    int pronoun = draft.upos(first) == Upos.ADP ? first + 1 : first;
    boolean relative = draft.upos(pronoun) == Upos.PRON && PRONOUNS.contains(draft.lower(pronoun));
    return relative && border > 0 ? pronoun : -1;
  }

  private static boolean hasFinite(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      if (draft.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where a clause goes on behind the ones inside it, which are open at both ends; else -1. */
  private static int behindInner(Draft draft, int border) {
    int at = border;
    for (int k = 0; k < INNER; k++) {
      if (!draft.isForm(at, ",") || at + 1 >= draft.size()) {
        return -1;
      }
      boolean inner = opener(draft, draft.segments().begin(at + 1)) >= 0;
      if (!inner) {
        return k == 0 ? -1 : at + 1;
      }
      at = draft.segments().borderAfter(at + 1);
    }
    return draft.isForm(at, ",") && at + 1 < draft.size() ? at + 1 : -1;
  }

  /** The conjunction right behind a verb, with another verb at the end. */
  private static int seam(Draft draft, int from, int last) {
    for (int i = from + 1; i < last - 1; i++) {
      boolean verb = draft.isFinite(i) || isParticiple(draft, i);
      if (verb && draft.upos(i) != Upos.ADJ && draft.upos(i + 1) == Upos.CCONJ) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isParticiple(Draft draft, int i) {
    return draft.upos(i) == Upos.VERB && draft.canBe(i, VerbForm.PAST_PARTICIPLE);
  }

  /** A finite verb elsewhere than before the seam and at the end: the verb is not at the end. */
  private static boolean hasSecondFinite(Draft draft, int from, int seam, int last) {
    for (int i = from; i < last; i++) {
      boolean infinite =
          draft.canBe(i, VerbForm.PAST_PARTICIPLE) || draft.canBe(i, VerbForm.INFINITIVE);
      if (draft.isFinite(i) && i != seam - 1 && !(infinite && draft.isVerbal(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensAnother(Draft draft, int from, int last) {
    for (int i = from; i < last; i++) {
      if (draft.upos(i) == Upos.SCONJ && !draft.isForm(i, "als", "wie", "dass")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pronoun opens it, no conjunction. */
  boolean isRelative(Draft draft) {
    return draft.upos(opener) != Upos.SCONJ;
  }

  /** Whether the word belongs to it, inner clauses left out. */
  boolean has(int i) {
    return i >= first && i <= last && (i <= hole || i >= resume);
  }

  /** Whether the word stands between its first and last word. */
  boolean spans(int i) {
    return i >= first && i <= last;
  }

  /** The head of the predicate that ends the clause; -1 where the tree has it outside. */
  int verb(Draft draft) {
    return head(draft, last);
  }

  /** The head of the predicate before the seam, else of the only one. */
  int firstVerb(Draft draft) {
    return seam < 0 ? verb(draft) : head(draft, seam - 1);
  }

  private int head(Draft draft, int finite) {
    boolean auxiliary = draft.is(finite, "aux") || draft.is(finite, "cop");
    int head = auxiliary ? draft.head(finite) : finite;
    return has(head) ? head : -1;
  }
}
