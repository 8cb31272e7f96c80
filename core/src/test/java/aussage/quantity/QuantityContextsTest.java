package aussage.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around a number make of it, in whole sentences. */
class QuantityContextsTest {
  /** Two numbers that are one quantity, and two that are not. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Das dauert 5 bis 3 Tage.                                | 5 → 5 d; 3 → 3 d
          Das dauert von 3 bis zu 5 Tagen.                        | 3 bis zu 5 → BETWEEN 3..5 d
          Das dauert 3 bis etwa 5 Tage.                           | 3 bis etwa 5 → BETWEEN 3..5 d
          Das dauert zwischen etwa 3 und rund 5 Tagen.            | 3 und rund 5 → BETWEEN 3..5 d
          Das dauert zwischen drei Tagen und fünf Tagen.          | drei Tagen und fünf → BETWEEN 3..5 d
          Es waren zwischen drei Booten im Hafen und fünf Booten. | drei → 3 Boot; fünf → 5 Boot
          Das dauert 3 und 5 Tage.                                | 3 → 3 d; 5 → 5 d
          Das dauert 3 - 5 Tage.                                  | 3 - 5 → BETWEEN 3..5 d
          Das dauert 3 – 5 Tage.                                  | 3 – 5 → BETWEEN 3..5 d
          Das Spiel endete 3 - 5.                                 | ''
          Es sind minus 5 bis minus 3 Grad.                       | minus 5 bis minus 3 → BETWEEN -5..-3 Cel
          Es sind minus 5 bis minus 10 Grad.                      | minus 5 bis minus 10 → BETWEEN -10..-5 Cel
          Es sind -5 bis 3 Grad.                                  | -5 bis 3 → BETWEEN -5..3 Cel
          Es sind 3 bis -5 Grad.                                  | 3 bis -5 → BETWEEN -5..3 Cel
          Es sind 8 bis 3 Grad.                                   | 8 bis 3 → BETWEEN 3..8 Cel
          Es sind 8 bis 8 Grad.                                   | 8 → 8 Cel; 8 → 8 Cel
          Es sind 8 bis 3 Meter.                                  | 8 → 8 m; 3 → 3 m
          Es sind 3 bis -2 Grad.                                  | 3 bis -2 → BETWEEN -2..3 Cel
          Es sind 3-5 Grad.                                       | 3-5 → BETWEEN 3..5 Cel
          Es sind 3-5-7 Grad.                                     | ''
          Es sind 3-05 Grad.                                      | ''
          Es sind 1,2–1,5 Millionen Euro.                         | 1,2–1,5 Millionen → BETWEEN 1200000..1500000 EUR
          Es sind 1,2–1,5 Euro.                                   | 1,2–1,5 → BETWEEN 1.2..1.5 EUR
          Es sind 100 Millionen bis 300 Millionen Euro.           | 100 Millionen bis 300 Millionen → BETWEEN 100000000..300000000 EUR
          Es sind 500 Tausend bis 2 Millionen Euro.               | 500 Tausend bis 2 Millionen → BETWEEN 500000..2000000 EUR
          Es sind 900 bis 2 Millionen Euro.                       | 900 bis 2 Millionen → BETWEEN 900..2000000 EUR
          Es sind drei bis Tausende Euro.                         | Tausende → VAGUE 1000.. EUR
          Der Rat stimmte mit 34:21 roten Stimmen zu.             | 34 → 34 Stimme; 21 → 21 Stimme
          Der Rat stimmte mit 34:21 Booten zu.                    | ''
          Einige 100 Boote sanken.                                | 100 → VAGUE 100.. Boot
          Einige 200 Boote sanken.                                | 200 → 200 Boot
          Einige 10 Boote sanken.                                 | 10 → 10 Boot
          Einige 1000 Boote sanken.                               | 1000 → VAGUE 1000.. Boot
          Einige hunderttausend Boote sanken.                     | hunderttausend → VAGUE 100000.. Boot
          Einige Millionen Boote sanken.                          | Millionen → VAGUE 1000000.. Boot
          Viele zwei Millionen Boote sanken.                      | zwei Millionen → 2000000 Boot
          Ein, zwei Boote sanken.                                 | zwei → 2 Boot
          Ein bis zwei Boote sanken.                              | Ein bis zwei → BETWEEN 1..2 Boot
          Zwischen einem und zwei Booten sanken.                  | einem und zwei → BETWEEN 1..2 Boot
          """)
  void readsRanges(String german, String expected) {
    assertEquals(expected, QuantityNotation.of(german));
  }

  /** Numbers that share a unit or noun each have it, and others do not. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4,1, 4,3 und 4,6 Prozent fehlten.                    | 4,1 → 4.1 %; 4,3 → 4.3 %; 4,6 → 4.6 %
          Es kamen 40 große, rote und 70 alte Boote.           | 40 → 40 Boot; 70 → 70 Boot
          Es kamen 40 im Mai und 70 Boote.                     | 70 → 70 Boot
          Es kamen 40, etwa 70 Boote.                          | 70 → ABOUT 70 Boot
          Es kamen 40, nach Angaben 70 Boote.                  | 40 → 40 Boot; 70 → 70 Boot
          40 Prozent sind dafür, 41 sind dagegen.              | 40 → 40 %; 41 → 41 %
          40 Prozent sind dafür, und 41 dagegen.               | 40 → 40 %; 41 → 41 %
          40 Prozent sind dafür, 41 Gäste dagegen.             | 40 → 40 %; 41 → 41 Gast
          40 Prozent sind dafür, in Kiel 41 dagegen.           | 40 → 40 %
          Es kamen 40 Boote und 15 weniger als im Mai.         | 40 → 40 Boot; 15 → 15 Boot
          Es waren 40 Prozent, 1,5 mehr als im Mai.            | 40 → 40 %; 1,5 → 1.5 %
          Es dauerte 40 Tage, 15 mehr als im Mai.              | 40 → 40 d
          Es kamen 40 Boote, 15 mehr Gäste als im Mai.         | 40 → 40 Boot
          Es kamen 40 Boote mit 15 mehr.                       | 40 → 40 Boot; 15 → 15
          Er fiel um ein Drittel auf 3 Millionen Boote.        | ein Drittel → 0.3333333333; 3 Millionen → 3000000 Boot
          Von den 40 Booten sanken 35 im Mai.                  | 40 → 40 Boot; 35 → 35 Boot
          Von den 40 Booten sanken drei.                       | 40 → 40 Boot; drei → 3 Boot
          Von den 40 Booten sanken 35 Prozent.                 | 40 → 40 Boot; 35 → 35 %
          Von den 40 Booten sanken im Mai 2019 viele.          | 40 → 40 Boot
          Von den 40 Booten sprach er bis 20 Uhr.              | 40 → 40 Boot
          Der Gewinn lag bei 3 Mio. Euro nach 2 Mio. im Mai.   | 3 Mio. → 3000000 EUR; 2 Mio. → 2000000 EUR
          Der Gewinn lag bei 3 Mio. Euro nach 2 Tagen.         | 3 Mio. → 3000000 EUR
          Pro 100 Boote gab es Lob.                            | 100 → 100 Boot
          Pro 100 Boote gab es im Mai 3 Feuer.                 | 3 → 3 Feuer / 100 Boot
          Pro 100 Boote gab es 3 Boote.                        | 3 → 3 Boot / 100 Boot
          Es gab pro 100 Boote viel, aber 3 Feuer.             | 100 → 100 Boot; 3 → 3 Feuer
          Er setzte 3 Mio. Euro um, nach 2 Mio. im Mai.        | 3 Mio. → 3000000 EUR; 2 Mio. → 2000000 EUR
          Zwei von drei Euro fehlen.                           | Zwei → 2 EUR; drei → 3 EUR
          Er setzte auf 3 von 40 Booten.                       | 3 → 3 Boot; 40 → 40 Boot
          Es kamen 40, der Hafen 70 Boote.                     | 70 → 70 Boot
          Es kamen 40 und ein 70 Meter langes Boot.            | 70 → 70 m
          Ein 20 und ein 22 Jahre alter Mann flohen.           | 20 → 20 a; 22 → 22 a
          Ein oder zwei Boote kamen.                           | Ein → 1 Boot; zwei → 2 Boot
          Ein und zwei Boote kamen.                            | zwei → 2 Boot
          Zwei oder drei Millionen Boote kamen.                | Zwei → 2000000 Boot; drei Millionen → 3000000 Boot
          Zwei Millionen oder drei Boote kamen.                | Zwei Millionen → 2000000 Boot; drei → 3 Boot
          Zwei oder dreihundert Boote kamen.                   | Zwei → 2 Boot; dreihundert → 300 Boot
          Zwei oder drei Cent fehlten.                         | Zwei → 0.02 EUR; drei → 0.03 EUR
          Die Union kommt auf 33, die SPD mit 27 Prozent.      | 33 → 33; 27 → 27 %
          Die Union kommt auf 33 und die SPD auf 27 Prozent.   | 33 → 33 %; 27 → 27 %
          Die Union kommt auf 33, die alte SPD auf 27 Prozent. | 33 → 33; 27 → 27 %
          Im Zug saßen etwa 40, im Bus 20 Gäste.               | 40 → ABOUT 40 Gast; 20 → 20 Gast
          Im Zug saßen 40, in dem Bus 20 Gäste.                | 40 → 40 Gast; 20 → 20 Gast
          Im Zug saßen 40, nur im Bus 20 Gäste.                | 20 → 20 Gast
          Es waren 40 Boote, im Mai nur 5,5.                   | 40 → 40 Boot; 5,5 → 5.5
          Es waren 40 Boote, im Mai 5.                         | 40 → 40 Boot
          Es waren 40 Boote und 5 sanken.                      | 40 → 40 Boot
          Es waren 40 Boote und 5 versenkt.                    | 40 → 40 Boot; 5 → 5 Boot
          Es waren 40 Boote und 5 gesunken.                    | 40 → 40 Boot; 5 → 5 Boot
          Es waren 40 Boote und 5 entladen.                    | 40 → 40 Boot; 5 → 5 Boot
          Der Wert stieg von 5 Prozent auf 7 und fiel.         | 5 → 5 %; 7 → 7 %
          Der Wert stieg von 5 Prozent auf sieben.             | 5 → 5 %
          Der Wert stieg von 5 Prozent statt 7.                | 5 → 5 %; 7 → 7 %
          Der Wert stieg von 5 Prozent gegenüber 7 im Mai.     | 5 → 5 %; 7 → 7 %
          Die CDU hat 31 Prozent, die SPD 28 und die FDP 5.    | 31 → 31 %; 28 → 28 %; 5 → 5 %
          Die CDU hat 31 Prozent; die SPD 28.                  | 31 → 31 %; 28 → 28 %
          Die CDU hat 31 Prozent und die SPD 28.               | 31 → 31 %; 28 → 28 %
          Die CDU hat 31 Prozent, die SPD gleich 28.           | 31 → 31 %
          Die CDU hat 31 Prozent, die SPD 28 am Sonntag.       | 31 → 31 %
          Die Akten reichen 31 Jahre, die SPD 28.              | 31 → 31 a
          """)
  void sharesUnits(String german, String expected) {
    assertEquals(expected, QuantityNotation.of(german));
  }

  /** Clock times and days of a month belong to the dates. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Um 20 Uhr kam er.                      | ''
          Um halb acht kam er.                   | ''
          Es war fünf vor zwölf.                 | ''
          Es war zehn vor 12.                    | ''
          Es war fünf nach acht.                 | ''
          Es war ein Viertel vor acht.           | ''
          Drei viertel acht Uhr war es.          | ''
          Um drei viertel acht war er da.        | ''
          Es war fünf nach Mitternacht.          | ''
          Um 20 kam er.                          | ''
          Um 25 stieg der Wert.                  | ''
          Gegen 20 kam er.                       | ''
          Um 20 Boote ging es.                   | 20 → 20 Boot
          Um 20,5 stieg der Wert.                | 20,5 → 20.5
          Um 20.15 kam er.                       | ''
          Vor 20.15 kam er.                      | ''
          Der Wert liegt bei 20.15 heute.        | 20.15 → 20.15
          Der Krimi (20.15 Uhr/ARD) läuft.       | ''
          Der Krimi läuft 20 Uhr/ARD.            | ''
          Um dreiviertel zehn kam er.            | ''
          Offen 8 bis 12 und 14 bis 18 Uhr.      | ''
          Zwischen 8 und 9 sowie 16 und 18 Uhr.  | ''
          Er kam um 8.15, 9.15 und 10.15 Uhr.    | ''
          Es kamen 8, 12 Boote um 14 Uhr.        | 8 → 8 Boot; 12 → 12 Boot
          Es waren 8 bis 12 und um 14 Uhr mehr.  | 8 bis 12 → BETWEEN 8..12
          Um 20.15 Euro ging es.                 | 20.15 → 20.15 EUR
          Um 15h kam er.                         | ''
          Rund 15h wartete er.                   | 15 → ABOUT 15 h
          Für 15 h war zu.                       | 15 → 15 h
          Am 24. Mai kam er.                     | ''
          Am 24 Mai kam er.                      | ''
          Am 3 bis 5 Mai kam er.                 | ''
          Der Mai 24 war heiß.                   | ''
          Im Mai 24 Boote zu zählen, war leicht. | 24 → 24 Boot
          Am 24.12 kam er.                       | ''
          Bei 24.12 lag er.                      | ''
          """)
  void leavesDaysAndHours(String german, String expected) {
    assertEquals(expected, QuantityNotation.of(german));
  }

  /** Four digits are a year where nothing is counted. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Er siegte 2002.                               | ''
          Es sanken 2002 Boote.                         | 2002 → 2002 Boot
          Es sind 1200 x 30 Meter.                      | 1200 → 1200 m; 30 → 30 m
          Es sind 1200 × 30 Meter.                      | 1200 → 1200 m; 30 → 30 m
          Im Mai 2000 Boote zu zählen, war leicht.      | ''
          Im Sommer 2000 Boote zu zählen, war leicht.   | ''
          Rund 2000 fehlten.                            | 2000 → ABOUT 2000
          Rund 2001 fehlten.                            | ''
          Rund 1850 fehlten.                            | 1850 → ABOUT 1850
          Seit 2000 fehlten sie.                        | ''
          Er stieg von 2000 auf 3000.                   | 2000 → 2000; 3000 → 3000
          Er stieg von 2000 auf 1500.                   | 2000 → 2000
          Er stieg von 2000 auf 2010.                   | ''
          Er stieg von rund 2000 auf rund 3000.         | 2000 → ABOUT 2000; 3000 → ABOUT 3000
          Seit 2003 Boote gebaut werden, läuft es.      | ''
          Um 2003 Boote ging es.                        | ''
          Seit 1803 Boote gebaut werden, läuft es.      | 1803 → 1803 Boot
          Die 2001 beschlossenen Regeln gelten.         | ''
          Die 2000 beschlossenen Regeln gelten.         | 2000 → 2000 Regel
          Die 2001 alten Regeln gelten.                 | 2001 → 2001 Regel
          Bei der Wahl 2008 Sitze zu holen, gelang.     | ''
          Bei der Wahl 2008 Stimmen zu holen, gelang.   | 2008 → 2008 Stimme
          2014 bis 2018 fehlte sie.                     | ''
          2014-18 fehlte sie.                           | ''
          Es kamen 2014 bis 2300 Gäste.                 | 2014 bis 2300 → BETWEEN 2014..2300 Gast
          Er war von 1953 bis 1961 Lehrer.              | ''
          Er war 1911–1918 Lehrer.                      | ''
          Er war von 1990 bis 2000 Lehrer.              | ''
          Es ging um Kosten von 1950 bis 2000 Booten.   | 1950 bis 2000 → BETWEEN 1950..2000 Boot
          Zwischen 1985 und 1990 fuhren Boote.          | ''
          Er machte 2015 und 2016 Fehler.               | ''
          Er machte 2000 und 2016 Fehler.               | 2016 → 2016 Fehler
          Es kamen 1950 bis 2000 Gäste.                 | 1950 bis 2000 → BETWEEN 1950..2000 Gast
          Es kamen etwa 1950 bis 1955 Gäste.            | 1950 bis 1955 → BETWEEN 1950..1955 Gast
          Es kamen 1053 bis 1161 Gäste.                 | 1053 bis 1161 → BETWEEN 1053..1161 Gast
          Er liegt 1953 bis 1961 Meter hoch.            | 1953 bis 1961 → BETWEEN 1953..1961 m
          Zwischen 1985 und 1990 verlegte Rohre halten. | ''
          2 bis 3 Millionen kamen.                      | ''
          """)
  void tellsYearsFromCounts(String german, String expected) {
    assertEquals(expected, QuantityNotation.of(german));
  }

  /** Numbers in names, lists, codes and scores count nothing. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Artikel 5, 6 und 7 gelten.                      | ''
          Artikel 5 Euro wert.                            | 5 → 5 EUR
          Platz 3 ist frei.                               | ''
          Platz drei ist frei.                            | ''
          Die Größe 60 x 30 Meter gilt.                   | 60 → 60 m; 30 → 30 m
          Der Dreißigjährige Krieg endete.                | ''
          Der Dreißigjährige endete.                      | Dreißig → 30 a
          Auf Platz 3 Boote zu stellen, ging.             | 3 → 3 Boot
          Der Satz 5 gilt.                                | ''
          Der Umsatz lag bei 5.                           | 5 → 5
          Die Straßenbahnlinie 5 fährt.                   | ''
          Die Straßenbahnlinie 5 Gäste.                   | 5 → 5 Gast
          Der Tabellenplatz drei ist frei.                | ''
          Die A 52 ist zu.                                | ''
          Auf der A 52 Meter weiter stand er.             | 52 → 52 m
          Der ICE 75 fährt.                               | ''
          In den ICE 75 Gäste zu setzen, ging.            | 75 → 75 Gast
          Die CHF 28 fehlen.                              | 28 → 28 CHF
          Der Film „12 Robben“ läuft.                     | ''
          Der Film „Die 12 roten Robben“ läuft.           | ''
          Der Film „Die sehr alten roten 12 Boote“ läuft. | 12 → 12 Boot
          Er sagte „12 Boote“ dazu.                       | 12 → 12 Boot
          „12 Boote“ heißt er.                            | 12 → 12 Boot
          Der Film „12 Boote, 5 Gäste“ läuft.             | 12 → 12 Boot; 5 → 5 Gast
          (5) Der Hafen bleibt zu.                        | ''
          Der Hafen (mit 5) bleibt zu.                    | 5 → 5
          Der Hafen [5] bleibt zu.                        | ''
          5) Der Hafen bleibt zu.                         | ''
          5] Der Hafen bleibt zu.                         | ''
          Der Wert ist 0,5.                               | 0,5 → 0.5
          Der Wert ist 0.                                 | 0 → 0
          Es steht 3 zu 4.                                | ''
          Es steht drei zu vier.                          | ''
          Mit 3 zu 4 Stimmen verlor er.                   | 3 → 3 Stimme; 4 → 4 Stimme
          Er kam mit 30 zu Hause an.                      | 30 → 30
          """)
  void leavesNumbersThatName(String german, String expected) {
    assertEquals(expected, QuantityNotation.of(german));
  }

  /** A duration that only says when belongs to the dates. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vor genau drei Wochen kam er.                  | ''
          Nach drei Stunden Verhandlung kam er.          | drei → 3 h
          In drei Stunden Verhandlung kam er.            | ''
          In drei Sekunden lief er los.                  | drei → 3 s
          In nur drei Stunden lief er heim.              | drei → 3 h
          Seit nur drei Stunden lief er.                 | ''
          In den letzten drei Stunden lief er.           | ''
          Drei Stunden später lief er.                   | ''
          Drei Stunden vor der Wahl lief er.             | ''
          Er lief drei Stunden nach Angaben der Polizei. | drei → 3 h
          Er lief drei Stunden nach Bremen.              | ''
          Er lief drei Stunden                           | drei → 3 h
          Eines Tages kam er.                            | ''
          An einem Tag kam er.                           | ''
          Einen Tag blieb er.                            | Einen → 1 d
          Eine Woche blieb er.                           | Eine → 1 wk
          An einer Woche lag es.                         | einer → 1 wk
          Von einer Stunde auf die andere kam er.        | ''
          Von einer Stunde blieb die Hälfte.             | einer → 1 h; Hälfte → 0.5
          Vor 30 Metern kam er.                          | 30 → 30 m
          """)
  void leavesDurationsThatPlace(String german, String expected) {
    assertEquals(expected, QuantityNotation.of(german));
  }
}
