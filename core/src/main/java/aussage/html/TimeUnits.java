package aussage.html;

import java.util.Optional;

/** The German names of the units of time. */
final class TimeUnits {
  private TimeUnits() {}

  /**
   * "Tag" and "Tage" for UCUM's "d"; empty for codes of other units.
   *
   * @param one whether there is one of them
   */
  static Optional<String> name(String ucum, boolean one) {
    return switch (ucum) {
      case "s" -> Optional.of(one ? "Sekunde" : "Sekunden");
      case "min" -> Optional.of(one ? "Minute" : "Minuten");
      case "h" -> Optional.of(one ? "Stunde" : "Stunden");
      case "d" -> Optional.of(one ? "Tag" : "Tage");
      case "wk" -> Optional.of(one ? "Woche" : "Wochen");
      case "mo" -> Optional.of(one ? "Monat" : "Monate");
      case "a" -> Optional.of(one ? "Jahr" : "Jahre");
      default -> Optional.empty();
    };
  }

  /** UCUM's code for a designator of TIMEX3: "PTH" is "h"; "" where it has none. */
  static String ucum(String designator) {
    return switch (designator) {
      case "PY" -> "a";
      case "PM" -> "mo";
      case "PW" -> "wk";
      case "PD" -> "d";
      case "PTH" -> "h";
      case "PTM" -> "min";
      case "PTS" -> "s";
      default -> "";
    };
  }
}
