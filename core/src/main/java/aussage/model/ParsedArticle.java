package aussage.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article and all that was found in it; each list in the order of the text.
 *
 * @param article what was parsed
 * @param date the day of publication: the one given, else that of the dateline
 * @param passages the sentences, headings and other lines that the text falls into
 * @param quantities numbers of things
 * @param dateRefs time expressions
 * @param attributions who says what; empty when parsed without models
 * @param claims what is said to be the case; empty when parsed without models
 * @param diagnostics what could not be read or was left out
 */
public record ParsedArticle(
    Article article,
    Optional<LocalDate> date,
    List<Passage> passages,
    List<Quantity> quantities,
    List<DateRef> dateRefs,
    List<Attribution> attributions,
    List<Claim> claims,
    List<Diagnostic> diagnostics) {
  public ParsedArticle {
    passages = List.copyOf(passages);
    quantities = List.copyOf(quantities);
    dateRefs = List.copyOf(dateRefs);
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
    diagnostics = List.copyOf(diagnostics);
  }
}
