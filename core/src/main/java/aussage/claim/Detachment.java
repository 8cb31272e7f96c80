package aussage.claim;

import aussage.model.ArgumentRole;
import aussage.syntax.Case;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds prepositional phrases that hang on a noun although they belong to its verb. German sets
 * both behind each other without a sign, and parsers take the nearest noun.
 */
final class Detachment {
  private static final ImmutableSet<String> PLACE_PREPOSITIONS =
      ImmutableSet.of("in", "an", "auf", "bei", "nahe", "vor", "hinter", "neben", "unter");

  private static final ImmutableSet<String> PURPOSE_PREPOSITIONS =
      ImmutableSet.of("für", "gegen", "um");

  private final RoleFinder roles;

  Detachment(RoleFinder roles) {
    this.roles = roles;
  }

  /** The heads of the phrases below a part that belong to the verb. */
  List<Word> of(Clause clause, Part part) {
    List<Word> loose = new ArrayList<>();
    Sentence sentence = clause.sentence();
    for (Word child : sentence.children(part.head(), "nmod")) {
      boolean behind = child.index() > part.head().index() && part.phrase().contains(child.index());
      if (behind && belongsToVerb(clause, part, child)) {
        loose.add(child);
      }
    }
    boolean state = part.head().upos() == Upos.ADJ || VerbGroupFinder.isParticiple(part.head());
    if (part.is(ArgumentRole.PREDICATIVE) && part.head().is("xcomp") && state) {
      besides(sentence, part, loose);
    }
    if (part.is(ArgumentRole.OBJECT)) {
      predicatives(sentence, part, loose);
    }
    if (part.is(ArgumentRole.TIME)) {
      bareNouns(clause, part, loose);
    }
    if (part.preposition().isPresent() && lacksObject(clause)) {
      ComparedAmounts.behind(sentence, part.phrase(), part.head())
          .filter(amount -> !loose.contains(amount))
          .ifPresent(loose::add);
    }
    return loose;
  }

  /** "nannte <i>den Plan</i> falsch", "blieb <i>bis Mai</i> gesperrt": arguments of the verb. */
  private static void besides(Sentence sentence, Part part, List<Word> loose) {
    for (Word child : sentence.children(part.head())) {
      boolean before = child.index() < part.head().index() && part.phrase().contains(child.index());
      boolean argument = child.is("nsubj") || (child.is("obl") && child.upos().isNominal());
      if (before && argument) {
        loose.add(child);
      }
    }
  }

  /** "nannte den Plan falsch", "hält die Zahl für falsch": what the object is said to be. */
  private static void predicatives(Sentence sentence, Part part, List<Word> loose) {
    for (Word child : sentence.children(part.head())) {
      boolean behind = child.index() > part.head().index() && part.phrase().contains(child.index());
      boolean adjective = child.upos() == Upos.ADJ || child.upos() == Upos.VERB;
      boolean judged =
          sentence.child(child, "case").map(c -> c.form().equals("für")).orElse(isPlain(child));
      boolean free = !child.is("conj") && !loose.contains(child);
      if (behind && adjective && judged && free) {
        loose.add(child);
      }
    }
  }

  /** An adjective without an ending, as only predicatives have it. */
  private static boolean isPlain(Word word) {
    return word.upos() == Upos.ADJ && word.hasLemma(word.form()) && !word.is("acl");
  }

  private static boolean lacksObject(Clause clause) {
    return clause.verbs().voice() == Voice.ACTIVE
        && clause.verbs().reflexive().isEmpty()
        && !clause.isCopular()
        && clause.heads().stream().allMatch(h -> clause.sentence().child(h, "obj").isEmpty());
  }

  /** "im Mai neue Pfleger": a time has no such apposition. */
  private void bareNouns(Clause clause, Part part, List<Word> loose) {
    Sentence sentence = clause.sentence();
    for (Word child : sentence.children(part.head())) {
      boolean beside = child.is("appos") || child.is("flat") || child.is("nmod");
      boolean noun = child.upos() == Upos.NOUN && !roles.isTime(child);
      boolean bare = sentence.child(child, "case").isEmpty() && !genitive(sentence, child);
      boolean behind = child.index() > part.head().index();
      if (beside
          && noun
          && bare
          && behind
          && sentence.word(child.index() - 1).upos() != Upos.PUNCT) {
        loose.add(child);
      }
    }
  }

