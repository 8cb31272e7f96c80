package aussage.dossier;

import static aussage.de.LoadedParser.AUSSAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.Article;
import aussage.model.ParsedArticle;
import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures of parsed articles come to stand side by side, and under what name. */
class GermanDossierTest {
  private static final Splitter ARTICLES = Splitter.on('‖').trimResults();

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
    Die Quote stieg auf 48,7. In Passau lag sie bei 92,3. ‖ Die Quote beträgt 51,2.          | Quote: 48,7, 51,2; Quote in Passau < 0: 92,3
    Die Sieben-Tage-Quote stieg auf 48,7. ‖ Die Sieben-Tage-Quote beträgt 51,2.              | Sieben-Tage-Quote: 48,7, 51,2
    # a part is no rival
    500 Stellen fallen weg, davon 200 in Kiel. ‖ 450 Stellen fallen weg.                    | gestrichene Stellen: 500 Stellen, 450 Stellen; gestrichene Stellen in Kiel < 0: 200
    40 Menschen starben, darunter 5 Kinder.                                                 | Tote: 40 Menschen; Kinder (Tote) < 0: 5 Kinder
    23 Menschen wurden verletzt, sechs von ihnen schwer.                                    | Verletzte: 23 Menschen; Verletzte < 0: sechs von ihnen
    # a difference is no number of the thing
    Es gab 19 Tote. ‖ Retter bargen zwei weitere Leichen. Damit starben 21 Menschen.         | Tote: 19 Tote, 21 Menschen
    Zwei Menschen starben, 30 weitere Gäste wurden verletzt. ‖ Es gab 31 Verletzte. ‖ Es gab zwei Tote. | Tote: Zwei Menschen, zwei Tote; Verletzte: 30 weitere Gäste, 31 Verletzte
    Der Pegel stieg um 40 Zentimeter. ‖ Der Pegel lag bei 5 Metern. ‖ Der Pegel lag bei 6 Metern. | Pegel: 5 Metern, 6 Metern
    Es kamen 200 Gäste mehr als im Mai. ‖ Es kamen 700 Gäste. ‖ Es kamen 800 Gäste.         | Gäste: 700 Gäste, 800 Gäste
    Die Zahl der Gäste stieg von 300 auf 500. ‖ Es kamen 480 Gäste.                         | Gäste: 500, 480 Gäste
    # a participle before the noun or put first tells it as well as a verb
    Es gab 12 tote Radler. ‖ 14 Radler starben.                                             | Radler (Tote): 12 tote Radler, 14 Radler
    Zwei Feuerwehrleute wurden verletzt. ‖ Gemeldet wurden drei verletzte Feuerwehrleute. ‖ 60 Feuerwehrleute löschten. | Feuerwehrleute (Verletzte): Zwei Feuerwehrleute, drei verletzte Feuerwehrleute
    Aus dem Tank liefen 30 Tonnen Lauge. ‖ Es waren 20 Tonnen Lauge. Ausgelaufen seien 25 Tonnen. | Lauge: 30 Tonnen Lauge, 20 Tonnen Lauge, 25 Tonnen
    Drei Dörfer wurden geräumt. ‖ Vier Dörfer sind evakuiert.                               | Dörfer: Drei Dörfer, Vier Dörfer
    # the part that people had in the event gives way to what became of them
    Die Polizei nahm 31 Randalierer fest. ‖ 33 Demonstranten wurden festgenommen.           | Festgenommene: 31 Randalierer, 33 Demonstranten
    3.800 Beschäftigte legten die Arbeit nieder. ‖ 2.100 Mitarbeiter streikten. ‖ Die Werft hat 9.000 Mitarbeiter. | Streikende: 3.800 Beschäftigte, 2.100 Mitarbeiter
    # animals by their species, "Tiere" by the one told before
    Der Bär riss 17 Schafe. ‖ Der Hirte fand 22 tote Schafe. Andere sprechen von 30 gerissenen Tieren. | gerissene Tiere: 17 Schafe, 22 tote Schafe, 30 gerissenen Tieren
    90 Wölfe leben dort. 15 Tiere sollen abgeschossen werden. ‖ 14 Wölfe wurden erlegt.      | abgeschossene Tiere: 15 Tiere, 14 Wölfe
    # whoever only tells a number is not what it is of
    Die Veranstalter sprachen von 1.900 Gästen, die Polizei zählte 1.700.                   | Gäste: 1.900 Gästen, 1.700
    Das Gericht verhängte eine Geldbuße von 4.000 Euro. Der Anwalt hatte mit 9.000 Euro gerechnet. | Geldbuße: 4.000 Euro, 9.000 Euro
    Die Veranstalter sprachen von 1.900 Teilnehmern, die Polizei zählte 1.700 Menschen.     | Teilnehmer: 1.900 Teilnehmern, 1.700 Menschen
    40 Häuser wurden zerstört. Die Feuerwehr sprach von 60 Häusern. ‖ Es gibt 900 Häuser.   | zerstörte Häuser: 40 Häuser, 60 Häusern
    Vier Polizisten wurden verletzt. Die Stadt zählte 1.700 Menschen.                       | ``
    Die Werft baut 700 Stellen ab. Es bleibe bei 700 Stellen, sagte sie. ‖ Sie hat 900 Stellen. | gestrichene Stellen: 700 Stellen, 700 Stellen
    Die Einsparungen betragen 40 Millionen Euro im Jahr. Der Rat hatte von 50 Millionen Euro gesprochen. | Einsparungen: 40 Millionen Euro im Jahr, 50 Millionen Euro
    Die Gäste sprachen von 60 Verletzten. Von 60 Verletzten könne keine Rede sein, sagte der Wirt. ‖ Es gab 9 Verletzte. | Verletzte: 60 Verletzten, 9 Verletzte
    # where the verb is left out, each figure has its own noun
    Die Grünen kommen auf 31 Prozent, die Liberalen auf 12 Prozent. ‖ Die Liberalen holten 11 Prozent. | Liberalen: 12 Prozent, 11 Prozent
    # what somebody does with money is no rival of what another does
    Das Land gibt 3 Millionen Euro. ‖ Das Land braucht 5 Millionen Euro. ‖ Das Land gibt 4 Millionen Euro. | Land (geben): 3 Millionen Euro, 4 Millionen Euro
    Die Brücke kostet 3 Millionen Euro. ‖ Die Kosten liegen bei 4 Millionen Euro.            | Kosten: 3 Millionen Euro, 4 Millionen Euro
    Für Schulen gibt der Kreis 5 Millionen Euro aus. ‖ Der Kreis plant 6 Millionen Euro für Schulen ein. | für Schulen: 5 Millionen Euro, 6 Millionen Euro
    Der Frachter ist 120 Meter lang und 20 Meter breit. ‖ Der 118 Meter lange Frachter sank. | Frachter (lang): 120 Meter, 118 Meter
    # other words for one measure, inflected or compound; two compounds are two things
    Den Schaden schätzt die Feuerwehr auf 300.000 Euro. ‖ Der Wirt sprach von Schäden von 400.000 Euro. | Schaden: 300.000 Euro, 400.000 Euro
    Der Pegelstand lag bei 5 Metern. ‖ Der Wasserstand stieg auf 520 Zentimeter.             | Pegelstand: 5 Metern, 520 Zentimeter
    Die Miete beträgt 700 Euro. ‖ Die Kaltmiete beträgt 650 Euro.                            | Miete: 700 Euro, 650 Euro
    Der Preis beträgt 7 Euro. ‖ Der Brotpreis beträgt 4 Euro. ‖ Der Milchpreis beträgt 2 Euro. | ``
    Der Erlös betrug 7 Millionen Euro. ‖ Der Konzernerlös betrug 90 Millionen Euro.           | ``
    # one crowd of whoever they are; who stands against them is another
    700 Hirten protestierten. ‖ Die Polizei zählte 600 Demonstranten. Es kamen 90 Gegendemonstranten. | Teilnehmer: 700 Hirten, 600 Demonstranten
    An den Streiks beteiligten sich 800 Lotsen. ‖ Der Hafen zählte 500 Streikende.          | Streikende: 800 Lotsen, 500 Streikende
    Die Polizei nahm elf Männer in Gewahrsam. ‖ 14 Randalierer kamen in Gewahrsam. ‖ Es kamen 60 Männer. | ``
    Die Polizei nahm elf Menschen fest. ‖ 14 Randalierer kamen in Gewahrsam.                | Festgenommene: elf Menschen, 14 Randalierer
    Die Bäcker traten in den Streik. Der Verband zählte 500 Streikende, die Innung meldete 900 Teilnehmer. | Streikende: 500 Streikende, 900 Teilnehmer
    Zwei Köche erlitten Rauchvergiftungen. ‖ Drei Köche zogen sich Schnittverletzungen zu. ‖ Es gibt 30 Köche. | Köche (Verletzte): Zwei Köche, Drei Köche
    # verbs and scales that say what a number measures
    Das Feuer erfasste 30 Hektar Wald. Es brenne auf 50 Hektar, sagte der Förster.          | Wald: 30 Hektar Wald, 50 Hektar
    Das Beben der Stärke 6,1 riss alle aus dem Schlaf. ‖ Das Institut gab die Stärke mit 5,9 an. | Stärke: 6,1, 5,9
    # a part told by itself goes with the part told inside the whole
    Verletzt wurden 23 Menschen, unter ihnen neun Polizisten. ‖ Zwölf Polizisten wurden verletzt. | Verletzte: 23 Menschen; Polizisten (Verletzte) < 0: neun Polizisten, Zwölf Polizisten
    Zwei der neun Verletzten liegen in der Klinik. ‖ Es gab acht Verletzte.                  | Verletzte: neun Verletzten, acht Verletzte; Verletzte < 0: Zwei der neun Verletzten
    # places: what is none, and what "dort" means
    2.300 Bewohner wurden in Sicherheit gebracht. ‖ 2.500 Menschen wurden evakuiert.         | Evakuierte: 2.300 Bewohner, 2.500 Menschen
    Bei Kämpfen starben 70 Zivilisten. ‖ Bei Luftangriffen wurden 90 Menschen getötet.       | Tote: 70 Zivilisten, 90 Menschen
    Das Werk in Gossau schließt, dort arbeiten 640 Menschen. ‖ Die Firma hat weltweit 21.000 Mitarbeiter. ‖ Weltweit hat sie 20.500 Beschäftigte. | Mitarbeiter weltweit: 21.000 Mitarbeiter, 20.500 Beschäftigte; Beschäftigte in Gossau < 0: 640 Menschen
    # "allein" makes a part, and so does a place that all know to lie in another
    In Polen starben 30 Menschen. Allein in Oppeln kamen acht ums Leben. ‖ In Oppeln starben neun. | Tote in Polen: 30 Menschen; Tote in Oppeln < 0: acht, neun
    Es starben zwölf Menschen, allein in Delf acht. ‖ In Delf starben sieben Menschen.      | Tote: zwölf Menschen; Tote in Delf < 0: acht, sieben Menschen
    Seit Mai flohen 900 Menschen. Allein im Juli flohen 200 Menschen.                        | Flüchtlinge: 900 Menschen; Flüchtlinge < 0: 200 Menschen
    In ganz Bayern streikten 900 Menschen. ‖ In Passau streikten 50 Menschen.                | Streikende in Bayern: 900 Menschen; Streikende in Passau < 0: 50 Menschen
    Weltweit fallen 700 Stellen weg, 90 davon in Delf. ‖ Das Werk in Delf streicht 80 Stellen. | gestrichene Stellen weltweit: 700 Stellen; gestrichene Stellen in Delf < 0: 90 davon, 80 Stellen
    In Emden kamen 30 Gäste, in Husum 18. ‖ In Husum kamen 20 Gäste.                         | Gäste in Husum: 18, 20 Gäste
    # what they are said to be, or what is said of them with a noun in another place
    Vier Menschen sind tot. ‖ Es gab fünf Tote. 19 blieben verschollen. ‖ 17 werden vermisst.   | Tote: Vier Menschen, fünf Tote; Vermisste: 19, 17
    Die Zahl der Flutopfer stieg auf neun. ‖ Acht Wanderer starben.                         | Tote: neun, Acht Wanderer
    Sie schätzen die Zahl der verendeten Tiere auf 300. ‖ 400 Rinder verendeten.             | tote Tiere: 300, 400 Rinder
    110 Gäste wurden gerettet, darunter 20 Kinder. ‖ Gerettet wurden 90 Gäste.               | Gerettete: 110 Gäste, 90 Gäste; Kinder (Gerettete) < 0: 20 Kinder
    Der Hafen schoss nach eigenen Angaben 11 Drohnen ab. ‖ Zwölf Drohnen wurden zerstört.    | abgeschossene Drohnen: 11 Drohnen, Zwölf Drohnen
    # who is on board, who may be, who is found
    An Bord waren laut Werft 70 Menschen. ‖ Auf der Fähre befanden sich 90 Gäste. Sie ist für 50 Gäste zugelassen. | Insassen: 70 Menschen, 90 Gäste
    Es gab 20 Tote. Retter bargen bisher neun Leichen. ‖ 22 Menschen starben. Elf Tote wurden geborgen. | Tote: 20 Tote, 22 Menschen; geborgene Tote: neun Leichen, Elf Tote
    # what is lacking is no number of all, nor is what is filled
    In Kiel fehlen 90 Lehrer. Der Verband sprach von 110 fehlenden Lehrkräften. ‖ In Kiel gibt es 900 Lehrer. | Lehrer (Fehlende) in Kiel: 90 Lehrer, 110 fehlenden Lehrkräften
    Von 70 Stellen konnten 40 besetzt werden. ‖ 35 Stellen sind neu besetzt.                  | besetzte Stellen: 40, 35 Stellen
    # more behind as before the number
    Es gab 19 Tote. Retter bargen weitere zwei Leichen. Damit starben 21 Menschen.            | Tote: 19 Tote, 21 Menschen
    # among them
    300 Gäste kamen. Unter ihnen waren nach Angaben der Stadt 40 Kinder. ‖ 310 Gäste kamen.   | Gäste: 300 Gäste, 310 Gäste; Kinder < 0: 40 Kinder
    # whose soldiers, and where the ministry is
    Norwegen entsandte 400 Soldaten. ‖ Die Nato schickt 90 Soldaten. ‖ Norwegen hat 500 Soldaten geschickt. | Soldaten: 400 Soldaten, 500 Soldaten
    Das Land hat nach Angaben des Ministeriums in Oslo 700 Soldaten verlegt. ‖ Er sprach von 900 Mann. ‖ 800 Soldaten kamen. | Soldaten: 700 Soldaten, 800 Soldaten
    # whose seats and shares
    Die Union erhielt 42 Sitze, die Liberalen 11. ‖ Die Union kommt auf 40 Mandate. | Sitze (Union): 42 Sitze, 40 Mandate
    Die Grünen siegten mit 31 Prozent vor der Union mit 28 Prozent. ‖ Die Union erreicht 27 Prozent und die Linke 9 Prozent. | Union: 28 Prozent, 27 Prozent
    # no height of one thing
    Er fiel aus 60 Metern Höhe. ‖ Das Zelt steht auf 900 Metern Höhe.                        | ``
    # what a pronoun points back to, what was planned
    Die Kosten steigen. Sie liegen bei 9 Millionen Euro. Ursprünglich waren 6 Millionen Euro veranschlagt. | Kosten: 9 Millionen Euro, 6 Millionen Euro
    Die Baukosten betrügen 9 Millionen Euro, sagte sie. ‖ Die Kosten liegen bei 8 Millionen Euro. | Baukosten: 9 Millionen Euro, 8 Millionen Euro
    Es liefen 30 Tonnen Öl aus. ‖ Er sprach von 40 Tonnen ausgelaufenem Schweröl.             | Öl: 30 Tonnen Öl, 40 Tonnen
    # without power
    400 Haushalte waren ohne Strom. ‖ 500 Haushalte hatten keinen Strom. ‖ Es gibt 9.000 Haushalte. | Haushalte ohne Strom: 400 Haushalte, 500 Haushalte
    Der Sturm hat drei Menschen das Leben gekostet. ‖ Es gab vier Tote.                     | Tote: drei Menschen, vier Tote
    # of those arrested some stay in prison
    Die Polizei nahm 31 Gäste fest. Neun sitzen in Untersuchungshaft. ‖ 33 Gäste wurden festgenommen. | Festgenommene: 31 Gäste, 33 Gäste
    # who is stranded, and who comes home
    Auf der Insel sitzen 900 Urlauber fest. ‖ 700 Touristen sitzen fest. 300 Urlauber wurden zurückgeholt. | Gestrandete: 900 Urlauber, 700 Touristen
    Es wurden 12 Millionen Euro gespendet. ‖ Die Spenden summieren sich auf 14 Millionen Euro. | Spende: 12 Millionen Euro, 14 Millionen Euro
    Sie schuldet der Bank 9.000 Euro. ‖ Ihre Schulden betragen 8.000 Euro.                   | Schulden: 9.000 Euro, 8.000 Euro
    # labels in the nominative
    Er sprach von 110 Fahrgästen. ‖ Sie sprach von 118 Fahrgästen.                          | Fahrgäste: 110 Fahrgästen, 118 Fahrgästen
    Er kam mit 40 freiwilligen Helfern. ‖ Sie kam mit 30 freiwilligen Helfern.               | freiwillige Helfer: 40 freiwilligen Helfern, 30 freiwilligen Helfern
    """)
  void putsFiguresOnOneMatterSideBySide(String articles, String topics) {
    List<ParsedArticle> parsed =
        ARTICLES.splitToStream(articles).map(GermanDossierTest::parsed).toList();
    assertEquals(
        topics,
        Dossier.of(parsed).topics().stream()
            .map(GermanDossierTest::told)
            .collect(Collectors.joining("; ")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
    # a figure that held before contradicts no later one
    Es gab 14 Tote. Zunächst war von elf Toten die Rede.                                    | DIFFER
    Es gab 14 Tote. Die Polizei hatte elf Tote gemeldet.                                    | DIFFER
    Vor fünf Jahren lag die Quote bei 31,8 Prozent. Nun beträgt die Quote 34,2 Prozent.      | DIFFER
    Es gab 14 Tote. Eine Zeitung meldete elf Tote.                                          | CONTRADICT
    """)
  void tellsContradictionFromDifference(String text, Agreement expected) {
    Dossier dossier = Dossier.of(List.of(parsed(text)));
    assertEquals(expected, dossier.topics().get(0).agreement());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
    Der Chef will 700 Stellen streichen. Eine Sprecherin wies das zurück.                   | 700 Stellen
    Der Chef will 700 Stellen streichen. Eine Sprecherin dementierte den Bericht.           | 700 Stellen
    Die Firma bestritt, dass sie 700 Stellen streichen will.                                | 700 Stellen
    Der Chef will 700 Stellen streichen. Eine Sprecherin wies die Kritik am Chef zurück.    | ``
    Der Chef will 700 Stellen streichen. Eine Sprecherin wies das als Lüge zurück.          | 700 Stellen
    Der Chef will 700 Stellen streichen. Eine Sprecherin nannte die Zahl falsch.            | 700 Stellen
    Der Chef will 700 Stellen streichen. Eine Sprecherin nannte den Bericht „frei erfunden“. | 700 Stellen
    Laut Betriebsrat fallen 700 Stellen weg. Das überrascht. Der Chef widersprach dem Betriebsrat. | 700 Stellen
    Laut Finanzministerium fallen 700 Stellen weg. Das überrascht. Der Chef zweifelte die Angaben des Ministeriums an. | 700 Stellen
    Laut Betriebsrat fallen 700 Stellen weg. Der Chef wies die Kritik des Betriebsrats zurück. | ``
    # what is said to be wrong, by whatever verb
    Laut Betriebsrat fallen 700 Stellen weg. Die Angaben seien falsch, sagte der Chef.       | 700 Stellen
    Laut Betriebsrat fallen 700 Stellen weg. Das stimme nicht, so der Chef.                 | 700 Stellen
    Laut Betriebsrat fallen 700 Stellen weg. „Diese Zahl ist erfunden“, sagte der Chef.      | 700 Stellen
    Laut Betriebsrat fallen 700 Stellen weg. Die Zahl entbehre jeder Grundlage, so der Chef. | 700 Stellen
    Laut Betriebsrat fallen 700 Stellen weg. Davon könne keine Rede sein, sagte der Chef.    | 700 Stellen
    Der Chef sagte, es sei falsch, dass 700 Stellen wegfielen.                               | 700 Stellen
    Laut Betriebsrat fallen 700 Stellen weg. Der Chef hält die Zahl für übertrieben.         | 700 Stellen
    Laut Betriebsrat fallen 700 Stellen weg. Der Chef hält diese Angabe für zu hoch.         | 700 Stellen
    Der Chef will 700 Stellen streichen. Das sei übertrieben, sagte sie.                     | ``
    Der Chef will 700 Stellen streichen. Die Entscheidung sei falsch, sagte sie.             | ``
    Der Chef will 700 Stellen streichen. Sie hält die Zahl der Chefs für zu hoch.            | ``
    Laut Betriebsrat fallen 700 Stellen weg. Sie fragte, ob die Zahl falsch sei.             | ``
    Laut Betriebsrat fallen 700 Stellen weg. Sie bestritt, dass die Zahl falsch sei.         | ``
    """)
  void findsWhatADenialPointsTo(String text, String denied) {
    Dossier dossier = Dossier.of(List.of(parsed(text), parsed("600 Stellen fallen weg.")));
    Topic topic = dossier.topics().get(0);
    assertEquals(
        denied,
        topic.denials().stream()
            .flatMap(denial -> denial.figures().stream())
            .map(figure -> topic.figures().get(figure).quantity().text())
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
    # the number that a denial names, whoever told it, but not what the denier said himself
    Laut Polizei starben 70 Menschen. ‖ Die Zahl von 70 Toten sei falsch, sagte Jan Roth. | 0, 1
    Laut Polizei starben 70 Menschen. ‖ Jan Roth wies die Zahl von 70 Toten zurück.        | 0, 1
    Laut Polizei gab es 70 Tote. ‖ Jan Roth widersprach Berichten, wonach 70 Menschen starben. | 0, 1
    Laut Polizei starben 60 Menschen. ‖ Jan Roth wies die Zahl von 70 Toten zurück.        | 1
    Laut Jan Roth starben 70 Menschen. ‖ Jan Roth wies die Zahl von 70 Toten zurück.       | 1
    """)
  void findsDeniedNumbersInOtherArticles(String articles, String denied) {
    List<ParsedArticle> parsed =
        ARTICLES.splitToStream(articles).map(GermanDossierTest::parsed).toList();
    assertEquals(
        denied,
        Dossier.of(parsed).topics().get(0).denials().stream()
            .flatMap(denial -> denial.figures().stream())
            .map(String::valueOf)
            .collect(Collectors.joining(", ")));
  }

  private static ParsedArticle parsed(String text) {
    return AUSSAGE.parse(Article.of(text).published(LocalDate.of(2024, 9, 20)));
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
