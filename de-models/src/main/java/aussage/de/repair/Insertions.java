package aussage.de.repair;

import aussage.de.repair.Insertion.Kind;
import aussage.model.TokenKind;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is put into a clause: relative clauses before its verb or within its bracket, and
 * words of reporting. The parser loses the clause around them, so both are parsed apart. Tags must
 * be there, a tree not yet.
 */
public final class Insertions {
  private static final Set<String> RELATIVE =
      Set.of(
          "der", "die", "das", "den", "dem", "dessen", "deren", "denen", "welcher", "welche",
          "welches", "welchen", "welchem");

  private static final int LONGEST_SOURCE = 14;
  private static final int LONGEST_CLAUSE = 40;

  private final Draft draft;
  private final int begin;
  private final int end;

  private Insertions(Draft draft, int begin, int end) {
    this.draft = draft;
    this.begin = begin;
    this.end = end;
  }

  /** The insertions between these places, in order, none within another. */
  public static List<Insertion> find(Draft draft, int begin, int end) {
    return new Insertions(draft, begin, end).find();
  }

  private List<Insertion> find() {
    List<Insertion> found = new ArrayList<>(1);
    int at = begin + 1;
    while (at < end - 1) {
      Insertion insertion = at(at);
      if (insertion == null) {
        at++;
      } else {
        found.add(insertion);
        at = insertion.to() + 1;
      }
    }
    return found;
  }

  private @Nullable Insertion at(int at) {
    if (draft.kind(at) == TokenKind.QUOTE_CLOSE) {
      return quoted(at);
    }
    if (!draft.isForm(at, ",") || draft.kind(at - 1) == TokenKind.QUOTE_CLOSE) {
      return null;
    }
    Insertion found = relative(at);
    return found == null ? between(at) : found;
  }

  // „…“, sagte X, „…“

  private @Nullable Insertion quoted(int close) {
    if (!draft.isForm(close + 1, ",") || close + 3 >= end) {
      return null;
    }
    int open = next(close + 2, LONGEST_SOURCE, TokenKind.QUOTE_OPEN);
    if (open > 0 && draft.isForm(open - 1, ",") && endsQuoted(open)) {
      Kind kind = kind(close + 2, open - 1);
      return kind == null ? null : new Insertion(close, open + 1, kind);
    }
    return follows(close) ? new Insertion(close + 1, end, Kind.SPEECH) : null;
  }

  /** "„…“, sagte X am Montag": whether words of reporting follow on a quoted clause before them. */
  private boolean follows(int close) {
    int verb = close + 2;
    if (draft.kind(begin) != TokenKind.QUOTE_OPEN
            && next(begin, close - begin, TokenKind.QUOTE_OPEN) >= 0
        || !IntStream.range(begin, close).anyMatch(draft::isFinite)) {
      return false;
    }
    return draft.isFinite(verb) && (opensNounPhrase(verb + 1) || draft.isForm(verb + 1, "sich"));
  }

  /** Whether the quotation that opens here is the last thing. */
  private boolean endsQuoted(int open) {
    int close = next(open + 1, end, TokenKind.QUOTE_CLOSE);
    if (close < 0) {
      return true;
    }
    for (int i = close + 1; i < end; i++) {
      if (draft.kind(i) != TokenKind.TERMINATOR) {
        return false;
      }
    }
    return true;
  }

  private int next(int from, int within, TokenKind kind) {
    for (int i = from; i < Math.min(end, from + within); i++) {
      if (draft.kind(i) == kind) {
        return i;
      }
    }
    return -1;
  }

  /** What words of reporting stand between these places; null if they are none. */
  private @Nullable Kind kind(int from, int to) {
    boolean so = draft.isForm(from, "so");
    int verb = so ? from + 1 : from;
    if (verb + 1 >= to && !so) {
      return null;
    }
    if (draft.isFinite(verb)) {
      return finites(verb + 1, to) == 0 ? Kind.SPEECH : null;
    }
    return so && verb < to && opensNounPhrase(verb) && verbs(verb, to) == 0 ? Kind.SOURCE : null;
  }

  private boolean opensNounPhrase(int i) {
    return draft.isNominal(i)
        || draft.upos(i) == Upos.DET
        || draft.upos(i) == Upos.PRON
        || draft.upos(i) == Upos.ADJ;
  }

  // …, so X, …   …, sagte X, …   …, wie X sagte, …

