package aussage.attribution;

import aussage.attribution.Fragment.Border;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Cuts a sentence at its borders and looks for the finite verb of each fragment. */
final class FragmentReader {
  private static final Set<String> DASHES = Set.of("–", "—", "-", "--");

  private final Sentence sentence;
  private final BitSet masked;
  private final List<Fragment> fragments = new ArrayList<>();

  private FragmentReader(Sentence sentence, BitSet masked) {
    this.sentence = sentence;
    this.masked = masked;
  }

  /**
   * The fragments in order.
   *
   * @param masked words that are left out, as those of a quotation that stands for itself
   */
  static List<Fragment> read(Sentence sentence, BitSet masked) {
    FragmentReader reader = new FragmentReader(sentence, masked);
    reader.cut();
    reader.closeMainClause();
    return reader.fragments;
  }

  private void cut() {
    Border border = Border.START;
    int first = 0;
    int size = sentence.size();
    for (int at = 0; at <= size; at++) {
      if (at < size && !isBorder(at)) {
        continue;
      }
      if (at > first) {
        addSplit(first, at, border);
      }
      if (at < size) {
        border = borderAt(at, border, at > first);
        first = at + 1;
      }
    }
  }

  private boolean isBorder(int at) {
    Word word = sentence.word(at);
    return masked.get(at)
        || word.kind() == TokenKind.TERMINATOR
        || (word.kind() == TokenKind.PUNCTUATION && isSeparating(word.form()));
  }

  static boolean isDash(Word word) {
    return word.kind() == TokenKind.PUNCTUATION && DASHES.contains(word.form());
  }

  private static boolean isSeparating(String form) {
    return form.equals(",")
        || form.equals(";")
        || form.equals(":")
        || form.equals("(")
        || form.equals(")")
        || form.equals("[")
        || form.equals("]")
        || DASHES.contains(form);
  }

  private Border borderAt(int at, Border before, boolean isAfterWords) {
    String form = sentence.word(at).form();
    if (masked.get(at)) {
      return Border.QUOTATION;
    }
    if (form.equals(":")) {
      return Border.COLON;
    }
    if (form.equals(";") || sentence.word(at).kind() == TokenKind.TERMINATOR) {
      return Border.SEMICOLON;
    }
    return !isAfterWords && before != Border.START ? before : Border.COMMA;
  }

  /**
   * "Lang, die Fraktion und der Verband warnten": where no clause is left to be the main one, the
   * verb behind an article is its verb, and that article opens no relative clause.
   */
  private void closeMainClause() {
    boolean hasMain = fragments.stream().anyMatch(this::isMainInIndicative);
    for (int i = 1; i < fragments.size() && !hasMain; i++) {
      Fragment fragment = fragments.get(i);
      if (fragment.kind() == Clause.Kind.RELATIVE
          && fragment.hasFinite()
          && sentence.word(fragment.opener()).upos() == Upos.DET) {
        int finite = finiteIn(fragment.first(), fragment.end(), false);
        fragments.set(i, fragment.asMain(finite));
        hasMain = true;
      }
    }
  }

  private boolean isMainInIndicative(Fragment fragment) {
    return fragment.kind() == Clause.Kind.MAIN
        && fragment.hasFinite()
        && !VerbReading.isKonjunktivI(sentence.word(fragment.finite()));
  }

  /** Splits at a conjunction that has a finite verb on either side. */
  private void addSplit(int first, int end, Border border) {
    int from = first;
    Border before = border;
    int left = -1;
    for (int at = first + 1; at < end - 1; at++) {
      if (isContentWithoutComma(from, at, end)) {
        add(from, at, before);
        from = at;
        before = Border.COMMA;
        continue;
      }
      if (!isCoordinator(at)) {
        continue;
      }
      if (Gapping.read(sentence, at, end) != null && finiteIn(at + 1, end, false) < 0) {
        add(from, at, before);
        from = at;
        before = Border.CONJUNCTION;
        continue;
      }
      left = finiteIn(from, at, opensAt(from, at) >= 0);
      if (left >= 0 && startsClause(at, end, left) || left < 0 && goesOnBehind(from, at)) {
        add(from, at, before);
        from = at;
        before = Border.CONJUNCTION;
      }
    }
    add(from, end, before);
  }

  /** "hoffte dass …", "hat angekündigt … zu gehen": a comma is missing. */
  private boolean isContentWithoutComma(int first, int at, int end) {
    Word word = sentence.word(at);
    Word before = sentence.word(at - 1);
    if (word.form().equals("dass")) {
      return Particles.isPrefix(before) || VerbReading.mayBeFinite(sentence, at - 1);
    }
    return at - first > 2
        && before.upos() == Upos.VERB
        && before.canBe(VerbForm.PAST_PARTICIPLE)
        && word.kind() == TokenKind.WORD
        && !word.upos().isVerbal()
        && !isCoordinator(at)
        && hasAuxiliarySecond(first, at)
        && VerbReading.isZuInfinitive(sentence, end - 1);
  }

  private boolean hasAuxiliarySecond(int first, int end) {
    for (int at = first; at < end - 1; at++) {
      Word word = sentence.word(at);
      if (VerbReading.isAuxiliary(word) && VerbReading.mayBeFinite(sentence, at)) {
        return at > first && opensAt(first, end) < 0;
      }
    }
    return false;
  }

  private boolean isCoordinator(int at) {
    return sentence.word(at).upos() == Upos.CCONJ
        && WordClass.COORDINATOR.has(sentence.word(at).form());
  }

