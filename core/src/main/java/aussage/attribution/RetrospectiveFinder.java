package aussage.attribution;

import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report of the sentence before: "Das teilte die Reederei mit." */
final class RetrospectiveFinder {
  private RetrospectiveFinder() {}

  /** What this sentence says of the one before it, or nothing. */
  static Optional<Draft> find(NewsSentence sentence, Map<Integer, NewsSentence> sentences) {
    Sentence words = sentence.sentence();
    NewsSentence before = sentences.get(words.index() - 1);
    if (before == null
        || before.quotations().stream().anyMatch(Quotation::isSpeech)
        || words.size() < 3
        || !WordClass.BACK_REFERENCE.has(words.word(0).form())) {
      return Optional.empty();
    }
    Report report = reportOfPronoun(sentence);
    if (report == null) {
      return Optional.empty();
    }
    Span content = withoutStop(before.sentence());
    return Optional.of(
        new Draft(
            AttributionKind.INDIRECT,
            words,
            Span.covering(content, words.span()),
            report.speaker(),
            false,
            Optional.of(new Draft.CueWords(words, report.cue(), report.lemma())),
            new ArrayList<>(List.of(content, words.word(0).span())),
            report.stance(),
            Addressees.of(report)));
  }

  /** The report that begins with a pronoun for the sentence before; null where there is none. */
  static @Nullable Report reportOfPronoun(NewsSentence sentence) {
    if (sentence.reports().isEmpty()
        || !WordClass.BACK_REFERENCE.has(sentence.sentence().word(0).form())) {
      return null;
    }
    Report report = sentence.reports().get(0);
    boolean isFirst = report.clause().first() == 0 && report.clause().finite() == 1;
    boolean isCue = report.takes(Complement.V2) && !report.verbs().isNegated();
    boolean hasSpeaker =
        report.source().filter(RetrospectiveFinder::canSpeak).isPresent() || Impersonal.is(report);
    boolean hasMore =
        sentence.clauses().all().stream().anyMatch(clause -> clause.kind() == Clause.Kind.DASS);
    return isFirst && isCue && hasSpeaker && !hasMore ? report : null;
  }

  /** "Das berichtet der „Hafenbote“": who tells it and has a name in quotes is a medium. */
  private static boolean canSpeak(NounPhrase source) {
    return Subjects.canSpeak(source) || TimeNouns.isName(source);
  }

  private static Span withoutStop(Sentence sentence) {
    int last = sentence.size() - 1;
    boolean hasStop = last > 0 && sentence.word(last).kind() == TokenKind.TERMINATOR;
    return sentence.span(0, hasStop ? last : last + 1);
  }
}
