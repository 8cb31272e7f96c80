package aussage.dossier;

import aussage.model.Argument;
import aussage.model.ArgumentRole;
import aussage.model.Attribution;
import aussage.model.Certainty;
import aussage.model.Claim;
import aussage.model.Polarity;
import aussage.model.Span;
import aussage.model.Stance;
import aussage.model.Subject;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody says of words, that they are not true: "Die Zahl sei falsch, sagte er", "Das stimme
 * nicht, so die Firma".
 *
 * @param attribution whose words these are
 * @param told what is said to be untrue: "die Zahl"
 */
record Untruth(Attribution attribution, Span told) {
  private static final Pattern NO_TALK =
      Pattern.compile("[„“\"»]?([Dd]avon)\\s.{0,60}\\bkeine Rede\\b.{0,9}");

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.anyOf(" \"„“”»«,")).omitEmptyStrings();

  /** What the claim says to be untrue; empty for all other claims. */
  static Optional<Untruth> of(Claim claim) {
    Attribution by = Iterables.getLast(claim.attributions(), null);
    if (by == null || !isStated(claim, by)) {
      return Optional.empty();
    }
    return told(claim, by).map(span -> new Untruth(by, span));
  }

  /** "Davon könne keine Rede sein", in which "davon" is all that tells of what. */
  static Optional<Untruth> noTalk(String text, Attribution by) {
    Span content = by.content().get(0);
    Matcher matcher = NO_TALK.matcher(text).region(content.begin(), content.end());
    return by.stance() == Stance.AFFIRMS && matcher.matches()
        ? Optional.of(new Untruth(by, new Span(matcher.start(1), matcher.end(1))))
        : Optional.empty();
  }

  /** Not "er fragte, ob die Zahl falsch sei", "er bestritt, dass sie falsch sei". */
  private static boolean isStated(Claim claim, Attribution by) {
    boolean isSaid = by.stance() == Stance.AFFIRMS || by.stance() == Stance.JUDGES;
    return isSaid && claim.certainty() == Certainty.CERTAIN;
  }

  private static Optional<Span> told(Claim claim, Attribution by) {
    if (!isUntrue(claim) && !(isExaggerated(claim) && isReport(claim))) {
      return Optional.empty();
    }
    Optional<Span> clause =
        claim.arguments(ArgumentRole.CLAUSE).stream().map(Argument::span).findFirst();
    return clause.or(() -> claim.subject().map(Subject::span)).or(() -> before(claim, by));
  }

  /** "Dass 20 Gäste fehlten, sei falsch": the clause before, which is the subject. */
  private static Optional<Span> before(Claim claim, Attribution by) {
    int begin = by.content().get(0).begin();
    int end = claim.predicate().spans().get(0).begin();
    return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
  }

  private static boolean isUntrue(Claim claim) {
    return claim.polarity() == Polarity.POSITIVE
        ? isSaid(claim, WordClass.UNTRUE)
        : isSaid(claim, WordClass.TRUE);
  }

  private static boolean isExaggerated(Claim claim) {
    return claim.polarity() == Polarity.POSITIVE && isSaid(claim, WordClass.EXAGGERATED);
  }

  /** By its verb, by what it says the subject to be, or by what belongs to the verb. */
  private static boolean isSaid(Claim claim, WordClass words) {
    return words.has(claim.predicate().lemma())
        || claim.arguments().stream().anyMatch(argument -> isSaid(argument, words));
  }

  private static boolean isSaid(Argument argument, WordClass words) {
    boolean mayTell =
        argument.role() == ArgumentRole.PREDICATIVE
            || argument.role() == ArgumentRole.OBLIQUE
            || argument.role() == ArgumentRole.INDIRECT_OBJECT
            || argument.role() == ArgumentRole.OBJECT;
    if (!mayTell) {
      return false;
    }
    List<String> told = WORDS.splitToList(argument.text());
    String last = told.isEmpty() ? "" : told.get(told.size() - 1);
    return words.has(last) || told.size() > 1 && words.has(told.get(told.size() - 2) + ' ' + last);
  }

  /** "die Zahl", not "das", "der Plan". */
  private static boolean isReport(Claim claim) {
    String subject = claim.subject().map(Subject::text).orElse("").toLowerCase(Locale.ROOT);
    List<String> words = WORDS.splitToList(subject);
    return words.size() > 1 && WordClass.REPORT_NOUN.isEndOf(words.get(1));
  }
}
