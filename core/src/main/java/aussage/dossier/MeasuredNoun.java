package aussage.dossier;

import aussage.model.Argument;
import aussage.model.ArgumentRole;
import aussage.model.Claim;
import aussage.model.Mention;
import aussage.model.Quantity;
import aussage.model.Span;
import aussage.model.Subject;
import aussage.model.UnitKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the noun that a figure is a number of where its unit does not name it: "Schaden" of "ein
 * Schaden von 3 Millionen Euro", "Tote" of "die Zahl der Toten stieg auf sieben".
 *
 * @param noun as it stands in the text, or a part of a compound
 * @param deed what the noun does with the figure, where the figure is not its own value: "geben" of
 *     "das Land gibt 3 Millionen Euro", "lang" of "der Frachter ist 100 Meter lang"; else ""
 */
record MeasuredNoun(String noun, String deed) {

  /** Leads to what money is for: "für Schulen". */
  static final String FOR = "für";

  /** "lang" and "lange Frachter" behind "100 Meter". */
  private static final Pattern EXTENT =
      Pattern.compile(
          "^\\s(lang|breit|hoch|hoh|tief|weit|dick|schwer|schnell|groß|alt)(?:e[rnms]?\\s(\\p{Lu}[\\p{L}-]+))?\\b");

  /** "die SPD" in "Die Union kommt auf 33 Prozent, die SPD auf 24": the verb is left out. */
  private static final Pattern GAPPED =
      Pattern.compile(
          "(?:,|\\bund|\\bsowie|\\bvor|\\bhinter)\\s(?:(?:der|die|das|den|dem)\\s)?(\\p{Lu}[\\p{L}\\d-]*)\\s(auf|bei|mit|um)\\s$");

  /** "und die SPD 24 Prozent". */
  private static final Pattern GAPPED_SHARE =
      Pattern.compile("(?:,|\\bund|\\bsowie)\\s(?:der|die|das)\\s(\\p{Lu}[\\p{L}\\d-]*)\\s$");

  /** "ausgelaufenem Öl" behind a measure: an adjective without an article before it. */
  private static final Pattern STUFF =
      Pattern.compile("^ \\p{Ll}{3,}(?:es|em|er|en|e) (\\p{Lu}\\p{L}+)");

  private static MeasuredNoun itself(String noun) {
    return new MeasuredNoun(noun, "");
  }

  /** What the figure is a number of; empty where nothing names it. */
  static Optional<MeasuredNoun> of(String text, Quantity quantity, Optional<Claim> claim) {
    List<String> before = Near.wordsBefore(text, quantity.span());
    return gapped(text, quantity)
        .or(
            () ->
                claim
                    .filter(c -> isShareOf(quantity, c))
                    .flatMap(c -> subjectNoun(c, quantity.span())))
        .or(() -> quantity.counted().map(Mention::text).flatMap(MeasuredNoun::noun))
        .or(() -> governing(before))
        .map(noun -> new MeasuredNoun(noun, extentOf(noun, claim)))
        .or(() -> extent(text, quantity, claim))
        .or(() -> stuff(text, quantity).map(MeasuredNoun::itself))
        .or(
            () ->
                claim
                    .flatMap(c -> FigureVerbs.measured(c, quantity.unit()))
                    .map(MeasuredNoun::itself))
        .or(
            () ->
                claim
                    .filter(c -> leadsToObject(before))
                    .flatMap(c -> object(c, quantity.span()))
                    .map(MeasuredNoun::itself))
        .or(() -> purpose(text, quantity, claim))
        .or(() -> claim.flatMap(c -> subject(c, quantity)));
  }

  /** "Öl" of "6 Tonnen ausgelaufenem Öl". */
  private static Optional<String> stuff(String text, Quantity quantity) {
    return quantity.unit().kind() == UnitKind.MEASURE
        ? Near.found(STUFF, Near.behind(text, quantity.span().end()))
        : Optional.empty();
  }

  /** "fiel aus 6 Metern Höhe", "hängt in 9 Metern Höhe": not the height of one thing. */
  private static String extentOf(String noun, Optional<Claim> claim) {
    return WordClass.EXTENT_NOUN.has(noun) ? claim.map(c -> c.predicate().lemma()).orElse("") : "";
  }

  /** "Die Union erreichte 33 Prozent der Stimmen" tells a share of the subject. */
  private static boolean isShareOf(Quantity quantity, Claim claim) {
    return quantity.unit().kind() == UnitKind.PERCENT
        && (FigureVerbs.givesValue(claim) || WordClass.SHARE_VERB.has(claim.predicate().lemma()));
  }

  /** The noun right before the figure, but for words that lead from it to the amount. */
  static Optional<String> governing(String text, Span figure) {
    return governing(Near.wordsBefore(text, figure));
  }

  private static Optional<String> governing(List<String> wordsBefore) {
    if (!wordsBefore.isEmpty() && WordClass.SCALE.has(wordsBefore.get(0))) {
      return Optional.of(wordsBefore.get(0));
    }
    boolean led = false;
    for (String word : wordsBefore) {
      if (!WordClass.BEFORE_AMOUNT.has(word)) {
        return led && isCapitalised(word) ? Optional.of(word) : Optional.empty();
      }
      led = true;
    }
    return Optional.empty();
  }

  private static Optional<String> gapped(String text, Quantity quantity) {
    String near = Near.before(text, quantity.span());
    boolean isShare = quantity.unit().kind() == UnitKind.PERCENT;
    return Near.found(GAPPED, near)
        .or(() -> isShare ? Near.found(GAPPED_SHARE, near) : Optional.empty());
  }

