package aussage.claim;

import aussage.model.ArgumentRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Objects that coordinated predicates have in common: "hat <i>den Antrag</i> geprüft und
 * abgelehnt". They stand before the first verb, in a verb bracket that holds both.
 */
final class SharedObjects {
  private SharedObjects() {}

  /** Whether a clause shares its auxiliary with another and has nothing to complete it. */
  static boolean mayShare(Clause clause, List<Part> own) {
    VerbGroup verbs = clause.verbs();
    boolean active =
        verbs.voice() == Voice.ACTIVE && verbs.reflexive().isEmpty() && !verbs.hasAuxiliary("sein");
    return clause.coordinated()
        && (verbs.shared() || hasSharedZu(clause))
        && active
        && own.stream().noneMatch(part -> part.role().filter(SharedObjects::completes).isPresent());
  }

  /** "das Haus gekauft und <i>bezahlt</i> zu haben": the last one has what all share. */
  private static boolean hasSharedZu(Clause clause) {
    return clause.verbs().withZu()
        && clause.parent().filter(p -> p.verbs().shared() && p.verbs().withZu()).isPresent();
  }

  /** The objects of the first predicate that are the second one's as well. */
  static List<Part> of(List<Part> firsts, Clause second) {
    List<Part> shared = new ArrayList<>();
    Clause first = second.parent().orElseThrow();
    for (Part part : firsts) {
      boolean before = part.phrase().end() <= first.verbs().main().index();
      if (part.is(ArgumentRole.OBJECT) && before && !first.isCopular()) {
        shared.add(part);
      }
    }
    return shared;
  }

  /**
   * Whether a verb that has such a part needs no object: "hat den Hof verkauft und in Rom gelebt".
   */
  private static boolean completes(ArgumentRole role) {
    return switch (role) {
      case TIME, MANNER, CAUSE, PREDICATIVE -> false;
      default -> true;
    };
  }
}
