package aussage.claim;

import aussage.model.Attribution;
import aussage.model.Claim;
import aussage.model.DateRef;
import aussage.model.Quantity;
import aussage.syntax.Document;
import java.util.List;

/** Finds what is said to be the case. Needs parsed sentences; bare ones give nothing. */
public final class ClaimExtractor {
  /** All claims, in the order of the text. */
  public List<Claim> extract(
      Document document,
      List<Quantity> quantities,
      List<DateRef> dateRefs,
      List<Attribution> attributions) {
    return List.of();
  }
}
