package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.attribution.Fragment.Border;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells a fragment without a verb that begins a clause of its own, as its verb comes behind what is
 * set in, from one that goes on with the clause before it.
 */
final class InterruptedClauses {
  /** So many fragments may be set into a clause. */
  private static final int MOST_SET_IN = 5;

  private final Sentence sentence;
  private final List<Fragment> fragments;

  InterruptedClauses(Sentence sentence, List<Fragment> fragments) {
    this.sentence = sentence;
    this.fragments = fragments;
  }

  /** "Sie meldet, Roth, der dort wohnte, sei verreist". */
  boolean isSpeech(int at, Clause last) {
    Fragment fragment = fragments.get(at);
    Word first = sentence.word(fragment.first());
    boolean isPhrase = first.upos().isNominal() || first.upos() == Upos.DET;
    if (last.kind() != Kind.MAIN
        || !last.hasFinite()
        || fragment.border() != Border.COMMA
        || !isPhrase
        || TimeNouns.isTime(sentence.word(fragment.end() - 1))) {
      return false;
    }
    int next = behindInsertion(at, InterruptedClauses::isSetIn);
    Fragment end = next > at + 1 ? rest(next) : null;
    return end != null
        && end.hasFinite()
        && end.finite() == end.first()
        && VerbReading.isKonjunktiv(sentence.word(end.finite()));
  }

  /** "Sie versprach, dem Verein (und der Stadt) zu helfen". */
  boolean isInfinitive(int at, Clause last) {
    Fragment fragment = fragments.get(at);
    int before = fragment.first() - 2;
    if (before < 0
        || fragment.border() != Border.COMMA
        || fragment.zuInfinitive() >= 0
        || !last.hasFinite()
        || !sentence.word(before + 1).form().equals(",")
        || !endsBracket(before)) {
      return false;
    }
    int next = behindInsertion(at, other -> isSetIn(other) && other.zuInfinitive() < 0);
    Fragment end = rest(next);
    return end != null && !end.hasFinite() && end.zuInfinitive() >= 0;
  }

  private int behindInsertion(int at, Predicate<Fragment> isSetIn) {
    int next = at + 1;
    while (next < fragments.size()
        && next - at <= MOST_SET_IN
        && isSetIn.test(fragments.get(next))) {
      next++;
    }
    return next;
  }

  private @Nullable Fragment rest(int at) {
    Fragment end = at < fragments.size() ? fragments.get(at) : null;
    return end != null && end.border() == Border.COMMA && !end.isOpened() ? end : null;
  }

  private static boolean isSetIn(Fragment fragment) {
    return fragment.border() == Border.COMMA
        && (fragment.kind() == Kind.RELATIVE || !fragment.hasFinite() && !fragment.isOpened());
  }

  /** Whether no noun that something could be added to ends here: "beschloss am Sonntag". */
  private boolean endsBracket(int at) {
    Word word = sentence.word(at);
    return word.upos().isVerbal() || Particles.isPrefix(word) || TimeNouns.isTime(word);
  }

  /** "Sie lehnte das ab, ihr Stellvertreter, Otto Beer, sagte: …": behind the bracket a subject. */
  boolean isSubject(int at, Clause last) {
    Fragment fragment = fragments.get(at);
    int verb = at + 1;
    int limit = Math.min(fragments.size(), at + MOST_SET_IN);
    while (verb < limit && isWithoutVerb(fragments.get(verb))) {
      verb++;
    }
    if (verb == at + 1
        || verb >= limit
        || fragments.get(verb).finite() != fragments.get(verb).first()
        || fragment.border() != Border.COMMA
        || last.kind() != Kind.MAIN
        || !isClosed(last)) {
      return false;
    }
    return NounPhraseReader.read(sentence, fragment.first(), -1, fragment.end())
        .filter(phrase -> phrase.end() == fragment.end())
        .filter(Subjects::mayAct)
        .isPresent();
  }

  private static boolean isWithoutVerb(Fragment fragment) {
    return fragment.border() == Border.COMMA
        && !fragment.isOpened()
        && !fragment.hasFinite()
        && fragment.zuInfinitive() < 0;
  }

  /** Whether its prefix, participle or predicate has come, which a noun cannot stand beside. */
  private boolean isClosed(Clause clause) {
    int end = clause.end() - 1;
    if (sentence.word(end).kind() == TokenKind.QUOTE_CLOSE) {
      end--; // "nannte das „unreif“, ihr Stellvertreter, …"
    }
    Word word = sentence.word(end);
    boolean isPredicate = word.upos() == Upos.ADJ && Character.isLowerCase(word.form().charAt(0));
    return clause.finite() >= 0
        && end > clause.finite()
        && (Particles.isPrefix(word) || word.upos().isVerbal() || isPredicate);
  }
}
