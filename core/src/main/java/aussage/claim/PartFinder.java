package aussage.claim;

import aussage.model.ArgumentRole;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  private final PhraseCutter cutter;
  private final RoleFinder roles;

  PartFinder(PhraseCutter cutter, RoleFinder roles) {
    this.cutter = cutter;
    this.roles = roles;
  }

  /** The parts in the order of the text. */
  List<Part> find(Clause clause) {
    List<Part> parts = new ArrayList<>();
    Optional<Phrase> predicative =
        clause.isCopular() ? Optional.of(cutter.predicative(clause)) : Optional.empty();
    predicative.ifPresent(phrase -> parts.add(predicativePart(clause, phrase)));
    for (Word head : clause.heads()) {
      for (Word child : clause.sentence().children(head)) {
        if (predicative.filter(p -> p.contains(child.index())).isEmpty()) {
          part(clause, child).ifPresent(parts::add);
        }
      }
    }
    parts.sort(Comparator.comparingInt(p -> p.phrase().first()));
    return parts;
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
      boolean argument = child.is("ccomp") || child.is("xcomp");
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
    if (NO_PARTS.contains(base(child.relation()))) {
      return Optional.empty();
    }
    Optional<Word> preposition = cutter.preposition(child);
    Optional<ArgumentRole> role =
        preposition.isPresent()
            ? Optional.of(roles.ofPrepositional(clause, child, preposition.get()))
            : roles.ofBare(clause, child);
    return Optional.of(
        new Part(child, cutter.within(clause.words(), child), role, preposition.map(roles::lemma)));
  }

  /** The "als" or "wie" of "sieht ihn als Gefahr", whatever the parser calls it. */
  private static Optional<Word> comparison(Sentence sentence, Word child) {
    for (Word below : sentence.children(child)) {
      String form = below.form().toLowerCase(Locale.ROOT);
      boolean marks = below.is("case") || below.is("mark") || below.is("cc") || below.is("advmod");
      if (form.equals("als") && marks && below.index() < child.index()) {
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
