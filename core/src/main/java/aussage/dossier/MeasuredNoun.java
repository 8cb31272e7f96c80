package aussage.dossier;

import aussage.model.Argument;
import aussage.model.ArgumentRole;
import aussage.model.Claim;
import aussage.model.Mention;
import aussage.model.Quantity;
import aussage.model.Span;
import aussage.model.Subject;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the noun that a figure is a number of where its unit does not name it: "Schaden" of "ein
 * Schaden von 3 Millionen Euro", "Tote" of "die Zahl der Toten stieg auf sieben".
 */
final class MeasuredNoun {
  /** What stands between a noun and its amount: "Schaden in Höhe von rund 3 Millionen Euro". */
  private static final Set<String> ATTRIBUTIVE = Set.of("von", "in", "Höhe", "über");

  /** "Kosten" in "die Kosten auf 3 Millionen Euro beziffern". */
  private static final Set<String> OF_OBJECT = Set.of("auf", "mit", "zu");

  private static final Set<String> COUNTS = Set.of("Zahl", "Anzahl", "Gesamtzahl", "Menge");
  private static final List<String> COUNT_COMPOUNDS = List.of("zahlen", "zahl");
  private static final int LOOK_BACK = 80;

  private MeasuredNoun() {}

  /** The noun as it stands in the text, or as a part of a compound; empty where none names it. */
  static Optional<String> of(String text, Quantity quantity, Optional<Claim> claim) {
    List<String> before = wordsBefore(text, quantity.span());
    return quantity
        .counted()
        .map(Mention::text)
        .flatMap(MeasuredNoun::noun)
        .or(() -> governing(before))
        .or(() -> claim.filter(c -> leadsToObject(before)).flatMap(c -> object(c, quantity.span())))
        .or(() -> claim.flatMap(c -> subject(c, quantity.span())));
  }

  /** The noun right before the figure, but for words that lead from it to the amount. */
  static Optional<String> governing(String text, Span figure) {
    return governing(wordsBefore(text, figure));
  }

  private static Optional<String> governing(List<String> wordsBefore) {
    boolean led = false;
    for (String word : wordsBefore) {
      if (!ATTRIBUTIVE.contains(word)) {
        return led && isCapitalised(word) ? Optional.of(word) : Optional.empty();
      }
      led = true;
    }
    return Optional.empty();
  }

  /** The words before a figure, the nearest first, as far as one need look. */
  static List<String> wordsBefore(String text, Span figure) {
    int from = Math.max(0, figure.begin() - LOOK_BACK);
    return Lists.reverse(MatterReader.WORDS.splitToList(text.substring(from, figure.begin())));
  }

  private static boolean leadsToObject(List<String> before) {
    return !before.isEmpty() && OF_OBJECT.contains(before.get(0));
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

  /** A subject that is counted itself has no other figure: "400 Gäste kamen zu 3 Festen". */
  private static Optional<String> subject(Claim claim, Span figure) {
    return claim
        .subject()
        .filter(subject -> !subject.span().overlaps(figure))
        .filter(subject -> claim.quantities().stream().noneMatch(q -> isIn(q, subject)))
        .filter(subject -> isCapitalised(subject.head()))
        .flatMap(subject -> counted(subject).or(() -> Optional.of(subject.head())));
  }

  private static boolean isIn(Quantity quantity, Subject subject) {
    return subject.span().contains(quantity.span());
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
    if (COUNTS.contains(first)) {
      return nouns.stream().skip(1).findFirst();
    }
    for (String end : COUNT_COMPOUNDS) {
      if (first.endsWith(end)) {
        return Optional.of(first.substring(0, first.length() - end.length()));
      }
    }
    return Optional.of(first);
  }

  private static Optional<String> noun(String phrase) {
    return MatterReader.WORDS.splitToStream(phrase).filter(MeasuredNoun::isCapitalised).findFirst();
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
