package aussage.claim;

import aussage.model.ArgumentRole;
import aussage.syntax.Case;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the parts of a clause beside subject and verbs: objects, adverbials, predicatives. */
final class PartFinder {
  private static final ImmutableSet<String> NO_PARTS =
      ImmutableSet.of(
          "punct",
          "cc",
          "mark",
          "nsubj",
          "csubj",
          "aux",
          "cop",
          "compound",
          "expl",
          "parataxis",
          "discourse",
          "vocative",
          "acl",
          "det",
          "appos",
          "conj",
          "advcl",
          "case",
          "root");

  private static final ImmutableSet<String> COMPLEMENTIZERS =
      ImmutableSet.of("dass", "daß", "ob", "wie");

  private final PhraseCutter cutter;
  private final RoleFinder roles;
  private final Detachment detachment;

  PartFinder(PhraseCutter cutter, RoleFinder roles) {
    this.cutter = cutter;
    this.roles = roles;
    this.detachment = new Detachment(roles);
  }

  /** The parts in the order of the text. */
  List<Part> find(Clause clause) {
    List<Part> parts = own(clause);
    List<Part> shared =
        SharedObjects.mayShare(clause, parts)
            ? SharedObjects.of(clause.parent().map(this::find).orElse(List.of()), clause)
            : List.of();
    if (shared.isEmpty()) {
      return parts;
    }
    List<Part> all = new ArrayList<>(parts);
    all.addAll(shared);
    all.sort(Comparator.comparingInt(p -> p.phrase().first()));
    return all;
  }

  private List<Part> own(Clause clause) {
    if (clause.isGapped() && !clause.isCopular()) {
      return ofGapped(clause);
    }
    List<Part> parts = new ArrayList<>();
    Optional<Phrase> predicative =
        clause.isCopular() ? Optional.of(cutter.predicative(clause)) : Optional.empty();
    predicative.ifPresent(phrase -> parts.add(predicativePart(clause, phrase)));
    for (Word head : clause.heads()) {
      for (Word child : clause.sentence().children(head)) {
        if (predicative.filter(p -> p.contains(child.index())).isEmpty()) {
          part(clause, child).ifPresent(part -> addDetached(clause, part, parts));
        }
      }
    }
    parts.sort(Comparator.comparingInt(p -> p.phrase().first()));
    return joined(clause.sentence(), parts);
  }

  /** "im Osten" and "an Litauen" of "grenzt im Norden an Polen und im Osten an Litauen". */
  private List<Part> ofGapped(Clause clause) {
    List<Part> parts = new ArrayList<>();
    for (Word orphan : clause.sentence().children(clause.head(), "orphan")) {
      Optional<Word> preposition = cutter.preposition(orphan);
      Optional<ArgumentRole> role =
          preposition.isPresent()
              ? Optional.of(roles.ofPrepositional(clause, orphan, preposition.get()))
              : roles.ofBare(clause, orphan);
      Phrase phrase = cutter.within(clause.words(), orphan);
      parts.add(new Part(orphan, phrase, role, preposition.map(roles::lemma)));
    }
    parts.add(complement(clause));
    return parts;
  }

  /** "den Termin" of "die SPD lobte den Plan, die Grünen den Termin". */
  private Part complement(Clause clause) {
    Word head = clause.head();
    BitSet words = (BitSet) clause.words().clone();
    SubjectFinder.stated(clause).ifPresent(s -> words.andNot(clause.sentence().subtree(s)));
    for (Word orphan : clause.sentence().children(head, "orphan")) {
      words.andNot(clause.sentence().subtree(orphan));
    }
    Optional<Word> preposition = cutter.preposition(head);
    ArgumentRole role =
        preposition
            .map(word -> roles.ofPrepositional(clause, head, word))
            .orElse(ArgumentRole.OBJECT);
    return new Part(
        head, cutter.within(words, head), Optional.of(role), preposition.map(roles::lemma));
  }

