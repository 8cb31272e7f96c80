package aussage.attribution;

import java.util.Set;

/** Adverbs that announce a content clause: "geht davon aus, dass". */
final class Correlates {
  private static final Set<String> WORDS =
      Set.of(
          "damit", "dafür", "dagegen", "daran", "darauf", "darüber", "darum", "davon", "davor",
          "dazu");

  private Correlates() {}

  static boolean is(String form) {
    return WORDS.contains(form);
  }
}
