package aussage.dossier;

import aussage.model.Argument;
import aussage.model.ArgumentRole;
import aussage.model.Claim;
import aussage.model.Span;
import aussage.rule.Table;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of what is counted, by the verb that it stands with or the noun before it: "drei
 * Menschen starben" are three dead, and "der Abbau von 500 Stellen" says how many go.
 */
final class Fates {
  private static final List<Table.Row> ROWS = Table.read(Fates.class, "fates.tsv");
  private static final ImmutableListMultimap<String, Fate> BY_LEMMA =
      ROWS.stream()
          .collect(
              ImmutableListMultimap.toImmutableListMultimap(row -> row.get("lemma"), Fates::fate));
  private static final ImmutableMap<String, Fate> BY_NOUN = byNoun();
  private static final ImmutableListMultimap<String, Fate> BY_ADJECTIVE =
      ROWS.stream()
          .collect(
              ImmutableListMultimap.flatteningToImmutableListMultimap(
                  Fates::fate, row -> row.list("adjective").stream()))
          .inverse();
  private static final ImmutableMap<String, Fate> BY_KIND =
      ROWS.stream()
          .map(Fates::fate)
          .collect(ImmutableMap.toImmutableMap(Fate::kind, fate -> fate, (first, second) -> first));

  private Fates() {}

  /**
   * What becomes of things or people.
   *
   * @param words one of these must stand in the claim; none for any claim
   * @param role the role of what is counted; empty for the subject
   * @param of whose fate it can be: "anybody", "person", "animal", "living", "whoever", or the name
   *     of a kind
   * @param kind the kind of thing that it makes of them
   * @param noun what they are called then
   */
  record Fate(
      List<String> words, Optional<ArgumentRole> role, String of, String kind, String noun) {
    private static final String WHOEVER = "whoever";

    /**
     * Whether it says all that is said of those whom it befalls: farmers who march are marchers.
     */
    boolean makesOf(Kinds.Kind whom) {
      return whom.sort() == Kinds.Sort.ANYBODY || isOfCrowd() && whom.sort() == Kinds.Sort.UNKNOWN;
    }

    /** Whether whoever has it takes part in one thing: a strike, a march. */
    boolean isOfCrowd() {
      return of.equals(WHOEVER);
    }

    /** Whether things of this kind can have it. */
    boolean befalls(Kinds.Kind whom) {
      return switch (of) {
        case "anybody" -> whom.sort() == Kinds.Sort.ANYBODY;
        case "living", WHOEVER -> whom.sort() != Kinds.Sort.THING && whom.sort() != Kinds.Sort.HELD;
        case "person" -> whom.sort() == Kinds.Sort.PERSON || whom.sort() == Kinds.Sort.ANYBODY;
        case "animal" -> whom.sort() == Kinds.Sort.ANIMAL;
        default -> whom.name().equals(of);
      };
    }
  }

  private static Fate fate(Table.Row row) {
    Optional<ArgumentRole> role =
        row.get("role").equals("SUBJECT")
            ? Optional.empty()
            : Optional.of(row.constant("role", ArgumentRole.class));
    return new Fate(row.list("words"), role, row.get("of"), row.get("kind"), row.get("noun"));
  }

  private static ImmutableMap<String, Fate> byNoun() {
    Map<String, Fate> fates = new HashMap<>();
    for (Table.Row row : ROWS) {
      for (String noun : row.list("nominal")) {
        fates.put(noun, fate(row));
      }
    }
    return ImmutableMap.copyOf(fates);
  }

  /** The fate that a noun before the figure tells: "Festnahme". */
  static Optional<Fate> of(String noun) {
    return Optional.ofNullable(BY_NOUN.get(noun));
  }

  /** The fates that an adjective before the noun or a participle put first tells: "verletzt". */
  static List<Fate> ofAdjective(String stem) {
    return BY_ADJECTIVE.get(stem);
  }

