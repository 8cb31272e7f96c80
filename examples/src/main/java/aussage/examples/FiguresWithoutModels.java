package aussage.examples;

import aussage.Aussage;
import aussage.model.Article;
import aussage.model.DateRef;
import aussage.model.ParsedArticle;
import aussage.model.Quantity;
import java.time.LocalDate;

/** Can I have numbers and dates only, at once and without the models? */
final class FiguresWithoutModels {
  private static final String TEXT =
      "Seit Anfang Oktober haben zwischen dreitausend und viertausend Läufer gemeldet, knapp 8 Prozent"
          + " mehr als im vergangenen Jahr. Der Sieger bekommt 1,2 Mio. Kronen.";

  public static void main(String[] args) {
    // Needs only aussage-core; a first result is there within a second of starting.
    Aussage aussage = Aussage.withoutModels();
    ParsedArticle article = aussage.parse(Article.of(TEXT).published(LocalDate.of(2024, 10, 24)));

    for (Quantity quantity : article.quantities()) {
      System.out.printf(
          "%-40s %s %s, unit %s%n",
          quantity.text(),
          quantity.modifier(),
          quantity.value().map(value -> value.toPlainString()).orElse(quantity.bounds().toString()),
          quantity.unit().code().or(() -> quantity.unit().lemma()).orElse("none"));
    }
    for (DateRef date : article.dateRefs()) {
      System.out.printf(
          "%-40s %s, from %s%n",
          date.text(), date.value(), date.interval().map(i -> i.startText()).orElse("?"));
    }
  }
}
