package aussage.examples;

import aussage.Aussage;
import aussage.model.Article;
import aussage.model.Attribution;
import aussage.model.DateRef;
import aussage.model.ParsedArticle;
import aussage.model.Quantity;
import java.time.LocalDate;

/** Can I add units, modifiers, reporting verbs and holidays of my own, without touching the jar? */
final class OwnWords {
  private static final String TEXT =
      "Das Institut rechnete hoch, dass bis zum Holzfest 40 Klafter fehlen."
          + " Die Säge braucht mindestens 3,5 kl am Tag, im Jahr überschlägig 900.";

  private static final String UNITS =
      """
      kind\tcode\tlemma\twords\tsymbols\tarticle
      MEASURE\t\tKlafter\tKlafter,Klaftern\tkl\tyes
      """;

  private static final String MODIFIERS =
      """
      phrase\tmodifier\tposition
      überschlägig\tABOUT\tbefore
      """;

  private static final String VERBS =
      """
      lemma\ttakes\tstance\tnegated\taddressee\tfactive
      hochrechnen\tdass,v2\tPREDICTS\tDOUBTS\t\tno
      """;

  private static final String HOLIDAYS =
      """
      names\tdate\tdays\tkind
      Holzfest,Holzfestes\tnth/11/SUNDAY/1\t1\t
      """;

  public static void main(String[] args) {
    Article article = Article.of(TEXT).published(LocalDate.of(2024, 10, 24));
    try (Aussage plain = Aussage.load();
        Aussage own =
            Aussage.builder()
                .units(UNITS)
                .modifiers(MODIFIERS)
                .reportingVerbs(VERBS)
                .holidays(HOLIDAYS)
                .load()) {
      System.out.println("as it comes");
      print(plain.parse(article));
      System.out.println("with own words");
      print(own.parse(article));
    }
  }

  private static void print(ParsedArticle article) {
    for (Quantity quantity : article.quantities()) {
      System.out.println(
          "  " + quantity.text() + ": " + quantity.modifier() + " " + quantity.unit().kind());
    }
    for (Attribution said : article.attributions()) {
      System.out.println(
          "  " + said.source().map(who -> who.name()).orElse("?") + " " + said.stance());
    }
    for (DateRef date : article.dateRefs()) {
      System.out.println("  " + date.text() + ": " + date.value());
    }
  }
}
