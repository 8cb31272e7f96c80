package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.attribution.Fragment.Border;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a sentence, read from its surface: borders, conjunctions and the place of the
 * finite verb. Where a parser errs the order of words still tells where "dass …" ends and the
 * clause around it goes on.
 */
final class Clauses {
  private final Sentence sentence;
  private final List<Clause> clauses = new ArrayList<>();
  private final @Nullable Clause[] clauseOf;
  private final BitSet masked;

  private Clauses(Sentence sentence, BitSet masked) {
    this.sentence = sentence;
    this.masked = masked;
    this.clauseOf = new Clause[sentence.size()];
  }

  /**
   * Reads a sentence.
   *
   * @param masked words that are left out, as those of a quotation that stands for itself
   */
  static Clauses read(Sentence sentence, BitSet masked) {
    Clauses clauses = new Clauses(sentence, masked);
    clauses.assemble(FragmentReader.read(sentence, masked));
    return clauses;
  }

  Sentence sentence() {
    return sentence;
  }

  /** In the order in which they begin. */
  List<Clause> all() {
    return clauses;
  }

  /** The clause that the word is one of the own words of; null for borders and masked words. */
  @Nullable Clause of(int word) {
    return clauseOf[word];
  }

  boolean isMasked(int word) {
    return masked.get(word);
  }

  private void assemble(List<Fragment> fragments) {
    InterruptedClauses interrupted = new InterruptedClauses(sentence, fragments);
    Deque<Clause> open = new ArrayDeque<>();
    Clause last = null;
    for (int i = 0; i < fragments.size(); i++) {
      Fragment fragment = fragments.get(i);
      if (fragment.border().isStrong()) {
        open.clear();
      }
      Clause clause;
      if (last != null && isGapped(fragment, last)) {
        clause = begin(fragment, Kind.MAIN, null, -1);
      } else if (fragment.isOpened()) {
        Kind kind = fragment.kind();
        Clause parent =
            kind == Kind.DASS || kind == Kind.QUESTION
                ? governorFor(open, last)
                : parentFor(open, last);
        clause = begin(fragment, kind, parent, fragment.opener());
        if (!fragment.hasFinite() && fragment.kind() != Kind.PURPOSE) {
          open.push(clause);
        }
      } else if (isSpeechBeforeVerb(fragments, i, open)) {
        clause = begin(fragment, Kind.MAIN, null, -1);
      } else if (fragment.hasFinite()) {
        clause = withFinite(fragments, i, open, last);
      } else if (fragment.zuInfinitive() >= 0 && isOpenInfinitive(open)) {
        clause = open.pop();
      } else if (last != null && interrupted.isInfinitive(i, last)) {
        clause = begin(fragment, Kind.INFINITIVE, last, -1);
        open.push(clause);
      } else if (fragment.zuInfinitive() >= 0 && fragment.border() != Border.START) {
        clause = begin(fragment, Kind.INFINITIVE, governorFor(open, last), -1);
      } else if (fragment.zuInfinitive() >= 0) {
        clause = begin(fragment, Kind.INFINITIVE, null, -1);
      } else if (last != null && open.isEmpty() && interrupted.isSubject(i, last)) {
        clause = begin(fragment, Kind.MAIN, null, -1);
        open.push(clause);
      } else {
        boolean isCutOff = last != null && interrupted.isSpeech(i, last);
        clause = withoutVerb(fragment, isCutOff, open, last);
      }
      clause.add(fragment.first(), fragment.end());
      for (int at = fragment.first(); at < fragment.end(); at++) {
        clauseOf[at] = clause;
      }
      last = clause;
    }
  }

  /** "…, die Veranstalter von 600": a clause without a finite verb of its own. */
  private boolean isGapped(Fragment fragment, Clause last) {
    return !fragment.hasFinite()
        && fragment.zuInfinitive() < 0
        && (fragment.border() == Border.COMMA || fragment.border() == Border.CONJUNCTION)
        && last.kind() == Kind.MAIN
        && (Gapping.read(sentence, fragment.first(), fragment.end()) != null
            || SharedParticiple.at(sentence, fragment.first(), fragment.end()) >= 0);
  }

  private Clause begin(Fragment fragment, Kind kind, @Nullable Clause parent, int opener) {
    Clause clause = new Clause(kind, parent, opener, fragment.border());
    clause.setFinite(fragment.finite());
    clauses.add(clause);
    return clause;
  }

