package aussage.text;

import aussage.model.Diagnostic;
import aussage.model.SentenceRole;
import aussage.model.Span;
import aussage.model.Token;
import com.google.common.collect.ImmutableList;

/**
 * Reads a text into tokens and sentences. Any string can be read, at a cost that grows with its
 * length alone.
 *
 * <p>Sentences never cross a heading or an empty line. An agency's dateline before a paragraph is a
 * sentence of its own: "Kiel (dpa) –".
 */
public final class TextReader {
  private static final int LONGEST_SIGNATURE = 3;

  private final TokenBuffer tokens;
  private final SentenceSplitter splitter;
  private final ImmutableList.Builder<TokenizedSentence> sentences = ImmutableList.builder();
  private final ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();

  private TextReader(TokenBuffer tokens) {
    this.tokens = tokens;
    this.splitter = new SentenceSplitter(tokens);
  }

  /** Reads the tables now instead of with the first text. */
  public static void load() {
    read("Kiel, 3. Mai (dpa) – Vgl. Seite 3.\n\nFoto: Ada Ohm");
  }

  /** All sentences of the text, with their roles. */
  public static TokenizedText read(String text) {
    TokenBuffer tokens = TokenScanner.scan(text);
    LineBreaks.decide(tokens);
    return new TextReader(tokens).read(RoleFinder.find(tokens));
  }

  private TokenizedText read(Page page) {
    for (int i = 0; i < page.size(); i++) {
      passage(page, i);
    }
    return new TokenizedText(sentences.build(), diagnostics.build());
  }

  private void passage(Page page, int index) {
    Passage passage = page.passage(index);
    SentenceRole role = page.roleOrBody(index);
    int begin = passage.begin();
    if (role == SentenceRole.BODY) {
      int dateline = Datelines.prefixEnd(page, passage, index == page.firstText());
      if (dateline > begin) {
        add(SentenceRole.DATELINE, begin, dateline);
        begin = dateline;
      }
    }
    while (begin < passage.end()) {
      int end = splitter.end(begin);
      boolean signature =
          end == passage.end() && begin > passage.begin() && isSignature(begin, end);
      add(signature ? SentenceRole.BOILERPLATE : role, begin, end);
      begin = end;
    }
  }

  /** An author's sign below a paragraph: "(el)", "(dpa)", "©". */
  private boolean isSignature(int begin, int end) {
    boolean bracketed =
        tokens.isSign(begin, '(')
            && end - begin <= LONGEST_SIGNATURE
            && tokens.isSign(end - 1, ')');
    return bracketed || end - begin == 1 && tokens.isSign(begin, '©');
  }

  private void add(SentenceRole role, int begin, int end) {
    ImmutableList.Builder<Token> sentence = ImmutableList.builderWithExpectedSize(end - begin);
    for (int i = begin; i < end; i++) {
      sentence.add(tokens.token(i));
    }
    sentences.add(new TokenizedSentence(role, sentence.build()));
    if (end - begin == SentenceSplitter.LONGEST && !tokens.breaksBefore(end)) {
      diagnostics.add(
          new Diagnostic(
              new Span(tokens.begin(begin), tokens.end(end - 1)),
              "text.long-sentence",
              "cut after " + SentenceSplitter.LONGEST + " tokens: no end of the sentence found"));
    }
  }
}
