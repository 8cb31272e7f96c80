package aussage.attribution;

import aussage.de.LoadedParser;
import aussage.model.Attribution;
import aussage.model.Cue;
import aussage.model.Source;
import aussage.rule.Rule;
import aussage.syntax.Document;
import aussage.syntax.Sentence;
import aussage.text.TextReader;
import aussage.text.TokenizedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Parses texts with the real models and writes what is found as "KIND|source|cue|content|STANCE".
 */
final class AttributionNotation {
  private static final AttributionExtractor EXTRACTOR = new AttributionExtractor();

  private AttributionNotation() {}

  static List<Attribution> extract(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (TokenizedSentence sentence : TextReader.read(text).sentences()) {
      Sentence bare = Sentence.bare(sentences.size(), sentence.role(), sentence.tokens());
      sentences.add(bare.role().isNews() ? LoadedParser.SYNTAX.parse(bare) : bare);
    }
    return EXTRACTOR.extract(Document.of(text, sentences));
  }

  static List<String> describe(String text) {
    return extract(text).stream().map(found -> describe(found, text)).toList();
  }

  private static String describe(Attribution found, String text) {
    String content =
        found.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    return String.join(
        "|",
        found.kind().name(),
        found.source().map(Source::name).orElse(""),
        found.cue().map(Cue::lemma).orElse(""),
        content,
        found.stance().name());
  }

  static List<Rule> rules() {
    return EXTRACTOR.rules();
  }
}
