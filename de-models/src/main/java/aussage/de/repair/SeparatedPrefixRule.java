package aussage.de.repair;

import aussage.de.morph.Prefixes;
import aussage.rule.Example;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import java.util.List;

/** "wies … zurück": the prefix at the clause's end belongs to its verb, also in the lemma. */
final class SeparatedPrefixRule implements TreeRule {
  private static final int FARTHEST = 45;

  @Override
  public String id() {
    return "tree.separated-prefix";
  }

  @Override
  public String reason() {
    return "The parser hangs far prefixes on nouns nearby; prefix and verb are one word of the"
        + " dictionary.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Reederei kündigte nach dem Streit neue Pläne an.",
            "compound:prt(kündigte, an) lemma(kündigte, ankündigen)"),
        Example.of(
            "Die Firma gab bekannt, dass sie umzieht.",
            "compound:prt(gab, bekannt) lemma(gab, bekanntgeben)"),
        Example.of(
            "Der Verband hält die Miete für viel zu hoch.",
            "lemma(hält, halten) xcomp(hält, hoch) case(hoch, für) advmod(hoch, zu)"),
        Example.of("Sie hielt den Pokal hoch.", "compound:prt(hielt, hoch)"),
        Example.of(
            "Der Verband verlangte einen Plan, Roth lehnte das ab.",
            "compound:prt(lehnte, ab) lemma(lehnte, ablehnen) lemma(verlangte, verlangen)"),
        Example.of("Der Wald gehört uns allen.", "det(uns, allen) lemma(gehört, gehören)"),
        Example.of(
            "Verwaltet wird der Bezirk von der Stadt Graz aus.",
            "obl(Verwaltet, Stadt) case(Stadt, aus) lemma(Verwaltet, verwalten)"),
        Example.of("Er schaltete das Licht von Hand aus.", "lemma(schaltete, ausschalten)"),
        Example.nothing("Die Firma arbeitet mit vollem Einsatz."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      int first = predicateBegin(draft, i);
      if (first < i) {
        if (draft.is(i, "compound:prt") || draft.isForm(first, "für", "als")) {
          predicate(draft, first, i);
        }
      } else if (Prefixes.isSeparable(draft.form(i)) && isLast(draft, i)) {
        join(draft, i);
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      int prefix = draft.child(i, "compound:prt");
      if (prefix > 0 && draft.isForm(prefix, "allen", "beiden", "alle", "beide")) {
        draft.attach(prefix, prefix - 1, "det");
      } else if (prefix >= 0 && draft.isVerbal(i)) {
        String infinitive = infinitive(draft, i, draft.form(prefix));
        int place = infinitive.isEmpty() ? startBefore(draft, prefix) : -1;
        if (place >= 0) {
          draft.attach(prefix, place, "case");
          draft.label(place, "obl");
          continue;
        }
        draft.lemma(i, infinitive.isEmpty() ? draft.lower(prefix) + draft.lemma(i) : infinitive);
      }
    }
  }

  /** The noun of "von der Stadt aus", where the verb has no such prefix; else -1. */
  private static int startBefore(Draft draft, int prefix) {
    int noun = prefix - 1;
    while (noun > 0 && !draft.hasChild(noun, "case") && draft.head(noun) >= 0) {
      if (draft.head(noun) > noun) {
        return -1;
      }
      noun = draft.head(noun);
    }
    boolean from = noun >= 0 && draft.isForm(draft.child(noun, "case"), "von", "vom");
    return from && draft.isForm(prefix, "aus") && draft.is(noun, "obl") ? noun : -1;
  }

  /** Where "für zu hoch" and "sehr hoch" begin; the word itself where no such words lead to it. */
  private static int predicateBegin(Draft draft, int adjective) {
    if (draft.upos(adjective) != Upos.ADJ || !Prefixes.isSeparable(draft.form(adjective))) {
      return adjective;
    }
    int first = adjective;
    while (first > 0 && draft.isForm(first - 1, "zu", "sehr", "viel", "nicht", "so")) {
      first--;
    }
    boolean isDenied = first == adjective - 1 && draft.isForm(first, "nicht");
    boolean isCalled = first > 0 && draft.isForm(first - 1, "für", "als");
    return isCalled ? first - 1 : isDenied ? adjective : first; // "hielt den Pokal nicht hoch"
  }

  private static void predicate(Draft draft, int first, int adjective) {
    int head = draft.head(adjective);
    if (head < 0) {
      return;
    }
    boolean isOfNoun = head < first && draft.isNominal(head) && draft.head(head) >= 0;
    draft.attach(adjective, isOfNoun ? draft.head(head) : head, "xcomp");
    for (int at = first; at < adjective; at++) {
      draft.attach(at, adjective, draft.isForm(at, "für", "als") ? "case" : "advmod");
    }
  }

  /** At the end of its stretch, or before what is set behind the verb bracket. */
  private static boolean isLast(Draft draft, int i) {
    return i + 1 >= draft.segments().end(i)
        || draft.isForm(i + 1, "und", "oder", "sowie", "als", "wie")
        || draft.upos(i + 1) == Upos.SCONJ
        || draft.is(i, "compound:prt");
  }

  /** "verlangte einen Plan, Roth lehnte das ab": there is another verb for it, without a comma. */
  private static boolean isOfNextClause(Draft draft, int prefix) {
    int begin = draft.segments().begin(prefix);
    if (draft.head(prefix) >= begin) {
      return false;
    }
    for (int i = begin; i < prefix; i++) {
      if (draft.upos(i) == Upos.VERB
          && draft.isFinite(i)
          && !infinitive(draft, i, draft.form(prefix)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static void join(Draft draft, int prefix) {
    if (draft.is(prefix, "compound:prt")
        && !isOfNextClause(draft, prefix)
        && !infinitive(draft, draft.head(prefix), draft.form(prefix)).isEmpty()) {
      return;
    }
    int limit = Math.max(0, prefix - FARTHEST);
    for (int verb = prefix - 1; verb >= limit; verb--) {
      if (draft.upos(verb) == Upos.VERB
          && draft.isFinite(verb)
          && !Clauses.hasAuxiliary(draft, verb)
          && !draft.hasChild(verb, "compound:prt")
          && draft.segments().end(verb) != verb + 1
          && !infinitive(draft, verb, draft.form(prefix)).isEmpty()) {
        draft.attach(prefix, verb, "compound:prt");
        for (int child : draft.children(prefix)) {
          draft.attach(child, verb, draft.label(child));
        }
        return;
      }
      if (draft.upos(verb) == Upos.VERB
          && draft.isFinite(verb)
          && draft.segments().end(verb) == draft.segments().end(prefix)) {
        return;
      }
    }
  }

  /** The joined infinitive, if the dictionary has it; else "". */
  private static String infinitive(Draft draft, int verb, String prefix) {
    for (Reading reading : draft.readings(verb)) {
      String joined = prefix + reading.lemma();
      if (reading.verbForm() != null && draft.morphology().classes(joined).contains(Upos.VERB)) {
        return joined;
      }
    }
    return "";
  }
}
