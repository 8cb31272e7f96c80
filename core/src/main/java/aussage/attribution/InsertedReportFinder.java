package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A report after its content or inside it: "…, sagte sie", "wie sie mitteilte, …". */
final class InsertedReportFinder implements Finder {
  @Override
  public String id() {
    return "attribution.inserted-report";
  }

  @Override
  public String reason() {
    return "A reporting clause that begins with its verb, or with \"wie\", reports the sentence"
        + " that it is set into.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Brücke halte noch, sagte der Ingenieur.",
            "INDIRECT|Ingenieur|sagen|Die Brücke halte noch|AFFIRMS"),
        Example.of(
            "Wie die Klinik mitteilte, ist die Station wieder offen.",
            "INDIRECT|Klinik|mitteilen|ist die Station wieder offen|AFFIRMS"),
        Example.of(
            "Der Deich sei alt, warnte der Minister; zudem fehle das Geld.",
            "INDIRECT|Minister|warnen|Der Deich sei alt … zudem fehle das Geld|WARNS"),
        Example.of(
            "Das Wehr sei dicht, sagte der Deichwart, die Schleuse müsse geprüft werden.",
            "INDIRECT|Deichwart|sagen|Das Wehr sei dicht … die Schleuse müsse geprüft werden|AFFIRMS"),
        Example.of(
            "Der Plan sei Unfug, giftete Lang.", "INDIRECT|Lang|giften|Der Plan sei Unfug|AFFIRMS"),
        Example.nothing("Wie jeder Winter war auch dieser lang."));
  }

  @Override
  public void find(NewsSentence sentence, List<Draft> drafts) {
    for (Report report : sentence.reports()) {
      Clause clause = report.clause();
      boolean isWie =
          clause.kind() == Kind.WIE && isReporting(report) && !isModal(sentence, report);
      boolean isAfter =
          clause.isInsertable(sentence.sentence())
              && clause.first() > 1
              && !clause.goesOnWithout(sentence.sentence())
              && isAfterComma(sentence.sentence(), clause)
              && isAfterStatement(sentence, clause)
              && (isReporting(report)
                  || isBehindDass(sentence, report)
                  || BehindSpeech.isReport(sentence, report))
              && isWithOwnSubject(sentence, report);
      if ((isWie || isAfter) && !isUsed(report, drafts)) {
        add(sentence, report, drafts);
      }
    }
  }

  /**
   * Whether a clause that can be content stands before it: after "Als er kam, …" the verb comes
   * first without reporting that, and so it does in "War er da, so lobte man ihn".
   */
  static boolean isAfterStatement(NewsSentence sentence, Clause clause) {
    boolean isSo = sentence.sentence().word(clause.first()).form().equals("so");
    return before(sentence, clause)
        .anyMatch(
            other ->
                other.kind() == Kind.MAIN && other.hasFinite() && !(isSo && other.isVerbFirst())
                    || other.kind() == Kind.DASS
                    || other.kind() == Kind.QUESTION);
  }

  private static boolean isAfterSpeech(NewsSentence sentence, Clause clause) {
    return before(sentence, clause)
        .anyMatch(
            other -> other.kind() == Kind.MAIN && Mood.isKonjunktivI(sentence.sentence(), other));
  }

  /** The clauses that begin before this one in its stretch of the sentence. */
  private static Stream<Clause> before(NewsSentence sentence, Clause clause) {
    BitSet segment = segment(sentence.sentence(), clause.first());
    return sentence.clauses().all().stream()
        .filter(other -> other.first() < clause.first() && segment.get(other.first()));
  }

  /**
   * "…, sagte sie", not "…, sagte aber nichts": who speaks comes after the verb. Right after it and
   * behind Konjunktiv I somebody does, whatever the noun: "…, sagte der Deichwart".
   */
  private static boolean isWithOwnSubject(NewsSentence sentence, Report report) {
    if (report.source().isEmpty()) {
      return true;
    }
    NounPhrase source = report.source().get();
    int finite = report.clause().finite();
    return source.first() > finite
        && (Subjects.canSpeak(source)
            || isRightBehind(sentence.sentence(), finite, source.first())
                && isAfterSpeech(sentence, report.clause()));
  }

  /** "sagte der Deichwart", "sagte auch der Deichwart". */
  private static boolean isRightBehind(Sentence sentence, int verb, int source) {
    return source == verb + 1 || source == verb + 2 && sentence.word(verb + 1).upos() == Upos.ADV;
  }

  private static boolean isAfterComma(Sentence sentence, Clause clause) {
    Word before = sentence.word(clause.first() - 1);
    return before.form().equals(",") || before.form().equals("–");
  }

  private static boolean isReporting(Report report) {
    boolean isCue =
        report.takes(Complement.V2) || report.takes(Complement.QUOTE) || Impersonal.is(report);
    return isCue
        && (report.source().isPresent() || report.verbs().isPassive() || Impersonal.is(report));
  }

  /** "Dass die Bahn pünktlicher werde, bezweifelte Lang". */
  private static boolean isBehindDass(NewsSentence sentence, Report report) {
    Clause before = sentence.clauses().of(report.clause().first() - 2);
    return before != null
        && before.kind() == Kind.DASS
        && before.first() == 0
        && report.takes(Complement.DASS)
        && report.source().isPresent();
  }

  /** "…, wie sie behaupten konnte, …" asks how she could. */
  private static boolean isModal(NewsSentence sentence, Report report) {
    Clause clause = report.clause();
    return clause.first() > 0
        && clause.hasFinite()
        && sentence.sentence().word(clause.finite()).hasLemma("können");
  }

  private static boolean isUsed(Report report, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(
            draft -> draft.cue().isPresent() && draft.cue().get().words().equals(report.cue()));
  }

  private static void add(NewsSentence sentence, Report report, List<Draft> drafts) {
    Sentence words = sentence.sentence();
    Clause clause = report.clause();
    BitSet inside = segment(words, clause.first());
    addToldBehind(sentence, inside);
    for (Clause other : sentence.clauses().all()) {
      if (other.isWithin(clause)) {
        inside.andNot(other.words());
      }
    }
    clearFollowing(sentence, clause, inside);
    clearReport(sentence, clause, inside);
    for (int at = 0; at < words.size(); at++) {
      if (sentence.clauses().isMasked(at)) {
        inside.clear(at);
      }
    }
    if (clause.kind() == Kind.WIE && clause.parent() != null) {
      narrow(sentence, clause, inside);
    }
    List<Span> spans = ContentReader.spans(words, inside);
    if (spans.isEmpty()) {
      return;
    }
    Span frame = words.span(clause.first(), clause.end());
    Span all = ContentReader.covering(frame, spans);
    drafts.add(
        new Draft(
            AttributionKind.INDIRECT,
            words,
            Spans.withStop(words, all),
            report.speaker(),
            false,
            Optional.of(new Draft.CueWords(words, report.cue(), report.lemma())),
            spans,
            report.stance(),
            Addressees.of(report)));
  }

  /** "…, sagte er; zudem fehle das Geld": behind a semicolon the Konjunktiv goes on. */
  private static void addToldBehind(NewsSentence sentence, BitSet inside) {
    Sentence words = sentence.sentence();
    int next = inside.length() + 1;
    while (next < words.size() && words.word(next - 1).form().equals(";")) {
      Clause clause = sentence.clauses().of(next);
      if (clause == null || clause.kind() != Kind.MAIN || !Mood.isTold(words, clause)) {
        return;
      }
      inside.or(segment(words, next));
      next = inside.length() + 1;
    }
  }

  /** "…, sagte er und ging", "…, sagte er, ging aber": what he did next is not what he said. */
  private static void clearFollowing(NewsSentence sentence, Clause clause, BitSet inside) {
    for (Clause next : sentence.clauses().all()) {
      boolean isNew =
          next.first() > clause.first()
              && next.kind() == Kind.MAIN
              && next.hasFinite()
              && (next.border() == Fragment.Border.CONJUNCTION
                  || next.goesOnWithout(sentence.sentence()))
              && !Mood.isKonjunktiv(sentence.sentence(), next);
      if (isNew) {
        inside.clear(next.first(), sentence.sentence().size());
        return;
      }
    }
  }

  /** "Ob er komme, könne sie nicht sagen, erklärte Lang": she does not say the latter. */
  private static void clearReport(NewsSentence sentence, Clause clause, BitSet inside) {
    Sentence words = sentence.sentence();
    if (!Mood.isKonjunktivI(words, clause)) {
      return;
    }
    for (Clause next : sentence.clauses().all()) {
      if (next.first() > clause.first()
          && next.isInsertable(words)
          && !Mood.isKonjunktiv(words, next)) {
        inside.clear(next.first(), words.size());
        return;
      }
    }
  }

  /** Inside a clause with its verb last the report is about that clause alone. */
  private static void narrow(NewsSentence sentence, Clause clause, BitSet inside) {
    Clause around = clause.parent();
    while (around != null && around.kind() == Kind.INFINITIVE) {
      around = around.parent();
    }
    if (around == null || around.kind() == Kind.MAIN || around.first() > clause.first()) {
      return;
    }
    boolean isInside = around.end() > clause.end();
    if (!isInside) {
      return;
    }
    BitSet allowed = new BitSet();
    for (Clause other : sentence.clauses().all()) {
      if (other.isWithin(around)) {
        allowed.or(other.words());
      }
    }
    inside.and(allowed);
  }

  /** The words between the colons or semicolons around this one. */
  static BitSet segment(Sentence sentence, int at) {
    int first = at;
    while (first > 0 && !isStop(sentence.word(first - 1))) {
      first--;
    }
    int end = at;
    while (end < sentence.size() && !isStop(sentence.word(end))) {
      end++;
    }
    BitSet words = new BitSet();
    words.set(first, end);
    return words;
  }

  private static boolean isStop(Word word) {
    return word.form().equals(";")
        || word.form().equals(":")
        || word.kind() == TokenKind.TERMINATOR;
  }
}
