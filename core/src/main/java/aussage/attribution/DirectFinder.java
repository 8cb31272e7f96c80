package aussage.attribution;

import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.model.Stance;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Quotations that stand for themselves, with the clause that says whose they are. */
final class DirectFinder {
  private final Map<Integer, NewsSentence> sentences;

  DirectFinder(List<NewsSentence> sentences) {
    this.sentences = new HashMap<>();
    for (NewsSentence sentence : sentences) {
      this.sentences.put(sentence.sentence().index(), sentence);
    }
  }

  /** A draft for each quotation; those with one reporting clause together. */
  List<Draft> find(List<Quotation> quotations) {
    List<Draft> drafts = new ArrayList<>();
    for (Quotation quotation : quotations) {
      if (!quotation.isSpeech()) {
        continue;
      }
      if (isNaming(quotation)) {
        continue;
      }
      Draft draft = draft(quotation);
      NewsSentence sentence = sentences.get(draft.sentence().index());
      if (sentence != null && ColonNames.isName(quotation, draft, sentence.reports())) {
        continue;
      }
      Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
      if (before != null && isSameReport(before, draft)) {
        drafts.set(drafts.size() - 1, joined(before, draft));
      } else {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** „Wikihaus“, so heißt das Projekt. */
  private boolean isNaming(Quotation quotation) {
    NewsSentence sentence = sentences.get(quotation.last().index());
    int next = quotation.close() + 1;
    if (sentence == null || next >= sentence.sentence().size()) {
      return false;
    }
    int first = isComma(sentence.sentence().word(next)) ? next + 1 : next;
    Clause clause = first < sentence.sentence().size() ? sentence.clauses().of(first) : null;
    Report report = clause == null ? null : sentence.reportOf(clause);
    return report != null
        && report.lemma().equals("heißen")
        && report.source().isPresent()
        && report.clause().isInsertable(sentence.sentence());
  }

  private static boolean isSameReport(Draft before, Draft draft) {
    return before.cue().isPresent()
        && draft.cue().isPresent()
        && before.cue().get().sentence().index() == draft.cue().get().sentence().index()
        && before.cue().get().words().equals(draft.cue().get().words());
  }

  private static Draft joined(Draft first, Draft second) {
    List<Span> content = new ArrayList<>(first.content());
    content.addAll(second.content());
    return new Draft(
        first.kind(),
        first.sentence(),
        Span.covering(first.span(), second.span()),
        first.source(),
        false,
        first.cue(),
        content,
        first.stance(),
        first.addressee());
  }

  private Draft draft(Quotation quotation) {
    Draft after = after(quotation);
    if (after != null) {
      return after;
    }
    Draft before = before(quotation);
    if (before != null) {
      return before;
    }
    Draft following = following(quotation);
    if (following != null) {
      return following;
    }
    return new Draft(
        AttributionKind.DIRECT,
        quotation.first(),
        quotation.span(),
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(quotation.span()),
        Stance.AFFIRMS,
        Optional.empty());
  }

  /** „…“, sagte sie; „…“, so Lang; „…“ laut Lang. */
  private @Nullable Draft after(Quotation quotation) {
    NewsSentence sentence = sentences.get(quotation.last().index());
    if (sentence == null) {
      return null;
    }
    Sentence words = sentence.sentence();
    int next = quotation.close() + 1;
    while (next < words.size() && isComma(words.word(next))) {
      next++;
    }
    if (next >= words.size()) {
      return null;
    }
    Draft behindColon = withTheseWords(quotation, sentence, next);
    if (behindColon != null) {
      return behindColon;
    }
    String form = words.word(next).form();
    if ((form.equals("so") || form.equals("laut")) && !isBeforeVerb(words, next)) {
      Optional<NounPhrase> speaker =
          next + 1 < words.size()
              ? NounPhraseReader.readAll(words, next + 1, -1, words.size())
              : Optional.empty();
      return speaker.isEmpty() ? null : draft(quotation, words, List.of(next), form, speaker.get());
    }
    Clause clause = sentence.clauses().of(next);
    Report report = clause == null ? null : sentence.reportOf(clause);
    boolean isFirst =
        report != null && report.clause().first() == next && report.clause().isInsertable(words);
    boolean isWie = clause != null && clause.kind() == Clause.Kind.WIE;
    if (report == null || !(isFirst || isWie) || !mayQuote(report)) {
      return afterRest(quotation, sentence, next);
    }
    return draft(quotation, words, report);
  }

  /** „…“: Mit diesen Worten verteidigte Lang den Plan. */
  private static @Nullable Draft withTheseWords(
      Quotation quotation, NewsSentence sentence, int behind) {
    Sentence words = sentence.sentence();
    int first = words.word(behind).form().equals(":") ? behind + 1 : behind;
    Clause clause = first + 3 < words.size() ? sentence.clauses().of(first) : null;
    Report report = clause == null ? null : sentence.reportOf(clause);
    return clause != null
            && report != null
            && clause.first() == first
            && words.word(first).form().equalsIgnoreCase("mit")
            && words.word(first + 1).form().startsWith("diese")
            && WordClass.SAYING_NOUN.has(words.word(first + 2).form())
            && report.source().filter(Subjects::canSpeak).isPresent()
        ? draft(quotation, words, report)
        : null;
  }

  /** „…“ zwischen beiden Häfen, sagte sie: the words in between are hers as well. */
  private static @Nullable Draft afterRest(Quotation quotation, NewsSentence sentence, int next) {
    Sentence words = sentence.sentence();
    Clause rest = sentence.clauses().of(next);
    if (rest == null || rest.hasFinite() || rest.first() != next) {
      return null;
    }
    int at = rest.end() + 1;
    Clause clause = at < words.size() ? sentence.clauses().of(at) : null;
    Report report = clause == null ? null : sentence.reportOf(clause);
    if (report == null || !report.clause().isInsertable(words) || !mayQuote(report)) {
      return null;
    }
    Draft draft = draft(quotation, words, report);
    return draft.withContent(List.of(quotation.span(), words.span(rest.first(), rest.end())));
  }

  private static boolean isBeforeVerb(Sentence sentence, int at) {
    return at + 1 < sentence.size() && sentence.word(at + 1).upos().isVerbal();
  }

  private static boolean mayQuote(Report report) {
    return report.source().isPresent() || report.takesQuote();
  }

  private static boolean isComma(Word word) {
    return word.form().equals(",") || word.form().equals("–") || word.form().equals("-");
  }

  /** Sie sagte: „…“ */
  private @Nullable Draft before(Quotation quotation) {
    NewsSentence sentence = sentences.get(quotation.first().index());
    if (sentence == null) {
      return null;
    }
    if (quotation.open() == 0) {
      NewsSentence previous = sentences.get(quotation.first().index() - 1);
      if (previous == null || !endsWithColon(previous.sentence())) {
        return null;
      }
      return beforeIn(quotation, previous, previous.sentence().size() - 2);
    }
    int at = quotation.open() - 1;
    while (at >= 0 && sentence.sentence().word(at).kind() == TokenKind.PUNCTUATION) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    Draft bySo = bySo(quotation, sentence.sentence(), at);
    return bySo == null ? beforeIn(quotation, sentence, at) : bySo;
  }

  /** So gehe es nicht, so Lang weiter: „…“ */
  private static @Nullable Draft bySo(Quotation quotation, Sentence words, int last) {
    int at = last;
    while (at > 0 && !isComma(words.word(at - 1))) {
      at--;
    }
    NounPhrase speaker =
        words.word(at).form().equals("so") && !isBeforeVerb(words, at)
            ? SourcePhrases.speakerAfterSo(words, at).orElse(null)
            : null;
    return speaker == null ? null : draft(quotation, words, List.of(at), "so", speaker);
  }

  /** „…“ Das sagte sie am Montag. */
  private @Nullable Draft following(Quotation quotation) {
    Sentence last = quotation.last();
    NewsSentence next = sentences.get(last.index() + 1);
    boolean isAtEnd = quotation.close() >= last.size() - 2;
    Report report = next == null || !isAtEnd ? null : RetrospectiveFinder.reportOfPronoun(next);
    return report == null || next == null ? null : draft(quotation, next.sentence(), report);
  }

  private static boolean endsWithColon(Sentence sentence) {
    return sentence.size() > 1 && sentence.word(sentence.size() - 1).form().equals(":");
  }

  private @Nullable Draft beforeIn(Quotation quotation, NewsSentence sentence, int at) {
    Clause clause = sentence.clauses().of(at);
    boolean isAnnounced = sentence.sentence().word(at + 1).form().equals(":");
    Optional<NounPhrase> named =
        isAnnounced ? ColonSources.behindDash(sentence.sentence(), at) : Optional.empty();
    if (named.isPresent()) {
      return draft(quotation, sentence.sentence(), List.of(), "", named.get());
    }
    for (int steps = 0; clause != null && steps < 50; steps++) {
      Report report = sentence.reportOf(clause);
      if (report != null && (report.takesQuote() || (isAnnounced && report.source().isPresent()))) {
        Report announcing = announcing(sentence, report);
        return steps == 0 && isOfOneBefore(sentence.sentence(), announcing)
            ? null
            : draft(quotation, sentence.sentence(), announcing);
      }
      if (!clause.hasFinite() && clause.kind() == Clause.Kind.MAIN) {
        return ColonSources.of(sentence.sentence(), clause)
            .map(source -> draft(quotation, sentence.sentence(), List.of(), "", source))
            .orElse(null);
      }
      clause = clause.parent();
    }
    return null;
  }

  /** "Der Bund sei in der Pflicht: „…“": who says that says the quotation, not the Bund. */
  private static boolean isOfOneBefore(Sentence words, Report report) {
    return !report.takesQuote()
        && report.clause().kind() == Clause.Kind.MAIN
        && (Mood.isKonjunktivI(words, report.clause())
            || report.source().filter(Subjects::canSpeak).isEmpty());
  }

  /** "Sie wandte sich gegen den Vorwurf, das Eis sei zu dünn: „…“": the clause around the last. */
  private static Report announcing(NewsSentence sentence, Report last) {
    boolean isKonjunktiv = Mood.isKonjunktiv(sentence.sentence(), last.clause());
    boolean isMain = last.clause().kind() == Clause.Kind.MAIN;
    if (!isKonjunktiv && (isMain || last.takesQuote())) {
      return last;
    }
    Report found = last;
    for (Report report : sentence.reports()) {
      boolean isBefore = report.clause().first() < last.clause().first();
      if (isBefore
          && report.clause().kind() == Clause.Kind.MAIN
          && (Impersonal.is(report) || report.source().filter(Subjects::canSpeak).isPresent())) {
        found = report;
      }
    }
    return found;
  }

  private static Draft draft(Quotation quotation, Sentence words, Report report) {
    Span frame = words.span(report.clause().first(), report.clause().end());
    Span all = Span.covering(frame, quotation.span());
    return new Draft(
        AttributionKind.DIRECT,
        words,
        Spans.withStop(words, all, quotation),
        report.speaker(),
        false,
        Optional.of(new Draft.CueWords(words, report.cue(), report.lemma())),
        List.of(quotation.span()),
        report.stance(),
        Addressees.of(report));
  }

  private static Draft draft(
      Quotation quotation, Sentence words, List<Integer> cue, String lemma, NounPhrase source) {
    Span all = Span.covering(quotation.span(), source.span());
    return new Draft(
        AttributionKind.DIRECT,
        words,
        Spans.withStop(words, all, quotation),
        Optional.of(source),
        false,
        cue.isEmpty() ? Optional.empty() : Optional.of(new Draft.CueWords(words, cue, lemma)),
        List.of(quotation.span()),
        Stance.AFFIRMS,
        Optional.empty());
  }
}