  /** "der 100 Meter lange Frachter", "der Frachter ist 100 Meter lang". */
  private static Optional<MeasuredNoun> extent(
      String text, Quantity quantity, Optional<Claim> claim) {
    Matcher match = EXTENT.matcher(Near.behind(text, quantity.span().end()));
    if (!match.find()) {
      return Optional.empty();
    }
    return Optional.ofNullable(match.group(2))
        .or(() -> claim.flatMap(c -> subjectNoun(c, quantity.span())))
        .map(
            noun ->
                new MeasuredNoun(noun, WordClass.LENGTH.has(match.group(1)) ? match.group(1) : ""));
  }

  /** "Schulen" of "für Schulen gibt der Kanton 3 Millionen Franken aus". */
  private static Optional<MeasuredNoun> purpose(
      String text, Quantity quantity, Optional<Claim> claim) {
    if (quantity.unit().kind() != UnitKind.CURRENCY) {
      return Optional.empty();
    }
    List<String> behind = Near.firstWords(text, quantity.span().end(), 4);
    if (!behind.isEmpty() && behind.get(0).equals(FOR)) {
      return behind.stream()
          .skip(1)
          .filter(MeasuredNoun::isCapitalised)
          .findFirst()
          .map(noun -> new MeasuredNoun(noun, FOR));
    }
    return claim.stream()
        .flatMap(c -> c.arguments().stream())
        .filter(argument -> argument.preposition().filter(FOR::equals).isPresent())
        .filter(argument -> !argument.span().overlaps(quantity.span()))
        .flatMap(argument -> noun(argument.text().replaceFirst("(?i)^.*?\\bfür\\b", "")).stream())
        .findFirst()
        .map(noun -> new MeasuredNoun(noun, FOR));
  }

  private static boolean leadsToObject(List<String> before) {
    return !before.isEmpty() && WordClass.BEHIND_OBJECT.has(before.get(0));
  }

  private static Optional<String> object(Claim claim, Span figure) {
    return claim.arguments().stream()
        .filter(argument -> argument.role() == ArgumentRole.OBJECT)
        .flatMap(argument -> named(before(argument, figure)).stream())
        .findFirst();
  }

  /** The words of an argument that stand before the figure; all where the figure is elsewhere. */
  private static String before(Argument argument, Span figure) {
    return argument.span().overlaps(figure)
        ? argument.text().substring(0, Math.max(0, figure.begin() - argument.span().begin()))
        : argument.text();
  }

  private static Optional<MeasuredNoun> subject(Claim claim, Quantity quantity) {
    if (FigureVerbs.tells(claim)) {
      return Optional.empty();
    }
    UnitKind kind = quantity.unit().kind();
    boolean ofSubject =
        kind != UnitKind.CURRENCY && kind != UnitKind.PERCENT || FigureVerbs.givesValue(claim);
    return subjectNoun(claim, quantity.span())
        .map(noun -> new MeasuredNoun(noun, ofSubject ? "" : claim.predicate().lemma()));
  }

  /** What "sie" is of "Die Kosten steigen. Sie liegen bei 98 Millionen Euro". */
  static Optional<MeasuredNoun> before(Claim claim, Quantity quantity, Claim last) {
    boolean pointsBack =
        quantity.unit().kind() != UnitKind.COUNT
            && quantity.unit().kind() != UnitKind.NONE
            && FigureVerbs.givesValue(claim)
            && claim.subject().filter(FigureVerbs::isPronoun).isPresent();
    return pointsBack
        ? last.subject()
            .filter(subject -> isCapitalised(subject.head()))
            .flatMap(subject -> counted(subject).or(() -> Optional.of(subject.head())))
            .map(MeasuredNoun::itself)
        : Optional.empty();
  }

  /** A subject that is counted itself has no other figure: "400 Gäste kamen zu 3 Festen". */
  private static Optional<String> subjectNoun(Claim claim, Span figure) {
    return claim
        .subject()
        .filter(subject -> !subject.span().overlaps(figure))
        .filter(subject -> claim.quantities().stream().noneMatch(q -> counts(q, subject)))
        .filter(subject -> isCapitalised(subject.head()))
        .filter(subject -> !FigureVerbs.isPronoun(subject) && !FigureVerbs.isFronted(claim, figure))
        .flatMap(subject -> counted(subject).or(() -> Optional.of(subject.head())));
  }

  /** "400 Gäste", not the "Sieben" of "die Sieben-Tage-Quote". */
  private static boolean counts(Quantity quantity, Subject subject) {
    return subject.span().contains(quantity.span()) && !subject.head().startsWith(quantity.text());
  }

  private static Optional<String> counted(Subject subject) {
    int head = subject.text().indexOf(subject.head());
    return head < 0 ? Optional.empty() : named(subject.text().substring(head));
  }

  /** The noun of a phrase; of "Zahl der Toten" and "Totenzahl" what is counted. */
  private static Optional<String> named(String phrase) {
    List<String> nouns =
        MatterReader.WORDS.splitToStream(phrase).filter(MeasuredNoun::isCapitalised).toList();
    if (nouns.isEmpty()) {
      return Optional.empty();
    }
    String first = nouns.get(0);
    if (WordClass.COUNT_NOUN.has(first)) {
      return nouns.stream().skip(1).findFirst();
    }
    return Optional.of(
        first.substring(0, first.length() - WordClass.COUNT_END.endOf(first).length()));
  }

  /** The first noun of a phrase. */
  static Optional<String> noun(String phrase) {
    return MatterReader.WORDS.splitToStream(phrase).filter(MeasuredNoun::isCapitalised).findFirst();
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && !WordClass.DETERMINER.has(word.toLowerCase(Locale.ROOT));
  }
}
