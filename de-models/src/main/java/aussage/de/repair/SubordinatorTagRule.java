package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import java.util.List;
import java.util.Set;

/** "Als der Bus bremste, …": a conjunction that the tagger has as preposition or noun. */
final class SubordinatorTagRule implements TagRule {
  private static final Set<String> CONJUNCTIONS =
      Set.of("als", "bis", "da", "falls", "seit", "seitdem", "sobald", "solange", "während", "wie");

  /** These are nothing else. */
  private static final Set<String> ALWAYS =
      Set.of("dass", "nachdem", "obgleich", "obschon", "obwohl", "sofern", "weil", "wenngleich");

  @Override
  public String id() {
    return "tag.subordinator";
  }

  @Override
  public String reason() {
    return "Some conjunctions are prepositions, adverbs or nouns as well; before a phrase in the"
        + " nominative, in a stretch with its finite verb at the end, they open a clause.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Falls der Rat zustimmt, beginnt der Bau.",
            "Falls/SCONJ mark(zustimmt, Falls) nsubj(zustimmt, Rat)"),
        Example.of(
            "Als der Bus bremste, stürzte eine Frau.",
            "Als/SCONJ mark(bremste, Als) nsubj(bremste, Bus)"),
        Example.of("Seit das Werk schloss, sinkt die Zahl.", "Seit/SCONJ nsubj(schloss, Werk)"),
        Example.of(
            "Wie der Verband am Abend mitteilte, sank die Zahl.",
            "Wie/SCONJ mark(mitteilte, Wie) nsubj(mitteilte, Verband)"),
        Example.of(
            "Obwohl der Bau, der schon bezahlt ist, erst im Mai beginnt, ist er gut.",
            "Obwohl/SCONJ mark(beginnt, Obwohl)"),
        Example.nothing("Seit der Reform gilt, sagte er, eine Frist."),
        Example.nothing("Als der Minister kam er nicht mehr."),
        Example.nothing("Während der Sitzung fiel der Strom aus."),
        Example.nothing("Bis Montag bleibt die Brücke gesperrt."));
  }

  @Override
  public void apply(Draft draft, int i) {
    if (ALWAYS.contains(draft.lower(i)) && draft.upos(i) != Upos.PROPN) {
      draft.tag(i, Upos.SCONJ);
    }
    if (draft.upos(i) == Upos.SCONJ
        || !CONJUNCTIONS.contains(draft.lower(i))
        || draft.segments().begin(i) != i) {
      return;
    }
    int border = draft.segments().borderAfter(i);
    boolean opens = draft.isBeginning(i) && draft.isForm(border, ",") && draft.isFinite(border + 1);
    boolean follows = draft.isForm(draft.segments().borderBefore(i), ",");
    if ((opens || follows) && opensNominative(draft, i + 1) && endsWithVerb(draft, i)) {
      draft.tag(i, Upos.SCONJ);
    }
  }

  /** A pronoun, or an article with a noun that goes with it, in the nominative. */
  private static boolean opensNominative(Draft draft, int begin) {
    if (draft.upos(begin) == Upos.PRON) {
      return draft.canBe(begin, Case.NOMINATIVE);
    }
    if (draft.upos(begin) != Upos.DET) {
      return false;
    }
    int noun = Phrases.behindAdjectives(draft, begin + 1);
    int phrase = Phrases.mask(draft.readings(begin)) & Phrases.mask(draft.readings(noun));
    return draft.isNominal(noun) && (phrase & RelativePronounTagRule.NOMINATIVE) != 0;
  }

  /** The first verb that may be finite stands at the end, or before "und". */
  private static boolean endsWithVerb(Draft draft, int begin) {
    int last = draft.segments().end(begin) - 1;
    if (last < begin + 3 || !draft.isFinite(last)) {
      return false;
    }
    for (int i = begin + 1; i < last; i++) {
      if (draft.isFinite(i) && !draft.isVerbal(i + 1) && draft.upos(i + 1) != Upos.CCONJ) {
        return false;
      }
    }
    return true;
  }
}
