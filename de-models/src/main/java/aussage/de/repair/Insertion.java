package aussage.de.repair;

/**
 * A stretch of words that stands in a clause but is none of its parts.
 *
 * @param from its first word: the comma or quotation mark that sets it off
 * @param to the place after its last: after the comma or quotation mark that ends it
 * @param kind how it hangs on the clause around it
 */
public record Insertion(int from, int to, Kind kind) {
  /** What is put in. */
  public enum Kind {
    /** "der Mann, <i>der dort wohnt</i>, kam": hangs on a noun of the clause. */
    RELATIVE,
    /** "„Er ist“, <i>sagte Lang</i>, „krank“": what stands around it hangs on it. */
    SPEECH,
    /** "Er ist, <i>so Lang</i>, krank": hangs on the clause as a phrase. */
    SOURCE,
    /** "zwei der Täter, <i>15 und 16 Jahre alt</i>, flohen": hangs on a noun of the clause. */
    AGE,
    /** "Er ist, <i>wie Lang sagt</i>, krank": hangs on the clause as a clause. */
    COMPARISON
  }
}
