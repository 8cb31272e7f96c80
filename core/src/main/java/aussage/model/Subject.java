package aussage.model;

/**
 * The subject of a claim.
 *
 * @param span the phrase; of a relative clause the antecedent
 * @param text what stands there
 * @param head a name's last word, else the noun
 */
public record Subject(Span span, String text, String head) {}
