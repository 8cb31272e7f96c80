package aussage.attribution;

import aussage.model.Attribution;
import aussage.syntax.Document;
import java.util.List;

/** Finds who says what. Needs parsed sentences; bare ones give nothing. */
public final class AttributionExtractor {
  /** All attributions, in the order of the text, an outer one before those in its content. */
  public List<Attribution> extract(Document document) {
    return List.of();
  }
}
