package aussage.dossier;

import aussage.model.ArgumentRole;
import aussage.model.Claim;
import aussage.model.Polarity;
import aussage.model.Span;
import aussage.model.Subject;
import aussage.model.Unit;
import aussage.model.UnitKind;
import aussage.rule.Table;
import aussage.unit.Scale;
import com.google.common.collect.ImmutableTable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a clause's verb says of the figure beside it: that it is the subject's own value ("der
 * Umsatz beträgt"), that the subject only tells it ("die Polizei zählte"), or what it measures
 * ("kostet").
 */
final class FigureVerbs {
  private static final ImmutableTable<String, String, String> MEASURES =
      Table.read(FigureVerbs.class, "measures.tsv").stream()
          .collect(
              ImmutableTable.toImmutableTable(
                  row -> row.get("lemma"), row -> row.get("unit"), row -> row.get("noun")));

  private static final Pattern PASSIVE =
      Pattern.compile("\\b(?:wird|werden|wurden?|worden|werde|würden?)\\b");

  /** "Ausgetreten", "Bestätigt", "Verbrannt". */
  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "(?:ge|ver|be|er|ent|zer|miss|(?:an|auf|aus|ab|bei|ein|um|zu|vor|nach|weg|zurück|fest|los|mit|nieder|unter|über|wieder)(?:ge)?).+(?:t|en)");

  private FigureVerbs() {}

  /** Whether a figure beside this verb is a value of the subject. */
  static boolean givesValue(Claim claim) {
    String lemma = claim.predicate().lemma();
    return WordClass.VALUE_VERB.has(lemma)
        && (!WordClass.TELLING_VERB.has(lemma) || isPassive(claim));
  }

  /** Whether the subject tells a figure that is of something else. */
  static boolean tells(Claim claim) {
    return WordClass.TELLING_VERB.has(claim.predicate().lemma()) && !isPassive(claim);
  }

  /** "Ursprünglich waren 60 Millionen Euro veranschlagt". */
  static boolean isPlanned(Claim claim, Span figure) {
    return WordClass.PLANNING_VERB.has(claim.predicate().lemma())
        && claim.subject().filter(subject -> subject.span().overlaps(figure)).isPresent();
  }

  /** "Von 40 Toten sprach niemand", "Von 40 Toten kann keine Rede sein". */
  static boolean tellsNothing(Claim claim) {
    boolean isTalk =
        claim.arguments().stream()
            .anyMatch(
                argument ->
                    argument.role() == ArgumentRole.PREDICATIVE
                        && argument.text().endsWith("Rede"));
    return claim.polarity() == Polarity.NEGATIVE
        && (isTalk || WordClass.TALK_VERB.has(claim.predicate().lemma()));
  }

  /** The noun for what the verb measures in such units: of "kosten" and money "Kosten". */
  static Optional<String> measured(Claim claim, Unit unit) {
    String measure = unit.kind() == UnitKind.CURRENCY ? unit.kind().name() : Scale.of(unit).base();
    return Optional.ofNullable(MEASURES.get(claim.predicate().lemma(), measure));
  }

  private static boolean isPassive(Claim claim) {
    return PASSIVE.matcher(claim.predicate().text()).find();
  }

  /** Whether the subject only points back to what was told before. */
  static boolean isPronoun(Subject subject) {
    return WordClass.BACK_REFERENCE.has(subject.head().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a participle put first is said of the figure: "Ausgetreten seien 45 Tonnen Öl". Some
   * participles are taken for the subject.
   */
  static boolean isFronted(Claim claim, Span figure) {
    return fronted(claim, figure).isPresent();
  }

  /** The participle put first, in lower case. */
  static Optional<String> fronted(Claim claim, Span figure) {
    return claim
        .subject()
        .flatMap(subject -> first(claim, subject, figure))
        .map(participle -> participle.toLowerCase(Locale.ROOT))
        .filter(
            participle ->
                !Fates.ofAdjective(participle).isEmpty()
                    || PARTICIPLE.matcher(participle).matches());
  }

  /** The verb before its subject, which has the figure, or the subject of "sein" before it. */
  private static Optional<String> first(Claim claim, Subject subject, Span figure) {
    String verb = claim.predicate().text();
    if (subject.span().overlaps(figure)) {
      int end = verb.indexOf(' ');
      boolean capital = !verb.isEmpty() && Character.isUpperCase(verb.codePointAt(0));
      return capital && end > 0 ? Optional.of(verb.substring(0, end)) : Optional.empty();
    }
    boolean predicative =
        claim.arguments().stream()
            .anyMatch(
                argument ->
                    argument.role() == ArgumentRole.PREDICATIVE
                        && argument.span().overlaps(figure));
    return predicative && claim.predicate().lemma().equals("sein")
        ? Optional.of(subject.text())
        : Optional.empty();
  }
}
