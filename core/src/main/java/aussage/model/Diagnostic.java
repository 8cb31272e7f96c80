package aussage.model;

/**
 * What could not be read, or was left out: a text is never an error.
 *
 * @param span the place in the text
 * @param rule the stable id of the rule or guard that speaks: "text.long-sentence"
 * @param message what happened and what follows from it, one English sentence
 */
public record Diagnostic(Span span, String rule, String message) {}
