package aussage.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.Aussage;
import aussage.model.Article;
import aussage.model.ParsedArticle;
import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures of parsed articles come to stand side by side, and under what name. */
class GermanDossierTest {
  private static final Aussage AUSSAGE = Aussage.load();
  private static final Splitter ARTICLES = Splitter.on('‖').trimResults();

  @AfterAll
  static void close() {
    AUSSAGE.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
    # what becomes of people says what they are
    Fünf Menschen kamen ums Leben. ‖ Es gab sechs Tote.                                     | Tote: Fünf Menschen, sechs Tote
    Die Zahl der Toten ist auf sieben gestiegen. ‖ Acht Menschen starben.                   | Tote: sieben, Acht Menschen
    Die Opferzahl stieg auf 19. ‖ Elf Menschen wurden getötet.                            | Tote: 19, Elf Menschen
    Verletzt wurden 24 Fahrgäste. ‖ Die Klinik behandelte 20 Verletzte.                     | Verletzte: 24 Fahrgäste, 20 Verletzte
    Rund 30 weitere wurden verletzt. ‖ 31 Menschen wurden verletzt.                         | Verletzte: Rund 30 weitere, 31 Menschen
    Auf die Straße gingen 3.000 Menschen. ‖ Die Polizei zählte 2.000 Teilnehmer.            | Teilnehmer: 3.000 Menschen, 2.000 Teilnehmer
    Zur Kundgebung kamen 400 Menschen. ‖ 300 Menschen nahmen daran teil.                   | Teilnehmer: 400 Menschen, 300 Menschen
    Die Werft beschäftigt 900 Menschen. ‖ Die Werft hat 880 Mitarbeiter.                    | Beschäftigte: 900 Menschen, 880 Mitarbeiter
    # of soldiers it parts the dead from the rest
    70 Soldaten kamen an. ‖ 12 Soldaten wurden getötet. ‖ 80 Soldaten kamen an.             | Soldaten: 70 Soldaten, 80 Soldaten
    # jobs that go are no number of all jobs
    Die Werft streicht 500 Stellen. ‖ 600 Arbeitsplätze fallen weg.                         | gestrichene Stellen: 500 Stellen, 600 Arbeitsplätze
    Der Abbau von 500 Stellen ist beschlossen. ‖ Die Werft streicht 450 Stellen.            | gestrichene Stellen: 500 Stellen, 450 Stellen
    # money and measures by the noun they measure
    Der Schaden beläuft sich laut Polizei auf 300.000 Euro. ‖ Er sprach von einem Schaden von 400.000 Euro. | Schaden: 300.000 Euro, 400.000 Euro
    Die Kammer bezifferte die Kosten auf 3 Millionen Euro. ‖ Die Kosten betragen 4 Millionen Euro. | Kosten: 3 Millionen Euro, 4 Millionen Euro
    Der Pegel lag bei 5 Metern. ‖ Der Pegel erreichte 520 Zentimeter.                       | Pegel: 5 Metern, 520 Zentimeter
    # one more on what was counted before
    Laut Polizei kamen 400 Gäste, laut Wirt mehr als 600.                                   | Gäste: 400 Gäste, mehr als 600
    Der Pegel lag bei 5 Metern. Am Montag waren es 6 Meter.                                 | Pegel: 5 Metern, 6 Meter
    # a part is no rival
    500 Stellen fallen weg, davon 200 in Kiel. ‖ 450 Stellen fallen weg.                    | gestrichene Stellen: 500 Stellen, 450 Stellen; gestrichene Stellen in Kiel < 0: 200
    40 Menschen starben, darunter 5 Kinder.                                                 | Tote: 40 Menschen; Kinder < 0: 5 Kinder
    23 Menschen wurden verletzt, sechs von ihnen schwer.                                    | Verletzte: 23 Menschen; Verletzte < 0: sechs von ihnen
    # a difference is no number of the thing
    Der Pegel stieg um 40 Zentimeter. ‖ Der Pegel lag bei 5 Metern. ‖ Der Pegel lag bei 6 Metern. | Pegel: 5 Metern, 6 Metern
    Es kamen 200 Gäste mehr als im Mai. ‖ Es kamen 700 Gäste. ‖ Es kamen 800 Gäste.         | Gäste: 700 Gäste, 800 Gäste
    Die Zahl der Gäste stieg von 300 auf 500. ‖ Es kamen 480 Gäste.                         | Gäste: 500, 480 Gäste
    """)
  void putsFiguresOnOneMatterSideBySide(String articles, String topics) {
    List<ParsedArticle> parsed =
        ARTICLES
            .splitToStream(articles)
            .map(text -> AUSSAGE.parse(Article.of(text).published(LocalDate.of(2024, 9, 20))))
            .toList();
    assertEquals(
        topics,
        Dossier.of(parsed).topics().stream()
            .map(GermanDossierTest::told)
            .collect(Collectors.joining("; ")));
  }

  private static String told(Topic topic) {
    String part = topic.partOf().isPresent() ? " < " + topic.partOf().getAsInt() : "";
    return topic.label()
        + part
        + ": "
        + topic.figures().stream()
            .map(figure -> figure.quantity().text())
            .collect(Collectors.joining(", "));
  }
}
