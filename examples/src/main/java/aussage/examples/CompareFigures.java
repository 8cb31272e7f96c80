package aussage.examples;

import aussage.Aussage;
import aussage.dossier.Dossier;
import aussage.dossier.Figure;
import aussage.dossier.Topic;
import aussage.model.Article;
import aussage.model.ParsedArticle;
import java.util.List;

/** Several papers, one event: which figures do they give, and do they agree? */
final class CompareFigures {
  private static final List<Article> ARTICLES =
      List.of(
          Article.of("Laut Feuerwehr wurden in der Halle zwölf Menschen verletzt.").named("Blatt"),
          Article.of("Die Klinik meldete, 17 Menschen seien verletzt worden.").named("Funk"),
          Article.of("Mindestens zehn Menschen wurden verletzt, sagte die Polizei.").named("Netz"));

  public static void main(String[] args) {
    try (Aussage aussage = Aussage.load()) {
      List<ParsedArticle> parsed = ARTICLES.stream().map(aussage::parse).toList();
      for (Topic topic : Dossier.of(parsed).topics()) {
        System.out.println(topic.label() + ": " + topic.agreement());
        for (Figure figure : topic.figures()) {
          String paper = ARTICLES.get(figure.article()).id();
          System.out.println(
              "  " + paper + ": " + figure.quantity().text() + ", says " + figure.sources());
        }
      }
    }
  }
}
