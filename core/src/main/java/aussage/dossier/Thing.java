package aussage.dossier;

import java.util.Optional;

/**
 * What must be equal for figures to be of one matter, before modifiers and places are looked at.
 *
 * @param kind of thing
 * @param deed what it does with the figure; "" where that is its own value
 * @param fate what becomes of it; empty where that is all the kind says: people who died are "dead"
 * @param dimension of the unit
 */
record Thing(String kind, String deed, Optional<Fates.Fate> fate, String dimension) {
  static Thing of(Matter matter, Kinds kinds) {
    Kinds.Kind kind = kinds.of(matter.noun());
    Optional<Fates.Fate> fate =
        matter.fate().filter(f -> f.befalls(kind) && !f.kind().equals(kind.name()));
    if (fate.filter(f -> f.makesOf(kind)).isPresent()) {
      return new Thing(fate.get().kind(), "", Optional.empty(), matter.dimension());
    }
    String name = kind.equals(Kinds.PEOPLE) ? matter.noun() : kind.name();
    return new Thing(name, matter.deed(), fate, matter.dimension());
  }

  /** Two fates of one kind are one, whichever verb tells them. */
  String key() {
    return kind + '\t' + deed + '\t' + fate.map(Fates.Fate::kind).orElse("") + '\t' + dimension;
  }
}
