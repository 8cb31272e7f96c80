package aussage.dossier;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/**
 * What a figure is a number of.
 *
 * @param noun the noun that names the thing: "Helfer"; of measures what is measured: "Pegel"; ""
 *     where only its fate tells: "30 weitere wurden verletzt"
 * @param fate what its predicate says becomes of it
 * @param dimension of its unit, as the base unit it is told in; of a rate also what it is told by
 * @param nations adjectives of nations: "norwegisch"
 * @param modifiers other adjectives that say which things are meant, uninflected
 * @param places where, the innermost first
 * @param whole what it is a part of: "davon"
 */
record Matter(
    String noun,
    Optional<Fates.Fate> fate,
    String dimension,
    ImmutableSet<String> nations,
    ImmutableSet<String> modifiers,
    List<String> places,
    Optional<Matter> whole) {
  /** This as a part of another matter, with which it shares what it does not say itself. */
  Matter partOf(Matter other) {
    Matter outer = other.whole.orElse(other);
    return new Matter(
        noun.isEmpty() ? outer.noun : noun,
        fate.or(() -> noun.isEmpty() ? outer.fate : Optional.empty()),
        outer.dimension,
        outer.nations,
        noun.isEmpty() ? outer.modifiers : modifiers,
        places.isEmpty() ? outer.places : places,
        Optional.of(outer));
  }
}
