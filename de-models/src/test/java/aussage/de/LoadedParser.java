package aussage.de;

import aussage.Aussage;
import aussage.de.repair.Draft;
import aussage.syntax.Sentence;
import aussage.syntax.SyntaxParser;
import java.util.ArrayList;
import java.util.List;

/**
 * The models, loaded once for all tests that read German, and the steps of a sentence through them.
 * Nobody closes it.
 */
public final class LoadedParser {
  private static final GermanSyntaxParser PARSER = new GermanSyntaxParser();
  private static final Analysis ANALYSIS = PARSER.analysis();

  /** Parses with these models. */
  public static final SyntaxParser SYNTAX = PARSER;

  /** Reads articles with these models. */
  public static final Aussage AUSSAGE = Aussage.with(PARSER);

  /** No piece has more words. */
  public static final int LONGEST_PIECE = GermanSyntaxParser.LONGEST_PIECE;

  private LoadedParser() {}

  /** The pieces of a sentence, nothing known of their words. */
  public static List<Draft> pieces(Sentence bare) {
    List<Draft> pieces = new ArrayList<>();
    int from = 0;
    for (int to : SentenceCut.ends(bare, LONGEST_PIECE)) {
      pieces.add(ANALYSIS.draft(bare, from, to));
      from = to;
    }
    return pieces;
  }

  /** The whole sentence as one piece. */
  public static Draft whole(Sentence bare) {
    return ANALYSIS.draft(bare, 0, bare.size());
  }

  /** The models' tags and names. */
  public static void tag(Draft draft) {
    ANALYSIS.tag(draft);
  }

  /** The model's tree over the tags. */
  public static void hang(Draft draft) {
    ANALYSIS.hang(draft);
  }

  /** All steps. */
  public static Sentence parse(Sentence bare) {
    return ANALYSIS.parse(bare, LONGEST_PIECE);
  }
}
