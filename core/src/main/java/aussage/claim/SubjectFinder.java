package aussage.claim;

import aussage.syntax.Numerus;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the subjects of a sentence's clauses: stated, shared, or the antecedent of a pronoun. */
final class SubjectFinder {
  private final Sentence sentence;
  private final List<Clause> clauses;
  private final PhraseCutter cutter;
  private final Map<Clause, Optional<SubjectPhrase>> found = new IdentityHashMap<>();

  SubjectFinder(Sentence sentence, List<Clause> clauses, PhraseCutter cutter) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.cutter = cutter;
    for (Clause clause : clauses) {
      found.put(clause, find(clause));
    }
  }

  /** The subject; empty of infinitives and where a clause is the subject. */
  Optional<SubjectPhrase> of(Clause clause) {
    return found.getOrDefault(clause, Optional.empty());
  }

  /** Takes from a clause's subject what hangs on it by mistake. */
  void shorten(Clause clause, List<Part> loose) {
    of(clause)
        .ifPresent(
            subject -> {
              BitSet words = (BitSet) clause.words().clone();
              loose.forEach(part -> words.andNot(sentence.subtree(part.head())));
              Phrase phrase = cutter.within(words, subject.head());
              found.put(
                  clause, Optional.of(new SubjectPhrase(phrase, subject.head(), clause, true)));
            });
  }

  /** Who does what an infinitive says: the subject of the clause above. */
  Optional<SubjectPhrase> understood(Clause clause) {
    Optional<Clause> at = Optional.of(clause);
    while (at.isPresent()) {
      Optional<SubjectPhrase> subject = of(at.get());
      if (subject.isPresent()) {
        return subject;
      }
      at = at.get().kind() == ClauseKind.INFINITIVE ? at.get().governor() : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<SubjectPhrase> find(Clause clause) {
    Optional<Word> word = stated(clause);
    if (word.isPresent()) {
      Optional<SubjectPhrase> antecedent = antecedentSubject(clause, word.get());
      return antecedent.isPresent()
          ? antecedent
          : Optional.of(
              new SubjectPhrase(
                  cutter.within(clause.words(), word.get()), word.get(), clause, true));
    }
    if (isLocated(clause) || isExplained(clause)) {
      Word noun = clause.head();
      return Optional.of(new SubjectPhrase(cutter.predicative(clause), noun, clause, true));
    }
    if (KindFinder.isFrontedParticiple(sentence, clause.head())) {
      return clause
          .parent()
          .flatMap(this::of)
          .map(s -> new SubjectPhrase(s.phrase(), s.head(), s.clause(), false));
    }
    if (KindFinder.isLooseParticiple(sentence, clause.head())) {
      return noun(clause).flatMap(this::standing);
    }
    if (clause.coordinated() && clause.kind() != ClauseKind.INFINITIVE) {
      return clause
          .parent()
          .flatMap(this::of)
          .map(s -> new SubjectPhrase(s.phrase(), s.head(), s.clause(), false));
    }
    return Optional.empty();
  }

  /** "An Bord waren 40 Gäste": what is somewhere is no predicative but the subject. */
  private boolean isLocated(Clause clause) {
    Word head = clause.head();
    boolean noun =
        clause.isCopular()
            && head.upos().isNominal()
            && clause.verbs().lemma().equals("sein")
            && sentence.child(head, "case").isEmpty()
            && clause.kind() == ClauseKind.MAIN;
    if (!noun) {
      return false;
    }
    for (Word child : sentence.children(head)) {
      if (child.upos() == Upos.ADJ && child.index() > head.index()) {
        return false; // "ist ein Ort bekannt"
      }
    }
    for (Word child : sentence.children(head)) {
      boolean fronted = child.index() < clause.verbs().main().index();
      if (fronted && sentence.child(child, "case").isPresent() && child.upos().isNominal()) {
        return head.index() > clause.verbs().main().index();
      }
    }
    return false;
  }

  /** "Das Problem ist, dass …": what a clause says what it is. */
  private boolean isExplained(Clause clause) {
    Word head = clause.head();
    boolean noun =
        clause.isCopular()
            && clause.kind() == ClauseKind.MAIN
            && clause.verbs().lemma().equals("sein")
            && head.index() < clause.verbs().main().index()
            && (head.upos().isNominal() || sentence.child(head, "det").isPresent())
            && sentence.child(head, "case").isEmpty();
    return noun && explaining(clause).isPresent();
  }

  /** The clause behind the copula that has a place of its own in the sentence. */
  static Optional<Word> explaining(Clause clause) {
    for (Word child : clause.sentence().children(clause.head())) {
      boolean clausal = child.is("csubj") || child.is("ccomp");
      if (clausal && child.index() > clause.verbs().main().index()) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The word that the clause itself has for a subject. */
  static Optional<Word> stated(Clause clause) {
    if (isSubjectless(clause)) {
      return Optional.empty();
    }
    Optional<Word> formal = Optional.empty();
    for (Word head : clause.heads()) {
      for (Word child : clause.sentence().children(head)) {
        boolean own = clause.words().get(child.index()) && !clause.verbs().contains(child);
        if (own && child.is("nsubj") && !Agreement.isDative(clause.sentence(), child)) {
          return Optional.of(child);
        }
        if (own && child.is("expl") && child.form().equalsIgnoreCase("es")) {
          formal = Optional.of(child);
        }
      }
    }
    return formal.isPresent() || !isHeadline(clause) ? formal : bareNoun(clause);
  }

  /** An infinitive with "zu" has no subject, whatever the parser says. */
  static boolean isSubjectless(Clause clause) {
    return clause.kind() == ClauseKind.INFINITIVE
        && clause.verbs().withZu()
        && clause.verbs().finite().isEmpty();
  }

  /** "Brücke gesperrt": a participle alone. */
  static boolean isHeadline(Clause clause) {
    VerbGroup verbs = clause.verbs();
    return clause.head().isRoot()
        && verbs.finite().isEmpty()
        && VerbGroupFinder.isParticiple(verbs.main());
  }

  private static Optional<Word> bareNoun(Clause clause) {
    Sentence sentence = clause.sentence();
    for (Word child : sentence.children(clause.head())) {
      boolean bare = child.upos().isNominal() && sentence.child(child, "case").isEmpty();
      if (bare && child.index() < clause.head().index() && clause.words().get(child.index())) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private Optional<SubjectPhrase> antecedentSubject(Clause clause, Word pronoun) {
    return isRelative(clause, pronoun) ? noun(clause).flatMap(this::standing) : Optional.empty();
  }

  private Optional<SubjectPhrase> standing(Word noun) {
    return holder(noun)
        .map(holder -> new SubjectPhrase(cutter.antecedent(holder, noun), noun, holder, false));
  }

  /** What a bare relative pronoun stands for; "was" stands for a clause and has none. */
  Optional<Phrase> antecedent(Clause clause, Word pronoun) {
    return antecedentSubject(clause, pronoun).map(SubjectPhrase::phrase);
  }

  private boolean isRelative(Clause clause, Word pronoun) {
    return clause.kind() == ClauseKind.RELATIVE
        && RelativePronouns.isOne(pronoun)
        && !pronoun.form().equalsIgnoreCase("was")
        && cutter.preposition(pronoun).isEmpty();
  }

  /** The noun that a relative clause belongs to; of "Fischer und Bauern, die" the first. */
  private Optional<Word> noun(Clause clause) {
    Optional<Word> noun = sentence.head(clause.leader().head());
    while (noun.isPresent() && sharesClause(noun.get())) {
      noun = sentence.head(noun.get());
    }
    return noun.filter(n -> n.upos().isNominal() || n.upos() == Upos.PRON);
  }

  /** Whether a conjunct and the one before it are bare plurals, so that both have the clause. */
  private boolean sharesClause(Word noun) {
    if (!noun.is("conj") || !isBarePlural(noun)) {
      return false;
    }
    return sentence.head(noun).filter(this::isPlural).isPresent();
  }

  private boolean isBarePlural(Word noun) {
    return isPlural(noun) && sentence.child(noun, "det").isEmpty();
  }

  private boolean isPlural(Word noun) {
    return noun.upos().isNominal() && noun.numeri().contains(Numerus.PLURAL);
  }

  private Optional<Clause> holder(Word word) {
    for (Clause clause : clauses) {
      if (clause.words().get(word.index())) {
        return Optional.of(clause);
      }
    }
    return Optional.empty();
  }
}
