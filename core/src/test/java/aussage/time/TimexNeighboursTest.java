package aussage.time;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words beside a time expression, or another expression, say of it. */
class TimexNeighboursTest {

  /** Articles of Thursday, 24 October 2024. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Am Montag nach Pfingsten kam er.           ; Montag DATE 2024-05-20 | Pfingsten DATE 2024-05-19
          Am Sonntag vor dem ersten Advent ist Markt.; Sonntag DATE 2024-11-24 | dem ersten Advent DATE 2024-12-01
          In der Woche nach Ostern war zu.           ; der Woche DATE 2024-W14 | Ostern DATE 2024-03-31
          In der Woche vor Ostern war zu.            ; der Woche DATE 2024-W13 | Ostern DATE 2024-03-31
          In der Woche vor dem 3. Mai war zu.        ; der Woche DATE 2024-W17 | dem 3. Mai DATE 2024-05-03
          Am Wochenende vor Ostern kam er.           ; Wochenende DATE 2024-W12-WE | Ostern DATE 2024-03-31
          Am Montag vor Gericht schwieg er.          ; Montag DATE 2024-10-21
          Am Montag nach der Wahl kam er.            ; Montag DATE 2024-10-21
          In der Woche nach der Wahl kam er.         ; der Woche DATE 2024-W43
          Am Montag vor zwei Wochen kam er.          ; Montag vor zwei Wochen DATE 2024-10-07
          Im Herbst vor drei Jahren kam er.          ; Herbst DATE 2021-FA | drei Jahren DURATION P3Y
          Am 3. Mai vor einem Jahr kam er.           ; 3. Mai DATE 2023-05-03 | einem Jahr DURATION P1Y
          Im Mai vor rund zehn Jahren kam er.        ; Mai DATE 2014-05 | rund zehn Jahren DURATION P10Y APPROX
          Im Mai vor drei Wochen Urlaub kam er.      ; Mai DATE 2024-05 | drei Wochen DURATION P3W
          Im Mai, vor drei Jahren gegründet, zog er. ; Mai DATE 2024-05 | drei Jahren DURATION P3Y
          """)
  void countsFromADateBehind(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Offen Mo.–Fr. 8–12 Uhr, Do. auch 14–18 Uhr. ; Mo. SET XXXX-WXX-1 | Fr. SET XXXX-WXX-5 | 8 TIME T08:00 | 12 Uhr TIME T12:00 | Do. SET XXXX-WXX-4 | 14 TIME XXXX-WXX-4T14:00 | 18 Uhr TIME XXXX-WXX-4T18:00
          Lesung: Fr., 20 Uhr, Mühle.                 ; Fr. DATE 2024-10-25 | 20 Uhr TIME 2024-10-25T20:00
          Lesung: Do. 19.30 Uhr, Mühle.               ; Do. DATE 2024-10-24 | 19.30 Uhr TIME 2024-10-24T19:30
          Probe: Sa., 2. November, 11 Uhr.            ; Sa., 2. November DATE 2024-11-02 | 11 Uhr TIME 2024-11-02T11:00
          Probe: Sa, 2. November, 11 Uhr.             ; Sa, 2. November DATE 2024-11-02 | 11 Uhr TIME 2024-11-02T11:00
          Probe: So., 3.11., 11 Uhr.                  ; So., 3.11. DATE 2024-11-03 | 11 Uhr TIME 2024-11-03T11:00
          So 20 Boote fuhren.                         ;
          Das sagte Fr. Do Kim.                       ;
          """)
  void readsShortWeekdays(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Zu ist vom 3. bis einschließlich 21. August. ; 3. DATE 2024-08-03 | 21. August DATE 2024-08-21
          Zu ist vom 3. bis voraussichtlich 21. August.; 3. DATE 2024-08-03 | 21. August DATE 2024-08-21
          Alle zwei bis drei Wochen brennt es.         ; Alle zwei bis drei Wochen SET P3W
          Alle drei, vier Jahre steigt der Fluss.      ; Alle drei, vier Jahre SET P4Y
          Alle 10 bis 15 Minuten fährt ein Bus.        ; Alle 10 bis 15 Minuten SET PT15M
          Es dauert zwei bis drei Wochen.              ; drei Wochen DURATION P3W
          Alle kamen drei Wochen später.               ; drei Wochen später DURATION P3W
          Das kostet 30 Euro im Monat.                 ; Monat SET P1M
          Er arbeitet zehn Stunden in der Woche.       ; zehn Stunden DURATION PT10H | der Woche SET P1W
          Er trinkt zwei Liter am Tag.                 ; Tag SET P1D
          Es kamen 300 Gäste im Jahr 2019.             ; Jahr 2019 DATE 2019
          Es kamen 300 Gäste am Tag der Eröffnung.     ;
          Sie messen 30 Grad am Tag.                   ;
          Keine zwei Wochen später brannte es.         ; Keine zwei Wochen später DURATION P2W LESS_THAN
          Nach nur drei Tagen ging er.                 ; drei Tagen DURATION P3D
          Das 24-Stunden-Rennen endet.                 ; 24-Stunden DURATION PT24H
          Die 2000-Meter-Strecke ist zu.               ;
          Das 2000-Jahre-Fest endet.                   ; 2000-Jahre DURATION P2000Y
          Die Fahrt dauert 8 h 30 min.                 ; 8 h 30 min DURATION PT8H30M
          """)
  void readsRangesAndRates(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          In der Silvesternacht 1999 fror es.        ; der Silvesternacht 1999 TIME 1999-12-31TNI
          Am Ostermorgen 2021 läuten die Glocken.    ; Ostermorgen 2021 TIME 2021-04-04TMO
          Jeden Silvesterabend singt der Chor.       ; Jeden Silvesterabend SET XXXX-12-31TEV
          Um die Jahrtausendwende schloss die Werft. ; die Jahrtausendwende DATE 2000
          Anno 1340 bekam er Stadtrecht.             ; Anno 1340 DATE 1340
          Anno dazumal stand hier ein Turm.          ; Anno dazumal DATE PAST_REF
          Seit dem ausgehenden 16. Jahrhundert steht er. ; dem ausgehenden 16. Jahrhundert DATE 15 END
          Ausgehend von 2019 stieg die Zahl.         ; 2019 DATE 2019
          In den Sommermonaten 2023 war offen.       ; den Sommermonaten 2023 DATE 2023-SU
          Im Gesamtjahr sank der Umsatz.             ; Gesamtjahr DATE 2024
          Im Gesamtjahr 2022 sank der Umsatz.        ; Gesamtjahr 2022 DATE 2022
          Früher oder später bricht der Damm.        ; Früher oder später DATE FUTURE_REF
          """)
  void readsWordsOfNamedTimes(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          2019 sank die Zahl gegenüber dem Vorjahr.     ; 2019 DATE 2019 | dem Vorjahr DATE 2018
          Im ersten Quartal 2022 kamen weniger als im Vorjahr. ; ersten Quartal 2022 DATE 2022-Q1 | Vorjahr DATE 2021
          Gegenüber dem Vorjahr sank die Zahl 2022.     ; dem Vorjahr DATE 2021 | 2022 DATE 2022
          Gegenüber dem Vormonat sank sie im Juli.      ; dem Vormonat DATE 2024-06 | Juli DATE 2024-07
          Im Vormonat waren es 20, im Juli 30.          ; Vormonat DATE 2024-09 | Juli DATE 2024-07
          Gegenüber dem Vorquartal sank sie im zweiten Quartal. ; dem Vorquartal DATE 2024-Q1 | zweiten Quartal DATE 2024-Q2
          Die 1960 gegründete Werft lag über dem Vorjahr. ; 1960 DATE 1960 | dem Vorjahr DATE 2023
          2019 kamen 20. Im Vorjahr kamen 30.           ; 2019 DATE 2019 | Vorjahr DATE 2023
          Sie lag von Juli bis September über dem Vorjahresquartal. ; Juli DATE 2024-07 | September DATE 2024-09 | dem Vorjahresquartal DATE 2023-Q3
          Im Mai 1958 kam er, im Juni ging er.          ; Mai 1958 DATE 1958-05 | Juni DATE 1958-06
          Im Herbst 1960 kam er und ging im Frühjahr.   ; Herbst 1960 DATE 1960-FA | Frühjahr DATE 1961-SP
          Am Rosenmontag 1958 kam er, am Ostersonntag ging er. ; Rosenmontag 1958 DATE 1958-02-17 | Ostersonntag DATE 1958-04-06
          Schon im Mai 1958 kam er, und im Juni ging er. ; Mai 1958 DATE 1958-05 | Juni DATE 2024-06
          Im Mai 2023 kam er, im Juni ging er.          ; Mai 2023 DATE 2023-05 | Juni DATE 2024-06
          Im Mai 1958 kam er, im Juni wird er geehrt.   ; Mai 1958 DATE 1958-05 | Juni DATE 2025-06
          Die im Mai 1958 eröffnete Werft schloss, als er im Juni ging. ; Mai 1958 DATE 1958-05 | Juni DATE 2024-06
          Er kam vergangene Woche am Dienstag.          ; vergangene Woche DATE 2024-W42 | Dienstag DATE 2024-10-15
          Er kommt nächste Woche am Dienstag und Freitag. ; nächste Woche DATE 2024-W44 | Dienstag DATE 2024-10-29 | Freitag DATE 2024-11-01
          Er kam letzte Woche zwischen Montagabend und Dienstagfrüh. ; letzte Woche DATE 2024-W42 | Montagabend TIME 2024-10-14TEV | Dienstagfrüh TIME 2024-10-15TMO
          Nach der vergangenen Woche kam er am Dienstag. ; der vergangenen Woche DATE 2024-W42 | Dienstag DATE 2024-10-22
          Am 3. Mai kam er. Am Montag darauf ging er.   ; 3. Mai DATE 2024-05-03 | Montag darauf DATE 2024-05-06
          Am 3. Mai kam er. Am Montag zuvor war er fort. ; 3. Mai DATE 2024-05-03 | Montag zuvor DATE 2024-04-29
          Er wies am Montag darauf hin.                 ; Montag DATE 2024-10-21
          Er ist am Montag und Dienstag, jeweils ab 10 Uhr, da. ; Montag DATE 2024-10-28 | Dienstag DATE 2024-10-29 | 10 Uhr TIME T10:00
          Er ist dienstags und donnerstags, jeweils ab 9 Uhr, da. ; dienstags SET XXXX-WXX-2 | donnerstags SET XXXX-WXX-4 | 9 Uhr TIME XXXX-WXX-4T09:00
          Das Jahr 2020 war schwer. In diesem Jahr starben viele. ; Das Jahr 2020 DATE 2020 | diesem Jahr DATE 2020
          Das Jahr 2020 war schwer. In diesem Jahr wird es besser. ; Das Jahr 2020 DATE 2020 | diesem Jahr DATE 2024
          2020 kamen 30 Gäste. In diesem Jahr kamen 40.  ; 2020 DATE 2020 | diesem Jahr DATE 2024
          Sie kommt am Montag. Am Abend brannte es.     ; Montag DATE 2024-10-28 | Abend TIME 2024-10-24TEV
          Sie kommt am Montag. Am Abend geht sie.       ; Montag DATE 2024-10-28 | Abend TIME 2024-10-28TEV
          """)
  void tiesToWhatStandsBefore(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          „2001: Odyssee im Weltraum“ läuft.            ;
          „Tatort: Tod am Freitag“ läuft.               ;
          „Der Herbst des Lebens“ läuft.                ;
          „100 Jahre Werft in Kiel“ heißt das Buch.     ; 100 Jahre DURATION P100Y
          „Der Herbst ist da“, sagte er.                ; Der Herbst DATE 2024-FA
          „2001 war alles anders“, sagte er.            ; 2001 DATE 2001
          """)
  void leavesTitles(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          In der Nacht kam er gegen 3 Uhr an.           ; der Nacht TIME 2024-10-23TNI | 3 Uhr TIME 2024-10-24T03:00 APPROX
          In der Nacht kam er gegen 23 Uhr an.          ; der Nacht TIME 2024-10-23TNI | 23 Uhr TIME 2024-10-23T23:00 APPROX
          In der Nacht zum Sonntag kam er gegen 3 Uhr.  ; der Nacht TIME 2024-10-19TNI | Sonntag DATE 2024-10-20 | 3 Uhr TIME 2024-10-20T03:00 APPROX
          In der Nacht zum Sonntag kam er gegen 23 Uhr. ; der Nacht TIME 2024-10-19TNI | Sonntag DATE 2024-10-20 | 23 Uhr TIME 2024-10-19T23:00 APPROX
          In der Silvesternacht 2020 kam er kurz nach Mitternacht. ; der Silvesternacht 2020 TIME 2020-12-31TNI | Mitternacht TIME 2021-01-01T00:00
          Die Frist endet heute um Mitternacht.         ; heute DATE 2024-10-24 | Mitternacht TIME 2024-10-24T24:00
          Er kam an einem Sonntag.                      ; einem Sonntag DATE XXXX-WXX-7
          Er kam an einem kalten Abend.                 ; einem kalten Abend TIME XXXX-XX-XXTEV
          Er kam an einem Maiabend 1997.                ; einem Maiabend 1997 TIME 1997-05-XXTEV
          Er kam an einem Sommerabend.                  ; einem Sommerabend TIME XXXX-XX-XXTEV
          Lange Winterabende kommen.                    ;
          Samstagabends kam er.                         ; Samstagabends SET XXXX-WXX-6TEV
          Am Samstagabend kam er.                       ; Samstagabend TIME 2024-10-19TEV
          In den folgenden drei Jahren kam er.          ; den folgenden drei Jahren DURATION P3Y
          In den nächsten zehn bis 15 Jahren kommt er.  ; den nächsten zehn bis 15 Jahren DURATION P15Y
          In diesen fünf Jahren kam er oft.             ; diesen fünf Jahren DURATION P5Y
          In guten Jahren kam er oft.                   ;
          Gut zwei Jahre später kam er.                 ; Gut zwei Jahre später DURATION P2Y MORE_THAN
          Über mehrere Jahre kam er.                    ; mehrere Jahre DURATION PXY
          Vor Wochenfrist kam er.                       ; Wochenfrist DURATION P1W
          In der zweiten Wochenhälfte kommt er.         ; der zweiten Wochenhälfte DATE 2024-W43 END
          Beginn 19.30 Uhr.                             ; 19.30 Uhr TIME 2024-10-24T19:30
          Seit Freitag, 6 Uhr, ist er da.               ; Freitag DATE 2024-10-18 | 6 Uhr TIME 2024-10-18T06:00
          Wie das Amt am Freitag mitteilt, ist er da.   ; Freitag DATE 2024-10-18
          Wie es am Freitag weitergeht, ist offen.      ; Freitag DATE 2024-10-25
          Der Etat wird beraten, im Februar beschlossen.; Februar DATE 2025-02
          Im Dürrejahr 2018 kam er am 20. November.     ; 2018 DATE 2018 | 20. November DATE 2018-11-20
          Zur Pause lag sie 12:14 zurück.               ;
          Um 12:14 zurück war er.                       ; 12:14 TIME 2024-10-24T12:14
          """)
  void readsNightsAndIndefiniteOnes(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }
}