  private @Nullable Insertion between(int comma) {
    int close = comma(comma + 1, LONGEST_SOURCE);
    if (close < 0 || close + 1 >= end || !goesOn(comma, close + 1)) {
      return null;
    }
    int from = comma + 1;
    if (draft.isForm(close - 1, "alt")) {
      boolean age = verbs(from, close) == 0 && hasNumber(from, close) && isNounPhraseEnd(comma - 1);
      return age ? new Insertion(comma, close + 1, Kind.AGE) : null;
    }
    if (draft.isForm(from, "wie")) {
      boolean reports =
          draft.isFinite(close - 1) && isSaying(close - 1, close) && finites(from, close) == 1;
      return reports ? new Insertion(comma, close + 1, Kind.COMPARISON) : null;
    }
    Kind kind = kind(from, close);
    int verb = draft.isForm(from, "so") ? from + 1 : from;
    return kind == null || kind == Kind.SPEECH && !isSaying(verb, close)
        ? null
        : new Insertion(comma, close + 1, kind);
  }

  /** Whether the clause before the first place goes on at the second. */
  private boolean goesOn(int before, int behind) {
    if (draft.upos(behind) == Upos.SCONJ
        || RELATIVE.contains(draft.lower(behind)) && draft.upos(behind) == Upos.PRON
        || draft.upos(behind) == Upos.CCONJ) {
      return false;
    }
    int stop = comma(behind, end);
    int last = stop < 0 ? end : stop;
    boolean finite = IntStream.range(begin, before).anyMatch(draft::isFinite);
    return finite ? !draft.isFinite(behind) && isBracketEnd(behind, last) : draft.isFinite(behind);
  }

  /** Whether the words end in what a finite verb before them waits for. */
  private boolean isBracketEnd(int from, int to) {
    int last = to - 1;
    while (last > from && draft.isPunctuation(last)) {
      last--;
    }
    boolean prefix = draft.upos(last) == Upos.ADP && last > from;
    boolean zu = Verbs.canBeZuInfinitive(draft, last); // "der fähig ist, das zu tun"
    return finites(from, to) == 0 && (prefix || isNonFinite(last) && !zu);
  }

  private boolean hasNumber(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> draft.upos(i) == Upos.NUM);
  }

  private boolean isSaying(int verb, int to) {
    int last = to - 1;
    return Verbs.isSaying(draft.lemma(verb))
        || last > verb && Verbs.isSaying(draft.lower(last) + draft.lemma(verb));
  }

  // …, der …, …

  private @Nullable Insertion relative(int comma) {
    int pronoun = draft.upos(comma + 1) == Upos.ADP ? comma + 2 : comma + 1;
    if (pronoun >= end
        || draft.upos(pronoun) != Upos.PRON
        || !RELATIVE.contains(draft.lower(pronoun))
        || !isNounPhraseEnd(comma - 1)) {
      return null;
    }
    int close = comma(pronoun + 1, LONGEST_CLAUSE);
    while (close > 0 && !draft.isFinite(close - 1) && finites(pronoun, close) == 0) {
      close = comma(close + 1, LONGEST_CLAUSE);
    }
    if (close < 0 || close + 1 >= end || !draft.isFinite(close - 1) || !goesOn(comma, close + 1)) {
      return null;
    }
    return new Insertion(comma, endsAside(comma) ? close : close + 1, Kind.RELATIVE);
  }

  /** "Lang, Leiterin des Amtes, das …, sagte": the comma behind the clause ends what it is in. */
  private boolean endsAside(int comma) {
    int i = comma - 1;
    while (i >= begin && !draft.isForm(i, ",") && !draft.isFinite(i)) {
      i--;
    }
    return i > begin && draft.isForm(i, ",") && !draft.isFinite(i - 1);
  }

  private boolean isNounPhraseEnd(int i) {
    return draft.isNominal(i) || draft.isForm(i, ")") || draft.upos(i) == Upos.NUM;
  }

  private int comma(int from, int within) {
    for (int i = from; i < Math.min(end, from + within); i++) {
      if (draft.isForm(i, ",")) {
        return i;
      }
      if (draft.isForm(i, ":", ";", "–", "—", "(", ")") || draft.kind(i) == TokenKind.TERMINATOR) {
        return -1;
      }
    }
    return -1;
  }

  /** How many words can only be finite verbs. */
  private int finites(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += draft.isFinite(i) && !isNonFinite(i) ? 1 : 0;
    }
    return count;
  }

  private int verbs(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += draft.isVerbal(i) ? 1 : 0;
    }
    return count;
  }

  private boolean isNonFinite(int i) {
    return draft.isVerbal(i)
        && (draft.canBe(i, VerbForm.PAST_PARTICIPLE)
            || draft.canBe(i, VerbForm.INFINITIVE)
            || draft.canBe(i, VerbForm.ZU_INFINITIVE));
  }
}
