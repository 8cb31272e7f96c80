package aussage.model;

import java.util.Optional;

/**
 * An argument of a claim's predicate, a whole phrase of the text.
 *
 * @param role what it is to the predicate
 * @param preposition its preposition as a dictionary has it: "in" of "im Hafen"
 * @param span the phrase with its preposition
 * @param text what stands there
 */
public record Argument(ArgumentRole role, Optional<String> preposition, Span span, String text) {}
