package aussage.dossier;

import aussage.model.Argument;
import aussage.model.Claim;
import aussage.model.ParsedArticle;
import aussage.model.Quantity;
import aussage.model.UnitKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads all figures of some articles in the order of the text: what each is a number of, by itself
 * or by what was told before it, and who says it.
 */
final class CandidateFinder {

  /** "hatte 40 genannt", "war von 40 ausgegangen worden". */
  private static final Pattern PLUPERFECT =
      Pattern.compile("\\bhatten? .|. hatten?\\b|\\bwaren? .*(?:worden|gewesen)\\b");

  /** Before the whole of a part: "Von den 40". */
  private static final Pattern OUT_OF =
      Pattern.compile("(?:^|[.,;:] )[Vv]on (?:den |diesen |insgesamt |ihren )?$");

  private static final int LONGEST_WAY_BACK = 250;

  private final Kinds kinds;
  private final Completion completion;
  private final List<Found> found = new ArrayList<>();

  /**
   * A figure with what its own clause tells.
   *
   * @param index of its article
   * @param article where it stands
   * @param quantity the figure
   * @param claim the clause
   * @param measured the noun that the unit does not name
   */
  private record Found(
      int index,
      ParsedArticle article,
      Quantity quantity,
      Optional<Claim> claim,
      Optional<MeasuredNoun> measured) {
    String text() {
      return article.article().text();
    }
  }

  CandidateFinder(List<ParsedArticle> articles) {
    Set<String> counted = new HashSet<>();
    Set<String> measured = new HashSet<>();
    for (int i = 0; i < articles.size(); i++) {
      gather(i, articles.get(i));
    }
    for (Found figure : found) {
      MatterReader.countedNoun(figure.quantity()).ifPresent(counted::add);
      figure.measured().map(MeasuredNoun::noun).ifPresent(measured::add);
    }
    this.kinds = new Kinds(counted, measured);
    this.completion = new Completion(kinds);
  }

  private void gather(int index, ParsedArticle article) {
    Map<Quantity, Claim> claimOf = new HashMap<>();
    Map<Claim, Claim> claimBefore = new HashMap<>();
    Optional<Claim> last = Optional.empty();
    for (Claim claim : article.claims()) {
      last.ifPresent(before -> claimBefore.putIfAbsent(claim, before));
      last = Optional.of(claim);
      for (Quantity quantity : claim.quantities()) {
        claimOf.putIfAbsent(quantity, claim);
      }
    }
    for (Quantity quantity : article.quantities()) {
      Optional<Claim> claim = Optional.ofNullable(claimOf.get(quantity));
      Optional<MeasuredNoun> measured =
          MatterReader.countedNoun(quantity).isPresent()
              ? Optional.empty()
              : MeasuredNoun.of(article.article().text(), quantity, claim)
                  .filter(noun -> !isSpeaker(article, quantity, noun))
                  .or(
                      () ->
                          claim.flatMap(
                              c ->
                                  Optional.ofNullable(claimBefore.get(c))
                                      .flatMap(l -> MeasuredNoun.before(c, quantity, l))));
      found.add(new Found(index, article, quantity, claim, measured));
    }
  }

  /** "…, die Veranstalter von 600": they say the number, it is not theirs. */
  private static boolean isSpeaker(ParsedArticle article, Quantity quantity, MeasuredNoun noun) {
    return article.attributions().stream()
        .filter(attribution -> attribution.covers(quantity.span()))
        .flatMap(attribution -> attribution.source().stream())
        .anyMatch(source -> source.head().equals(noun.noun()));
  }

  /** The kinds of all nouns found. */
  Kinds kinds() {
    return kinds;
  }

