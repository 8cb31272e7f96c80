package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Gender;
import aussage.syntax.Upos;
import java.util.List;

/** Title and name: the title's noun is the head, the name's first part its apposition. */
final class TitleNameRule implements TreeRule {
  @Override
  public String id() {
    return "tree.title-name";
  }

  @Override
  public String reason() {
    return "The parser hangs titles on names and names on titles, by many labels; all stages need"
        + " one way: title, appos, flat.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Umweltministerin Eva Lang lobte den Plan.",
            "nsubj(lobte, Umweltministerin) appos(Umweltministerin, Eva) flat(Eva, Lang)"),
        Example.of(
            "Das sagte der Trainer Paul Petersen am Freitag.",
            "nsubj(sagte, Trainer) appos(Trainer, Paul) flat(Paul, Petersen)"),
        Example.nothing("Eva Lang lobte den Plan."));
  }

  @Override
  public void apply(Draft draft) {
    int at = 0;
    while (at < draft.size()) {
      if (!isName(draft, at)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < draft.size() && isName(draft, end)) {
        end++;
      }
      joinName(draft, at, end);
      passPlace(draft, at - 1, at);
      joinTitle(draft, at - 1, at);
      at = end;
    }
  }

  private static boolean isName(Draft draft, int i) {
    return draft.entity(i) == EntityType.PERSON
        && (draft.upos(i) == Upos.PROPN || isParticle(draft, i));
  }

  /** "Kurt von Figura". */
  private static boolean isParticle(Draft draft, int i) {
    return draft.isForm(
            i, "von", "van", "de", "der", "den", "la", "zu", "bin", "al", "el", "da", "di", "du",
            "del")
        && i > 0
        && i + 1 < draft.size()
        && draft.entity(i - 1) == EntityType.PERSON
        && draft.entity(i + 1) == EntityType.PERSON;
  }

  /** The parts of a name hang flat on its first. */
  private static void joinName(Draft draft, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      boolean inside = draft.head(i) >= first && draft.head(i) < end;
      if (inside || draft.isWithin(first, i) || isLoose(draft, i)) {
        draft.attach(i, first, "flat");
      }
    }
  }

  /** "dem Präsidenten Spaniens José Pérez": the name is the president's. */
  private static void passPlace(Draft draft, int place, int name) {
    if (place >= 0
        && draft.head(name) == place
        && draft.entity(place) == EntityType.LOCATION
        && draft.head(place) >= 0
        && draft.upos(draft.head(place)) == Upos.NOUN
        && draft.head(place) < place) {
      draft.attach(name, draft.head(place), "appos");
      draft.label(place, "nmod");
    }
  }

  private static boolean isLoose(Draft draft, int i) {
    return draft.is(i, "flat")
        || draft.is(i, "appos")
        || draft.is(i, "dep")
        || draft.is(i, "nmod")
        || draft.is(i, "compound");
  }

  private static void joinTitle(Draft draft, int title, int name) {
    if (title < 0 || draft.upos(title) != Upos.NOUN) {
      return;
    }
    boolean linked = draft.head(name) == title || draft.head(title) == name;
    boolean bareTitle =
        draft.head(title) == draft.head(name)
            && !draft.hasChild(title, "det")
            && !draft.hasChild(title, "amod")
            && draft.is(title, "nsubj");
    if (!linked && !bareTitle) {
      return;
    }
    if (draft.head(name) == title && draft.is(name, "conj")) {
      return;
    }
    draft.attach(name, title, isOwner(draft, title, name) ? "nmod" : "appos");
    for (int child : draft.children(name)) {
      if (child < title && isBeforeNoun(draft, child)) {
        draft.attach(child, title, draft.label(child));
      }
    }
  }

  /** "die Unschuld Petersens": a genitive, no name of the innocence. */
  private static boolean isOwner(Draft draft, int title, int name) {
    if (!draft.form(name).endsWith("s")
        || draft.entity(Math.min(name + 1, draft.size() - 1)) == EntityType.PERSON
        || draft.canBe(name, Case.NOMINATIVE)) {
      return false;
    }
    boolean thing =
        draft.canBe(title, Gender.NEUTER)
            || draft.canBe(title, Gender.FEMININE) && !draft.form(title).endsWith("in");
    return thing || draft.canBe(name, Case.GENITIVE);
  }

  private static boolean isBeforeNoun(Draft draft, int child) {
    return draft.is(child, "det")
        || draft.is(child, "amod")
        || draft.is(child, "case")
        || draft.is(child, "cc")
        || draft.is(child, "punct")
        || draft.is(child, "nummod")
        || draft.is(child, "advmod");
  }
}
