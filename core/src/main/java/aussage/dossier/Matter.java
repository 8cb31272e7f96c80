package aussage.dossier;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * What a figure is a number of.
 *
 * @param noun the noun that names the thing: "Helfer"; of measures what is measured: "Pegel"
 * @param fate the kind that its predicate makes of a general noun; "" for none
 * @param dimension of its unit, as the base unit it is told in
 * @param nations adjectives of nations: "norwegisch"
 * @param modifiers other adjectives that say which things are meant, uninflected
 * @param places where, the innermost first
 * @param part whether it is a part of what was counted before: "davon"
 */
record Matter(
    String noun,
    String fate,
    String dimension,
    ImmutableSet<String> nations,
    ImmutableSet<String> modifiers,
    List<String> places,
    boolean part) {}
