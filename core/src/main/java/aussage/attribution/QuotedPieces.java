package aussage.attribution;

import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.model.Stance;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Quoted pieces inside a sentence: attributions of their own with the source around them. */
final class QuotedPieces {
  /** So many words that begin small are somebody's, whatever the verb. */
  private static final int SURELY_SAID = 4;

  private QuotedPieces() {}

  /**
   * Those that no draft has yet.
   *
   * @param sentences by index
   * @param drafts what is known, in the order of the text
   */
  static List<Draft> find(
      List<Quotation> quotations, Map<Integer, NewsSentence> sentences, List<Draft> drafts) {
    List<Draft> found = new ArrayList<>();
    List<Draft> open = new ArrayList<>();
    Draft last = null;
    int next = 0;
    for (Quotation quotation : quotations) {
      Span span = quotation.span();
      while (next < drafts.size() && drafts.get(next).begin() <= span.begin()) {
        Draft draft = drafts.get(next++);
        open.add(draft);
        last = draft.source().isPresent() ? draft : last;
      }
      open.removeIf(draft -> draft.span().end() <= span.begin());
      if (quotation.isSpeech() || !quotation.isInOneSentence()) {
        continue;
      }
      Draft around = innermost(span, open);
      Draft shouted =
          around == null ? shouted(quotation, sentences.get(quotation.first().index())) : null;
      if (shouted != null) {
        found.add(shouted);
        continue;
      }
      if (isName(quotation) && !isJudgement(quotation, around)) {
        continue;
      }
      NewsSentence sentence = sentences.get(quotation.first().index());
      if (around != null) {
        found.add(piece(quotation, around));
      } else if (sentence != null && open.stream().noneMatch(draft -> isPart(span, draft))) {
        alone(quotation, sentence, last).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "nannte das einen „Angriff auf die Stadt“", "sprach von „Wortbruch und Verrat“". */
  private static boolean isJudgement(Quotation quotation, @Nullable Draft around) {
    Sentence words = quotation.first();
    int first = quotation.open();
    if (around == null || first == 0 || length(quotation) < 2 || isAfterNoun(quotation, 2)) {
      return false;
    }
    String before = words.word(first - 1).form();
    boolean isCalledSo = before.equals("als") || before.equals("von");
    if (hasCapitalsOnly(quotation)) {
      return false; // "einen „Green Deal“"
    }
    return isCalledSo && around.stance() == Stance.JUDGES
        || WordClass.INDEFINITE_ARTICLE.has(before)
        || words.word(first - 1).upos() == Upos.ADJ
            && first > 1
            && WordClass.INDEFINITE_ARTICLE.has(words.word(first - 2).form());
  }

  /** Whether the draft has it in its content or in the name of its source. */
  private static boolean isPart(Span piece, Draft draft) {
    return draft.covers(piece)
        || draft.source().filter(source -> source.span().contains(piece)).isPresent();
  }

  private static @Nullable Draft innermost(Span piece, List<Draft> drafts) {
    Draft best = null;
    for (Draft draft : drafts) {
      boolean isCandidate =
          draft.kind() != AttributionKind.DIRECT
              && draft.kind() != AttributionKind.HEARSAY
              && draft.covers(piece);
      if (isCandidate && (best == null || best.span().length() >= draft.span().length())) {
        best = draft;
      }
    }
    return best;
  }

  private static Draft piece(Quotation quotation, Draft around) {
    return new Draft(
        AttributionKind.DIRECT,
        quotation.first(),
        Span.covering(quotation.span(), around.span()),
        around.source(),
        around.isCarried(),
        around.cue(),
        List.of(quotation.span()),
        around.stance(),
        around.addressee());
  }

  /** "Sie sah „kaum noch eine Möglichkeit“": words of whoever acts, else of the source before. */
  private static Optional<Draft> alone(
      Quotation quotation, NewsSentence sentence, @Nullable Draft before) {
    Sentence words = sentence.sentence();
    if (Character.isUpperCase(words.word(quotation.open() + 1).form().codePointAt(0))) {
      return Optional.empty();
    }
    Optional<NounPhrase> viewer = viewer(sentence, quotation);
    if (viewer.isPresent()) {
      Draft bare = Draft.bare(AttributionKind.DIRECT, words, quotation.span(), false);
      return viewer.map(source -> bare.by(source, Span.covering(source.span(), bare.span())));
    }
    Report report = speaker(sentence, quotation);
    boolean isCue = report != null && report.entry().isPresent();
    if (!isCue && length(quotation) < SURELY_SAID) {
      return Optional.empty();
    }
    Span span = quotation.span();
    if (report != null) {
      Span frame = words.span(report.clause().first(), report.clause().end());
      return Optional.of(
          new Draft(
              AttributionKind.DIRECT,
              words,
              Spans.withStop(words, Span.covering(span, frame)),
              report.source(),
              false,
              isCue
                  ? Optional.of(new Draft.CueWords(words, report.cue(), report.lemma()))
                  : Optional.empty(),
              List.of(span),
              report.stance(),
              Addressees.of(report)));
    }
    return Optional.ofNullable(before)
        .flatMap(Draft::source)
        .map(source -> Draft.bare(AttributionKind.DIRECT, words, span, false).from(source));
  }

  /** "Fans skandierten „Nieder mit dem König“", "auf Plakaten war „Hände weg!“ zu lesen". */
  private static @Nullable Draft shouted(Quotation quotation, @Nullable NewsSentence sentence) {
    int before = quotation.open() - 1;
    if (sentence == null || before < 0 || length(quotation) < 2) {
      return null;
    }
    Clause clause = sentence.clauses().of(before);
    Report report = clause == null ? null : sentence.reportOf(clause);
    if (clause == null || report == null || clause.finite() > before) {
      return null;
    }
    boolean isShouted =
        WordClass.SHOUT_VERB.has(report.lemma())
            && report.source().filter(Subjects::canSpeak).isPresent();
    boolean isWritten = before == clause.finite() && Impersonal.is(report);
    return isShouted && isRightBehind(before, clause, report) || isWritten
        ? said(quotation, sentence.sentence(), report)
        : null;
  }

  private static boolean isRightBehind(int at, Clause clause, Report report) {
    return at == clause.finite()
        || report.source().filter(source -> source.end() == at + 1).isPresent();
  }

  private static Draft said(Quotation quotation, Sentence words, Report report) {
    Span frame = words.span(report.clause().first(), report.clause().end());
    return new Draft(
        AttributionKind.DIRECT,
        words,
        Spans.withStop(words, Span.covering(quotation.span(), frame)),
        report.speaker(),
        false,
        Optional.of(new Draft.CueWords(words, report.cue(), report.lemma())),
        List.of(quotation.span()),
        report.stance(),
        Addressees.of(report));
  }

  private static Optional<NounPhrase> viewer(NewsSentence sentence, Quotation quotation) {
    Clause clause = sentence.clauses().of(quotation.open() + 1);
    Report report = clause == null ? null : sentence.reportOf(clause);
    return report == null ? Optional.empty() : Subjects.viewer(report);
  }

  /** Who speaks in the clause around it; "hofft, „dass sie nicht geht“": not who stands in it. */
  private static @Nullable Report speaker(NewsSentence sentence, Quotation quotation) {
    Clause clause = sentence.clauses().of(quotation.open() + 1);
    for (int steps = 0; clause != null && steps < 50; steps++) {
      Report report = sentence.reportOf(clause);
      if (report != null
          && report.source().filter(Subjects::canSpeak).isPresent()
          && !contains(quotation, report.source().get())) {
        return report;
      }
      clause = clause.parent();
    }
    return null;
  }

  private static boolean contains(Quotation quotation, NounPhrase phrase) {
    return quotation.open() < phrase.first() && phrase.first() < quotation.close();
  }

  private static int length(Quotation quotation) {
    int words = 0;
    for (int at = quotation.open() + 1; at < quotation.close(); at++) {
      if (quotation.first().word(at).kind() == TokenKind.WORD) {
        words++;
      }
    }
    return words;
  }

  /** A single word with a capital, or words that name something: „Alte Liebe“, not „haltlos“. */
  private static boolean isName(Quotation quotation) {
    Sentence sentence = quotation.first();
    int words = 0;
    int capitals = 0;
    for (int at = quotation.open() + 1; at < quotation.close(); at++) {
      if (sentence.word(at).kind() == TokenKind.WORD) {
        words++;
        if (Character.isUpperCase(sentence.word(at).form().codePointAt(0))) {
          capitals++;
        }
      }
    }
    boolean startsSmall =
        Character.isLowerCase(sentence.word(quotation.open() + 1).form().codePointAt(0));
    if (startsSmall) {
      return words == 0 || words == 1 && isAttribute(quotation);
    }
    return words < 2 || capitals * 2 >= words || isAfterNoun(quotation, words);
  }

  private static boolean hasCapitalsOnly(Quotation quotation) {
    for (int at = quotation.open() + 1; at < quotation.close(); at++) {
      Word word = quotation.first().word(at);
      if (word.kind() == TokenKind.WORD && Character.isLowerCase(word.form().codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** "das „grüne“ Band": said with a wink; "das Band sei „grün“" is somebody's word. */
  private static boolean isAttribute(Quotation quotation) {
    Sentence sentence = quotation.first();
    int next = quotation.close() + 1;
    return next < sentence.size() && sentence.word(next).upos().isNominal();
  }

  /** "das Schiff „Guter Rat ist teuer“": a title behind its noun. */
  private static boolean isAfterNoun(Quotation quotation, int words) {
    Sentence sentence = quotation.first();
    return quotation.open() > 0
        && words <= 6
        && sentence.word(quotation.open() - 1).upos().isNominal()
        && Character.isUpperCase(sentence.word(quotation.open() + 1).form().codePointAt(0));
  }
}
