package aussage.claim;

import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/** Says how clauses stand in their sentence, from conjunction, pronoun, verb and label. */
final class KindFinder {
  private static final ImmutableSet<String> COORDINATORS =
      ImmutableSet.of("doch", "jedoch", "denn", "aber", "und", "sondern");

  private KindFinder() {}

  /** "…, doch der Bus rutschte": a clause of its own, whatever the parser calls it. */
  static boolean isAddedOn(Sentence sentence, BitSet own) {
    for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
      Word word = sentence.word(i);
      if (word.upos() != Upos.PUNCT) {
        return COORDINATORS.contains(word.form());
      }
    }
    return false;
  }

  /** How the clause with this head stands in its sentence. */
  static ClauseKind kind(
      Sentence sentence, Word head, VerbGroup verbs, BitSet own, Optional<Word> mark) {
    if (isLooseParticiple(sentence, head)) {
      return ClauseKind.RELATIVE;
    }
    if (verbs.withZu() && verbs.finite().isEmpty()) {
      return ClauseKind.INFINITIVE;
    }
    boolean below = !head.isRoot() && !head.is("parataxis");
    if (below && mark.isEmpty() && RelativePronouns.leads(sentence, own)) {
      return head.is("ccomp") || head.is("csubj") ? ClauseKind.COMPLEMENT : ClauseKind.RELATIVE;
    }
    if (mark.isPresent()) {
      String form = mark.get().form().toLowerCase(Locale.ROOT);
      boolean complement = form.equals("dass") || form.equals("daß") || form.equals("ob");
      boolean leads = mark.get().index() == firstWord(sentence); // "Dass er kommt, freut uns"
      return complement && (leads || !head.is("advcl"))
          ? ClauseKind.COMPLEMENT
          : ClauseKind.ADVERBIAL;
    }
    if (head.is("ccomp") && isAddedOn(sentence, own)) {
      return ClauseKind.MAIN;
    }
    if (head.is("ccomp") || head.is("csubj")) {
      return ClauseKind.COMPLEMENT;
    }
    return head.is("advcl") ? ClauseKind.ADVERBIAL : ClauseKind.MAIN;
  }

  private static int firstWord(Sentence sentence) {
    int first = 0;
    while (first < sentence.size() && sentence.word(first).upos() == Upos.PUNCT) {
      first++;
    }
    return first;
  }

  /** "Im Mai eröffnet, zieht das Haus Gäste an": a participle in first place. */
  static boolean isFrontedParticiple(Sentence sentence, Word word) {
    return word.is("advcl")
        && word.head() > word.index()
        && VerbGroupFinder.isParticiple(word)
        && sentence.subtree(word).nextSetBit(0) == firstWord(sentence)
        && sentence.children(word).stream().noneMatch(KindFinder::makesClause);
  }

  private static boolean makesClause(Word child) {
    return child.is("aux") || child.is("mark") || child.is("nsubj");
  }

  /**
   * "der Verein, gegründet 1920,": a participle behind its noun and a comma, or one in first place.
   */
  static boolean isLooseParticiple(Sentence sentence, Word word) {
    if (isFrontedParticiple(sentence, word)) {
      return true;
    }
    if (!word.is("acl")
        || word.head() > word.index()
        || !VerbGroupFinder.isParticiple(word)
        || sentence.child(word, "aux").isPresent()) {
      return false;
    }
    for (int i = word.head() + 1; i < word.index(); i++) {
      if (sentence.word(i).form().equals(",")) {
        return sentence.child(word, "nsubj").isEmpty() && sentence.child(word, "mark").isEmpty();
      }
    }
    return false;
  }
}
