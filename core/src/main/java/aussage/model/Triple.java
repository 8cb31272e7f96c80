package aussage.model;

/**
 * A claim as open information extraction writes it, in words of the sentence.
 *
 * @param subject who or what: "Die Firma"
 * @param relation the verb group: "zog"
 * @param object one argument: "nach Leipzig"
 */
public record Triple(String subject, String relation, String object) {}
