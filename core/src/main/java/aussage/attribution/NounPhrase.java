package aussage.attribution;

import aussage.model.Span;
import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.Optional;

/**
 * A noun phrase of a sentence with all that belongs to it.
 *
 * @param sentence where it stands
 * @param first its first word, without a preposition
 * @param end after its last word
 * @param head its head word; of a name the last part
 * @param preposition the index of the preposition that governs it, -1 without
 * @param isCoordinated whether it names several: "Nato und EU"
 * @param antecedent what a relative pronoun stands for, or whose "eigene Angaben" they are
 */
record NounPhrase(
    Sentence sentence,
    int first,
    int end,
    int head,
    int preposition,
    boolean isCoordinated,
    Optional<NounPhrase> antecedent) {
  NounPhrase(
      Sentence sentence, int first, int end, int head, int preposition, boolean isCoordinated) {
    this(sentence, first, end, head, preposition, isCoordinated, Optional.empty());
  }

  /** A pronoun that stands for another phrase of its sentence: "die" of a relative clause. */
  static NounPhrase pronoun(Sentence sentence, int at, NounPhrase antecedent) {
    return new NounPhrase(sentence, at, at + 1, at, -1, false, Optional.of(antecedent));
  }

  Word headWord() {
    return sentence.word(head);
  }

  /** The same phrase with another of its words as its head. */
  NounPhrase withHead(int newHead) {
    return new NounPhrase(sentence, first, end, newHead, preposition, isCoordinated, antecedent);
  }

  /** The same phrase up to this word. */
  NounPhrase until(int newEnd) {
    return new NounPhrase(sentence, first, newEnd, head, preposition, isCoordinated, antecedent);
  }

  /** The same phrase as words of somebody named elsewhere: "eigenen Angaben". */
  NounPhrase ownedBy(NounPhrase owner) {
    return new NounPhrase(
        sentence, first, end, head, preposition, isCoordinated, Optional.of(owner));
  }

  /** The same phrase governed by this preposition. */
  NounPhrase behind(int newPreposition) {
    return new NounPhrase(sentence, first, end, head, newPreposition, isCoordinated, antecedent);
  }

  boolean hasPreposition() {
    return preposition >= 0;
  }

  /** "Reuters", whatever case the dictionary takes its ending for: nouns have an article there. */
  boolean isBareName() {
    return end == first + 1 && headWord().entity() != EntityType.NONE;
  }

  boolean contains(int word) {
    return first <= word && word < end;
  }

  Span span() {
    return sentence.span(first, end);
  }

  /** "drei der Imker", "zwei von drei Imkern", "einer der Imker": some of many. */
  boolean isPart() {
    Word part = headWord();
    return end > head + 1
        && (part.upos() == Upos.NUM
            || !part.upos().isNominal() && WordClass.PARTITIVE.hasLower(part.form()));
  }
}
