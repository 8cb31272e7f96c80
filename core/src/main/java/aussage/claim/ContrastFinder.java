package aussage.claim;

import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds parts of a clause that are denied and others said in their place. */
final class ContrastFinder {
  private final PhraseCutter cutter;
  private final RoleFinder roles;

  ContrastFinder(PhraseCutter cutter, RoleFinder roles) {
    this.cutter = cutter;
    this.roles = roles;
  }

  /** What is said against a part that is denied: "nicht um Geld, <i>sondern um Ehre</i>". */
  Optional<Contrast> find(Clause clause, List<Part> parts) {
    Sentence sentence = clause.sentence();
    for (Part part : parts) {
      for (Word conjunct : sentence.children(part.head(), "conj")) {
        Optional<Word> cc = sentence.child(conjunct, "cc");
        boolean opposed = cc.filter(c -> c.form().equals("sondern")).isPresent();
        if (opposed && !isAlso(sentence, cc.get()) && clause.words().get(conjunct.index())) {
          return Optional.of(contrast(clause, part, conjunct));
        }
      }
    }
    return atVerb(clause, parts);
  }

  /** The parser may hang the second of both on the verb. */
  private Optional<Contrast> atVerb(Clause clause, List<Part> parts) {
    Sentence sentence = clause.sentence();
    for (Word head : clause.heads()) {
      for (Word conjunct : sentence.children(head, "conj")) {
        Optional<Word> cc = sentence.child(conjunct, "cc");
        boolean opposed = cc.filter(c -> c.form().equals("sondern")).isPresent();
        if (!opposed || isAlso(sentence, cc.get()) || !clause.words().get(conjunct.index())) {
          continue;
        }
        Optional<String> preposition = cutter.preposition(conjunct).map(roles::lemma);
        for (Part part : parts) {
          if (part.role().isPresent() && part.preposition().equals(preposition)) {
            return Optional.of(contrast(clause, part, conjunct));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Contrast contrast(Clause clause, Part part, Word conjunct) {
    BitSet denied = (BitSet) clause.words().clone();
    if (clause.isCopular() && part.head().index() == clause.head().index()) {
      denied.clear();
      denied.set(part.phrase().first(), part.phrase().end());
    }
    denied.andNot(clause.sentence().subtree(conjunct));
    Optional<String> preposition =
        cutter.preposition(conjunct).map(roles::lemma).or(part::preposition);
    return new Contrast(
        part,
        new Part(part.head(), cutter.within(denied, part.head()), part.role(), part.preposition()),
        new Part(conjunct, cutter.within(clause.words(), conjunct), part.role(), preposition));
  }

  /** "nicht nur …, sondern auch …" denies nothing. */
  private static boolean isAlso(Sentence sentence, Word cc) {
    return cc.index() + 1 < sentence.size() && sentence.word(cc.index() + 1).form().equals("auch");
  }
}
