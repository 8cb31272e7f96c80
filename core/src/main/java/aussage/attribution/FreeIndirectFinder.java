package aussage.attribution;

import aussage.attribution.Clause.Kind;
import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.List;
import java.util.Locale;

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
              || (Mood.isKonjunktivII(words, clause)
                  && !isModal(words.word(clause.finite()))
                  && !isCondition(sentence));
      if (!isReported || isCovered(words.word(clause.finite()), drafts)) {
        continue;
      }
      Span whole = words.span();
      boolean isTentative = !Mood.isKonjunktivI(words, clause);
      drafts.add(Draft.bare(AttributionKind.FREE_INDIRECT, words, whole, isTentative));
      return;
    }
  }

  /** "könnte", "müsste" are the article's own guesses. */
  private static boolean isModal(Word finite) {
    return VerbReading.isAuxiliary(finite)
        && !finite.hasLemma("haben")
        && !finite.hasLemma("sein")
        && !finite.hasLemma("werden");
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
