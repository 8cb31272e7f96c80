package aussage.claim;

import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Splits a phrase into the phrases that each make a fact: conjuncts, and of a subject its
 * appositions.
 */
final class Alternatives {
  /** What introduces examples of the noun before the comma. */
  private static final ImmutableSet<String> EXAMPLES =
      ImmutableSet.of(
          "darunter", "einschließlich", "inklusive", "insbesondere", "beispielsweise", "etwa");

  /** The same in two words. */
  private static final ImmutableSet<String> PAIRS =
      ImmutableSet.of("unter anderem", "unter ihnen", "allen voran", "vor allem", "zum Beispiel");

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
      objects.addAll(appositions(withoutExamples(conjunct)));
    }
    return objects;
  }

  /** "drei Orte" of "drei Orte, darunter Ulm". */
  private Phrase withoutExamples(Phrase phrase) {
    return upToComma(phrase, i -> EXAMPLES.contains(sentence.word(i).form()));
  }

  /** "die Vögel" of "die Vögel, unter anderem Störche". */
  private Phrase withoutPairs(Phrase phrase) {
    return upToComma(
        phrase,
        i ->
            i + 1 < phrase.end()
                && PAIRS.contains(sentence.word(i).form() + " " + sentence.word(i + 1).form()));
  }

  /** The phrase up to the first comma behind its head that such a word follows; else all of it. */
  private Phrase upToComma(Phrase phrase, IntPredicate opens) {
    for (int i = phrase.head() + 2; i < phrase.end(); i++) {
      if (sentence.word(i - 1).form().equals(",") && opens.test(i)) {
        return new Phrase(phrase.first(), i - 1, phrase.head());
      }
    }
    return phrase;
  }

  /** Who each makes a fact: the conjuncts, and the appositions that commas set off. */
  List<Phrase> subjects(SubjectPhrase subject) {
    List<Phrase> subjects = new ArrayList<>();
    Phrase phrase = withoutPairs(withoutAside(subject.phrase()));
    for (Phrase conjunct : conjuncts(phrase, subject.head())) {
      subjects.addAll(appositions(withoutExamples(conjunct)));
    }
    return subjects;
  }

  /** A noun and its appositions, each of which may name several: "den Wirten, Eva und Jan Ott". */
  private List<Phrase> appositions(Phrase phrase) {
    List<Phrase> found = new ArrayList<>();
    for (Phrase one : split(phrase, phrase.headWord(sentence), true)) {
      boolean first = one.head() == phrase.head();
      found.addAll(first ? List.of(one) : conjuncts(one, one.headWord(sentence)));
    }
    return found;
  }

  /**
   * "die Modelle" of "die Modelle, unter Vorbehalt", "der Film" of "der Film, kaum bekannt,": what
   * a comma sets off is no attribute.
   */
  private Phrase withoutAside(Phrase phrase) {
    for (Word child : sentence.children(sentence.word(phrase.head()), "appos")) {
      int first = sentence.subtree(child).nextSetBit(0);
      first += sentence.word(first).upos() == Upos.PUNCT ? 1 : 0;
      boolean aside = phrase.contains(child.index()) && first > phrase.head() + 1;
      if (aside && !isNoun(child) && sentence.word(first - 1).form().equals(",")) {
        return new Phrase(phrase.first(), first - 1, phrase.head());
      }
    }
    return upToComma(phrase, i -> isAttribute(phrase, sentence.word(i)));
  }

  /** Whether the word is the preposition of what the parser hangs on the phrase's noun. */
  private boolean isAttribute(Phrase phrase, Word word) {
    if (!word.is("case")) {
      return false;
    }
    Word noun = sentence.word(word.head());
    return noun.is("nmod") && noun.head() == phrase.head();
  }

  private List<Phrase> split(Phrase phrase, Word head, boolean appositions) {
    BitSet words = new BitSet();
    words.set(phrase.first(), phrase.end());
    List<Word> others = new ArrayList<>();
    collect(phrase, head, appositions, others);
    boolean neither = sentence.word(phrase.first()).form().equalsIgnoreCase("weder");
    if (others.isEmpty() || neither || isSuspended(head, others) || shareArticle(head, others)) {
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
      boolean apposition =
          appositions
              && (child.is("appos") && setOff(child, head) && isNoun(child)
                  || isNamed(child, head));
      if (phrase.contains(child.index()) && (conjunct || apposition)) {
        others.add(child);
        collect(phrase, child, appositions, others);
      } else if (appositions && (child.is("appos") || child.is("flat"))) {
        collect(phrase, child, true, others); // "Herr Moll, ein Anwalt": it hangs on the name
      }
    }
  }

  /** "der Film, in Polen kaum bekannt,": an adjective names nothing. */
  private boolean isNoun(Word apposition) {
    return apposition.upos() != Upos.ADJ || sentence.child(apposition, "det").isPresent();
  }

  /**
   * "die Trainerin Eva Lang": with an article the title stands for itself, and so does the name.
   */
  private boolean isNamed(Word name, Word title) {
    return title.upos() == Upos.NOUN
        && name.upos() == Upos.PROPN
        && name.entity() == EntityType.PERSON
        && (name.is("appos") || name.is("flat"))
        && name.index() == title.index() + 1
        && sentence.child(title, "det").isPresent();
  }

  private static boolean isWord(Word word) {
    return Character.isLetterOrDigit(word.form().charAt(0));
  }

  /** "See- und Flughäfen" cannot be taken apart. */
  private static boolean isSuspended(Word head, List<Word> others) {
    return head.form().endsWith("-") || others.stream().anyMatch(o -> o.form().endsWith("-"));
  }

  /** "die alten Häuser und neuen Brücken": the endings ask for the article of the first. */
  private boolean shareArticle(Word head, List<Word> others) {
    if (sentence.child(head, "det").isEmpty()) {
      return false;
    }
    for (Word other : others) {
      boolean weak = sentence.child(other, "amod").filter(a -> a.form().endsWith("en")).isPresent();
      boolean bare =
          sentence.child(other, "det").isEmpty() && sentence.child(other, "case").isEmpty();
      if (weak && bare && other.cases().contains(Case.NOMINATIVE)) {
        return true;
      }
    }
    return false;
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
            && !article.form().endsWith("e") // "eine", "die", "seine": both cases
            && !article.form().endsWith("as")
            && article.head() == phrase.head()
            && !Agreement.cases(sentence, sentence.word(phrase.head())).contains(Case.NOMINATIVE);
    return other ? phrase.from(phrase.first() + 1) : phrase;
  }

  /**
   * "das Amt für Bau", "das Amt" of "das Amt für Bau in Kiel": a phrase up to each of its
   * prepositional attributes, also those of an attribute, the shortest last; none that ends with a
   * noun that its attribute completes ("im Alter" of 80).
   */
  List<Phrase> withoutAttributes(Phrase phrase) {
    List<Phrase> shorter = new ArrayList<>();
    Phrase longer = phrase;
    int end = end(phrase);
    while (end < longer.end()) {
      longer = new Phrase(phrase.first(), end, phrase.head());
      if (!OpenNouns.contains(sentence, sentence.word(end - 1))) {
        shorter.add(longer);
      }
      end = end(longer);
    }
    return shorter;
  }

  /** "20 Euro pro Tonne" are no 20 euros. */
  private static boolean isRate(Word preposition) {
    return preposition.form().equals("pro") || preposition.form().equals("je");
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
      Optional<Word> preposition = sentence.child(last, "case");
      if (preposition.filter(p -> !isRate(p)).isPresent()) {
        end = Math.min(phrase.end(), sentence.subtree(last).nextSetBit(noun.index()));
      }
      noun = last;
    }
    while (end < phrase.end()
        && end > phrase.head() + 1
        && sentence.word(end - 1).upos() == Upos.PUNCT) {
      end--;
    }
    return end;
  }
}
