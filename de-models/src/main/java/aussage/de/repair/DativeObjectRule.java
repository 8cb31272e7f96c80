package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import java.util.List;
import java.util.Set;

/** "Dem Verein gehört das Haus": a phrase in the dative is neither subject nor direct object. */
final class DativeObjectRule implements TreeRule {
  @Override
  public String id() {
    return "tree.dative-object";
  }

  @Override
  public String reason() {
    return "The parser has no label for dative objects and takes them for subjects or for direct"
        + " objects; their article shows the case.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Der Bürgermeister dankte den Helfern.",
            "nsubj(dankte, Bürgermeister) iobj(dankte, Helfern)"),
        Example.of(
            "Dem Handwerk fehlen 300 Lehrlinge.",
            "iobj(fehlen, Handwerk) nsubj(fehlen, Lehrlinge)"),
        Example.of(
            "Der Sturm bereitet den Organisatoren Sorgen.",
            "iobj(bereitet, Organisatoren) obj(bereitet, Sorgen)"),
        Example.of(
            "Die Kasse bestätigte, dass ihr eine Beschwerde vorliegt.",
            "iobj(vorliegt, ihr) nsubj(vorliegt, Beschwerde)"),
        Example.of("Vielen kleinen Häusern gehe es schlecht.", "iobj(gehe, Häusern)"),
        Example.of("Der Saal bietet 300 Gästen Platz.", "iobj(bietet, Gästen) obj(bietet, Platz)"),
        Example.nothing("Der Wirt kaufte drei Kisten Wein."),
        Example.nothing("Ihr lobt die Helfer."),
        Example.nothing("Der Bürgermeister lobte die Helfer."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      int verb = draft.head(i);
      if (verb >= 0
          && (draft.isVerbal(verb) || Clauses.hasAuxiliary(draft, verb))
          && (draft.isNominal(i) || draft.upos(i) == Upos.PRON)
          && Clauses.isBare(draft, i)) {
        mend(draft, i, verb);
      } else if (verb > i && isGiven(draft, i, verb)) {
        draft.attach(i, draft.head(verb), "iobj");
      }
    }
  }

  /** "300 Gästen Platz": before a bare object a plural that can only be a dative. */
  private static boolean isGiven(Draft draft, int phrase, int object) {
    return draft.label(phrase).equals("nmod")
        && draft.label(object).equals("obj")
        && object == phrase + 1
        && draft.upos(phrase) == Upos.NOUN
        && draft.upos(object) == Upos.NOUN
        && draft.isVerbal(draft.head(object))
        && draft.head(object) < phrase
        && Clauses.isBare(draft, phrase)
        && Clauses.isBare(draft, object)
        && draft.hasChild(phrase, "nummod")
        && draft.isOnly(phrase, Set.of(Case.DATIVE));
  }

  private static void mend(Draft draft, int phrase, int verb) {
    String label = draft.label(phrase);
    boolean dative = draft.isOnly(phrase, Set.of(Case.DATIVE));
    switch (label) {
      case "nsubj", "nsubj:pass" -> {
        int actor = draft.isForm(phrase, "ihr") ? actorBeside(draft, phrase, verb) : -1;
        if (actor >= 0) {
          draft.label(phrase, "iobj");
          draft.label(actor, label);
        } else if (dative && draft.isNominal(phrase) && showsDative(draft, phrase)) {
          draft.label(phrase, "iobj");
        }
      }
      case "obj", "obl:arg", "obl" -> {
        boolean other =
            label.equals("obl:arg")
                && draft.canBe(phrase, Case.DATIVE)
                && (!draft.canBe(phrase, Case.ACCUSATIVE) || draft.hasChild(verb, "obj"));
        if (dative && !label.equals("obl") || other || isPluralBefore(draft, phrase, verb)) {
          draft.label(phrase, "iobj");
        } else if (label.equals("obl:arg")
            && !draft.canBe(phrase, Case.DATIVE)
            && draft.canBe(phrase, Case.NOMINATIVE)) {
          draft.label(phrase, "obj"); // Not dative after all; what it is, case will tell below.
        }
      }
      default -> {}
    }
  }

  /** "dass ihr eine Beschwerde vorliegt": the noun behind her that can be the subject; else -1. */
  private static int actorBeside(Draft draft, int her, int verb) {
    int finite = Clauses.finite(draft, verb);
    int noun = draft.child(verb, "obj");
    return finite >= 0
            && noun > her
            && draft.upos(noun) == Upos.NOUN
            && Clauses.canBeSubject(draft, noun, finite)
        ? noun
        : -1;
  }

  /**
   * "bereitet den Organisatoren Sorgen": beside an object "den" is the plural, if it may be one.
   */
  private static boolean isPluralBefore(Draft draft, int phrase, int verb) {
    return draft.label(phrase).equals("obj")
        && draft.isForm(draft.child(phrase, "det"), "den")
        && draft.lower(phrase).endsWith("en")
        && draft.readings(phrase).cases().isEmpty()
        && hasObjectBehind(draft, phrase, verb);
  }

  private static boolean hasObjectBehind(Draft draft, int phrase, int verb) {
    for (int child : draft.children(verb)) {
      if (child > phrase && draft.label(child).equals("obj") && draft.isNominal(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean showsDative(Draft draft, int noun) {
    return draft.isForm(
            draft.child(noun, "det"),
            "dem",
            "den",
            "der",
            "einem",
            "einer",
            "keinem",
            "keiner",
            "diesem",
            "diesen",
            "dieser",
            "allen",
            "beiden",
            "vielen",
            "einigen",
            "manchen",
            "mehreren")
        || draft.isForm(draft.child(noun, "det:poss"), "seinem", "ihrem", "seinen", "ihren");
  }
}
