package aussage.claim;

import aussage.rule.Table;
import com.google.common.collect.ImmutableSetMultimap;

/** What verbs ask for beside their subject, where the form of the phrase leaves it open. */
final class VerbFrames {
  private enum Frame {
    DATIVE,
    AN_RECIPIENT,
    PLACE,
    DURATION,
    PERCEIVED,
    HAD,
    GOES,
    LET_GO_ON,
    NAMING
  }

  private final ImmutableSetMultimap<Frame, String> verbs;

  private VerbFrames(ImmutableSetMultimap<Frame, String> verbs) {
    this.verbs = verbs;
  }

  static VerbFrames load() {
    ImmutableSetMultimap.Builder<Frame, String> verbs = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.read(VerbFrames.class, "verb-frames.tsv")) {
      verbs.putAll(row.constant("frame", Frame.class), row.list("verbs"));
    }
    return new VerbFrames(verbs.build());
  }

  /** Whether the only object of the verb is a dative: "helfen". */
  boolean takesDative(String verb) {
    return verbs.containsEntry(Frame.DATIVE, verb);
  }

  /** Whether the verb hands something over "an" somebody: "verkaufen". */
  boolean handsOver(String verb) {
    return verbs.containsEntry(Frame.AN_RECIPIENT, verb);
  }

  /** Whether the verb asks for a place: "befinden". */
  boolean asksForPlace(String verb) {
    return verbs.containsEntry(Frame.PLACE, verb);
  }

  /** Whether somebody goes from one to the other: "wechseln". */
  boolean goes(String verb) {
    return verbs.containsEntry(Frame.GOES, verb);
  }

  /** Whether "ist zu" with the verb says that it can be done and not that it must: "sehen". */
  boolean isPerceived(String verb) {
    return verbs.containsEntry(Frame.PERCEIVED, verb);
  }

  /** Whether "hat zu" with the verb says what somebody has and not what they must do: "bieten". */
  boolean isHad(String verb) {
    return verbs.containsEntry(Frame.HAD, verb);
  }

  /** Whether "lassen" with the verb is said of the letting, not of the doing: "laufen". */
  boolean goesOn(String verb) {
    return verbs.containsEntry(Frame.LET_GO_ON, verb);
  }

  /** Whether the verb says what somebody or something is called or counts as: "nennen". */
  boolean isNaming(String verb) {
    return verbs.containsEntry(Frame.NAMING, verb);
  }

  /** Whether a length of time can be the object of the verb: "kostet drei Stunden". */
  boolean takesDuration(String verb) {
    return verbs.containsEntry(Frame.DURATION, verb);
  }
}
