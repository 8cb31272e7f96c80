package aussage;

import aussage.model.Diagnostic;
import aussage.model.Span;
import aussage.syntax.Document;
import aussage.syntax.Sentence;
import aussage.syntax.SyntaxParser;
import aussage.syntax.Word;
import aussage.text.TokenizedSentence;
import aussage.text.TokenizedText;
import com.google.common.base.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Parses an article's sentences, one after the other, as far as the limits allow. From there on
 * they stay bare, and a diagnostic tells it.
 */
final class SentenceParser {
  private final @Nullable SyntaxParser parser;
  private final Limits limits;
  private final Ticker ticker;

  /**
   * Shared by threads.
   *
   * @param parser without one, all sentences stay bare
   */
  SentenceParser(@Nullable SyntaxParser parser, Limits limits, Ticker ticker) {
    this.parser = parser;
    this.limits = limits;
    this.ticker = ticker;
  }

  /**
   * The text's sentences.
   *
   * @throws InterruptedParseException if the thread is interrupted
   */
  Document parse(String text, TokenizedText tokenized, Consumer<Diagnostic> diagnostics) {
    Run run = new Run(diagnostics);
    List<Sentence> sentences = new ArrayList<>(tokenized.sentences().size());
    for (TokenizedSentence sentence : tokenized.sentences()) {
      InterruptedParseException.throwIfInterrupted();
      sentences.add(run.parse(Sentence.bare(sentences.size(), sentence.role(), sentence.tokens())));
    }
    run.end();
    return Document.of(text, sentences);
  }

  /** One article. */
  private final class Run {
    private final Consumer<Diagnostic> diagnostics;
    private long begun;
    private boolean running;
    private @Nullable Stop stop;

    Run(Consumer<Diagnostic> diagnostics) {
      this.diagnostics = diagnostics;
    }

    Sentence parse(Sentence bare) {
      if (parser == null || !bare.role().isNews()) {
        return bare;
      }
      if (stop == null) {
        stop = stopBefore(parser, bare);
      }
      if (stop != null) {
        stop.end = bare.span().end();
        return bare;
      }
      Sentence parsed = parser.parse(bare, limits.longestSentence());
      if (bare.size() > limits.longestSentence() && hasSeveralRoots(parsed)) {
        diagnostics.accept(
            new Diagnostic(
                bare.span(),
                "syntax.long-sentence",
                "parsed in pieces of at most "
                    + limits.longestSentence()
                    + " words, each with a tree of its own; Aussage.builder().longestSentence sets"
                    + " the limit"));
      }
      return parsed;
    }

    private @Nullable Stop stopBefore(SyntaxParser needed, Sentence next) {
      int begin = next.span().begin();
      if (begin >= limits.longestText()) {
        return new Stop(
            begin,
            "syntax.long-text",
            "the text goes on after "
                + limits.longestText()
                + " characters; Aussage.builder().longestText sets the limit, or split the text");
      }
      if (!running) {
        needed.load(); // To load the models is no part of the article's time.
        running = true;
        begun = ticker.read();
      } else if (Duration.ofNanos(ticker.read() - begun).compareTo(limits.timePerArticle()) >= 0) {
        return new Stop(
            begin,
            "syntax.time-limit",
            "the article has taken "
                + limits.timePerArticle()
                + "; Aussage.builder().timePerArticle sets the limit");
      }
      return null;
    }

    private static boolean hasSeveralRoots(Sentence sentence) {
      return sentence.words().stream().filter(Word::isRoot).limit(2).count() == 2;
    }

    void end() {
      if (stop != null) {
        diagnostics.accept(
            new Diagnostic(
                new Span(stop.begin, stop.end),
                stop.rule,
                "only quantities and dates from here on, no attributions and claims: "
                    + stop.reason));
      }
    }
  }

  /** Where and why no more trees are made. */
  private static final class Stop {
    private final int begin;
    private final String rule;
    private final String reason;
    private int end;

    Stop(int begin, String rule, String reason) {
      this.begin = begin;
      this.rule = rule;
      this.reason = reason;
    }
  }
}
