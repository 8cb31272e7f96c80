package aussage.dossier;

import aussage.model.ArgumentRole;
import aussage.model.Claim;
import aussage.model.Quantity;
import aussage.model.UnitKind;
import aussage.unit.Scale;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads from a quantity, its text and its claim what it is a number of. */
final class MatterReader {
  /** The words between blanks, without the punctuation around them. */
  static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace())
          .omitEmptyStrings()
          .trimResults(CharMatcher.anyOf(",;:().\"„“»«"));

  /** Stands in a dimension before what a rate is told by. */
  static final String PER = "/";

  private static final List<String> ENDINGS = List.of("en", "em", "er", "es", "e");
  private static final int SHORTEST_NOUN = 3;

  private static final String PLACE_AND_FIGURE = "((?:in|im|am|bei|auf)\\b[^.,;:()]*) $";

  private static final Pattern GAPPED =
      Pattern.compile("(?:[,;]|\\bund) (?:allein )?" + PLACE_AND_FIGURE);

  private static final Pattern GAPPED_PART = Pattern.compile("\\ballein " + PLACE_AND_FIGURE);

  /** "davon sind", "unter ihnen nach Angaben der Polizei". */
  private static final Pattern AMONG =
      Pattern.compile("\\b(?:[Dd]avon|[Dd]arunter|[Uu]nter (?:ihnen|denen|diesen))\\b[^.,;:()]*$");

  private static final ImmutableSet<ArgumentRole> ALONE =
      Sets.immutableEnumSet(ArgumentRole.LOCATION, ArgumentRole.DIRECTION, ArgumentRole.TIME);

  private MatterReader() {}

  /**
   * What the quantity is a number of; its noun is "" where nothing names it.
   *
   * @param measured the noun that its unit does not name
   */
  static Matter read(
      String text,
      Quantity quantity,
      Optional<Claim> claim,
      Optional<MeasuredNoun> measured,
      Kinds kinds) {
    String name = countedNoun(quantity).or(() -> measured.map(MeasuredNoun::noun)).orElse("");
    Kinds.Kind kind = kinds.of(name);
    Optional<Fates.Fate> told = Optional.empty();
    ImmutableSet.Builder<String> nations = ImmutableSet.builder();
    ImmutableSet.Builder<String> modifiers = ImmutableSet.builder();
    for (String word : WORDS.split(before(text, quantity))) {
      String stem = stem(word);
      Optional<Fates.Fate> fate =
          Fates.ofAdjective(stem).stream().filter(f -> f.befalls(kind)).findFirst();
      if (Nations.isAdjective(stem)) {
        nations.add(stem);
      } else if (fate.isPresent()) {
        told = fate;
      } else if (Character.isLowerCase(word.codePointAt(0))
          && !stem.equals(word)
          && !WordClass.LOOSE_MODIFIER.has(stem)) {
        modifiers.add(stem);
      }
    }
    origin(text, quantity).ifPresent(nations::add);
    claim.flatMap(c -> sender(c, quantity)).ifPresent(nations::add);
    int hyphen = name.indexOf('-');
    if (hyphen > 0) {
      Nations.adjective(name.substring(0, hyphen)).ifPresent(nations::add);
    }
    Optional<Fates.Fate> fate =
        quantity.unit().kind() == UnitKind.CURRENCY
            ? Optional.empty()
            : told.or(() -> claim.flatMap(c -> beforeNoun(c, name, quantity, kind)))
                .or(() -> MeasuredNoun.governing(text, quantity.span()).flatMap(Fates::of))
                .or(() -> claim.flatMap(c -> Fates.of(c, quantity.span(), kind)))
                .or(() -> claim.flatMap(c -> fronted(c, quantity, kind)));
    return new Matter(
        name,
        kind.sort() == Kinds.Sort.HELD && countedNoun(quantity).isPresent()
            ? Holder.of(text, quantity, claim).orElse("")
            : measured.map(MeasuredNoun::deed).orElse(""),
        fate,
        dimension(quantity),
        nations.build(),
        modifiers.build(),
        places(text, quantity, claim),
        Optional.empty());
  }

  /** "getötet" of "die Zahl der getöteten Soldaten stieg auf 40". */
  private static Optional<Fates.Fate> beforeNoun(
      Claim claim, String noun, Quantity quantity, Kinds.Kind kind) {
    if (noun.length() < SHORTEST_NOUN || quantity.unit().mention().isPresent()) {
      return Optional.empty();
    }
    String stem = noun.substring(0, noun.length() - 1);
    String last = "";
    for (String word : WORDS.split(claim.text())) {
      if (word.startsWith(stem)) {
        return Fates.ofAdjective(stem(last)).stream().filter(f -> f.befalls(kind)).findFirst();
      }
      last = word;
    }
    return Optional.empty();
  }

  /** The noun that the unit names, where it counts things. */
  static Optional<String> countedNoun(Quantity quantity) {
    return quantity.unit().kind() == UnitKind.COUNT ? quantity.unit().lemma() : Optional.empty();
  }

  /** "Verletzt seien 30 Gäste". */
  private static Optional<Fates.Fate> fronted(Claim claim, Quantity quantity, Kinds.Kind kind) {
    return FigureVerbs.fronted(claim, quantity.span()).stream()
        .flatMap(participle -> Fates.ofAdjective(participle).stream())
        .filter(fate -> fate.befalls(kind))
        .findFirst();
  }

  /**
   * A bare number counts what its clause names; a rate is no number of the thing itself: "120 Fälle
   * je 100.000 Einwohner".
   */
  static String dimension(Quantity quantity) {
    boolean bare = quantity.unit().kind() == UnitKind.NONE;
    String base = bare ? UnitKind.COUNT.name() : Scale.of(quantity.unit()).base();
    return quantity
        .per()
        .map(rate -> base + PER + rate.unit().code().or(rate.unit()::lemma).orElse(""))
        .orElse(base);
  }

  /** What stands right behind the noun says where; else the clause does. */
  private static List<String> places(String text, Quantity quantity, Optional<Claim> claim) {
    int from = quantity.unit().mention().map(m -> m.span().end()).orElse(quantity.span().end());
    List<String> behind = Places.behind(text, from);
    if (!behind.isEmpty()) {
      return behind;
    }
    return gapped(text, quantity, GAPPED)
        .map(Places::chain)
        .filter(places -> !places.isEmpty())
        .or(() -> claim.map(Places::of))
        .orElse(List.of());
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
    List<String> next = Near.firstWords(text, from, 2);
    return next.size() == 2 && next.get(0).equals("aus")
        ? Nations.adjective(next.get(1))
        : Optional.empty();
  }

  /** "Nordkorea entsandte 400 Soldaten". */
  private static Optional<String> sender(Claim claim, Quantity quantity) {
    boolean sends =
        WordClass.SENDING_VERB.has(claim.predicate().lemma())
            && claim.subject().filter(s -> s.span().overlaps(quantity.span())).isEmpty()
            && countedNoun(quantity).isPresent();
    return sends
        ? claim.subject().flatMap(subject -> Nations.adjective(subject.head()))
        : Optional.empty();
  }

  /**
   * Whether the figure is a part of one before: "davon 20", "20 von ihnen", "darunter 20", "unter
   * ihnen sind 20", "allein in Kiel 20".
   */
  static boolean isPart(String text, Quantity quantity) {
    List<String> next = Near.firstWords(text, quantity.number().span().end(), 2);
    if (!next.isEmpty() && next.get(0).equals("davon")
        || next.size() == 2 && next.get(0).equals("von") && WordClass.THOSE.has(next.get(1))) {
      return true;
    }
    return gapped(text, quantity, GAPPED_PART).isPresent()
        || AMONG.matcher(Near.before(text, quantity.span())).find();
  }

  /** "in Kiel" of ", in Kiel 20" or ", allein in Kiel 20": the verb is left out. */
  private static Optional<String> gapped(String text, Quantity quantity, Pattern opening) {
    return Near.found(opening, Near.before(text, quantity.span()));
  }

  /** Whether so many more are told: "zwei weitere Gäste", "weitere zwei". */
  static boolean isFurther(String text, Quantity quantity) {
    return WORDS.splitToStream(before(text, quantity)).anyMatch(WordClass.FURTHER::has)
        || Near.wordsBefore(text, quantity.span()).stream()
            .limit(1)
            .anyMatch(WordClass.FURTHER::has);
  }

  /** Whether the clause tells only a part of all: "allein in Kiel", "allein im Mai". */
  static boolean isAlone(Claim claim) {
    return claim.arguments().stream()
        .filter(argument -> ALONE.contains(argument.role()))
        .anyMatch(argument -> argument.text().regionMatches(true, 0, "allein", 0, 6));
  }

  /**
   * Whether the figure says by how much, from what, or what it is not: "um 20 gestiegen", "20 mehr
   * als", "von 20 auf", "nicht 20". None of these is a number of the thing.
   */
  static boolean isOther(String text, Quantity quantity, Optional<Claim> claim) {
    List<String> before = Near.wordsBefore(text, quantity.span());
    List<String> next = Near.firstWords(text, quantity.span().end(), 1);
    String last = before.isEmpty() ? "" : before.get(0);
    String first = next.isEmpty() ? "" : next.get(0);
    boolean changes =
        claim.filter(c -> WordClass.CHANGE_VERB.has(c.predicate().lemma())).isPresent();
    return last.equals("um") && changes
        || last.equals("nicht")
        || WordClass.COMPARED.has(first)
        || last.equals("von") && first.equals("auf");
  }
}
