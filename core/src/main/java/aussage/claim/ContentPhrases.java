package aussage.claim;

import aussage.claim.FactPlanner.Piece;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Cuts clauses out of a sentence that stand in the object of a triple: "sagte | dass er kommt". */
final class ContentPhrases {
  private final Sentence sentence;
  private final PhraseCutter cutter;
  private final List<Clause> clauses;

  ContentPhrases(Sentence sentence, PhraseCutter cutter, List<Clause> clauses) {
    this.sentence = sentence;
    this.cutter = cutter;
    this.clauses = clauses;
  }

  /**
   * What a part says that is a clause: each conjunct with the conjunction, without and with the
   * clauses that hang on it ("dass er kommt" of "dass er kommt, wenn es regnet").
   */
  List<Piece> of(Part part) {
    Optional<Clause> found = clauseOf(part.head());
    if (found.isEmpty()) {
      return List.of(Piece.of(part.phrase()));
    }
    Clause first = found.get();
    if (first.kind() == ClauseKind.INFINITIVE && first.verbs().shared()) {
      return List.of(Piece.of(part.phrase())); // "gekauft und bezahlt zu haben"
    }
    List<Piece> pieces = new ArrayList<>();
    addContent(first, "", pieces);
    for (Clause conjunct : conjuncts(first)) {
      boolean alike =
          first.kind() == ClauseKind.INFINITIVE && conjunct.kind() == ClauseKind.INFINITIVE;
      if (alike || SubjectFinder.stated(conjunct).isPresent()) {
        String shared =
            conjunct.coordinated() ? first.mark().map(m -> m.form() + " ").orElse("") : "";
        addContent(conjunct, shared, pieces);
      }
    }
    return pieces;
  }

  /** Infinitive clauses on a noun: "den Plan, <i>das Haus zu kaufen</i>". */
  List<Phrase> infinitives(Part part) {
    List<Phrase> phrases = new ArrayList<>();
    for (Clause clause : clauses) {
      Word first = clause.leader().head();
      boolean infinitive = clause.kind() == ClauseKind.INFINITIVE && clause.mark().isEmpty();
      if (infinitive && first.is("acl") && first.head() == part.head().index()) {
        phrases.add(cutter.within(withoutConjuncts(clause), clause.head()));
      }
    }
    return phrases;
  }

  /**
   * The adverbial clauses behind the verb that a fact of the clause tells. A clause with a finite
   * verb has facts of its own; one with "um … zu" has none. Where nothing else completes the verb,
   * the first of any kind does: "starb, nachdem …".
   */
  List<Phrase> adverbial(Clause clause, boolean complete) {
    List<Phrase> phrases = new ArrayList<>();
    for (Clause other : clauses) {
      boolean infinitive = other.kind() == ClauseKind.INFINITIVE && other.mark().isPresent();
      boolean finite = other.kind() == ClauseKind.ADVERBIAL && !complete && phrases.isEmpty();
      boolean own = !other.coordinated() && isBelow(other, clause);
      boolean behind = other.all().nextSetBit(0) > clause.verbs().main().index();
      if ((infinitive || finite) && own && behind) {
        phrases.add(cutter.within(other.all(), other.head()));
      }
    }
    return phrases;
  }

  private void addContent(Clause clause, String before, List<Piece> pieces) {
    BitSet words = withoutConjuncts(clause);
    Phrase whole = cutter.within(words, clause.head());
    BitSet kept = (BitSet) words.clone();
    for (Clause other : clauses) {
      if (other != clause && isLoose(other) && clause.all().get(other.head().index())) {
        kept.andNot(other.all());
      }
    }
    Phrase bare = cutter.within(kept, clause.head());
    boolean contiguous = whole.first() == bare.first() && bare.end() > lastWord(kept);
    if (contiguous && !bare.equals(whole)) {
      pieces.add(new Piece(bare, before));
    }
    pieces.add(new Piece(whole, before));
  }

  /** Whether a clause may be left out: "…, wenn es regnet", "…, der kommt", "…, um zu helfen". */
  private static boolean isLoose(Clause clause) {
    return switch (clause.kind()) {
      case ADVERBIAL, RELATIVE -> true;
      case INFINITIVE -> clause.mark().isPresent();
      case MAIN, COMPLEMENT -> false;
    };
  }

  private List<Clause> conjuncts(Clause clause) {
    List<Clause> conjuncts = new ArrayList<>();
    for (Clause other : clauses) {
      if (other.head().is("conj") && isBelow(other, clause)) {
        conjuncts.add(other);
      }
    }
    return conjuncts;
  }

  private BitSet withoutConjuncts(Clause clause) {
    BitSet words = (BitSet) clause.all().clone();
    conjuncts(clause).forEach(conjunct -> words.andNot(conjunct.all()));
    return words;
  }

  private static boolean isBelow(Clause lower, Clause upper) {
    return lower.parent().filter(parent -> parent == upper).isPresent();
  }

  private int lastWord(BitSet words) {
    int last = words.length() - 1;
    while (last >= 0 && (!words.get(last) || sentence.word(last).upos() == Upos.PUNCT)) {
      last--;
    }
    return last;
  }

  private Optional<Clause> clauseOf(Word head) {
    for (Clause clause : clauses) {
      if (clause.head().index() == head.index()) {
        return Optional.of(clause);
      }
    }
    return Optional.empty();
  }
}
