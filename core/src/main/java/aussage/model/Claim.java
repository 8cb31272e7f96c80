package aussage.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is said to be the case: one clause, with who says it, how surely, and which numbers and
 * dates it holds.
 *
 * @param span the clause
 * @param text what stands there
 * @param sentence the sentence it stands in
 * @param subject empty where an infinitive or a clause is all there is
 * @param predicate the verb
 * @param arguments the other parts of the clause, in the order of the text
 * @param polarity whether it is said to be so or not
 * @param certainty how surely
 * @param tense of the verb form
 * @param speechAct what is done by saying it
 * @param attributions those whose content it stands in, from the outermost source to the innermost
 * @param quantities those of its own clause
 * @param dateRefs those of its own clause
 * @param checkability whether it can be looked up, with the reason
 * @param triples the claim as flat triples, one for each argument
 */
public record Claim(
    Span span,
    String text,
    Span sentence,
    Optional<Subject> subject,
    Predicate predicate,
    List<Argument> arguments,
    Polarity polarity,
    Certainty certainty,
    Tense tense,
    SpeechAct speechAct,
    List<Attribution> attributions,
    List<Quantity> quantities,
    List<DateRef> dateRefs,
    Checkability checkability,
    List<Triple> triples) {
  public Claim {
    Objects.requireNonNull(subject, "subject");
    arguments = List.copyOf(arguments);
    attributions = List.copyOf(attributions);
    quantities = List.copyOf(quantities);
    dateRefs = List.copyOf(dateRefs);
    triples = List.copyOf(triples);
  }

  /** The arguments with a role, in the order of the text. */
  public List<Argument> arguments(ArgumentRole role) {
    return arguments.stream().filter(argument -> argument.role() == role).toList();
  }

  /** Where it is the case, as its own clause says: "im Hafen"; the first of several. */
  public Optional<Argument> place() {
    return arguments(ArgumentRole.LOCATION).stream().findFirst();
  }

  /** Who is reported to say it, whatever they make of it, the outermost first. */
  public List<Source> sources() {
    return attributions.stream().flatMap(attribution -> attribution.source().stream()).toList();
  }

  /** Whether some source is reported to deny it: "Die Bahn bestreitet, dass der Zug ausfällt". */
  public boolean isDenied() {
    return attributions.stream().anyMatch(Attribution::isDenied);
  }

  /** Who is reported to deny it, the outermost first; empty also where a denier is not named. */
  public List<Source> deniedBy() {
    return attributions.stream()
        .filter(Attribution::isDenied)
        .flatMap(attribution -> attribution.source().stream())
        .toList();
  }

  /** The same claim, denied or not. */
  public Claim withPolarity(Polarity other) {
    return new Claim(
        span,
        text,
        sentence,
        subject,
        predicate,
        arguments,
        other,
        certainty,
        tense,
        speechAct,
        attributions,
        quantities,
        dateRefs,
        checkability,
        triples);
  }

  /** The same claim with other triples. */
  public Claim withTriples(List<Triple> others) {
    return new Claim(
        span,
        text,
        sentence,
        subject,
        predicate,
        arguments,
        polarity,
        certainty,
        tense,
        speechAct,
        attributions,
        quantities,
        dateRefs,
        checkability,
        others);
  }
}
