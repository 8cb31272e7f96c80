package aussage.dossier;

import aussage.model.Argument;
import aussage.model.ArgumentRole;
import aussage.model.Claim;
import aussage.model.Quantity;
import aussage.model.Span;
import aussage.model.Subject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds whose seats, votes or goals a figure counts: "Auf die Liberalen entfallen 20 Sitze". */
final class Holder {
  /** "die SPD" of "Die Union erhält 33 Sitze, die SPD 24": the verb is left out. */
  private static final Pattern GAPPED =
      Pattern.compile(
          "(?:[,;]|\\bund|\\bsowie)\\s(?:(?:auf|an|für) )?(?:(?:der|die|das|den|dem) )?"
              + "(\\p{Lu}[\\p{L}\\d-]*) (?:(?:auf|bei|mit|um) )?$");

  /** "der SPD" behind "24 Sitze". */
  private static final Pattern BEHIND =
      Pattern.compile("^ (?:der|des|für die|für den|für das|für) (\\p{Lu}[\\p{L}\\d-]*)");

  private Holder() {}

  /** The noun or name; empty where nothing says it. */
  static Optional<String> of(String text, Quantity quantity, Optional<Claim> claim) {
    Span span = quantity.span();
    int end = quantity.unit().mention().map(m -> m.span().end()).orElse(span.end());
    return Near.found(GAPPED, Near.before(text, span))
        .or(() -> Near.found(BEHIND, Near.behind(text, end)))
        .or(() -> claim.flatMap(c -> of(c, span)));
  }

  /** Whom the clause gives them, else its subject. */
  private static Optional<String> of(Claim claim, Span figure) {
    return claim.arguments().stream()
        .filter(argument -> !argument.span().overlaps(figure) && isHolder(argument))
        .flatMap(argument -> MeasuredNoun.noun(argument.text()).stream())
        .findFirst()
        .or(
            () ->
                claim
                    .subject()
                    .filter(subject -> !subject.span().overlaps(figure))
                    .filter(subject -> !FigureVerbs.isPronoun(subject))
                    .map(Subject::head));
  }

  /** "sieht die SPD bei 24 Sitzen", "entfallen auf die SPD". */
  private static boolean isHolder(Argument argument) {
    return argument.role() == ArgumentRole.OBJECT
        || argument.role() == ArgumentRole.OBLIQUE
            && argument
                .preposition()
                .filter(word -> WordClass.HELD_BY.has(word.toLowerCase(Locale.ROOT)))
                .isPresent();
  }
}
