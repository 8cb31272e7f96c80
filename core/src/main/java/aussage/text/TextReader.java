package aussage.text;

import aussage.model.Diagnostic;
import aussage.model.SentenceRole;
import aussage.model.Span;
import aussage.model.Token;
import com.google.common.collect.ImmutableList;
import java.util.List;

/** Reads a text into tokens and sentences. Any string can be read. */
public final class TextReader {
  private TextReader() {}

  /** All sentences of the text, with their roles. */
  public static TokenizedText read(String text) {
    TokenBuffer tokens = TokenScanner.scan(text);
    LineBreaks.decide(tokens);
    SentenceSplitter splitter = new SentenceSplitter(tokens);
    ImmutableList.Builder<TokenizedSentence> sentences = ImmutableList.builder();
    ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
    for (int begin = 0; begin < tokens.size(); ) {
      int end = splitter.end(begin);
      sentences.add(new TokenizedSentence(SentenceRole.BODY, tokens(tokens, begin, end)));
      if (end - begin == SentenceSplitter.LONGEST) {
        diagnostics.add(
            new Diagnostic(
                new Span(tokens.begin(begin), tokens.end(end - 1)),
                "text.long-sentence",
                "cut after " + SentenceSplitter.LONGEST + " tokens: no end of the sentence found"));
      }
      begin = end;
    }
    return new TokenizedText(sentences.build(), diagnostics.build());
  }

  private static List<Token> tokens(TokenBuffer buffer, int begin, int end) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builderWithExpectedSize(end - begin);
    for (int i = begin; i < end; i++) {
      tokens.add(buffer.token(i));
    }
    return tokens.build();
  }
}
