package aussage.rule;

/**
 * A text and what a rule makes of it. One test runs the examples of all rules.
 *
 * @param text a German sentence of our own
 * @param expected what is found, in the notation of the stage's test; empty for "nothing"
 */
public record Example(String text, String expected) {
  /** A text and what is found in it. */
  public static Example of(String text, String expected) {
    return new Example(text, expected);
  }

  /** A text that looks alike, in which the rule finds nothing. */
  public static Example nothing(String text) {
    return new Example(text, "");
  }
}
