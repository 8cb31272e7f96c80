package aussage.html;

import aussage.model.Claim;
import aussage.model.ParsedArticle;
import aussage.model.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By which names an article and its findings are reached within the page; unique by its number. */
final class Anchors {
  private final String article;
  private final Map<Quantity, Integer> quantities;
  private final Map<Claim, Integer> claims;

  /** Those of the article that is the page's {@code number}th. */
  Anchors(int number, ParsedArticle article) {
    this.article = "a" + number;
    this.quantities = index(article.quantities());
    this.claims = index(article.claims());
  }

  private static <T> Map<T, Integer> index(List<T> items) {
    Map<T, Integer> index = new HashMap<>();
    for (T item : items) {
      index.putIfAbsent(item, index.size());
    }
    return index;
  }

  /** The article's. */
  String article() {
    return article;
  }

  /** That of its part with this letter and number. */
  String part(String kind, int number) {
    return article + "-" + kind + number;
  }

  /** Where the figure stands in the text. */
  String of(Quantity quantity) {
    Integer number = quantities.get(quantity);
    return number == null ? article : part(Mark.Kind.QUANTITY.letter(), number + 1);
  }

  /** Where the claim stands in the text. */
  String of(Claim claim) {
    Integer number = claims.get(claim);
    return number == null ? article : part(Mark.Kind.CLAIM.letter(), number + 1);
  }
}
