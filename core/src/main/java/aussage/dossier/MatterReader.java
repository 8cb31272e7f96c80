package aussage.dossier;

import aussage.model.Claim;
import aussage.model.Mention;
import aussage.model.Quantity;
import aussage.model.Span;
import aussage.model.Subject;
import aussage.model.UnitKind;
import aussage.rule.Table;
import aussage.unit.Scale;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads from a quantity, its text and its claim what it is a number of. */
final class MatterReader {
  /** The words between blanks, without the punctuation around them. */
  static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace())
          .omitEmptyStrings()
          .trimResults(CharMatcher.anyOf(",;:().\"„“»«"));

  private static final ImmutableSet<String> LOOSE =
      Table.read(MatterReader.class, "loose-modifiers.tsv").stream()
          .map(row -> row.get("stem"))
          .collect(ImmutableSet.toImmutableSet());

  /**
   * What may stand between a measured noun and its number: "Schaden in Höhe von rund 3 Millionen
   * Euro".
   */
  private static final Set<String> BRIDGES =
      Set.of("von", "auf", "um", "mit", "bei", "in", "Höhe", "zu", "über");

  private static final List<String> ENDINGS = List.of("en", "em", "er", "es", "e");
  private static final int LOOK_BACK = 80;

  private MatterReader() {}

  /** What the quantity is a number of; empty where nothing names it. */
  static Optional<Matter> read(String text, Quantity quantity, Optional<Claim> claim) {
    Optional<String> noun =
        quantity.unit().kind() == UnitKind.COUNT
            ? quantity.unit().lemma()
            : measured(text, quantity, claim);
    boolean part = isPart(text, quantity);
    if (noun.isEmpty() && !part) {
      return Optional.empty();
    }
    ImmutableSet.Builder<String> nations = ImmutableSet.builder();
    ImmutableSet.Builder<String> modifiers = ImmutableSet.builder();
    for (String word : WORDS.split(before(text, quantity))) {
      String stem = stem(word);
      if (Nations.isAdjective(stem)) {
        nations.add(stem);
      } else if (Character.isLowerCase(word.codePointAt(0))
          && !stem.equals(word)
          && !LOOSE.contains(stem)) {
        modifiers.add(stem);
      }
    }
    origin(text, quantity).ifPresent(nations::add);
    String name = noun.orElse("");
    int hyphen = name.indexOf('-');
    if (hyphen > 0) {
      Nations.adjective(name.substring(0, hyphen)).ifPresent(nations::add);
    }
    Optional<Fates.Fate> fate = claim.flatMap(c -> Fates.of(c, quantity.span()));
    return Optional.of(
        new Matter(
            name,
            fate.map(Fates.Fate::kind).orElse(""),
            Scale.of(quantity.unit()).base(),
            nations.build(),
            modifiers.build(),
            places(text, quantity, claim),
            part));
  }

  /** What stands right behind the noun says where; else the clause does. */
  private static List<String> places(String text, Quantity quantity, Optional<Claim> claim) {
    int from = quantity.unit().mention().map(m -> m.span().end()).orElse(quantity.span().end());
    List<String> behind = Places.behind(text, from);
    return behind.isEmpty() ? claim.map(Places::of).orElse(List.of()) : behind;
  }

  /** An adjective without its ending: "norwegischen" is "norwegisch". */
  static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      if (lower.endsWith(ending) && lower.length() > ending.length() + 2) {
        return lower.substring(0, lower.length() - ending.length());
      }
    }
    return lower;
  }

  /** The words between the number and the noun. */
  private static String before(String text, Quantity quantity) {
    int from = quantity.number().span().end();
    int to = quantity.unit().mention().map(m -> m.span().begin()).orElse(from);
    return from < to ? text.substring(from, to) : "";
  }

  /** "aus Norwegen" after the noun. */
  private static Optional<String> origin(String text, Quantity quantity) {
    int from = quantity.unit().mention().map(m -> m.span().end()).orElse(quantity.span().end());
    List<String> next = firstWords(text, from, 2);
    return next.size() == 2 && next.get(0).equals("aus")
        ? Nations.adjective(next.get(1))
        : Optional.empty();
  }

  private static boolean isPart(String text, Quantity quantity) {
    List<String> next = firstWords(text, quantity.number().span().end(), 2);
    return (!next.isEmpty() && next.get(0).equals("davon"))
        || (next.size() == 2 && next.get(0).equals("von") && next.get(1).equals("ihnen"));
  }

  private static List<String> firstWords(String text, int from, int count) {
    String after = text.substring(from, Math.min(text.length(), from + LOOK_BACK));
    return Lists.newArrayList(WORDS.splitToStream(after).limit(count).iterator());
  }

  /** The noun that a measure or an amount of money measures. */
  private static Optional<String> measured(String text, Quantity quantity, Optional<Claim> claim) {
    Optional<String> counted = quantity.counted().map(Mention::text).flatMap(MatterReader::noun);
    return counted
        .or(() -> nounBefore(text, quantity.span()))
        .or(() -> claim.flatMap(c -> subject(c, quantity.span())));
  }

  private static Optional<String> noun(String phrase) {
    return WORDS.splitToStream(phrase).filter(MatterReader::isCapitalised).findFirst();
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static Optional<String> nounBefore(String text, Span quantity) {
    int from = Math.max(0, quantity.begin() - LOOK_BACK);
    List<String> words = Lists.reverse(WORDS.splitToList(text.substring(from, quantity.begin())));
    for (String word : words) {
      if (BRIDGES.contains(word)) {
        continue;
      }
      boolean bridged = !words.get(0).equals(word);
      return bridged && isCapitalised(word) ? Optional.of(word) : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<String> subject(Claim claim, Span quantity) {
    return claim
        .subject()
        .filter(subject -> !subject.span().overlaps(quantity))
        .map(Subject::head)
        .filter(MatterReader::isCapitalised);
  }
}
