package aussage.model;

/**
 * A sentence of the article, or a line that is none: a heading, a dateline, a photo credit.
 *
 * @param span from the first word's begin to the last one's end
 * @param role what it is to the article
 */
public record Passage(Span span, SentenceRole role) {}
