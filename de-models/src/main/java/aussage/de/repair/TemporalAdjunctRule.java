package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.EntityType;
import java.util.List;

/** "sagte der Trainer am Montag im Rathaus": day and place belong to the verb. */
final class TemporalAdjunctRule implements TreeRule {
  @Override
  public String id() {
    return "tree.temporal-adjunct";
  }

  @Override
  public String reason() {
    return "The parser hangs days on the person before them, and what follows on the day.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Das sagte die Sprecherin der Klinik, Eva Lang, am Montag vor der Presse.",
            "obl(sagte, Montag) obl(sagte, Presse)"),
        Example.of(
            "Nach dem Großbrand in der Tischlerei haben die Ermittler am Mittwoch einen"
                + " 34-jährigen Mitarbeiter festgenommen.",
            "obl(festgenommen, Mittwoch) nsubj(festgenommen, Ermittler)"),
        Example.nothing("Das Treffen am Montag war kurz."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      if (!draft.hasChild(i, "case")) {
        continue;
      }
      unApposition(draft, i);
      if (!draft.label(i).equals("nmod")) {
        continue;
      }
      int noun = draft.head(i);
      if (noun > i) {
        if (Times.isDate(draft.lemma(i)) && draft.child(noun, "case") > i) {
          hangOnVerb(draft, i, Clauses.verbAbove(draft, noun)); // "am Montag vor der Presse"
        }
        continue;
      }
      boolean day = Times.isDate(draft.lemma(i)) && (isPerson(draft, noun) || acts(draft, noun, i));
      boolean afterDay =
          Times.isDate(draft.lemma(noun))
              && draft.is(noun, "obl")
              && !Times.isDate(draft.lemma(i))
              && !draft.isForm(draft.child(i, "case"), "des", "auf");
      if (day || afterDay) {
        hangOnVerb(draft, i, Clauses.verbAbove(draft, noun));
      }
    }
  }

  private static void hangOnVerb(Draft draft, int i, int verb) {
    if (verb >= 0) {
      boolean agent =
          draft.isForm(draft.child(i, "case"), "von") && draft.hasChild(verb, "aux:pass");
      draft.attach(i, verb, agent ? "obl:agent" : "obl");
    }
  }

  /** Whatever has a preposition is no apposition. */
  private static void unApposition(Draft draft, int i) {
    int noun = draft.head(i);
    if (!draft.label(i).equals("appos")
        || noun > i
        || draft.isForm(draft.child(i, "case"), "als", "wie")) {
      return;
    }
    if (isPerson(draft, noun)) {
      hangOnVerb(draft, i, Clauses.verbAbove(draft, noun));
    } else {
      draft.label(i, "nmod");
    }
  }

  /** "haben die Ermittler am Mittwoch …": a subject behind the finite verb, a day behind it. */
  private static boolean acts(Draft draft, int noun, int day) {
    int finite = draft.is(noun, "nsubj") ? Clauses.finite(draft, draft.head(noun)) : -1;
    return finite >= 0
        && finite < noun
        && draft.leftEdge(day) == noun + 1
        && (PersonNouns.contains(draft, noun) || PersonNouns.isBody(draft, noun));
  }

  private static boolean isPerson(Draft draft, int noun) {
    return draft.entity(noun) != EntityType.NONE && draft.entity(noun) != EntityType.MISC
        || (draft.is(noun, "nsubj") || draft.label(noun).equals("obj"))
            && draft.head(noun) >= 0
            && Verbs.isSaying(draft.lemma(draft.head(noun)))
            && draft.head(noun) < noun;
  }
}
