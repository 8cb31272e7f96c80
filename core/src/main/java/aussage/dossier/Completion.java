package aussage.dossier;

import aussage.model.Quantity;
import aussage.model.UnitKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Completes what a figure is a number of by what was told before it in its article. */
final class Completion {
  private final Kinds kinds;

  Completion(Kinds kinds) {
    this.kinds = kinds;
  }

  /** What was told before at the place of the figure: "Die Quote stieg. In Kiel lag sie bei 5". */
  Matter elsewhere(Matter own, Matter last) {
    if (own.places().isEmpty()) {
      return last;
    }
    return last.places().isEmpty() ? own.unnamed().partOf(last, kinds) : last.at(own.places());
  }

  /** All such things: those told right before, else wherever they are. */
  Matter around(Matter part, Optional<Candidate> before) {
    String thing = Thing.of(part, kinds).key();
    return before
        .map(Candidate::matter)
        .filter(last -> Thing.of(last, kinds).key().equals(thing))
        .orElse(part.at(List.of()));
  }

  /**
   * With what the figure before tells: the currency of "ein Defizit von 20 Millionen" behind one in
   * francs, the species of "30 Tiere" behind one of sheep, and who "6.000 Mann" are.
   */
  Matter completed(Matter own, Quantity quantity, Matter last) {
    Kinds.Kind kind = kinds.of(own.noun());
    Kinds.Kind lastKind = kinds.of(last.noun());
    if (kind.equals(Kinds.ANIMAL) && lastKind.sort() == Kinds.Sort.ANIMAL) {
      return own.named(last.noun(), own.dimension());
    }
    boolean isMen = own.noun().equals("Mann") && isUncounted(quantity);
    if (isMen && lastKind.sort() != Kinds.Sort.UNKNOWN && lastKind.sort() != Kinds.Sort.THING) {
      return own.named(last.noun(), own.dimension());
    }
    boolean sameMoney =
        CandidateFinder.isBare(quantity)
            && !own.noun().isEmpty()
            && kind.equals(lastKind)
            && !last.dimension().equals(UnitKind.COUNT.name());
    return sameMoney ? own.named(own.noun(), last.dimension()) : own;
  }

  /** "6.000 Mann": not "6.000 Männer". */
  private static boolean isUncounted(Quantity quantity) {
    return quantity.unit().mention().filter(mention -> mention.text().equals("Mann")).isPresent()
        && quantity.value().filter(number -> number.compareTo(BigDecimal.ONE) == 0).isEmpty();
  }

  /**
   * With what was said to become of the same things before, or of people: "Die Polizei sprach von
   * 40 Häusern" behind "30 Häuser brannten ab", "von 40 Menschen" behind 30 demonstrators.
   */
  Matter toldAgain(Matter own, Matter last) {
    if (own.noun().isEmpty() || own.fate().isPresent()) {
      return own;
    }
    Kinds.Kind kind = kinds.of(own.noun());
    Kinds.Kind lastKind = kinds.of(last.noun());
    if (kind.equals(lastKind)) {
      return own.withFate(last.fate());
    }
    Optional<Fates.Fate> fate = last.fate().or(() -> Fates.ofKind(lastKind));
    boolean isAnybody = kind.equals(Kinds.PEOPLE) && lastKind.sort() == Kinds.Sort.ANYBODY;
    boolean isTaker =
        WordClass.PARTICIPANT.has(own.noun()) && fate.filter(Fates.Fate::isOfCrowd).isPresent();
    if (!isAnybody && !isTaker || own.isOfSome()) {
      return own;
    }
    return fate.isPresent() ? own.withFate(fate) : own.named(last.noun(), own.dimension());
  }
}
