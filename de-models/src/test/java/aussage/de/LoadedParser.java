package aussage.de;

import aussage.de.repair.Draft;
import aussage.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The models, loaded once for all tests, and the steps of a sentence through them. */
public final class LoadedParser {
  private static final Models MODELS = Models.load();
  private static final Analysis ANALYSIS = new Analysis(MODELS);

  /** No piece has more words. */
  public static final int LONGEST_PIECE = GermanSyntaxParser.LONGEST_PIECE;

  private LoadedParser() {}

  /** The pieces of a sentence, nothing known of their words. */
  public static List<Draft> pieces(Sentence bare) {
    List<Draft> pieces = new ArrayList<>();
    int from = 0;
    for (int to : SentenceCut.ends(bare, LONGEST_PIECE)) {
      pieces.add(new Draft(bare, from, to, MODELS.morphology()));
      from = to;
    }
    return pieces;
  }

  /** The whole sentence as one piece. */
  public static Draft whole(Sentence bare) {
    return new Draft(bare, 0, bare.size(), MODELS.morphology());
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
