package aussage.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole sentences and their quantities, with neighbours that differ in one word. */
class QuantityReadingsTest {
  /** Numbers without unit and noun: a value, those who are spoken of, or nothing at all. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4,5                                                  | 4,5 → 4.5
          Es waren 4.                                          | 4 → 4
          Die Hälfte kam.                                      | Hälfte → 0.5
          Eine Hälfte kam.                                     | Eine Hälfte → 0.5
          Kaum die Hälfte kam.                                 | Hälfte → LESS_THAN 0.5
          Zur Hälfte ist es Wald.                              | Hälfte → 0.5
          Er war mit der Hälfte der Boote zufrieden.           | Hälfte → 0.5
          In der zweiten Hälfte fiel ein Tor.                  | ''
          Ein Viertel der Stadt ist leer.                      | Ein Viertel → 0.25
          Ein Viertel in Bremen ist leer.                      | ''
          Gut ein Viertel in Bremen ist leer.                  | ein Viertel → MORE_THAN 0.25
          Ein halbes Boot sank.                                | ''
          Eineinhalb Boote sanken.                             | Eineinhalb → 1.5 Boot
          Zwei Drittel blieben.                                | Zwei Drittel → 0.6666666667
          Ein Fünftel blieb.                                   | Ein Fünftel → 0.2
          Drei Viertel der Gäste gingen.                       | Drei Viertel → 0.75
          Rund zwei Millionen kamen.                           | zwei Millionen → ABOUT 2000000
          Zwischen 3 und 5 liegt der Wert.                     | 3 und 5 → BETWEEN 3..5
          Der Wert ist 3 bis 5 größer.                         | 3 bis 5 → BETWEEN 3..5
          Rund 30 kamen.                                       | 30 → ABOUT 30
          Rund 30 wurden verletzt.                             | 30 → ABOUT 30 COUNT
          Der Hafen 30 wurde gebaut.                           | ''
          Rund 2,5 wurden gemessen.                            | 2,5 → ABOUT 2.5
          Rund null wurden gemessen.                           | null → ABOUT 0
          Der Wert liegt bei rund 30 war zu hören.             | 30 → ABOUT 30
          Es gab 30 Boote, darunter 1,5 neu.                   | 30 → 30 Boot; 1,5 → 1.5
          Davon zwei sind neu.                                 | zwei → 2 COUNT
          Weitere 30 wurden verkauft.                          | 30 → 30 COUNT
          Ein paar Boote sanken.                               | ''
          Ein Dutzend sank.                                    | Ein Dutzend → 12 COUNT
          Ein Boot sank.                                       | ''
          Eins wurde verkauft.                                 | ''
          Zwei sanken.                                         | Zwei → 2 COUNT
          Die Zwei wurde gemalt.                               | ''
          Die zwei wurden gerettet.                            | zwei → 2 COUNT
          Die vier kleineren, sagte er, gingen.                | vier → 4 COUNT
          Mit den drei anderen wurde geredet.                  | drei → 3 COUNT
          Der vier kleineren, sagte er, gedachte sie.          | ''
          Die vier oben, sagte er, gingen.                     | ''
          Die vier Kleinen, sagte er, gingen.                  | vier → 4 Kleinen
          Gäste, 40 wurden gerettet.                           | 40 → 40 COUNT
          Gäste und 40 wurden gerettet.                        | 40 → 40 COUNT
          Gäste wie 40 wurden gerettet.                        | ''
          Ein Erdbeben der Stärke 6 traf die Insel.            | 6 → 6
          Ein Erdbeben der Stärke 6,5 traf die Insel.          | 6,5 → 6.5
          Das Programm hat die Version 6.5 erreicht.           | ''
          Die Kosten: 12.500                                   | 12.500 → 12500
          Der Veranstalter nannte 12.500 im Saal.              | 12.500 → 12500
          Die Polizei zählte 300 und ging.                     | 300 → 300
          Die Polizei zählte 2010, der Wirt 450.               | 450 → 450
          Die Polizei zählte 1850, der Wirt 450.               | 450 → 450
          Die Polizei zählte 2300, der Wirt 450.               | 2300 → 2300; 450 → 450
          Die Polizei zählte Boote, der Wirt 450.              | ''
          Die Polizei zählte 300 und der Wirt 450.             | 300 → 300; 450 → 450
          Die Polizei zählte 300, Wirt 450.                    | 300 → 300
          Die Polizei zählte 300, das weiß der Wirt 450.       | 300 → 300
          Es waren 300 gewesen.                                | 300 → 300
          Wenn es 300 gewesen sind, reicht es.                 | ''
          Der Preis fiel auf neun.                             | ''
          Der Preis fiel wie neun.                             | ''
          Die Zahl der Toten stieg auf neun an.                | neun → 9 Tote
          Die Zahl der Toten stieg, sagte er, auf 40.          | 40 → 40
          Die Zahl der am Bau beteiligten Helfer stieg auf 40. | 40 → 40 Helfer
          Die Zahl der Helfer 40 stieg.                        | ''
          Die Liste der Helfer umfasst nur 40.                 | 40 → 40
          """)
  void readsBareNumbers(String german, String expected) {
    assertEquals(expected, QuantityNotation.of(german));
  }

  /** The noun behind the number, in the genitive, with "von", or before a colon. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zwei der Brücken fehlten.                           | Zwei → 2 Brücke
          30 Prozent der alten, sehr morschen Boote fehlen.   | 30 → 30 %
          1500 Tonnen Stahl fehlen.                           | 1500 → 1500 t
          30 Euro Trinkgeld blieben.                          | 30 → 30 EUR
          Zwei von drei Booten sanken.                        | Zwei → 2 Boot; drei → 3 Boot
          Zwei von den drei Booten sanken.                    | Zwei → 2 Boot; drei → 3 Boot
          Hunderte von Booten sanken.                         | Hunderte → VAGUE 100.. Boot
          Die Hälfte von ihnen blieb.                         | Hälfte → 0.5
          Drei von ihnen blieben.                             | Drei → 3 COUNT
          Ein Drittel von Bremen ist leer.                    | Ein Drittel → 0.3333333333
          12 von insgesamt 40 Booten sanken.                  | 12 → 12 Boot; 40 → 40 Boot
          12 von rund 40 Booten sanken.                       | 12 → 12 Boot; 40 → ABOUT 40 Boot
          12 von den laut Polizei 40 Booten sanken.           | 12 → 12 Boot; 40 → 40 Boot
          12 von den laut Polizei der Stadt 40 Booten sanken. | 12 → 12 Boot; 40 → 40 Boot
          12 der nach Angaben der Klinik 40 Boote sanken.     | 12 → 12 Boot; 40 → 40 Boot
          Sie zählte 12 der roten Boote.                      | 12 → 12 Boot
          Sie zählte 12 der sehr alten Boote.                 | 12 → 12 Boot
          12 der im Hafen liegenden Boote sanken.             | 12 → 12 Boot
          Zwei sehr alte Boote sanken.                        | Zwei → 2 Boot
          Drei noch offene Häfen blieben.                     | Drei → 3 Häfen
          Tausende demonstrierten.                            | Tausende → VAGUE 1000.. COUNT
          Tausende der Fans blieben.                          | Tausende → VAGUE 1000.. Fan
          Ein Drittel der 600 Gäste blieb.                    | Ein Drittel → 0.3333333333; 600 → 600 Gast
          Boote: 40                                           | 40 → 40 Boot
          Boote: 40 sanken                                    | ''
          Die Boote: 40                                       | ''
          boote: 40                                           | ''
          Zahl der Boote: 40                                  | 40 → 40 Boot
          Ihr 30 Mitglieder starker Chor sang.                | 30 → 30 Mitglied
          Es kamen 30 so genannte Helfer.                     | 30 → 30 Helfer
          Es kamen drei davon.                                | drei → 3 COUNT
          Es kamen drei andere.                               | drei → 3 COUNT
          """)
  void readsWhatIsCounted(String german, String expected) {
    assertEquals(expected, QuantityNotation.of(german));
  }

  /** What narrows or widens a number. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mehr als die Hälfte der Gäste blieb.                       | Hälfte → MORE_THAN 0.5
          Fast ein Drittel der Gäste blieb.                          | ein Drittel → ALMOST 0.3333333333
          Ein gutes Drittel der Gäste blieb.                         | Drittel → MORE_THAN 0.3333333333
          Ein knappes Drittel der Gäste blieb.                       | Drittel → ALMOST 0.3333333333
          Mehr als ein knappes Drittel der Gäste blieb.              | Drittel → ALMOST 0.3333333333
          Mehr als die erwarteten 500 Gäste kamen.                   | 500 → MORE_THAN 500 Gast
          Es kamen mehr als die erwarteten 500 Gäste.                | 500 → MORE_THAN 500 Gast
          Es kamen mehr als den 500 Gästen lieb war.                 | 500 → MORE_THAN 500 Gast
          Es kamen mehr als die 500 Gäste.                           | 500 → MORE_THAN 500 Gast
          Es kamen um die 33 Gäste.                                  | 33 → 33 Gast
          Es kamen um die 5 Gäste.                                   | 5 → 5 Gast
          Es kamen um die 10 Gäste.                                  | 10 → ABOUT 10 Gast
          Es kamen um die 20 bis 30 Gäste.                           | 20 bis 30 → BETWEEN 20..30 Gast
          Unter zwölf Bewerbern gewann sie.                          | zwölf → 12 Bewerber
          Unter 200 Bewerbern gewann sie.                            | 200 → 200 Bewerber
          Sie wählte unter zwölf Bewerbern.                          | zwölf → 12 Bewerber
          Sie wählte unter 13 Bewerbern.                             | 13 → LESS_THAN 13 Bewerber
          Es kostet unter zehn Euro.                                 | zehn → LESS_THAN 10 EUR
          Der Wert liegt unter 50.                                   | 50 → LESS_THAN 50
          Es kamen bis 30 Gäste.                                     | 30 → AT_MOST 30 Gast
          Gute 30 Gäste kamen.                                       | 30 → 30 Gast
          Gute dreißig Gäste kamen.                                  | dreißig → MORE_THAN 30 Gast
          Gute 30 Meter fehlten.                                     | 30 → MORE_THAN 30 m
          Knappe zwei Stunden vergingen.                             | zwei → ALMOST 2 h
          Ungefähr bis zu rund 30 Gäste kamen.                       | 30 → AT_MOST 30 Gast
          Etwa rund 30 Gäste kamen.                                  | 30 → ABOUT 30 Gast
          Höchstens rund 30 Gäste kamen.                             | 30 → AT_MOST 30 Gast
          Es kamen 30 oder mehr Gäste.                               | 30 → AT_LEAST 30 Gast
          Es kamen 30 Gäste oder weniger.                            | 30 → AT_MOST 30 Gast
          Es kamen 30 Gäste oder mehr als sonst.                     | 30 → 30 Gast
          Rund 30 Gäste oder mehr kamen.                             | 30 → ABOUT 30 Gast
          Es kamen 30 Gäste mindestens.                              | 30 → AT_LEAST 30 Gast
          Es kamen 30 Gäste mindestens aus Kiel.                     | 30 → 30 Gast
          Das kostet 30 Euro aufwärts.                               | 30 → AT_LEAST 30 EUR
          Er lief über zehn Kilometer.                               | zehn → MORE_THAN 10 km
          Der Film läuft über zwei Stunden.                          | zwei → MORE_THAN 2 h
          Das Rennen geht über zehn Kilometer.                       | zehn → 10 km
          Die Strecke führte sie über zehn Kilometer.                | zehn → 10 km
          Er ging mit über 90 Jahren fort.                           | 90 → MORE_THAN 90 a
          Er blieb mit über 90 Jahren hier und ging fort.            | 90 → MORE_THAN 90 a
          Die Etappe über zehn Kilometer endete.                     | zehn → 10 km
          Es gehen über zehn Gäste.                                  | zehn → MORE_THAN 10 Gast
          Der Chor verfügt inzwischen über 30 Stimmen.               | 30 → 30 Stimme
          Wer inzwischen über 30 Boote verfügt, ist reich.           | 30 → 30 Boot
          Wer inzwischen über 30 Boote fährt, und gern verfügt, ist reich. | 30 → MORE_THAN 30 Boot
          Das Verfügt über 30 Boote.                                 | 30 → MORE_THAN 30 Boot
          Ein Vertrag über 30 Boote fehlt.                           | 30 → 30 Boot
          Er schloss den vertrag über 30 Boote.                      | 30 → MORE_THAN 30 Boot
          Nicht weniger als 30 Gäste kamen.                          | 30 → AT_LEAST 30 Gast
          Nicht mehr als 30 Gäste kamen.                             | 30 → AT_MOST 30 Gast
          Deutlich unter 30 Gäste kamen.                             | 30 → LESS_THAN 30 Gast
          """)
  void boundsNumbers(String german, String expected) {
    assertEquals(expected, QuantityNotation.of(german));
  }

  /** Money, measures, time and temperatures, behind the number and before it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Das kostet 5,- Euro.                  | 5 → 5 EUR
          Das kostet 5,-- Euro.                 | 5 → 5 EUR
          Das kostet 1500,- Euro.               | 1500 → 1500 EUR
          Das kostet 850.– Franken.             | 850 → 850 CHF
          Das kostet Fr. 1500.–                 | 1500 → 1500 CHF
          Das kostet Fr. 15.– pro Nacht.        | 15 → 15 CHF / 1 Nacht
          Er hat $ 5.                           | 5 → 5 USD
          Er hat € 5 Mio. gezahlt.              | 5 Mio. → 5000000 EUR
          Er hat EUR fünf gezahlt.              | ''
          Es kostet Fr. 5.                      | 5 → 5 CHF
          Es kostet US$ 5.                      | 5 → 5 USD
          Es kostet Euro 5.                     | ''
          Ein Euro fehlt.                       | Ein → 1 EUR
          Ein Boot fehlt.                       | ''
          Ein ganzer Meter fehlt.               | Ein → 1 m
          Ein langer Meter fehlt.               | ''
          Ein kanadischer Dollar fehlt.         | Ein → 1 CAD
          Ein guter Meter fehlt.                | Ein → MORE_THAN 1 m
          Ein knapper Meter fehlt.              | Ein → ALMOST 1 m
          Die eine Stunde war lang.             | ''
          Ein Hamburger Meter fehlt.            | ''
          Zwei kanadische Boote fehlen.         | Zwei → 2 Boot
          Zwei Schweizer Franken fehlen.        | Zwei → 2 CHF
          Zwei tschechische Kronen fehlen.      | Zwei → 2 CZK
          Es sind 5 Grad.                       | 5 → 5 Cel
          Es sind 5 Grad Fahrenheit.            | 5 → 5 [degF]
          Es sind 5 Grad nördlicher Breite.     | 5 → 5 deg
          Er dreht um 5 Grad.                   | 5 → 5 deg
          Es sind 5 °C.                         | 5 → 5 Cel
          Es sind minus 5 Grad.                 | minus 5 → -5 Cel
          Es sind 5 Grad unter Null.            | 5 → -5 Cel
          Es sind 5 Grad unter dem Wert.        | 5 → 5 Cel
          Es sind 10 bis 12 Grad unter null.    | 10 bis 12 → BETWEEN -12..-10 Cel
          Es sind 10 bis 12 Minusgrade.         | 10 bis 12 → BETWEEN -12..-10 Cel
          Er wog 200 Pfund.                     | 200 → 200 (Pfund)
          Er nahm 20 Pfund ab.                  | 20 → 20 (Pfund)
          Er zahlte 20 Pfund.                   | 20 → 20 GBP
          Er zahlte 20 Pfund Sterling.          | 20 → 20 GBP
          Er kaufte 20 Pfund Äpfel.             | 20 → 20 (Pfund)
          Er zahlte 20 Pfund 5.                 | 20 → 20 GBP
          Er zahlte zwei Millionen Pfund Lohn.  | zwei Millionen → 2000000 GBP
          Ein halbes Pfund fehlt.               | Ein halbes → 0.5 (Pfund)
          Ein 20-Pfund-Karpfen biss an.         | 20 → 20 (Pfund)
          Es sind acht m.                       | ''
          Es sind 8 m.                          | 8 → 8 m
          Es sind 8 m² groß.                    | 8 → 8 m2
          Er lief 8 km/h schnell.               | 8 → 8 km/h
          Er sagte "8 Zoll" und "28" dazu.      | 8 → 8 [in_i]
          Das Rad misst 28 " im Mittel.         | ''
          Das kostet 2 Euro 50 Cent.            | 2 Euro 50 → 2.5 EUR
          Das kostet zwei Euro fünf.            | zwei → 2 EUR
          Das kostet zwei Euro fünfzig Cent.    | zwei Euro fünfzig → 2.5 EUR
          Es sind zwei Boote fünfzig.           | zwei → 2 Boot
          Das kostet zwei Euro hundert.         | zwei → 2 EUR
          Das kostet zwei Euro 99.              | zwei Euro 99 → 2.99 EUR
          Das kostet zwei Euro zehn.            | zwei Euro zehn → 2.10 EUR
          Sie sprang 1 Meter 80 Zentimeter.     | 1 Meter 80 → 180 cm
          Sie sprang 1 Meter 8.                 | 1 → 1 m
          Sie lief 1 Kilometer 80.              | 1 → 1 km
          Sie lief 1 Kilometer 80 Meter.        | 1 Kilometer 80 → 1080 m
          Es dauerte 2 Stunden und 5 Minuten.   | 2 Stunden und 5 → 125 min
          Es dauerte 2 Stunden, 5 Minuten.      | 2 → 2 h; 5 → 5 min
          Er lief 2 Stunden und 5 Kilometer.    | 2 → 2 h; 5 → 5 km
          Es waren 2 Stunden 5 Boote da.        | 2 → 2 h; 5 → 5 Boot
          Es dauerte 2 Minuten 5 Stunden.       | 2 → 2 min; 5 → 5 h
          Es dauerte 2,5 Stunden 5 Minuten.     | 2,5 → 2.5 h; 5 → 5 min
          Es dauerte 2 Stunden 5 bis 6 Minuten. | 2 → 2 h; 5 bis 6 → BETWEEN 5..6 min
          Der Balken misst 5 Fuß 8 Zoll.        | 5 Fuß 8 → 68 [in_i]
          Er blieb zwei Wochen und drei Tage.   | zwei Wochen und drei → 17 d
          Es kostet 5 Euro und fünfzig Boote.   | 5 → 5 EUR; fünfzig → 50 Boot
          Es kostet 5 Euro und fünfzig.         | 5 → 5 EUR
          """)
  void readsUnits(String german, String expected) {
    assertEquals(expected, QuantityNotation.of(german));
  }

  /** What a quantity is counted against. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Es gab 120 Fälle je 100.000 Einwohner.          | 120 → 120 Fall / 100000 Einwohner
          Es gab 120 Fälle auf 100.000 Einwohner.         | 120 → 120 Fall / 100000 Einwohner
          Der Wert stieg von 120 auf 100 Einwohner.       | 120 → 120 Einwohner; 100 → 100 Einwohner
          120 Fälle auf 50 Einwohner wurden gezählt.      | 120 → 120 Fall; 50 → 50 Einwohner
          120 Fälle auf 100 Einwohner wurden gezählt.     | 120 → 120 Fall / 100 Einwohner
          120 Fälle auf 10 Einwohner wurden gezählt.      | 120 → 120 Fall; 10 → 10 Einwohner
          Der Preis stieg um 5 Euro auf 100 Euro.         | 5 → 5 EUR; 100 → 100 EUR
          Die Zahl stieg um 20 Gäste auf 100 Gäste.       | 20 → 20 Gast; 100 → 100 Gast
          Die Aktie legte 5 Euro auf 100 Euro zu.         | 5 → 5 EUR; 100 → 100 EUR
          Die Straße steigt 5 Meter auf 100 Meter.        | 5 → 5 m / 100 m
          Sie zahlt 300 Euro im Jahr 2010.                | 300 → 300 EUR
          Sie zahlt 300 Euro im Jahr.                     | 300 → 300 EUR / 1 a
          Sie zahlt 300 Euro im Monat Mai.                | 300 → 300 EUR
          Sie zahlt 300 Euro im Monat der Wahl.           | 300 → 300 EUR
          Sie zahlt 300 Euro im Jahr vor der Wahl.        | 300 → 300 EUR
          Sie zahlt 300 Euro im Jahr danach.              | 300 → 300 EUR
          Sie zahlt 300 Euro am Tag darauf.               | 300 → 300 EUR
          Sie zahlt 300 Euro in der Stunde.               | 300 → 300 EUR / 1 h
          Sie zahlt 300 Euro in der Klinik.               | 300 → 300 EUR
          Sie zahlt 300 Euro die Stunde.                  | 300 → 300 EUR / 1 h
          Der Hafen sah 300 Boote die Woche über.         | 300 → 300 Boot
          Sie zahlt 300 Euro jeden Monat.                 | 300 → 300 EUR / 1 mo
          Sie zahlt 300 Euro pro Kopf.                    | 300 → 300 EUR / 1 Kopf
          Sie zahlt 300 Euro pro angefangene Stunde.      | 300 → 300 EUR / 1 h
          Sie zahlt 300 Euro pro 5 Stunden.               | 300 → 300 EUR / 5 h
          Sie zahlt 300 Euro pro                          | 300 → 300 EUR
          Sie zahlt 300 Euro je nach Haus.                | 300 → 300 EUR
          Sie zahlt 300 Euro Miete im Monat.              | 300 → 300 EUR / 1 mo
          Sie zahlt 300 Euro Miete monatlich.             | 300 → 300 EUR / 1 mo
          Sie fährt 80 Kilometer in der Stunde.           | 80 → 80 km/h
          Sie fährt 80 km pro 2 Stunden.                  | 80 → 80 km / 2 h
          Die Fähre bringt 400 Gäste am Tag.              | 400 → 400 Gast / 1 d
          Die Fähre bringt 400 Gäste am Tag der Wahl.     | 400 → 400 Gast
          Die Fähre bringt täglich nur 500 Gäste.         | 500 → 500 Gast / 1 d
          Die Fähre bringt dreimal täglich nur 500 Gäste. | 500 → 500 Gast
          Die Fähre bringt jährlich rund 500 Gäste.       | 500 → ABOUT 500 Gast / 1 a
          Jährlich kommen 500 Gäste.                      | 500 → 500 Gast / 1 a
          Pro Jahr kommen rund 500 Gäste.                 | 500 → ABOUT 500 Gast / 1 a
          Je Boot gibt es 500 Gäste.                      | 500 → 500 Gast / 1 Boot
          Jedes Jahr kommen 500 Gäste.                    | 500 → 500 Gast / 1 a
          500 Gäste kommen pro Jahr.                      | 500 → 500 Gast / 1 a
          500 Gäste kommen, pro Jahr sind es mehr.        | 500 → 500 Gast
          500 Gäste kommen jedes Mal.                     | 500 → 500 Gast
          500 Gäste fahren jährlich.                      | 500 → 500 Gast / 1 a
          Zwei Stunden fährt er jeden Tag.                | Zwei → 2 h
          30 Fälle / Tag                                  | 30 → 30 Fall / 1 d
          Ein Drittel pro Jahr geht.                      | Ein Drittel → 0.3333333333
          Er verdient stündlich 12 Euro.                  | 12 → 12 EUR / 1 h
          Er verdient wöchentlich 12 Euro.                | 12 → 12 EUR / 1 wk
          """)
  void readsRates(String german, String expected) {
    assertEquals(expected, QuantityNotation.of(german));
  }

  /** A number and what it measures in one word. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ein Zweitagesbart.                            | Zwei → 2 d
          Der 5-Sterne-Koch kam.                        | ''
          Das 500-Seiten-Buch ist dick.                 | 500 → 500 Seite
          Das 8-Seiten-Heft ist dünn.                   | ''
          Das Fünfhundert-Seiten-Buch ist dick.         | ''
          Der 20-Uhr-Film lief.                         | ''
          Der 10-Punkte-Plan gilt.                      | 10 → 10 Punkt
          Die 50-km/h-Zone gilt.                        | 50 → 50 km/h
          Ein 2-Millionen-Franken-Haus brannte.         | 2-Millionen → 2000000 CHF
          Die 2-Millionen-Stadt wächst.                 | ''
          Das Rohr misst 5cm.                           | 5 → 5 cm
          Das Haus 5L brannte.                          | ''
          Die 5%-Hürde gilt.                            | 5 → 5 %
          Eine 40%ige Lösung.                           | 40 → 40 %
          Die 18- bis 25-Jährigen kamen.                | 18- bis 25 → BETWEEN 18..25 a
          Die 18- und 25-Jährigen kamen.                | 18 → 18 a; 25 → 25 a
          Zwei- oder dreihundert Boote sanken.          | Zwei → 200 Boot; dreihundert → 300 Boot
          Zwei- und dreihundert Boote sanken.           | Zwei → 200 Boot; dreihundert → 300 Boot
          Zwischen zwei- und dreihundert Boote sanken.  | zwei- und dreihundert → BETWEEN 200..300 Boot
          Ein Zwei- bis Dreijähriger lief.              | Zwei- bis Drei → BETWEEN 2..3 a
          Ein- bis zweitausend Gäste kamen.             | Ein- bis zweitausend → BETWEEN 1000..2000 Gast
          Die 2-, 3- und 4-Zimmer-Wohnungen sind teuer. | ''
          Eine Viertelstunde verging.                   | Viertel → 0.25 h
          Eine halbstündige Pause.                      | halb → 0.5 h
          Der achtköpfige Rat tagte.                    | acht → 8 Kopf
          Die einköpfige Jury tagte.                    | ''
          Ein 12-köpfiger Rat tagte.                    | 12 → 12 Kopf
          Die Zwölfjährigen liefen.                     | Zwölf → 12 a
          Die Dreifaltigkeit ist schön.                 | ''
          Die Zweigstelle schließt.                     | ''
          Die 68er siegten.                             | ''
          """)
  void readsCompounds(String german, String expected) {
    assertEquals(expected, QuantityNotation.of(german));
  }

  /** How many figures an amount has. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Er zahlte einen zweistelligen Betrag.                      | zweistelligen → VAGUE 10.. (Geld)
          Sie bekam eine achtstellige Zahl.                          | ''
          Eine hohe, sechsstellige Summe fehlt.                      | sechsstellige → VAGUE 100000.. (Geld)
          Eine sechsstellige, also hohe Summe fehlt.                 | ''
          Der sechzehnstellige Betrag ist falsch.                    | ''
          Der fünfzehnstellige Betrag ist falsch.                    | fünfzehnstellige → VAGUE 100000000000000.. (Geld)
          Der nullstellige Betrag ist falsch.                        | ''
          Ein zwei-stelliger Millionenbetrag fehlt.                  | zwei-stelliger Millionen → VAGUE 10000000.. (Geld)
          Ein einstelliger Milliardenbetrag fehlt.                   | einstelliger Milliarden → VAGUE 1000000000.. (Geld)
          Ein dreistelliger, fast vierstelliger Milliardenbetrag fehlt. | vierstelliger Milliarden → VAGUE 1000000000000.. (Geld)
          Ein dreistelliger, sehr hoher Betrag fehlt.                | ''
          Ein dreistelliger sehr hoher Betrag fehlt.                 | dreistelliger → VAGUE 100.. (Geld)
          Der Millionen-Dollar-Vertrag ist fertig.                   | Millionen → VAGUE 1000000.. USD
          Der Millionen-Klub-Vertrag ist fertig.                     | ''
          Das Millionen-Euro ist weg.                                | ''
          Das Wachstum lag im zweistelligen Prozentbereich.          | zweistelligen → VAGUE 10.. %
          """)
  void readsAmounts(String german, String expected) {
    assertEquals(expected, QuantityNotation.of(german));
  }
}