  private static @Nullable Clause parentFor(Deque<Clause> open, @Nullable Clause last) {
    return open.isEmpty() ? last : open.peek();
  }

  /** "Die Werft, die angekündigt hat, zu schließen, …": the open clause has no verb yet. */
  private static @Nullable Clause governorFor(Deque<Clause> open, @Nullable Clause last) {
    Clause waiting = open.peek();
    boolean isBehindVerb =
        waiting != null
            && waiting.kind() == Kind.MAIN
            && last != null
            && last != waiting
            && last.hasFinite()
            && last.isWithin(waiting);
    return isBehindVerb ? last : parentFor(open, last);
  }

  private Clause withFinite(
      List<Fragment> fragments, int index, Deque<Clause> open, @Nullable Clause last) {
    Fragment fragment = fragments.get(index);
    boolean isInPhrase = isBetweenPhraseAndVerb(fragments, index);
    if (!open.isEmpty() && (isSetIn(fragment) || isInPhrase && open.peek().kind() == Kind.MAIN)) {
      return begin(fragment, Kind.MAIN, null, -1);
    }
    if (!open.isEmpty()
        && fragment.border() != Border.CONJUNCTION
        && !isReportOfQuotation(fragment, open.peek())) {
      Clause closed = open.pop();
      closed.setFinite(fragment.finite());
      return closed;
    }
    Clause bracket =
        VerbReading.isSurelyFinite(sentence, fragment.finite()) || !fragment.isVerbLast()
            ? null
            : openBracket(fragment);
    if (bracket != null && fragment.border() == Border.COMMA) {
      return bracket; // "Die Halle werde, sagte er, bald saniert"
    }
    if (last != null && goesOn(fragment, last)) {
      return begin(fragment, last.kind(), last.parent(), -1); // what is open still waits
    }
    open.clear();
    return begin(fragment, Kind.MAIN, null, -1);
  }

  /** "Die Sorge, das Eis könne brechen, war …": the verb of the open clause comes after it. */
  private boolean isSpeechBeforeVerb(List<Fragment> fragments, int at, Deque<Clause> open) {
    Fragment fragment = fragments.get(at);
    int behind = at + 1;
    while (behind < fragments.size() && fragments.get(behind).kind() == Kind.RELATIVE) {
      behind++;
    }
    if (open.isEmpty() || !fragment.hasFinite() || behind >= fragments.size()) {
      return false;
    }
    Fragment next = fragments.get(behind);
    return VerbReading.isKonjunktiv(sentence.word(fragment.finite()))
        && open.peek().kind() == Kind.MAIN
        && fragment.border() == Border.COMMA
        && fragment.finite() > fragment.first()
        && next.border() == Border.COMMA
        && next.hasFinite()
        && next.finite() == next.first();
  }

  /** "Tatsächlich, so betonte sie, ist …": the open clause has its verb still to come. */
  private boolean isSetIn(Fragment fragment) {
    return fragment.border() == Border.COMMA
        && fragment.finite() == fragment.first() + 1
        && sentence.word(fragment.first()).form().equals("so");
  }

  /** "Der Plan, sagte Lang, sei teuer": the verb of the open clause comes behind the insertion. */
  private boolean isBetweenPhraseAndVerb(List<Fragment> fragments, int at) {
    Fragment fragment = fragments.get(at);
    Fragment next = at + 1 < fragments.size() ? fragments.get(at + 1) : null;
    return next != null
        && fragment.border() == Border.COMMA
        && fragment.finite() == fragment.first()
        && fragment.end() - fragment.first() > 1
        && !VerbReading.isKonjunktiv(sentence.word(fragment.finite()))
        && next.border() == Border.COMMA
        && !next.isOpened()
        && next.finite() == next.first()
        && VerbReading.isKonjunktiv(sentence.word(next.finite()));
  }

  /** „…“ zwischen beiden Häfen, sagte sie: what goes on after the quotation has no verb. */
  private static boolean isReportOfQuotation(Fragment fragment, Clause open) {
    return fragment.finite() == fragment.first()
        && open.kind() == Kind.MAIN
        && open.border() == Border.QUOTATION;
  }