  private static boolean genitive(Sentence sentence, Word noun) {
    Set<Case> cases = Agreement.cases(sentence, noun);
    return cases.contains(Case.GENITIVE) && !cases.contains(Case.ACCUSATIVE);
  }

  private boolean belongsToVerb(Clause clause, Part part, Word child) {
    Sentence sentence = clause.sentence();
    String preposition = sentence.child(child, "case").map(roles::lemma).orElse("");
    if (preposition.isEmpty()) {
      return false;
    }
    boolean object = part.is(ArgumentRole.OBJECT) || part.is(ArgumentRole.INDIRECT_OBJECT);
    if (preposition.equals("als") || (object && roles.isAskedFor(clause, child))) {
      return object;
    }
    boolean counted = preposition.equals("nach") || preposition.equals("vor");
    if (counted && part.preposition().isEmpty()) {
      return false; // "einen Tag nach dem Unfall" says when by both
    }
    return part.is(ArgumentRole.TIME)
        && roles.isTime(part.head())
        && !roles.isTime(child)
        && !preposition.equals("zu");
  }

  /**
   * What hangs on the subject and belongs to the verb: the place that a verb of being somewhere
   * asks for, and of a headline all phrases between noun and participle but those that say where
   * the noun leads or whom it is for: "Mann in Kiel gerettet", but "Brücke über die Leine
   * gesperrt".
   */
  List<Word> ofSubject(Clause clause, Word subject, List<Part> parts) {
    List<Word> behind = new ArrayList<>();
    for (Word noun : clause.sentence().children(subject, "nmod")) {
      boolean prepositional = clause.sentence().child(noun, "case").isPresent();
      if (prepositional && noun.index() > subject.index()) {
        behind.add(noun);
      }
    }
    if (SubjectFinder.isHeadline(clause)) {
      behind.removeIf(noun -> isOfNoun(clause.sentence(), noun));
      return behind;
    }
    Optional<Word> asked = askedFor(clause, subject, behind, parts);
    if (asked.isPresent()) {
      return List.of(asked.get());
    }
    if (!roles.asksForPlace(clause) || parts.stream().anyMatch(p -> p.is(ArgumentRole.LOCATION))) {
      return List.of();
    }
    for (int i = behind.size() - 1; i >= 0; i--) {
      Word noun = behind.get(i);
      String preposition = clause.sentence().child(noun, "case").map(roles::lemma).orElse("");
      if (PLACE_PREPOSITIONS.contains(preposition)) {
        return List.of(noun);
      }
    }
    return List.of();
  }

  /**
   * "dass ein Drittel <i>aus Spenden</i> stammt": what the verb asks for and lacks, behind a
   * subject that is not all that stands before the finite verb of a main clause.
   */
  private Optional<Word> askedFor(
      Clause clause, Word subject, List<Word> behind, List<Part> parts) {
    boolean fronted =
        clause.kind() == ClauseKind.MAIN
            && clause.verbs().finite().filter(f -> subject.index() < f.index()).isPresent();
    if (fronted || behind.isEmpty()) {
      return Optional.empty();
    }
    Word last = behind.get(behind.size() - 1);
    Optional<String> preposition = clause.sentence().child(last, "case").map(roles::lemma);
    boolean has = parts.stream().anyMatch(part -> part.preposition().equals(preposition));
    return roles.isAskedFor(clause, last) && !has ? Optional.of(last) : Optional.empty();
  }

  private boolean isOfNoun(Sentence sentence, Word noun) {
    String preposition = sentence.child(noun, "case").map(roles::lemma).orElse("");
    return PURPOSE_PREPOSITIONS.contains(preposition)
        || preposition.equals("über") && !Agreement.cases(sentence, noun).contains(Case.DATIVE);
  }
}
