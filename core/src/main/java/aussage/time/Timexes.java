package aussage.time;

import aussage.model.DateRef;
import aussage.model.Diagnostic;
import java.util.List;

/**
 * What was found in a document.
 *
 * @param refs all time expressions, in the order of the text
 * @param diagnostics the dates that no calendar has, "31. Februar", which are none of them
 */
public record Timexes(List<DateRef> refs, List<Diagnostic> diagnostics) {
  public Timexes {
    refs = List.copyOf(refs);
    diagnostics = List.copyOf(diagnostics);
  }
}
