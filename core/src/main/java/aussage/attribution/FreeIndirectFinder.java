package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.model.Stance;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.List;
import java.util.Optional;

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
  public List<aussage.rule.Example> examples() {
    return List.of();
  }

  @Override
  public void find(NewsSentence sentence, List<Draft> drafts) {
    Sentence words = sentence.sentence();
    for (Clause clause : sentence.clauses().all()) {
      if (clause.kind() != Kind.MAIN || !clause.hasFinite()) {
        continue;
      }
      Word finite = words.word(clause.finite());
      if (!isReported(finite, drafts) || isCovered(finite, drafts)) {
        continue;
      }
      Span whole = words.span();
      drafts.add(
          new Draft(
              AttributionKind.FREE_INDIRECT,
              words,
              whole,
              Optional.empty(),
              false,
              Optional.empty(),
              List.of(whole),
              Stance.AFFIRMS,
              Optional.empty()));
      return;
    }
  }

  private static boolean isReported(Word finite, List<Draft> drafts) {
    return VerbReading.isKonjunktivI(finite);
  }

  private static boolean isCovered(Word finite, List<Draft> drafts) {
    return drafts.stream().anyMatch(draft -> draft.covers(finite.span()));
  }
}
