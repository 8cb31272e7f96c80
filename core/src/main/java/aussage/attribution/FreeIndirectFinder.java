package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.rule.Example;
import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Konjunktiv without a cue: "Zudem sei die Halle zu klein." */
final class FreeIndirectFinder implements Finder {
  @Override
  public String id() {
    return "attribution.free-indirect";
  }

  @Override
  public String reason() {
    return "Konjunktiv I in a main clause that no cue governs goes on with what somebody said.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Lotsin sagte, die See sei rau. Zudem habe der Wind gedreht.",
            "FREE_INDIRECT|Lotsin||Zudem habe der Wind gedreht.|AFFIRMS"),
        Example.of(
            "Für Deichgraf Hans Lührs sei die Flut eine Warnung.",
            "FREE_INDIRECT|Hans Lührs||Für Deichgraf Hans Lührs sei die Flut eine Warnung.|AFFIRMS"),
        Example.nothing("Es wäre schön, wenn der Wind drehte."));
  }

  @Override
  public void find(NewsSentence sentence, List<Draft> drafts) {
    Sentence words = sentence.sentence();
    for (Clause clause : sentence.clauses().all()) {
      if (clause.kind() != Kind.MAIN || !clause.hasFinite()) {
        continue;
      }
      boolean isReported =
          Mood.isKonjunktivI(words, clause)
              || (Mood.isTold(words, clause) && !isCondition(sentence));
      if (!isReported || isCovered(words.word(clause.finite()), drafts)) {
        continue;
      }
      Report before = announcing(sentence, clause);
      if (before != null) {
        Span content = words.span(colonBefore(words, clause.first()) + 1, words.size());
        Draft bare = Draft.bare(AttributionKind.FREE_INDIRECT, words, content, false);
        drafts.add(bare.by(before.source().orElseThrow(), words.span()));
        return;
      }
      Span whole = untilQuotation(sentence, clause);
      boolean isTentative = !Mood.isKonjunktivI(words, clause);
      Draft draft = Draft.bare(AttributionKind.FREE_INDIRECT, words, whole, isTentative);
      Report report = sentence.reportOf(clause);
      Optional<NounPhrase> viewer = // "für die Fischer sei das schwer" may be another's view
          report == null || isTentative
              ? Optional.empty()
              : Subjects.viewer(report)
                  .filter(source -> source.headWord().entity() == EntityType.PERSON);
      drafts.add(viewer.map(source -> draft.by(source, whole)).orElse(draft));
      return;
    }
  }

  /** "Entwarnung gab Roth nicht: Die Löhne stiegen, zudem fehle Geld": who acts before a colon. */
  private static @Nullable Report announcing(NewsSentence sentence, Clause clause) {
    Sentence words = sentence.sentence();
    int colon = colonBefore(words, clause.first());
    Clause around = colon < 1 ? null : sentence.clauses().of(colon - 1);
    while (around != null && around.parent() != null) {
      around = around.parent();
    }
    Report report = around == null ? null : sentence.reportOf(around);
    return report != null
            && report.clause().kind() == Kind.MAIN
            && Mood.isKonjunktivI(words, clause)
            && !Mood.isKonjunktiv(words, report.clause())
            && report.source().filter(Subjects::canSpeak).isPresent()
        ? report
        : null;
  }

  private static int colonBefore(Sentence sentence, int from) {
    int at = from - 1;
    while (at >= 0 && !sentence.word(at).form().equals(":")) {
      at--;
    }
    return at;
  }

  /** "Der Bund sei gefordert: „…“": what is quoted behind the colon is no Konjunktiv any more. */
  private static Span untilQuotation(NewsSentence sentence, Clause clause) {
    Sentence words = sentence.sentence();
    for (Quotation quotation : sentence.quotations()) {
      int colon = quotation.open() - 1;
      if (quotation.isSpeech()
          && quotation.first().index() == words.index()
          && colon > clause.finite()
          && words.word(colon).form().equals(":")) {
        return words.span(0, colon);
      }
    }
    return words.span();
  }

  /** "Es wäre schön, wenn …": the Konjunktiv II of what is not so. */
  private static boolean isCondition(NewsSentence sentence) {
    for (Clause clause : sentence.clauses().all()) {
      if (clause.opener() >= 0) {
        String opener = sentence.sentence().word(clause.opener()).form();
        if (WordClass.CONDITION_OPENER.has(opener.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCovered(Word finite, List<Draft> drafts) {
    return drafts.stream().anyMatch(draft -> draft.covers(finite.span()));
  }
}
