package aussage.de;

import aussage.rule.Example;
import aussage.syntax.EntityType;
import java.util.List;
import java.util.Set;

/** "sagte der Trainer am Montag im Rathaus": day and place belong to the verb. */
final class TemporalAdjunctRule implements TreeRule {
  private static final Set<String> TIMES =
      Set.of(
          "Montag",
          "Dienstag",
          "Mittwoch",
          "Donnerstag",
          "Freitag",
          "Samstag",
          "Sonnabend",
          "Sonntag",
          "Morgen",
          "Vormittag",
          "Mittag",
          "Nachmittag",
          "Abend",
          "Nacht",
          "Wochenende",
          "Januar",
          "Februar",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember",
          "Montagabend",
          "Dienstagabend",
          "Mittwochabend",
          "Donnerstagabend",
          "Freitagabend",
          "Samstagabend",
          "Sonntagabend");

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
        if (TIMES.contains(draft.lemma(i)) && draft.child(noun, "case") > i) {
          hangOnVerb(draft, i, verbAbove(draft, noun)); // "am Montag vor der Presse"
        }
        continue;
      }
      boolean day = TIMES.contains(draft.lemma(i)) && isPerson(draft, noun);
      boolean afterDay =
          TIMES.contains(draft.lemma(noun))
              && draft.is(noun, "obl")
              && !TIMES.contains(draft.lemma(i))
              && !draft.isForm(draft.child(i, "case"), "des", "auf");
      if (day || afterDay) {
        hangOnVerb(draft, i, verbAbove(draft, noun));
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
      hangOnVerb(draft, i, verbAbove(draft, noun));
    } else {
      draft.label(i, "nmod");
    }
  }

  private static boolean isPerson(Draft draft, int noun) {
    return draft.entity(noun) != EntityType.NONE && draft.entity(noun) != EntityType.MISC
        || (draft.is(noun, "nsubj") || draft.label(noun).equals("obj"))
            && draft.head(noun) >= 0
            && Verbs.isSaying(draft.lemma(draft.head(noun)))
            && draft.head(noun) < noun;
  }

  private static int verbAbove(Draft draft, int noun) {
    int at = draft.head(noun);
    while (at >= 0 && !draft.isVerbal(at) && !Clauses.hasAuxiliary(draft, at)) {
      at = draft.head(at);
    }
    return at;
  }
}
