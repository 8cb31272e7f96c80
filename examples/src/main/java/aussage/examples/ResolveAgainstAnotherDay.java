package aussage.examples;

import aussage.Aussage;
import aussage.model.Article;
import aussage.model.DateRef;
import java.time.LocalDate;
import java.util.List;

/** What days does a text mean if it was written on another day? Needs no models. */
final class ResolveAgainstAnotherDay {
  private static final String TEXT =
      "Am vergangenen Freitag schloss das Bad, seit Anfang Oktober steht das Wasser. In drei Tagen"
          + " wird geprüft, nächste Woche öffnet es wieder.";

  public static void main(String[] args) {
    Aussage aussage = Aussage.withoutModels();
    Article article = Article.of(TEXT);
    LocalDate printed = LocalDate.of(2024, 10, 24);
    LocalDate reprinted = LocalDate.of(2025, 4, 2);

    List<DateRef> first = aussage.parse(article.published(printed)).dateRefs();
    List<DateRef> second = aussage.parse(article.published(reprinted)).dateRefs();
    System.out.printf("%-22s %-12s %s%n", "", printed, reprinted);
    for (int i = 0; i < first.size(); i++) {
      System.out.printf(
          "%-22s %-12s %s%n", first.get(i).text(), first.get(i).value(), second.get(i).value());
    }
  }
}
