package aussage.quantity;

import aussage.model.Quantity;
import aussage.syntax.Document;
import java.util.List;

/**
 * Finds all quantities of a document. Works on bare sentences; on parsed ones it knows heads and
 * lemmas as well.
 */
public final class QuantityExtractor {
  /** All quantities, in the order of the text. */
  public List<Quantity> extract(Document document) {
    return List.of();
  }
}