  /** The fate that a noun of this kind has by itself: "Todesopfer" are dead. */
  static Optional<Fate> ofKind(Kinds.Kind kind) {
    return Optional.ofNullable(BY_KIND.get(kind.name()));
  }

  /** The fate that a claim gives what stands at this place in it. */
  static Optional<Fate> of(Claim claim, Span figure, Kinds.Kind kind) {
    for (Fate fate : ofVerb(claim)) {
      if (fate.befalls(kind) && isConcerned(fate, claim, figure) && hasWord(claim, fate.words())) {
        return Optional.of(fate);
      }
    }
    return inSubject(claim, figure)
        ? states(claim)
            .flatMap(state -> ofAdjective(state).stream())
            .filter(fate -> fate.befalls(kind))
            .findFirst()
        : Optional.empty();
  }

  /**
   * What the claim says its subject to be: "verschollen" of "19 blieben verschollen". The parser
   * leaves some participles as they are: "erfroren".
   */
  private static Stream<String> states(Claim claim) {
    return Stream.concat(
        Stream.of(claim.predicate().lemma()),
        claim.arguments().stream()
            .filter(argument -> argument.role() == ArgumentRole.PREDICATIVE)
            .map(argument -> argument.text().substring(argument.text().lastIndexOf(' ') + 1)));
  }

  /** Of "impfen lassen" the infinitive tells the fate. */
  private static List<Fate> ofVerb(Claim claim) {
    String lemma = claim.predicate().lemma();
    return lemma.equals("lassen")
        ? MatterReader.WORDS
            .splitToStream(claim.text())
            .flatMap(infinitive -> byLemma(infinitive).stream())
            .toList()
        : byLemma(lemma);
  }

  /** Swiss spelling has no ß: "abschiessen". */
  private static List<Fate> byLemma(String lemma) {
    List<Fate> fates = BY_LEMMA.get(lemma);
    return fates.isEmpty() ? BY_LEMMA.get(lemma.replace("ss", "ß")) : fates;
  }

  /**
   * Whether the figure stands in the subject. Where the parser found none, what stands in no phrase
   * or in one without preposition is taken for it: "zwischen 20 und 30 Menschen nahmen teil".
   */
  private static boolean inSubject(Claim claim, Span figure) {
    return claim
        .subject()
        .map(subject -> subject.span().overlaps(figure))
        .orElseGet(
            () ->
                claim.arguments().stream()
                    .filter(argument -> argument.span().overlaps(figure))
                    .allMatch(a -> a.span().end() == figure.end() && a.preposition().isEmpty()));
  }

  /**
   * The subject of a passive is what the verb's object would be. What stands in no phrase is taken
   * for an object where there is none.
   */
  private static boolean isConcerned(Fate fate, Claim claim, Span figure) {
    boolean inSubject = inSubject(claim, figure);
    if (fate.role().isEmpty()) {
      return inSubject;
    }
    boolean hasObject = false;
    boolean inPhrase = claim.subject().filter(s -> s.span().overlaps(figure)).isPresent();
    for (Argument argument : claim.arguments()) {
      if (argument.role() == fate.role().get() && argument.span().overlaps(figure)) {
        return true;
      }
      inPhrase |= argument.span().overlaps(figure);
      hasObject |= argument.role() == ArgumentRole.OBJECT && !isPartitive(argument);
    }
    boolean isLoose = !inPhrase && fate.role().get() == ArgumentRole.OBJECT;
    return (inSubject || isLoose) && !hasObject;
  }

  /** "darunter 20 Kinder" is no object. */
  private static boolean isPartitive(Argument argument) {
    String text = argument.text();
    int end = text.indexOf(' ');
    return end > 0 && WordClass.PARTITIVE.has(text.substring(0, end));
  }

  private static boolean hasWord(Claim claim, List<String> words) {
    return words.isEmpty() || words.stream().anyMatch(word -> contains(claim.text(), word));
  }

  /** Whatever the case: "Auf die Straße". */
  private static boolean contains(String text, String words) {
    return text.regionMatches(true, 0, words, 0, words.length()) || text.contains(words);
  }
}
