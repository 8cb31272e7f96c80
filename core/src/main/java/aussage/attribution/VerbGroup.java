package aussage.attribution;

import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The verbs of a clause.
 *
 * @param full the index of the verb that carries the meaning
 * @param lemma its infinitive with the separated prefix: "zurückweisen"
 * @param words all parts in order: finite verb, auxiliaries, full verb, prefix
 * @param isPassive whether the subject is not the one who acts
 * @param isNegated whether "nicht", "nie", "kein" stands in the clause
 */
record VerbGroup(
    int full, String lemma, List<Integer> words, boolean isPassive, boolean isNegated) {
  VerbGroup {
    words = List.copyOf(words);
  }

  /** The same verbs without a prefix that turned out to be none. */
  VerbGroup withLemma(String plain) {
    List<Integer> rest = new ArrayList<>(words);
    int last = words.get(words.size() - 1);
    rest.removeIf(at -> at != full && at == last);
    return new VerbGroup(full, plain, rest, isPassive, isNegated);
  }

  /** The same verbs denied by another word of their phrase. */
  VerbGroup denied() {
    return new VerbGroup(full, lemma, words, isPassive, true);
  }

  /** The verbs of this clause; empty where it has no finite one. */
  static Optional<VerbGroup> of(Sentence sentence, Clause clause) {
    int finite = clause.finite();
    if (finite < 0) {
      return infinitive(sentence, clause);
    }
    List<Integer> words = new ArrayList<>();
    words.add(finite);
    int full = finite;
    if (VerbReading.isAuxiliary(sentence.word(finite))) {
      List<Integer> others =
          clause.kind().isVerbLast()
              ? before(sentence, clause, finite)
              : after(sentence, clause, finite);
      if (!others.isEmpty()) {
        full = fullAmong(sentence, others);
        words.addAll(others);
      }
    }
    String lemma = sentence.word(full).lemma();
    int particle = full == finite ? particle(sentence, clause, finite) : -1;
    if (particle >= 0) {
      words.add(particle);
      String prefix = sentence.word(particle).form();
      lemma = lemma.startsWith(prefix) ? lemma : prefix + lemma;
    }
    words.sort(null);
    if (lemma.equals("geraten") && full != finite && sentence.word(finite).hasLemma("werden")) {
      lemma = "raten"; // "geraten" has no passive
    }
    boolean isPassive = full != finite && isPassive(sentence, words, full);
    return Optional.of(new VerbGroup(full, lemma, words, isPassive, isNegated(sentence, clause)));
  }

  /** "bekannt geben": the verb, not the adjective before it. */
  private static int fullAmong(Sentence sentence, List<Integer> others) {
    for (int at : others) {
      if (sentence.word(at).upos().isVerbal()) {
        return at;
      }
    }
    return others.get(0);
  }

  private static Optional<VerbGroup> infinitive(Sentence sentence, Clause clause) {
    for (int at = clause.next(0); at >= 0; at = clause.next(at + 1)) {
      if (VerbReading.isZuInfinitive(sentence, at)) {
        return Optional.of(
            new VerbGroup(
                at, sentence.word(at).lemma(), List.of(at), false, isNegated(sentence, clause)));
      }
    }
    return Optional.empty();
  }

  private static List<Integer> before(Sentence sentence, Clause clause, int finite) {
    List<Integer> found = new ArrayList<>();
    for (int at = finite - 1; at >= 0 && clause.has(at); at--) {
      if (!VerbReading.mayBeNonFinite(sentence.word(at))) {
        break;
      }
      found.add(0, at);
    }
    return found;
  }

  private static List<Integer> after(Sentence sentence, Clause clause, int finite) {
    int last = -1;
    for (int at = clause.next(finite + 1); at >= 0; at = clause.next(at + 1)) {
      Word word = sentence.word(at);
      if (VerbReading.mayBeNonFinite(word)
          && Character.isLowerCase(word.form().charAt(0))
          && !isAttribute(sentence, at)) {
        last = at;
      }
    }
    if (last < 0) {
      int vorfeld = finite - 1;
      return vorfeld >= 0
              && clause.has(vorfeld)
              && sentence.word(vorfeld).canBe(VerbForm.PAST_PARTICIPLE)
          ? List.of(vorfeld)
          : List.of();
    }
    List<Integer> found = new ArrayList<>();
    for (int at = last; at > finite && clause.has(at); at--) {
      if (!VerbReading.mayBeNonFinite(sentence.word(at))) {
        break;
      }
      found.add(0, at);
    }
    while (found.size() > 1 && WordClass.MANNER_ADVERB.has(sentence.word(found.get(0)).form())) {
      found.remove(0); // "hat wiederholt gewarnt"
    }
    return found;
  }

  private static boolean isAttribute(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && (sentence.word(at + 1).upos().isNominal() && sentence.word(at).is("amod"));
  }

  private static int particle(Sentence sentence, Clause clause, int finite) {
    for (Word child : sentence.children(sentence.word(finite), "compound:prt")) {
      if (clause.has(child.index()) && Particles.isPrefix(child)) {
        return child.index();
      }
    }
    if (clause.kind().isVerbLast()) {
      return -1;
    }
    int found = -1;
    for (int at = clause.next(finite + 1); at >= 0; at = clause.next(at + 1)) {
      boolean isLastOfRun = !clause.has(at + 1) || at + 1 == sentence.size();
      if (isLastOfRun && Particles.isPrefix(sentence.word(at))) {
        found = at;
      }
    }
    return found;
  }

  private static boolean isPassive(Sentence sentence, List<Integer> words, int full) {
    if (!sentence.word(full).canBe(VerbForm.PAST_PARTICIPLE)) {
      return false;
    }
    for (int at : words) {
      if (at != full && sentence.word(at).hasLemma("werden")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(Sentence sentence, Clause clause) {
    for (int at = clause.next(0); at >= 0; at = clause.next(at + 1)) {
      String form = sentence.word(at).form();
      if (WordClass.NEGATION.hasLower(form)
          && sentence.word(at).upos() != Upos.PROPN // "Lothar Nicht"
          && !isNotOnly(sentence, at)
          && !isInPhrase(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  /** "auf nicht näher genannte Zeugen": what it denies is the attribute. */
  private static boolean isInPhrase(Sentence sentence, int at) {
    Upos before = at == 0 ? Upos.X : sentence.word(at - 1).upos();
    if (before != Upos.DET && before != Upos.ADP) {
      return false;
    }
    int noun = at + 1;
    while (noun < sentence.size()
        && (sentence.word(noun).upos() == Upos.ADV || sentence.word(noun).upos() == Upos.ADJ)) {
      noun++;
    }
    return noun < sentence.size()
        && sentence.word(noun).upos().isNominal()
        && sentence.word(noun - 1).upos() == Upos.ADJ;
  }

  /** "nicht nur er": he, too. */
  private static boolean isNotOnly(Sentence sentence, int at) {
    return at + 1 < sentence.size() && WordClass.NOT_ONLY.has(sentence.word(at + 1).form());
  }

  /** Whether the word is one of its parts. */
  boolean has(int word) {
    return words.contains(word);
  }
}