  /** "von 2006 bis 2008" stays one part, and so does "mehr als 40 Boote". */
  private static List<Part> joined(Sentence sentence, List<Part> parts) {
    List<Part> joined = new ArrayList<>();
    for (Part part : parts) {
      Part last = joined.isEmpty() ? part : joined.get(joined.size() - 1);
      boolean range =
          last != part
              && last.preposition().filter("von"::equals).isPresent()
              && part.preposition().filter("bis"::equals).isPresent()
              && last.phrase().end() == part.phrase().first();
      if (range) {
        Phrase whole = new Phrase(last.phrase().first(), part.phrase().end(), last.phrase().head());
        joined.set(
            joined.size() - 1, new Part(last.head(), whole, last.role(), last.preposition()));
      } else if (last != part && continuesBound(sentence, last, part)) {
        Phrase whole = new Phrase(last.phrase().first(), part.phrase().end(), part.phrase().head());
        joined.set(
            joined.size() - 1, new Part(part.head(), whole, part.role(), part.preposition()));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  /** The parser may hang "mehr" and "als 40 Boote" on the verb one by one. */
  private static boolean continuesBound(Sentence sentence, Part last, Part part) {
    return last.phrase().end() == part.phrase().first()
        && ComparedAmounts.isBound(sentence, sentence.word(part.phrase().first()));
  }

  /** The part, and what the parser hung on its noun although it belongs to the verb. */
  private void addDetached(Clause clause, Part part, List<Part> parts) {
    List<Word> loose = detachment.of(clause, part);
    if (loose.isEmpty()) {
      parts.add(part);
      return;
    }
    BitSet words = (BitSet) clause.words().clone();
    loose.forEach(word -> words.andNot(clause.sentence().subtree(word)));
    parts.add(
        new Part(part.head(), cutter.within(words, part.head()), part.role(), part.preposition()));
    for (Word word : loose) {
      parts.add(prepositional(clause, word));
    }
  }

  /** What hangs on the subject although it belongs to the verb, as parts of their own. */
  List<Part> detachedFrom(SubjectPhrase subject, Clause clause, List<Part> parts) {
    if (subject.clause() != clause || !subject.stated()) {
      return List.of();
    }
    List<Part> detached = new ArrayList<>();
    for (Word word : detachment.ofSubject(clause, subject.head(), parts)) {
      detached.add(prepositional(clause, word));
    }
    return detached;
  }

  private Part prepositional(Clause clause, Word word) {
    Optional<Word> comparison = comparison(clause.sentence(), word);
    Optional<Word> preposition = comparison.or(() -> cutter.preposition(word));
    ArgumentRole role =
        comparison.isPresent()
            ? ArgumentRole.PREDICATIVE
            : preposition
                .map(p -> roles.ofPrepositional(clause, word, p))
                .orElse(word.upos() == Upos.ADJ ? ArgumentRole.PREDICATIVE : ArgumentRole.OBJECT);
    return new Part(
        word,
        cutter.within(clause.words(), word),
        Optional.of(role),
        preposition.map(roles::lemma));
  }

  private Part predicativePart(Clause clause, Phrase phrase) {
    Sentence sentence = clause.sentence();
    Word head = clause.head();
    Optional<Word> preposition = cutter.preposition(head);
    ArgumentRole role =
        preposition.isPresent()
            ? roles.ofPrepositional(clause, head, preposition.get())
            : roles.ofPredicative(sentence, head);
    return new Part(head, phrase, Optional.of(role), preposition.map(roles::lemma));
  }

  private Optional<Part> part(Clause clause, Word child) {
    if (clause.verbs().contains(child) || clause.heads().contains(child)) {
      return Optional.empty();
    }
    if (!clause.words().get(child.index())) {
      boolean argument =
          !isResult(clause, child)
              && (child.is("ccomp") || child.is("xcomp") || isAnnounced(clause, child))
              && !isAdverbial(clause.sentence(), child);
      return argument
          ? Optional.of(
              new Part(
                  child, cutter.whole(child), Optional.of(ArgumentRole.CLAUSE), Optional.empty()))
          : Optional.empty();
    }
    Optional<Word> comparison = comparison(clause.sentence(), child);
    if (comparison.isPresent()) {
      return Optional.of(
          new Part(
              child,
              cutter.within(clause.words(), child),
              Optional.of(ArgumentRole.PREDICATIVE),
              comparison.map(roles::lemma)));
    }
    if (isPlaceholder(clause, child) || isBeforeComma(clause, child)) {
      return Optional.empty();
    }
    boolean object = child.is("nsubj") && isNoSubject(clause, child);
    if (NO_PARTS.contains(base(child.relation())) && !object) {
      return Optional.empty();
    }
    if (isSetAdverb(clause.sentence(), child)) {
      return Optional.of(
          new Part(
              child, cutter.within(clause.words(), child), Optional.empty(), Optional.empty()));
    }
    Optional<Word> preposition = cutter.preposition(child);
    Optional<ArgumentRole> role =
        preposition.isPresent()
            ? Optional.of(roles.ofPrepositional(clause, child, preposition.get()))
            : roles.ofBare(clause, child);
    return Optional.of(
        new Part(child, cutter.within(clause.words(), child), role, preposition.map(roles::lemma)));
  }

  /** "unter anderem", "in der Regel": adverbs of several words. */
  private boolean isSetAdverb(Sentence sentence, Word child) {
    return sentence.child(child, "case").isPresent() && roles.isSetAdverb(sentence, child);
  }

  /** "dem Verein fehlt das Geld", "diesen Punkt zu streichen": the parser's subject is none. */
  private static boolean isNoSubject(Clause clause, Word child) {
    return SubjectFinder.isSubjectless(clause)
        || Agreement.isDative(clause.sentence(), child)
        || isSecondSubject(clause, child);
  }

  /** "dass die Stadt sich das Haus nicht leisten kann": a clause has but one subject. */
  private static boolean isSecondSubject(Clause clause, Word child) {
    Set<Case> cases = Agreement.cases(clause.sentence(), child);
    return cases.contains(Case.ACCUSATIVE)
        && SubjectFinder.stated(clause).filter(s -> s.index() < child.index()).isPresent();
  }

  /** "beschuldigte Roth, Geld zu nehmen": what stands before the comma is the other verb's. */
  private static boolean isBeforeComma(Clause clause, Word child) {
    if (!SubjectFinder.isSubjectless(clause) || !child.upos().isNominal()) {
      return false;
    }
    Sentence sentence = clause.sentence();
    int last = sentence.subtree(child).length();
    return child.index() < clause.verbs().main().index()
        && clause.governor().filter(g -> g.verbs().main().index() < child.index()).isPresent()
        && last < sentence.size()
        && sentence.word(last).form().equals(",");
  }

  /** "so stark, <i>dass Bäume umfielen</i>": what came of it. */
  private static boolean isResult(Clause clause, Word child) {
    Sentence sentence = clause.sentence();
    boolean dass = sentence.child(child, "mark").filter(m -> m.form().equals("dass")).isPresent();
    return dass
        && sentence
            .child(clause.head(), "advmod")
            .filter(so -> so.form().equals("so") && so.index() < child.index())
            .isPresent();
  }

  /** "Es kamen 40 Gäste": an "es" before the verb is no object. */
  private static boolean isPlaceholder(Clause clause, Word child) {
    return child.is("obj")
        && child.form().equalsIgnoreCase("es")
        && clause.verbs().finite().filter(f -> child.index() == f.index() - 1).isPresent();
  }

  /** "Es wird erwartet, <i>dass er kommt</i>": the formal subject, or a noun, holds its place. */
  private static boolean isAnnounced(Clause clause, Word child) {
    return child.is("csubj")
        && (clause.isCopular() && clause.head().index() < clause.verbs().main().index()
            || SubjectFinder.stated(clause)
                .filter(s -> s.form().equalsIgnoreCase("es"))
                .isPresent());
  }

  /** "weil", "als", "nachdem", "doch": no argument, whatever the parser calls it. */
  private static boolean isAdverbial(Sentence sentence, Word clause) {
    boolean added = clause.is("ccomp") && KindFinder.isAddedOn(sentence, sentence.subtree(clause));
    return added
        || sentence.children(clause, "mark").stream()
            .filter(mark -> mark.upos() == Upos.SCONJ)
            .map(mark -> mark.form().toLowerCase(Locale.ROOT))
            .anyMatch(form -> !COMPLEMENTIZERS.contains(form));
  }

  /** The "als" or "wie" of "sieht ihn als Gefahr", whatever the parser calls it. */
  private static Optional<Word> comparison(Sentence sentence, Word child) {
    for (Word below : sentence.children(child)) {
      String form = below.form().toLowerCase(Locale.ROOT);
      boolean marks = below.is("case") || below.is("mark") || below.is("cc") || below.is("advmod");
      boolean compares = form.equals("als") && !ComparedAmounts.isBound(sentence, below);
      if (compares && marks && below.index() < child.index()) {
        return child.upos() == Upos.VERB ? Optional.empty() : Optional.of(below);
      }
    }
    return Optional.empty();
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
