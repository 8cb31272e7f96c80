package aussage.cli;

import aussage.json.Part;
import aussage.model.Argument;
import aussage.model.Attribution;
import aussage.model.Claim;
import aussage.model.DateRef;
import aussage.model.ParsedArticle;
import aussage.model.Passage;
import aussage.model.Quantity;
import aussage.model.Span;
import aussage.model.Stance;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What was found in one article, by passage; each thing told once. */
final class Findings {
  /**
   * A line below a passage.
   *
   * @param indent columns before the label
   * @param label what kind of thing it is
   * @param words what was found
   */
  record Row(int indent, String label, StyledText words) {}

  private static final int OUTER = 2;
  private static final int INNER = 4;

  private final String text;
  private final boolean sources;
  private final ImmutableListMultimap<Integer, Claim> claims;
  private final ImmutableListMultimap<Integer, Attribution> attributions;
  private final ImmutableListMultimap<Integer, Quantity> quantities;
  private final ImmutableListMultimap<Integer, DateRef> dates;

  /** What is to be shown, and no row has told yet. */
  private final Set<Object> untold = Collections.newSetFromMap(new IdentityHashMap<>());

  Findings(ParsedArticle article, Set<Part> parts) {
    this.text = article.article().text();
    this.sources = parts.contains(Part.ATTRIBUTIONS);
    TreeMap<Integer, Integer> begins = new TreeMap<>();
    for (Passage passage : article.passages()) {
      begins.put(passage.span().begin(), passage.span().begin());
    }
    this.claims = index(begins, parts, Part.CLAIMS, article.claims(), Claim::span);
    this.attributions =
        index(begins, parts, Part.ATTRIBUTIONS, article.attributions(), Attribution::span);
    this.quantities = index(begins, parts, Part.QUANTITIES, article.quantities(), Quantity::span);
    this.dates = index(begins, parts, Part.DATE_REFS, article.dateRefs(), DateRef::span);
    untold.addAll(attributions.values());
    untold.addAll(quantities.values());
    untold.addAll(dates.values());
  }

  /** By the begin of the passage in which they begin; none if that part is not wanted. */
  private static <T> ImmutableListMultimap<Integer, T> index(
      TreeMap<Integer, Integer> begins,
      Set<Part> parts,
      Part part,
      List<T> all,
      Function<T, Span> span) {
    return Multimaps.index(
        parts.contains(part) ? all : List.of(),
        item -> {
          Map.Entry<Integer, Integer> passage = begins.floorEntry(span.apply(item).begin());
          return passage == null ? -1 : passage.getValue();
        });
  }

  /** The passage's words, with what was found in them marked. */
  StyledText words(Passage passage) {
    Style style =
        switch (passage.role()) {
          case HEADING -> Style.STRONG;
          case BODY -> Style.PLAIN;
          case DATELINE, BOILERPLATE -> Style.FAINT;
        };
    int begin = passage.span().begin();
    StyledText words = new StyledText().append(passage.span().in(text), style);
    attributions.get(begin).stream()
        .flatMap(attribution -> attribution.source().stream())
        .forEach(source -> mark(words, begin, source.span(), Style.SOURCE));
    quantities.get(begin).forEach(found -> mark(words, begin, found.span(), Style.NUMBER));
    dates.get(begin).forEach(found -> mark(words, begin, found.span(), Style.DATE));
    return words;
  }

  private static void mark(StyledText words, int begin, Span found, Style style) {
    words.style(found.begin() - begin, found.end() - begin, style);
  }

  /** What stands below the passage. */
  List<Row> rows(Passage passage) {
    int begin = passage.span().begin();
    List<Row> rows = new ArrayList<>();
    for (Claim claim : claims.get(begin)) {
      rows.add(new Row(OUTER, "claim", clause(claim)));
      if (sources && !claim.attributions().isEmpty()) {
        rows.add(new Row(INNER, "says", chain(claim.attributions())));
      }
      addFigures(rows, INNER, claim.quantities(), claim.dateRefs());
    }
    for (Attribution attribution : attributions.get(begin)) {
      if (untold.remove(attribution)) {
        String content = ": " + Wording.content(attribution, text);
        rows.add(new Row(OUTER, "says", chain(List.of(attribution)).append(content)));
      }
    }
    addFigures(rows, OUTER, quantities.get(begin), dates.get(begin));
    return rows;
  }

  private void addFigures(
      List<Row> rows, int indent, List<Quantity> someQuantities, List<DateRef> someDates) {
    for (Quantity quantity : someQuantities) {
      if (untold.remove(quantity)) {
        StyledText words = new StyledText().append(quantity.text(), Style.NUMBER);
        rows.add(new Row(indent, "number", words.append(" = " + Wording.of(quantity))));
      }
    }
    for (DateRef date : someDates) {
      if (untold.remove(date)) {
        StyledText words = new StyledText().append(date.text(), Style.DATE);
        rows.add(new Row(indent, "date", words.append(" = " + Wording.of(date))));
      }
    }
  }

  private static StyledText clause(Claim claim) {
    StyledText words = new StyledText();
    claim.subject().ifPresent(subject -> words.append(subject.text()).append(" | ", Style.FAINT));
    words.append(claim.predicate().text(), Style.STRONG);
    for (Argument argument : claim.arguments()) {
      words.append(" | ", Style.FAINT).append(argument.text());
    }
    Style manner = Wording.isGuarded(claim) ? Style.CAUTION : Style.FAINT;
    return words.append(" (" + Wording.manner(claim) + ")", manner);
  }

  /** From the outermost source to the innermost. */
  private StyledText chain(List<Attribution> chain) {
    StyledText words = new StyledText();
    for (Attribution attribution : chain) {
      untold.remove(attribution);
      boolean against =
          attribution.stance() == Stance.DENIES || attribution.stance() == Stance.DOUBTS;
      words
          .append(words.isEmpty() ? "" : " > ", Style.FAINT)
          .append(Wording.of(attribution), against ? Style.CAUTION : Style.SOURCE)
          .append(" (" + Wording.lower(attribution.kind()) + ")", Style.FAINT);
    }
    return words;
  }
}
