package aussage.text;

import aussage.model.SentenceRole;
import aussage.model.Token;
import java.util.List;

/**
 * A sentence as the text stage leaves it.
 *
 * @param role what it is to the article
 * @param tokens in order, at least one
 */
public record TokenizedSentence(SentenceRole role, List<Token> tokens) {}
