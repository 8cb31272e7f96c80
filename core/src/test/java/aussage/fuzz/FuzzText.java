package aussage.fuzz;

import java.nio.charset.StandardCharsets;

/** A fuzzer's bytes as text, so that recorded inputs are text files that a person can read. */
final class FuzzText {
  private FuzzText() {}

  /** UTF-8; each byte that is none becomes half of a character, which no valid UTF-8 can give. */
  static String of(byte[] input) {
    return new String(input, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
  }
}
