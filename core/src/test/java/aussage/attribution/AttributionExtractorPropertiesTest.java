package aussage.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.syntax.Document;
import aussage.syntax.Sentence;
import aussage.text.TextReader;
import aussage.text.TokenizedSentence;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AttributionExtractorPropertiesTest {
  private final AttributionExtractor extractor = new AttributionExtractor();

  @Property
  void findsNothingWhereNoParserWas(@ForAll String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (TokenizedSentence sentence : TextReader.read(text).sentences()) {
      sentences.add(Sentence.bare(sentences.size(), sentence.role(), sentence.tokens()));
    }
    assertEquals(List.of(), extractor.extract(Document.of(text, sentences)));
  }
}
