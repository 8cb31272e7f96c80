package aussage.dossier;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/**
 * What a figure is a number of.
 *
 * @param noun the noun that names the thing: "Helfer"; of measures what is measured: "Pegel"; ""
 *     where only its fate tells: "30 weitere wurden verletzt"
 * @param deed what that does with the figure, where it is not its own value: "geben" of "das Land
 *     gibt 3 Millionen Euro"; else ""
 * @param fate what its predicate says becomes of it
 * @param dimension of its unit, as the base unit it is told in; of a rate also what it is told by
 * @param nations adjectives of nations: "norwegisch"
 * @param modifiers other adjectives that say which things are meant, uninflected, without those
 *     that tell a fate
 * @param places where, the innermost first
 * @param whole what it is a part of: "davon"
 */
record Matter(
    String noun,
    String deed,
    Optional<Fates.Fate> fate,
    String dimension,
    ImmutableSet<String> nations,
    ImmutableSet<String> modifiers,
    List<String> places,
    Optional<Matter> whole) {
  /** This as a part of another matter, with which it shares what it does not say itself. */
  Matter partOf(Matter other, Kinds kinds) {
    Matter outer = other.whole.orElse(other);
    return new Matter(
        noun.isEmpty() ? outer.noun : noun,
        noun.isEmpty() ? outer.deed : deed,
        fate.or(() -> outer.fate).or(() -> Fates.ofKind(kinds.of(outer.noun))),
        outer.dimension,
        outer.nations,
        noun.isEmpty() ? outer.modifiers : modifiers,
        places.isEmpty() ? outer.places : places,
        Optional.of(outer));
  }

  /** Whether an adjective says which of the things are meant: "norwegische", "alte". */
  boolean isOfSome() {
    return !nations.isEmpty() || !modifiers.isEmpty();
  }

  /** This with what the text before it says becomes of such things. */
  Matter withFate(Optional<Fates.Fate> other) {
    return new Matter(noun, deed, other, dimension, nations, modifiers, places, whole);
  }

  /** This where the clause speaks of a part only: "zwei der neun Helfer wurden verletzt". */
  Matter withoutFate() {
    return withFate(Optional.empty());
  }

  /** This at another place. */
  Matter at(List<String> otherPlaces) {
    return new Matter(
        noun, deed, fate, dimension, nations, modifiers, List.copyOf(otherPlaces), whole);
  }

  /** This where no noun of its own clause names it: "20 davon". */
  Matter unnamed() {
    return new Matter("", "", fate, dimension, nations, modifiers, places, whole);
  }

  /** This with the noun or the unit that the text before it gives: "20 Millionen", "die Tiere". */
  Matter named(String otherNoun, String otherDimension) {
    return new Matter(otherNoun, deed, fate, otherDimension, nations, modifiers, places, whole);
  }
}
