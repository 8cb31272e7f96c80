package aussage.dossier;

import aussage.model.Argument;
import aussage.model.ArgumentRole;
import aussage.model.Claim;
import aussage.model.Span;
import aussage.rule.Table;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;

/** What a predicate makes of a general noun: "drei Menschen starben" are three dead. */
final class Fates {
  private static final ImmutableListMultimap<String, Fate> BY_LEMMA =
      Table.read(Fates.class, "fates.tsv").stream()
          .collect(
              ImmutableListMultimap.toImmutableListMultimap(
                  row -> row.get("lemma"),
                  row ->
                      new Fate(
                          row.get("with"),
                          row.get("role").equals("SUBJECT"),
                          row.get("kind"),
                          row.get("noun"))));

  private Fates() {}

  /**
   * What becomes of somebody.
   *
   * @param with the text of an argument that must stand beside the verb; "" for none
   * @param ofSubject whether it is the subject's fate, else the object's
   * @param kind the kind of thing that it makes of people
   * @param noun what such people are called
   */
  record Fate(String with, boolean ofSubject, String kind, String noun) {}

  /** The fate that a claim gives those who stand at this place in it. */
  static Optional<Fate> of(Claim claim, Span figure) {
    boolean inSubject =
        claim.subject().map(subject -> subject.span().overlaps(figure)).orElse(false);
    boolean inObject = isObject(claim, figure);
    boolean hasObject =
        claim.arguments().stream().anyMatch(argument -> argument.role() == ArgumentRole.OBJECT);
    for (Fate fate : BY_LEMMA.get(claim.predicate().lemma())) {
      boolean concerned = fate.ofSubject() ? inSubject : inObject || (inSubject && !hasObject);
      if (concerned && hasArgument(claim, fate.with())) {
        return Optional.of(fate);
      }
    }
    return Optional.empty();
  }

  private static boolean isObject(Claim claim, Span figure) {
    for (Argument argument : claim.arguments()) {
      if (argument.role() == ArgumentRole.OBJECT && argument.span().overlaps(figure)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasArgument(Claim claim, String text) {
    return text.isEmpty()
        || claim.arguments().stream().anyMatch(argument -> argument.text().equals(text));
  }
}