  /** All figures of which it is known what they are numbers of. */
  List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    Optional<Candidate> before = Optional.empty();
    for (int i = 0; i < found.size(); i++) {
      Found figure = found.get(i);
      if (i > 0 && found.get(i - 1).index() != figure.index()) {
        before = Optional.empty();
      }
      Optional<Matter> whole = within(i).map(inner -> own(inner).withoutFate());
      boolean isInner = i > 0 && within(i - 1).isPresent();
      Optional<Candidate> read =
          (whole.isPresent()
                  ? whole.map(w -> own(figure).partOf(w, kinds))
                  : matter(figure, before))
              .map(matter -> candidate(figure, isInner ? matter.withoutFate() : matter));
      read.ifPresent(candidates::add);
      Optional<Candidate> last = before;
      before = read.or(() -> last);
    }
    return candidates;
  }

  private static Candidate candidate(Found figure, Matter matter) {
    return new Candidate(
        figure.index(),
        figure.quantity(),
        figure.claim(),
        matter,
        Saying.of(figure.article(), figure.claim(), figure.quantity().span()),
        figure.claim().filter(CandidateFinder::isEarlier).isPresent());
  }

  private static boolean isEarlier(Claim claim) {
    return PLUPERFECT.matcher(claim.predicate().text()).find()
        || MatterReader.WORDS
            .splitToStream(claim.text())
            .anyMatch(word -> WordClass.EARLIER.has(word.toLowerCase(Locale.ROOT)));
  }

  /** The figure that stands inside this one: "neun Verletzten" of "zwei der neun Verletzten". */
  private Optional<Found> within(int i) {
    return i + 1 < found.size()
            && found.get(i + 1).index() == found.get(i).index()
            && found
                .get(i)
                .quantity()
                .counted()
                .filter(counted -> counted.span().contains(found.get(i + 1).quantity().span()))
                .isPresent()
        ? Optional.of(found.get(i + 1))
        : Optional.empty();
  }

  private Matter own(Found figure) {
    return MatterReader.read(
        figure.text(), figure.quantity(), figure.claim(), figure.measured(), kinds);
  }

  /** What the figure is a number of, by itself or as one more on what was counted before. */
  private Optional<Matter> matter(Found figure, Optional<Candidate> before) {
    String text = figure.text();
    Quantity quantity = figure.quantity();
    if (MatterReader.isOther(text, quantity, figure.claim())
        || figure.claim().filter(FigureVerbs::tellsNothing).isPresent()) {
      return Optional.empty();
    }
    Matter own = there(figure, own(figure));
    if (before.isPresent()) {
      Matter last = before.get().matter();
      if (isOutOf(figure, before.get())) {
        return Optional.of(
            own.fate().isPresent() ? last.withFate(own.fate()) : own.unnamed().partOf(last, kinds));
      }
      if (MatterReader.isPart(text, quantity)
          && (isBare(quantity) || own.dimension().equals(last.dimension()))) {
        boolean named = MatterReader.countedNoun(quantity).isPresent();
        return Optional.of((named ? own : own.unnamed()).partOf(last, kinds));
      }
      own = completion.completed(own, quantity, last);
      own = goesOn(figure, before.get()) ? completion.toldAgain(own, last) : own;
    }
    if (isIncrease(figure, own, before)) {
      return Optional.empty();
    }
    if (!own.noun().isEmpty() || own.fate().isPresent()) {
      boolean alone = figure.claim().filter(MatterReader::isAlone).isPresent();
      return Optional.of(alone ? own.partOf(completion.around(own, before), kinds) : own);
    }
    Matter here = own;
    return before
        .filter(b -> goesOn(figure, b))
        .map(Candidate::matter)
        .map(last -> completion.elsewhere(here, last));
  }

  /** "Von 40 Stellen sind 30 in Delf": a part of what the clause begins with. */
  private static boolean isOutOf(Found figure, Candidate before) {
    Quantity quantity = figure.quantity();
    boolean sameClause = figure.claim().isPresent() && figure.claim().equals(before.claim());
    return sameClause
        && quantity.unit().mention().isEmpty()
        && OUT_OF.matcher(Near.before(figure.text(), before.quantity().span())).find()
        && !figure
            .text()
            .substring(before.quantity().span().end(), quantity.span().begin())
            .contains(" auf ");
  }

  /**
   * "Retter bargen zwei weitere Leichen": so many more, where the article tells of no others
   * before; "zwei wurden getötet, 30 weitere verletzt" are 30.
   */
  private boolean isIncrease(Found figure, Matter own, Optional<Candidate> before) {
    return MatterReader.isFurther(figure.text(), figure.quantity())
        && before
            .map(b -> Thing.of(b.matter(), kinds).kind().equals(Thing.of(own, kinds).kind()))
            .orElse(true);
  }

  static boolean isBare(Quantity quantity) {
    return quantity.unit().kind() == UnitKind.NONE;
  }

  /** With the place that was named before, where the clause only says "dort". */
  private static Matter there(Found figure, Matter own) {
    boolean pointsBack =
        own.places().isEmpty()
            && figure.claim().stream()
                .flatMap(claim -> claim.arguments().stream())
                .map(Argument::text)
                .anyMatch(words -> WordClass.THERE.has(words.toLowerCase(Locale.ROOT)));
    return pointsBack
        ? own.at(Places.before(figure.text(), figure.claim().orElseThrow().span().begin()))
        : own;
  }

  /**
   * Whether a figure that nothing names is one more on what was counted before: "Laut Polizei kamen
   * 400 Gäste, laut Wirt 600", "Der Pegel lag bei 5 Metern. Am Montag waren es 6 Meter", "Der
   * Veranstalter sprach von 400 Gästen, die Polizei zählte 300", "Bestätigt sind 250".
   */
  private static boolean goesOn(Found figure, Candidate before) {
    Quantity quantity = figure.quantity();
    Optional<Claim> claim = figure.claim();
    String dimension = MatterReader.dimension(quantity);
    String last = before.matter().dimension();
    boolean alike =
        isBare(quantity) || last.equals(dimension) || last.startsWith(dimension + MatterReader.PER);
    int way = quantity.span().begin() - before.quantity().span().end();
    if (!alike || way > LONGEST_WAY_BACK) {
      return false;
    }
    boolean sameClause = claim.isPresent() && claim.equals(before.claim());
    return sameClause || claim.filter(c -> pointsBack(c, quantity)).isPresent();
  }

  private static boolean pointsBack(Claim claim, Quantity quantity) {
    boolean ofPronoun =
        FigureVerbs.givesValue(claim) && claim.subject().filter(FigureVerbs::isPronoun).isPresent();
    return ofPronoun
        || FigureVerbs.tells(claim)
        || FigureVerbs.isFronted(claim, quantity.span())
        || FigureVerbs.isPlanned(claim, quantity.span());
  }
}
