package aussage.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.Attribution;
import aussage.model.SentenceRole;
import aussage.model.Span;
import aussage.model.Token;
import aussage.model.TokenKind;
import aussage.syntax.Document;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import aussage.text.TextReader;
import aussage.text.TokenizedSentence;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AttributionExtractorPropertiesTest {
  private static final List<String> WORDS =
      List.of(
          "die/DET",
          "der/PRON",
          "sagte/VERB",
          "sei/AUX",
          "soll/AUX",
          "habe/AUX",
          "dass/SCONJ",
          "wie/SCONJ",
          "weil/SCONJ",
          "nach/ADP",
          "laut/ADP",
          "so/ADV",
          "das/PRON",
          "und/CCONJ",
          "Angaben/NOUN",
          "Langs/PROPN",
          "Leiterin/NOUN",
          ",/PUNCT/PUNCTUATION",
          ":/PUNCT/PUNCTUATION",
          "„/PUNCT/QUOTE_OPEN",
          "“/PUNCT/QUOTE_CLOSE",
          "./PUNCT/TERMINATOR");
  private final AttributionExtractor extractor = new AttributionExtractor();

  @Property
  void findsNothingWhereNoParserWas(@ForAll String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (TokenizedSentence sentence : TextReader.read(text).sentences()) {
      sentences.add(Sentence.bare(sentences.size(), sentence.role(), sentence.tokens()));
    }
    assertEquals(List.of(), extractor.extract(Document.of(text, sentences)));
  }

  /** Words in any order, as a tagger that errs might have them. */
  @Property
  void neverFailsOnParsedWords(
      @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 0, max = 21) Integer> picks) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<Upos> tags = new ArrayList<>();
    for (int pick : picks) {
      String[] word = WORDS.get(pick).split("/");
      TokenKind kind = word.length > 2 ? TokenKind.valueOf(word[2]) : TokenKind.WORD;
      tokens.add(new Token(text.length(), text.length() + word[0].length(), word[0], kind));
      tags.add(Upos.valueOf(word[1]));
      text.append(word[0]).append(' ');
    }
    Sentence bare = Sentence.bare(0, SentenceRole.BODY, tokens);
    List<Word> words = new ArrayList<>();
    for (Word word : bare.words()) {
      Word tagged = word.tagged(tags.get(word.index()));
      words.add(tagged.attached(word.index() == 0 ? Word.ROOT : 0, "dep"));
    }
    Document document = Document.of(text.toString(), List.of(bare.withWords(words)));
    Span whole = new Span(0, text.length());
    for (Attribution found : extractor.extract(document)) {
      assertTrue(whole.contains(found.span()));
      found.content().forEach(part -> assertTrue(whole.contains(part)));
    }
  }
}
