package aussage.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The unit of a {@link Quantity}.
 *
 * @param kind what is counted or measured
 * @param code ISO 4217, UCUM or "%"; empty for counted things and where the code system has none
 * @param mention the word in the text that is the unit, for counted things the head of the noun
 *     phrase; empty where it is only understood
 * @param lemma its dictionary form: "Soldat", a compound whole: "SIM-Karte", a nominalised
 *     adjective in -e: "Tote"
 */
public record Unit(
    UnitKind kind, Optional<String> code, Optional<Mention> mention, Optional<String> lemma) {
  /** No unit: a bare number. */
  public static final Unit NONE =
      new Unit(UnitKind.NONE, Optional.empty(), Optional.empty(), Optional.empty());

  public Unit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(mention, "mention");
    Objects.requireNonNull(lemma, "lemma");
  }

  /** Counted things of this name: "Soldaten", "Soldat". */
  public static Unit count(Mention noun, String lemma) {
    return new Unit(UnitKind.COUNT, Optional.empty(), Optional.of(noun), Optional.of(lemma));
  }

  /** A unit with a code of its system. */
  public static Unit coded(UnitKind kind, String code, Mention mention, String lemma) {
    return new Unit(kind, Optional.of(code), Optional.of(mention), Optional.of(lemma));
  }
}
