package aussage.text;

import aussage.model.Diagnostic;
import java.util.List;

/**
 * A text read into sentences.
 *
 * @param sentences in order
 * @param diagnostics what was cut
 */
public record TokenizedText(List<TokenizedSentence> sentences, List<Diagnostic> diagnostics) {}
