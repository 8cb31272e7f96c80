package aussage.attribution;

import java.util.Set;

/** Pronouns by what they can be in a reporting clause. */
final class Pronouns {
  private static final Set<String> PERSONAL =
      Set.of(
          "ich", "du", "er", "sie", "es", "wir", "ihr", "mich", "dich", "ihn", "uns", "euch", "mir",
          "dir", "ihm", "ihnen", "sich", "man", "niemand", "jemand");
  private static final Set<String> NOT_SUBJECT =
      Set.of(
          "mich",
          "dich",
          "ihn",
          "uns",
          "euch",
          "mir",
          "dir",
          "ihm",
          "ihnen",
          "sich",
          "den",
          "dem",
          "denen",
          "dessen",
          "deren",
          "einander",
          "es",
          "was",
          "diesen",
          "diesem",
          "dies",
          "das",
          "nichts",
          "etwas");

  private Pronouns() {}

  static boolean isPersonal(String form) {
    return PERSONAL.contains(form);
  }

  /** Whether it cannot be one who speaks: "ihn", "es". */
  static boolean isNoSpeaker(String form) {
    return NOT_SUBJECT.contains(form);
  }
}
