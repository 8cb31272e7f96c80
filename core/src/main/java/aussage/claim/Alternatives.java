package aussage.claim;

import aussage.syntax.Case;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Splits a phrase into the phrases that each make a fact: conjuncts, and of a subject its
 * appositions.
 */
final class Alternatives {
  /** What introduces examples of the noun before the comma. */
  private static final ImmutableSet<String> EXAMPLES =
      ImmutableSet.of(
          "darunter", "einschließlich", "inklusive", "insbesondere", "beispielsweise", "etwa");

  private final Sentence sentence;
  private final PhraseCutter cutter;

  Alternatives(Sentence sentence, PhraseCutter cutter) {
    this.sentence = sentence;
    this.cutter = cutter;
  }

  /**
   * The conjuncts of a phrase, the first with its preposition; one if there are none, and of a span
   * ("zwischen 1850 und 1854").
   */
  List<Phrase> conjuncts(Phrase phrase, Word head) {
    boolean between = sentence.child(head, "case").filter(c -> c.hasLemma("zwischen")).isPresent();
    return between ? List.of(phrase) : split(phrase, head, false);
  }

  /**
   * What each makes a fact in an object: the conjuncts, and the appositions that commas set off;
   * examples ("…, darunter Ulm") are left out.
   */
  List<Phrase> objects(Phrase phrase, Word head) {
    List<Phrase> objects = new ArrayList<>();
    for (Phrase conjunct : conjuncts(phrase, head)) {
      Phrase whole = withoutExamples(conjunct);
      objects.addAll(split(whole, whole.headWord(sentence), true));
    }
    return objects;
  }

  /** "drei Orte" of "drei Orte, darunter Ulm". */
  private Phrase withoutExamples(Phrase phrase) {
    for (int i = phrase.head() + 2; i < phrase.end(); i++) {
      boolean comma = sentence.word(i - 1).form().equals(",");
      if (comma && EXAMPLES.contains(sentence.word(i).form())) {
        return new Phrase(phrase.first(), i - 1, phrase.head());
      }
    }
    return phrase;
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

  /**
   * "das Amt für Bau", "das Amt" of "das Amt für Bau in Kiel": a phrase up to each of its
   * prepositional attributes, also those of an attribute, the shortest last.
   */
  List<Phrase> withoutAttributes(Phrase phrase) {
    List<Phrase> shorter = new ArrayList<>();
    Phrase longer = phrase;
    int end = end(phrase);
    while (end < longer.end()) {
      longer = new Phrase(phrase.first(), end, phrase.head());
      shorter.add(longer);
      end = end(longer);
    }
    return shorter;
  }

  /** Where the last prepositional attribute begins, or the phrase ends. */
  private int end(Phrase phrase) {
    int end = phrase.end();
    Word noun = phrase.headWord(sentence);
    while (true) {
      Word last = noun;
      for (Word child : sentence.children(noun, "nmod")) {
        if (child.index() > last.index() && phrase.contains(child.index()) && isWord(child)) {
          last = child;
        }
      }
      if (last == noun) {
        break;
      }
      if (sentence.child(last, "case").isPresent()) {
        end = Math.min(phrase.end(), sentence.subtree(last).nextSetBit(noun.index()));
      }
      noun = last;
    }
    while (end > phrase.head() + 1 && sentence.word(end - 1).upos() == Upos.PUNCT) {
      end--;
    }
    return end;
  }
}
