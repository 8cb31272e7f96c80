package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;
import java.util.Set;

/**
 * "Kosten soll der Bau zehn Millionen": an infinitive in first place that the tagger has as noun.
 */
final class FrontedInfinitiveTagRule implements TagRule {
  /** Not wollen and mögen: what stands before them is often their object. */
  static final Set<String> VERBS = Set.of("sollen", "müssen", "dürfen", "können", "werden");

  @Override
  public String id() {
    return "tag.fronted-infinitive";
  }

  @Override
  public String reason() {
    return "A modal verb or werden wants an infinitive; where the clause has no other verb and its"
        + " subject stands behind, the word before it is that, whatever its capital.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Kosten soll der Bau drei Millionen Euro.",
            "Kosten/VERB aux(Kosten, soll) nsubj(Kosten, Bau) obj(Kosten, Euro)"),
        Example.of("Kosten werde das rund 12 Millionen Euro.", "Kosten/VERB nsubj(Kosten, das)"),
        Example.of("Kosten wird der Umbau zehn Millionen Euro.", "Kosten/VERB"),
        Example.of("Folgen soll im Herbst ein zweiter Band.", "Folgen/VERB nsubj(Folgen, Band)"),
        Example.of("Essen sollen die Kinder in der Mensa.", "Essen/VERB nsubj(Essen, Kinder)"),
        Example.of("Reisen dürfen nur Bürger mit Visum.", "Reisen/VERB nsubj(Reisen, Bürger)"),
        Example.nothing("Fehlen werden vor allem Lehrer."),
        Example.nothing("Kosten sollen gesenkt werden."),
        Example.nothing("Kosten soll der Bund übernehmen."),
        Example.nothing("Folgen werden noch geprüft."),
        Example.nothing("Waren sollen nach Kiel."),
        Example.nothing("Kosten werden zum Problem."),
        Example.nothing("Leben wird teuer."),
        Example.nothing("Essen wird ein Luxus."),
        Example.nothing("Reisen will niemand."));
  }

  @Override
  public void apply(Draft draft, int i) {
    int finite = i + 1;
    if (draft.isNominal(i)
        && draft.segments().begin(i) == i
        && draft.isBeginning(i)
        && draft.isFinite(finite)
        && VERBS.contains(draft.lemma(finite))
        && draft.morphology().readings(draft.lower(i), Upos.VERB).canBe(VerbForm.INFINITIVE)
        && isOnlyVerb(draft, finite)
        && hasSubject(draft, i, finite)) {
      draft.tag(i, Upos.VERB);
    }
  }

  /** No other verb, nor what stands for one: an adjective or "zum Problem" beside werden. */
  private static boolean isOnlyVerb(Draft draft, int finite) {
    boolean becoming = draft.hasLemma(finite, "werden");
    int end = draft.segments().end(finite);
    for (int k = finite + 1; k < end; k++) {
      boolean state =
          draft.upos(k) == Upos.ADJ && (becoming && k == end - 1 || isParticiple(draft, k));
      if (draft.isVerbal(k) || state || becoming && draft.isForm(k, "zu", "zum", "zur")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isParticiple(Draft draft, int i) {
    return draft.morphology().isParticiple(draft.form(i));
  }

  /** A phrase in the nominative behind the verb; beside werden the first word can be no subject. */
  private static boolean hasSubject(Draft draft, int first, int finite) {
    if (draft.hasLemma(finite, "werden") && Clauses.agree(draft, first, finite)) {
      return false;
    }
    boolean prepositional = false;
    for (int k = finite + 1; k < draft.segments().end(finite); k++) {
      switch (draft.upos(k)) {
        case ADP -> prepositional = true;
        case PRON -> {
          if (!prepositional && draft.canBe(k, Case.NOMINATIVE)) {
            return true;
          }
          prepositional = false;
        }
        case NOUN, PROPN -> {
          if (!prepositional && isNominative(draft, k) && Clauses.agree(draft, k, finite)) {
            return true;
          }
          prepositional = false;
        }
        case DET -> {
          if (!prepositional && draft.isForm(k, "das", "dies") && !isBeforeNoun(draft, k)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isBeforeNoun(Draft draft, int article) {
    return draft.isNominal(article + 1) || draft.upos(article + 1) == Upos.ADJ;
  }

  private static boolean isNominative(Draft draft, int noun) {
    boolean article = draft.upos(noun - 1) == Upos.DET;
    return Clauses.allows(draft, noun, Case.NOMINATIVE)
        && (!article || draft.canBe(noun - 1, Case.NOMINATIVE));
  }
}
