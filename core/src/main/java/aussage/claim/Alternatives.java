package aussage.claim;

import aussage.syntax.Case;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Splits a phrase into the phrases that each make a fact: conjuncts, and of a subject its
 * appositions.
 */
final class Alternatives {
  private final Sentence sentence;
  private final PhraseCutter cutter;

  Alternatives(Sentence sentence, PhraseCutter cutter) {
    this.sentence = sentence;
    this.cutter = cutter;
  }

  /** The conjuncts of a phrase, the first with its preposition; one if there are none. */
  List<Phrase> conjuncts(Phrase phrase, Word head) {
    return split(phrase, head, false);
  }

  /** Who each makes a fact: the conjuncts, and the appositions that commas set off. */
  List<Phrase> subjects(SubjectPhrase subject) {
    List<Phrase> subjects = new ArrayList<>();
    for (Phrase phrase : split(subject.phrase(), subject.head(), true)) {
      subjects.addAll(conjuncts(phrase, phrase.headWord(sentence)));
    }
    return subjects;
  }

  private List<Phrase> split(Phrase phrase, Word head, boolean appositions) {
    BitSet words = new BitSet();
    words.set(phrase.first(), phrase.end());
    List<Word> others = new ArrayList<>();
    collect(phrase, head, appositions, others);
    boolean neither = sentence.word(phrase.first()).form().equalsIgnoreCase("weder");
    if (others.isEmpty() || neither || isSuspended(head, others)) {
      return List.of(phrase);
    }
    for (Word other : others) {
      words.andNot(sentence.subtree(other));
    }
    List<Phrase> split = new ArrayList<>();
    split.add(cutter.within(words, head));
    for (Word other : others) {
      BitSet own = new BitSet();
      own.set(phrase.first(), phrase.end());
      for (Word further : others) {
        if (further.index() != other.index() && sentence.dominates(other, further)) {
          own.andNot(sentence.subtree(further));
        }
      }
      split.add(cutter.within(own, other));
    }
    return split;
  }

  private void collect(Phrase phrase, Word head, boolean appositions, List<Word> others) {
    for (Word child : sentence.children(head)) {
      boolean nominal = child.upos() != Upos.VERB && child.upos() != Upos.AUX;
      boolean conjunct = !appositions && child.is("conj") && nominal;
      boolean apposition = appositions && child.is("appos") && setOff(child, head);
      if (phrase.contains(child.index()) && (conjunct || apposition)) {
        others.add(child);
        collect(phrase, child, appositions, others);
      } else if (appositions && (child.is("appos") || child.is("flat"))) {
        collect(phrase, child, true, others); // "Herr Moll, ein Anwalt": it hangs on the name
      }
    }
  }

  private static boolean isWord(Word word) {
    return Character.isLetterOrDigit(word.form().charAt(0));
  }

  /** "See- und Flughäfen" cannot be taken apart. */
  private static boolean isSuspended(Word head, List<Word> others) {
    return head.form().endsWith("-") || others.stream().anyMatch(o -> o.form().endsWith("-"));
  }

  private boolean setOff(Word child, Word head) {
    for (int i = head.index() + 1; i < child.index(); i++) {
      if (sentence.word(i).form().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /**
   * A phrase as the subject of another clause: without an article that stands in another case ("mit
   * <i>einem Pfarrer</i>, der …" has the subject "Pfarrer").
   */
  Phrase nominative(Phrase phrase) {
    Word article = sentence.word(phrase.first());
    boolean other =
        phrase.first() < phrase.head()
            && article.is("det")
            && article.head() == phrase.head()
            && !Agreement.cases(sentence, sentence.word(phrase.head())).contains(Case.NOMINATIVE);
    return other ? phrase.from(phrase.first() + 1) : phrase;
  }

  /** "das Amt" of "das Amt in Kiel": the phrase up to its first prepositional attribute. */
  Optional<Phrase> withoutAttribute(Phrase phrase) {
    Word head = sentence.word(phrase.head());
    int end = phrase.end();
    for (Word child : sentence.children(head, "nmod")) {
      boolean attribute = child.index() > head.index() && sentence.child(child, "case").isPresent();
      if (attribute && phrase.contains(child.index()) && isWord(child)) {
        end = Math.min(end, sentence.subtree(child).nextSetBit(head.index()));
      }
    }
    while (end > head.index() + 1 && sentence.word(end - 1).upos() == Upos.PUNCT) {
      end--;
    }
    return end == phrase.end() || end <= head.index()
        ? Optional.empty()
        : Optional.of(new Phrase(phrase.first(), end, phrase.head()));
  }
}
