package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.EntityType;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import java.util.List;

/** "das Auswärtige Amt": the noun of a name is its head, not the adjective before it. */
final class NameHeadRule implements TreeRule {
  @Override
  public String id() {
    return "tree.name-head";
  }

  @Override
  public String reason() {
    return "The parser makes the first word of a name its head; an inflected adjective is none.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Der Plan wird vom Auswärtigen Amt in Berlin geprüft.", "amod(Amt, Auswärtigen)"),
        Example.nothing("Der Plan wird von der Deutschen geprüft."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i + 1 < draft.size(); i++) {
      if (!draft.isNominal(i) || draft.entity(i) == EntityType.PERSON) {
        continue;
      }
      int noun = noun(draft, i);
      if (noun >= 0 && isAdjective(draft, i)) {
        int[] children = draft.children(i);
        draft.attach(i, noun, "amod");
        if (draft.upos(i) == Upos.NOUN) {
          draft.tag(i, Upos.ADJ);
        }
        for (int child : children) {
          if (child != noun) {
            draft.attach(child, noun, draft.label(child));
          }
        }
      }
    }
  }

  /** The part of the name that hangs on the adjective, with nothing but adjectives before it. */
  private static int noun(Draft draft, int adjective) {
    for (int child : draft.children(adjective)) {
      boolean part = draft.is(child, "flat") || draft.is(child, "appos");
      if (part
          && child > adjective
          && draft.isNominal(child)
          && draft.entity(child) != EntityType.PERSON
          && !isAdjective(draft, child)
          && onlyAdjectives(draft, adjective + 1, child)) {
        return child;
      }
    }
    return -1;
  }

  private static boolean onlyAdjectives(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isAdjective(draft, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAdjective(Draft draft, int i) {
    if (!draft.isCapitalised(i)
        || !draft.lower(i).endsWith("e")
            && !draft.lower(i).endsWith("en")
            && !draft.lower(i).endsWith("er")
            && !draft.lower(i).endsWith("es")
        || !draft.morphology().classes(draft.lower(i)).contains(Upos.ADJ)) {
      return false;
    }
    for (Reading reading : draft.morphology().readings(draft.lower(i), Upos.ADJ)) {
      if (reading.grammaticalCase() != null) {
        return true;
      }
    }
    return false;
  }
}