  /** "feierte am Montag, dem 3. Mai, den Sieg und fuhr heim": what goes on has its verb before. */
  private boolean goesOnBehind(int first, int conjunction) {
    boolean hasVerbBefore = fragments.stream().anyMatch(Fragment::hasFinite);
    return hasVerbBefore
        && opensAt(first, conjunction) < 0
        && VerbReading.isSurelyFinite(sentence, conjunction + 1);
  }

  /** Whether a clause of its own begins at this conjunction: up to the next one it has a verb. */
  private boolean startsClause(int conjunction, int end, int leftFinite) {
    int stop = end;
    for (int at = conjunction + 2; at < end; at++) {
      if (isCoordinator(at)) {
        boolean hasOwn = finiteIn(conjunction + 1, at, false) >= 0;
        if (!hasOwn && at + 1 < end && VerbReading.mayBeFinite(sentence, at + 1)) {
          return false; // "lobte A und B und kritisierte": the clause begins at the later one
        }
        if (hasOwn) {
          stop = at;
          break;
        }
      }
    }
    int opener = opensAt(conjunction, stop);
    if (opener >= 0 && finiteIn(conjunction + 1, stop, true) >= 0) {
      return true;
    }
    boolean leftIsAuxiliary = VerbReading.isAuxiliary(sentence.word(leftFinite));
    boolean leftIsLast = leftFinite == conjunction - 1;
    for (int at = conjunction + 1; at < stop; at++) {
      if (VerbReading.isSurelyFinite(sentence, at)) {
        return true;
      }
      if (VerbReading.mayBeFinite(sentence, at) && (!leftIsAuxiliary || leftIsLast)) {
        return true;
      }
    }
    return false;
  }

  private int opensAt(int first, int end) {
    return ClauseOpeners.openerAt(sentence, first, end);
  }

  private void add(int first, int end, Border border) {
    int opener = opensAt(first, end);
    int finite = finiteIn(first, end, opener >= 0);
    Clause.Kind kind =
        opener < 0 ? Clause.Kind.MAIN : ClauseOpeners.kind(sentence, opener, end, finite);
    if (opener >= 0 && kind == Clause.Kind.MAIN) {
      opener = -1;
      finite = finiteIn(first, end, false);
    }
    if (opener < 0 && finite < 0) {
      finite = likelyFinite(first, end, border);
    }
    int infinitive = -1;
    for (int at = first; at < end; at++) {
      if (VerbReading.isZuInfinitive(sentence, at)) {
        infinitive = at;
      }
    }
    if (opener >= 0 && kind == Clause.Kind.PURPOSE) {
      finite = -1;
    }
    if (finite >= 0 && infinitive > finite && isPartOf(finite, infinitive)) {
      finite = -1;
    }
    fragments.add(new Fragment(first, end, border, opener, kind, finite, infinitive));
  }

  /** "verkauft zu haben", "beteiligt gewesen zu sein". */
  private boolean isPartOf(int finite, int infinitive) {
    int at = finite + 1;
    while (at < infinitive - 1 && sentence.word(at).upos().isVerbal()) {
      at++;
    }
    return VerbReading.mayBeNonFinite(sentence.word(finite))
        && at == infinitive - 1
        && sentence.word(at).form().equals("zu");
  }

  /**
   * A verb that the tagger holds for a participle or an infinitive, but that stands where only a
   * finite one can: "…, berichtet die Zeitung", "Dort treffen sich …".
   */
  private int likelyFinite(int first, int end, Border border) {
    if (end - first < 2) {
      return -1;
    }
    boolean isFirst = border == Border.COMMA || border == Border.QUOTATION;
    int limit = isFirst ? first + 1 : border == Border.START ? end - 1 : first;
    for (int at = first; at < limit; at++) {
      Word word = sentence.word(at);
      boolean looksFinite = word.form().endsWith("t") || (word.form().endsWith("en") && !isFirst);
      if (word.upos() == Upos.VERB
          && looksFinite
          && Character.isLowerCase(word.form().charAt(0))
          && !VerbReading.isZuInfinitive(sentence, at)) {
        return at;
      }
    }
    return -1;
  }

  /** The finite verb: the last of a clause with an opener, else the first that is surely one. */
  private int finiteIn(int first, int end, boolean isOpened) {
    int sure = -1;
    int maybe = -1;
    for (int at = first; at < end; at++) {
      if (!VerbReading.mayBeFinite(sentence, at)) {
        continue;
      }
      boolean isSure = !VerbReading.mayBeNonFinite(sentence.word(at));
      if (isSure && (sure < 0 || isOpened)) {
        sure = at;
      } else if (!isSure && (maybe < 0 || isOpened)) {
        maybe = at;
      }
    }
    if (sure < 0) {
      return maybe;
    }
    if (maybe >= 0 && !isOpened && maybe < sure && !isOneCluster(maybe, sure)) {
      return VerbReading.isAuxiliary(sentence.word(sure)) && sure == end - 1 ? sure : maybe;
    }
    return isOpened && maybe > sure && !isNonFiniteBeside(maybe, sure) ? maybe : sure;
  }

  /** "hätte berichten sollen": what stands after the auxiliary in one cluster is not finite. */
  private boolean isNonFiniteBeside(int maybe, int sure) {
    return VerbReading.isAuxiliary(sentence.word(sure)) && isOneCluster(sure, maybe);
  }

  private boolean isOneCluster(int left, int right) {
    for (int at = left + 1; at < right; at++) {
      if (!sentence.word(at).upos().isVerbal()) {
        return false;
      }
    }
    return true;
  }
}
