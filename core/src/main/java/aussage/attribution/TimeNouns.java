package aussage.attribution;

import aussage.syntax.EntityType;
import aussage.syntax.Word;
import java.util.Set;

/** Nouns that say when: in a reporting clause they are not the one who speaks. */
final class TimeNouns {
  private static final Set<String> NOUNS =
      Set.of(
          "Montag",
          "Dienstag",
          "Mittwoch",
          "Donnerstag",
          "Freitag",
          "Samstag",
          "Sonnabend",
          "Sonntag",
          "Januar",
          "Jänner",
          "Februar",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember",
          "Tag",
          "Woche",
          "Monat",
          "Jahr",
          "Abend",
          "Morgen",
          "Vormittag",
          "Mittag",
          "Nachmittag",
          "Nacht",
          "Uhr",
          "Anfang",
          "Mitte",
          "Ende",
          "Stunde",
          "Minute",
          "Wochenende",
          "Mal",
          "Zeit",
          "Jahrzehnt",
          "Jahrhundert",
          "Frühjahr",
          "Sommer",
          "Herbst",
          "Winter",
          "Frühling");

  private TimeNouns() {}

  static boolean isTime(Word word) {
    if (word.entity() == EntityType.PERSON) {
      return false;
    }
    return NOUNS.contains(word.lemma())
        || NOUNS.contains(word.form())
        || word.form().endsWith("abend")
        || word.form().endsWith("morgen")
        || word.form().endsWith("nachmittag")
        || word.form().endsWith("vormittag");
  }
}
