package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.model.Stance;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reason or a relative clause in the Konjunktiv I: "legte Protest ein, weil … fehle". */
final class SubordinateSpeechFinder implements Finder {
  @Override
  public String id() {
    return "attribution.subordinate-speech";
  }

  @Override
  public String reason() {
    return "Konjunktiv I in a clause that hangs on an indicative one gives the words of that"
        + " one's subject.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Anwohner klagten gegen den Steg, weil er den Blick verstelle.",
            "INDIRECT|Anwohner|klagen|weil er den Blick verstelle|AFFIRMS"),
        Example.of(
            "Der Verband verwies auf die Verantwortung, die jeder Fischer trage.",
            "INDIRECT|Verband|verweisen|die jeder Fischer trage|AFFIRMS"),
        Example.of(
            "Der Verband lehnte den Steg ab, weil er zu teuer sei.",
            "INDIRECT|Verband|ablehnen|weil er zu teuer sei|AFFIRMS"),
        Example.nothing("Die Anwohner gingen nach Hause, weil es regnete."));
  }

  @Override
  public void find(NewsSentence sentence, List<Draft> drafts) {
    for (Clause clause : sentence.clauses().all()) {
      if (isSpeech(sentence.sentence(), clause) && !isCovered(sentence, clause, drafts)) {
        Report report = speaker(sentence, clause);
        if (report != null) {
          drafts.add(draft(sentence, clause, report));
        }
      }
    }
  }

  private static boolean isSpeech(Sentence sentence, Clause clause) {
    boolean isReason =
        clause.kind() == Kind.ADVERBIAL
            && clause.opener() >= 0
            && WordClass.REASON_OPENER.has(sentence.word(clause.opener()).form());
    return (isReason || clause.kind() == Kind.RELATIVE) && Mood.isKonjunktivI(sentence, clause);
  }

  private static boolean isCovered(NewsSentence sentence, Clause clause, List<Draft> drafts) {
    Span finite = sentence.sentence().word(clause.finite()).span();
    return drafts.stream()
        .anyMatch(draft -> draft.kind() != AttributionKind.REPORTED && draft.covers(finite));
  }

  /** The nearest clause around it whose subject speaks; null where one is speech itself. */
  private static @Nullable Report speaker(NewsSentence sentence, Clause clause) {
    Clause around = clause.parent();
    for (int steps = 0; around != null && steps < 50; steps++) {
      if (Mood.isKonjunktivI(sentence.sentence(), around)) {
        return null;
      }
      Report report = sentence.reportOf(around);
      if (report != null
          && !report.verbs().isPassive()
          && report.source().filter(Subjects::canSpeak).isPresent()) {
        return report;
      }
      around = around.parent();
    }
    return null;
  }

  private static Draft draft(NewsSentence sentence, Clause clause, Report report) {
    Sentence words = sentence.sentence();
    BitSet inside = new BitSet();
    for (Clause other : sentence.clauses().all()) {
      if (other.isWithin(clause)) {
        inside.or(other.words());
      }
    }
    inside.andNot(report.clause().words());
    List<Span> spans = ContentReader.spans(words, inside);
    Span frame = words.span(report.clause().first(), report.clause().end());
    return new Draft(
        AttributionKind.INDIRECT,
        words,
        Spans.withStop(words, ContentReader.covering(frame, spans)),
        report.source(),
        false,
        Optional.of(new Draft.CueWords(words, report.cue(), report.lemma())),
        spans,
        report.stance() == Stance.JUDGES ? Stance.JUDGES : Stance.AFFIRMS,
        Addressees.of(report));
  }
}