  /** "dass sie geht und er kommt": coordinated with the clause before it. */
  private static boolean goesOn(Fragment fragment, Clause last) {
    return !fragment.border().isStrong()
        && fragment.border() != Border.QUOTATION
        && last.kind().isVerbLast()
        && (fragment.isVerbLast() || isLoneVerb(fragment));
  }

  /** "während sie ihn stützt und fordert, …": without a comma the verb goes on with its clause. */
  private static boolean isLoneVerb(Fragment fragment) {
    return fragment.border() == Border.CONJUNCTION && fragment.finite() == fragment.end() - 1;
  }

  private Clause withoutVerb(
      Fragment fragment, boolean isCutOff, Deque<Clause> open, @Nullable Clause last) {
    if (!open.isEmpty()) {
      return open.peek();
    }
    if (last == null
        || fragment.border().isStrong()
        || (fragment.border() == Border.QUOTATION && !last.hasFinite())
        || isCutOff) {
      Clause clause = begin(fragment, Kind.MAIN, null, -1);
      open.push(clause);
      return clause;
    }
    if (fragment.border() == Border.CONJUNCTION) {
      return last;
    }
    Clause bracket = openBracket(fragment);
    if (bracket == null) {
      bracket = withoutPredicate(last);
    }
    if (bracket != null) {
      return bracket;
    }
    boolean isInserted = last.kind() != Kind.MAIN && last.kind() != Kind.DASS;
    if (isInserted && last.kind() != Kind.INFINITIVE && last.kind() != Kind.QUESTION) {
      Clause parent = last.parent();
      return parent == null ? last : parent;
    }
    return last;
  }

  /** "Der Plan sei, sagte Lang, zu teuer": the clause that ends with its verb before the last. */
  private @Nullable Clause withoutPredicate(Clause last) {
    int before = clauses.size() - 2;
    Clause clause = before < 0 ? null : clauses.get(before);
    return clause != null
            && last == clauses.get(clauses.size() - 1)
            && last.isVerbFirst()
            && last.border() == Border.COMMA
            && clause.kind() == Kind.MAIN
            && clause.hasFinite()
            && clause.finite() == clause.end() - 1
            && clause.end() == last.first() - 1
            && VerbReading.isAuxiliary(sentence.word(clause.finite()))
        ? clause
        : null;
  }

  private static boolean isOpenInfinitive(Deque<Clause> open) {
    return !open.isEmpty() && open.peek().kind() == Kind.INFINITIVE;
  }

  /** The clause that waits for the participle or the prefix that ends this fragment. */
  private @Nullable Clause openBracket(Fragment fragment) {
    int end = fragment.end() - 1;
    boolean isVerb = VerbReading.mayBeNonFinite(sentence.word(end));
    boolean isPrefix = !isVerb && isPrefixAtEnd(fragment);
    if (!isVerb && !isPrefix) {
      return null;
    }
    for (int i = clauses.size() - 1; i >= 0; i--) {
      Clause clause = clauses.get(i);
      if (clause.kind() == Kind.MAIN
          && clause.hasFinite()
          && (isPrefix ? mayHavePrefix(clause) : isWaiting(clause))) {
        return clause;
      }
    }
    return null;
  }

  /** "wies den Vorwurf, das Eis sei dünn, zurück", "… scharf zurück", "… am Montag ab". */
  private boolean isPrefixAtEnd(Fragment fragment) {
    Word word = sentence.word(fragment.end() - 1);
    return Particles.isPrefix(word)
        && (fragment.end() - fragment.first() == 1
            || word.is("compound:prt")
            || word.upos() == Upos.ADP);
  }

  /** Not "sei", "könne": they have no prefix, and neither has a verb with its own at the end. */
  private boolean mayHavePrefix(Clause clause) {
    return !VerbReading.isAuxiliary(sentence.word(clause.finite()))
        && !Particles.isPrefix(sentence.word(clause.end() - 1));
  }

  private boolean isWaiting(Clause clause) {
    if (!VerbReading.isAuxiliary(sentence.word(clause.finite()))) {
      return false;
    }
    for (int at = clause.next(clause.finite() + 1); at >= 0; at = clause.next(at + 1)) {
      if (sentence.word(at).upos() != Upos.ADJ && VerbReading.mayBeNonFinite(sentence.word(at))) {
        return false;
      }
    }
    return true;
  }
}
