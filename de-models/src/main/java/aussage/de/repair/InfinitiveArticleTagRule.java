package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "…, die Probleme zu lösen": an article that the tagger has as a relative pronoun. */
final class InfinitiveArticleTagRule implements TagRule {
  @Override
  public String id() {
    return "tag.infinitive-article";
  }

  @Override
  public String reason() {
    return "Relative clauses have a finite verb; in a stretch that ends with zu and an infinitive,"
        + " what stands before an agreeing noun is its article.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Er warf der Regierung vor, die Probleme zu ignorieren.",
            "die/DET det(Probleme, die) obj(ignorieren, Probleme)"),
        Example.nothing("Sie hat Kinder, die Hilfe brauchen."),
        Example.nothing("Er nannte Fehler, die Leser zu finden glauben."),
        Example.nothing("Sie versprach, das zu ändern."));
  }

  @Override
  public void apply(Draft draft, int i) {
    if (draft.upos(i) != Upos.PRON
        || !draft.isForm(i, "der", "die", "das", "den", "dem")
        || draft.segments().begin(i) != i
        || !draft.isForm(draft.segments().borderBefore(i), ",")) {
      return;
    }
    int noun = Phrases.behindAdjectives(draft, i + 1);
    int article = Phrases.mask(draft.morphology().readings(draft.form(i), Upos.DET));
    if (draft.isNominal(noun)
        && (article & Phrases.mask(draft.readings(noun))) != 0
        && isInfinitiveClause(draft, noun)) {
      draft.tag(i, Upos.DET);
    }
  }

  private static boolean isInfinitiveClause(Draft draft, int from) {
    int last = draft.segments().end(from) - 1;
    if (!isZuInfinitive(draft, last)) {
      return false;
    }
    for (int i = from + 1; i < last; i++) {
      if (draft.isFinite(i) && !draft.isForm(i + 1, "zu") && !isZuInfinitive(draft, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isZuInfinitive(Draft draft, int i) {
    return draft.isVerbal(i) && Verbs.canBeZuInfinitive(draft, i);
  }
}
