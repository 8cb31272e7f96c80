package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Upos;
import java.util.List;
import java.util.Set;

/** "das Kulturzentrum Hongkongs": a name with the ending of the genitive is an attribute. */
final class NameAttributeRule implements TreeRule {
  @Override
  public String id() {
    return "tree.name-attribute";
  }

  @Override
  public String reason() {
    return "The parser takes a name right after a noun for the noun's name; the genitive's ending"
        + " tells whose the thing is.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Er nannte die Ziele Chinas.", "nmod(Ziele, Chinas)"),
        Example.of(
            "Das Tagebuch Clara Schumanns wird gedruckt.",
            "nmod(Tagebuch, Clara) flat(Clara, Schumanns)"),
        Example.nothing("Der Trainer Hans Peters lobte ihn."),
        Example.nothing("Das meldet die Nachrichtenagentur Reuters."),
        Example.nothing("Die Stadt Worms wächst."),
        Example.nothing("Die Firma Siemens wächst."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      int noun = i - 1;
      if (draft.upos(i) == Upos.PROPN
          && draft.label(i).equals("appos")
          && draft.head(i) == noun
          && draft.upos(noun) == Upos.NOUN
          && endsInGenitive(draft, i)) {
        draft.label(i, "nmod");
      }
    }
  }

  /** The name's last word has an -s; a person's is a genitive unless the noun is its title. */
  private static boolean endsInGenitive(Draft draft, int name) {
    int last = name;
    while (last + 1 < draft.size() && draft.head(last + 1) == name && draft.is(last + 1, "flat")) {
      last++;
    }
    if (!draft.form(last).endsWith("s")) {
      return false;
    }
    if (draft.entity(name) == EntityType.ORGANIZATION) {
      return false; // "der Agentur Reuters"
    }
    boolean thing = !draft.readings(name - 1).isEmpty() && !PersonNouns.contains(draft, name - 1);
    if (draft.entity(name) == EntityType.PERSON && last > name && !thing) {
      return false; // "der Mitarbeiter Nick Brauns"
    }
    boolean owned = draft.hasChild(name - 1, "det") && thing;
    return draft.isOnly(last, Set.of(Case.GENITIVE))
        || draft.entity(name) == EntityType.PERSON && owned;
  }
}
