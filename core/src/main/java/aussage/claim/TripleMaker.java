package aussage.claim;

import aussage.claim.FactPlanner.Piece;
import aussage.model.Triple;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a clause as flat triples: subject, verb group, and the phrases of one fact. Phrases stay
 * whole, prepositions begin the object, an apposition is a subject of its own.
 */
final class TripleMaker {
  private static final int MOST_TRIPLES = 24;

  private final String text;
  private final Sentence sentence;
  private final Alternatives alternatives;
  private final FactPlanner planner;

  TripleMaker(
      String text, Sentence sentence, PhraseCutter cutter, List<Clause> clauses, RoleFinder roles) {
    this.text = text;
    this.sentence = sentence;
    this.alternatives = new Alternatives(sentence, cutter);
    this.planner =
        new FactPlanner(
            sentence, alternatives, new ContentPhrases(sentence, cutter, clauses), roles);
  }

  /** The triples of a clause; none without a subject or without any complement. */
  List<Triple> triples(Clause clause, Optional<SubjectPhrase> subject, List<Part> parts) {
    if (subject.isEmpty() || clause.kind() == ClauseKind.INFINITIVE) {
      return List.of();
    }
    String relation = relation(clause);
    Set<Triple> triples = new LinkedHashSet<>();
    List<List<Piece>> facts = planner.facts(clause, parts);
    boolean antecedent = clause.kind() == ClauseKind.RELATIVE && !subject.get().stated();
    for (Phrase subjectPhrase : alternatives.subjects(subject.get())) {
      Phrase who = antecedent ? alternatives.nominative(subjectPhrase) : subjectPhrase;
      String name = who.span(sentence).in(text);
      for (List<Piece> fact : facts) {
        if (triples.size() < MOST_TRIPLES) {
          triples.add(new Triple(name, relation, object(clause, fact)));
        }
      }
    }
    return List.copyOf(triples);
  }

  /** The verb group: as it stands where the verb is last, else the finite verb and "sich" first. */
  private String relation(Clause clause) {
    VerbGroup verbs = clause.verbs();
    List<Word> words = new ArrayList<>(verbs.words());
    if (verbs.finite().isPresent() && hasMainOrder(clause)) {
      words.sort(Comparator.comparingInt((Word word) -> place(verbs, word)));
    }
    StringBuilder relation = new StringBuilder();
    for (Word word : words) {
      if (relation.length() > 0) {
        relation.append(' ');
      }
      if (verbs.withZu() && word.index() == verbs.main().index() && zuBefore(word)) {
        relation.append("zu ");
      }
      relation.append(word.span().in(text));
    }
    return relation.toString();
  }

  private static int place(VerbGroup verbs, Word word) {
    if (verbs.finite().filter(finite -> finite.index() == word.index()).isPresent()) {
      return -2;
    }
    boolean sich = verbs.reflexive().filter(r -> r.index() == word.index()).isPresent();
    return sich ? -1 : word.index();
  }

  private boolean zuBefore(Word verb) {
    return verb.index() > 0 && sentence.word(verb.index() - 1).form().equals("zu");
  }

  private static boolean hasMainOrder(Clause clause) {
    return clause.kind() == ClauseKind.MAIN || clause.kind() == ClauseKind.RELATIVE;
  }

  /** The phrases in the order of the text; what stands before the finite verb comes last. */
  private String object(Clause clause, List<Piece> pieces) {
    List<Piece> order = new ArrayList<>(pieces);
    int finite = clause.verbs().finite().map(Word::index).orElse(-1);
    boolean fronts = clause.kind() == ClauseKind.MAIN;
    order.sort(
        Comparator.comparingInt(
            piece -> {
              int first = piece.phrase().first();
              return fronts && first < finite ? first + sentence.size() : first;
            }));
    StringBuilder object = new StringBuilder();
    for (Piece piece : order) {
      if (object.length() > 0) {
        object.append(' ');
      }
      object.append(piece.before()).append(piece.phrase().span(sentence).in(text));
    }
    return object.toString();
  }
}
