package aussage.time;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Times of day in whole sentences, with neighbours that differ in a word. In articles of Thursday,
 * 24 October 2024.
 */
class TimexClockTest {
  /** Hours and minutes. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Um 20.30 Uhr kam er.                       ; 20.30 Uhr TIME 2024-10-24T20:30
          Das Spiel (20.30 Uhr/ARD) ist aus.         ; 20.30 Uhr TIME 2024-10-24T20:30
          Das Spiel läuft um 20 Uhr/ARD.             ; 20 Uhr TIME 2024-10-24T20:00
          Das Spiel der Uhr/ARD ist aus.             ;
          Um 20:30 kam er.                           ; 20:30 TIME 2024-10-24T20:30
          Um 8:00:25 kam er.                         ; 8:00:25 TIME 2024-10-24T08:00:25
          Um 20:60 kam er.                           ;
          Um 25:30 kam er.                           ;
          Um 20:3 kam er.                            ;
          Um 20 : 30 kam er.                         ;
          Das Spiel endete mit 20:30.                ;
          Bis zum 20:30 kam er.                      ;
          Es dauerte 1:30 Minuten.                   ; 1:30 Minuten DURATION PT1M30S
          Es dauerte 1:30,5 Minuten.                 ; 1:30,5 Minuten DURATION PT1M30.5S
          Es dauerte 2:01:30 Stunden.                ; 2:01:30 Stunden DURATION PT2H1M30S
          Es dauerte 2:01:30,25 Stunden.             ; 2:01:30,25 Stunden DURATION PT2H1M30.25S
          Es dauerte 2:01,5 Stunden.                 ;
          Es dauerte 1:2:01:30 Stunden.              ;
          Um 7h01 kam er.                            ; 7h01 TIME 2024-10-24T07:01
          Ab 15h ist offen.                          ; 15h TIME 2024-10-24T15:00
          Für 5h war zu.                             ; 5h DURATION PT5H
          Um kurz nach sieben krachte es.            ; sieben TIME 2024-10-24T07:00
          Heute Morgen kurz nach sieben krachte es.  ; Heute Morgen TIME 2024-10-24TMO | sieben TIME 2024-10-24T07:00
          Kurz nach sieben große Boote.              ;
          Er steht um fünf auf.                      ; fünf TIME 2024-10-24T05:00
          Er stieg um fünf auf neun Punkte.          ;
          Um 18:30h kam er.                          ; 18:30h TIME 2024-10-24T18:30
          Um 1:20:30,5 kam er.                       ;
          Um 1,20:30 kam er.                         ;
          Um 12.20:30 kam er.                        ;
          Um acht Uhr dreißig kam er.                ; acht Uhr dreißig TIME 2024-10-24T08:30
          Um acht Uhr 30 kam er.                     ; acht Uhr 30 TIME 2024-10-24T08:30
          Um acht Uhr 30 Euro zu zahlen.             ; acht Uhr TIME 2024-10-24T08:00
          Um acht Uhr 30 Minuten zu warten.          ; acht Uhr TIME 2024-10-24T08:00 | 30 Minuten DURATION PT30M
          Um acht Uhr 70 kam er.                     ; acht Uhr TIME 2024-10-24T08:00
          Um acht Uhr ein Boot.                      ; acht Uhr TIME 2024-10-24T08:00
          Um ein Uhr kam er.                         ; ein Uhr TIME 2024-10-24T01:00
          Um eine Uhr ging es.                       ;
          Um 24 Uhr kam er.                          ; 24 Uhr TIME 2024-10-24T24:00
          Um 25 Uhr kam er.                          ;
          Um null Uhr kam er.                        ; null Uhr TIME 2024-10-24T00:00
          Um 0 Uhr kam er.                           ; 0 Uhr TIME 2024-10-24T00:00
          Von 14 bis 18 Uhr war offen.               ; 14 TIME 2024-10-24T14:00 | 18 Uhr TIME 2024-10-24T18:00
          Von 8 bis 12 und 14 bis 18 Uhr war offen.  ; 8 TIME 2024-10-24T08:00 | 12 TIME 2024-10-24T12:00 | 14 TIME 2024-10-24T14:00 | 18 Uhr TIME 2024-10-24T18:00
          Um 8.15, 9.15 und 10.15 Uhr kam er.        ; 8.15 TIME 2024-10-24T08:15 | 9.15 TIME 2024-10-24T09:15 | 10.15 Uhr TIME 2024-10-24T10:15
          Er kam mit 30, 8 und 10 Uhr.               ; 8 TIME 2024-10-24T08:00 | 10 Uhr TIME 2024-10-24T10:00
          Am 3. Mai 2019, 8 Uhr, kam er.             ; 3. Mai 2019 DATE 2019-05-03 | 8 Uhr TIME 2019-05-03T08:00
          Am 3.5., 8 Uhr, kam er.                    ; 3.5. DATE 2024-05-03 | 8 Uhr TIME 2024-05-03T08:00
          Am 3. und 4. Mai, 8 Uhr, kam er.           ; 3. DATE 2024-05-03 | 4. Mai DATE 2024-05-04 | 8 Uhr TIME 2024-05-04T08:00
          Von 14.30 bis 18 Uhr war offen.            ; 14.30 TIME 2024-10-24T14:30 | 18 Uhr TIME 2024-10-24T18:00
          Von zehn bis zwölf Uhr war offen.          ; zehn TIME 2024-10-24T10:00 | zwölf Uhr TIME 2024-10-24T12:00
          Um 20 Uhr MEZ kam er.                      ; 20 Uhr MEZ TIME 2024-10-24T20:00
          Um 20 Uhr Ortszeit kam er.                 ; 20 Uhr Ortszeit TIME 2024-10-24T20:00
          Um 20 Uhr am Abend kam er.                 ; 20 Uhr am Abend TIME 2024-10-24T20:00
          Um 8 Uhr am Abend kam er.                  ; 8 Uhr am Abend TIME 2024-10-24T20:00
          Um 8 Uhr in der Früh kam er.               ; 8 Uhr in der Früh TIME 2024-10-24T08:00
          Um 8 Uhr in der Nacht kam er.              ; 8 Uhr in der Nacht TIME 2024-10-24T20:00
          Um 2 Uhr nachts kam er.                    ; 2 Uhr nachts TIME 2024-10-24T02:00
          Um 2 Uhr nachmittags kam er.               ; 2 Uhr nachmittags TIME 2024-10-24T14:00
          Um 2 Uhr mittags kam er.                   ; 2 Uhr mittags TIME 2024-10-24T14:00
          Um 12 Uhr nachts kam er.                   ; 12 Uhr nachts TIME 2024-10-24T00:00
          Um 12 Uhr abends kam er.                   ; 12 Uhr abends TIME 2024-10-24T00:00
          Um 12 Uhr mittags kam er.                  ; 12 Uhr mittags TIME 2024-10-24T12:00
          Um 12 Uhr nachmittags kam er.              ; 12 Uhr nachmittags TIME 2024-10-24T12:00
          Um 3 Uhr abends kam er.                    ; 3 Uhr abends TIME 2024-10-24T03:00
          Um 4 Uhr abends kam er.                    ; 4 Uhr abends TIME 2024-10-24T16:00
          Um 8 Uhr nachts kam er.                    ; 8 Uhr nachts TIME 2024-10-24T20:00
          Um 7 Uhr nachts kam er.                    ; 7 Uhr nachts TIME 2024-10-24T07:00
          Um 13 Uhr nachmittags kam er.              ; 13 Uhr nachmittags TIME 2024-10-24T13:00
          Um 22 Uhr nachts kam er.                   ; 22 Uhr nachts TIME 2024-10-24T22:00
          Gegen 20 Uhr kam er.                       ; 20 Uhr TIME 2024-10-24T20:00 APPROX
          Etwa um 20 Uhr kam er.                     ; 20 Uhr TIME 2024-10-24T20:00 APPROX
          Um etwa 20 Uhr kam er.                     ; 20 Uhr TIME 2024-10-24T20:00 APPROX
          Rund um 20 Uhr kam er.                     ; 20 Uhr TIME 2024-10-24T20:00 APPROX
          Genau um 20 Uhr kam er.                    ; 20 Uhr TIME 2024-10-24T20:00
          Zwei Uhr war es.                           ; Zwei Uhr TIME 2024-10-24T02:00
          Es war 2,5 Uhr.                            ;
          Um acht Uhr dreißig Boote zu zählen, ging. ; acht Uhr TIME 2024-10-24T08:00
          Um acht Uhr 30 Gäste zu zählen, ging.      ; acht Uhr TIME 2024-10-24T08:00
          Um acht Uhr 30 abends kam er.              ; acht Uhr 30 abends TIME 2024-10-24T20:30
          """)
  void readsClockTimes(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** Minutes from the hour before or to come. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Um halb neun kam er.              ; halb neun TIME 2024-10-24T08:30
          Um halb zwölf kam er.             ; halb zwölf TIME 2024-10-24T11:30
          Um halb eins kam er.              ; halb eins TIME 2024-10-24T00:30
          Um halb 13 kam er.                ;
          Um halb null kam er.              ;
          Es war Viertel nach acht.         ; Viertel nach acht TIME 2024-10-24T08:15
          Es war Viertel vor acht.          ; Viertel vor acht TIME 2024-10-24T07:45
          Es war Viertel vor 13.            ; Viertel vor 13 TIME 2024-10-24T12:45
          Es war Viertel acht.              ; Viertel acht TIME 2024-10-24T07:15
          Es war drei viertel acht.         ; drei viertel acht TIME 2024-10-24T07:45
          Es war dreiviertel acht.          ; dreiviertel acht TIME 2024-10-24T07:45
          Es war fünf nach halb drei.       ; fünf nach halb drei TIME 2024-10-24T02:35
          Es war zehn vor halb drei.        ; zehn vor halb drei TIME 2024-10-24T02:20
          Es war 15 vor halb drei.          ; 15 vor halb drei TIME 2024-10-24T02:15
          Es war um zehn nach drei.         ; zehn nach drei TIME 2024-10-24T03:10
          Es war um zehn vor drei.          ; zehn vor drei TIME 2024-10-24T02:50
          Es war um dreißig vor drei.       ; dreißig vor drei TIME 2024-10-24T02:30
          Es war um 31 vor drei.            ;
          Es war bis zehn nach drei.        ; zehn nach drei TIME 2024-10-24T03:10
          Es war so zehn nach drei.         ;
          Zehn nach drei kam er.            ; Zehn nach drei TIME 2024-10-24T03:10
          Es war um zehn nach drei Spielen. ;
          Es war zehn Minuten nach drei.    ; zehn Minuten nach drei TIME 2024-10-24T03:10
          Es war zehn Minuten vor null.     ;
          Um halb acht Millionen ging es.   ;
          Um halb acht Uhr kam er.          ; halb acht Uhr TIME 2024-10-24T07:30
          Um halb acht abends kam er.       ; halb acht abends TIME 2024-10-24T19:30
          Um halb acht Boote ging es.       ;
          Um fünf nach Mitternacht kam er.  ; fünf nach Mitternacht TIME 2024-10-24T00:05
          Es ist Viertel vor Mitternacht.   ; Viertel vor Mitternacht TIME 2024-10-24T23:45
          """)
  void readsSpokenClockTimes(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** The day of a clock time or part of a day stands right behind, whatever day stands before. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Um 20 Uhr am 3. Mai kam er.                       ; 20 Uhr TIME 2024-05-03T20:00 | 3. Mai DATE 2024-05-03
          Um acht Uhr am Samstagabend kam er.               ; acht Uhr TIME 2024-10-19T20:00 | Samstagabend TIME 2024-10-19TEV
          Am 3. Mai hieß es, um 7 Uhr am 1. Mai kam er.     ; 3. Mai DATE 2024-05-03 | 7 Uhr TIME 2024-05-01T07:00 | 1. Mai DATE 2024-05-01
          Am 3. Mai kam er um 7 Uhr, am 4. Mai ging er.     ; 3. Mai DATE 2024-05-03 | 7 Uhr TIME 2024-05-03T07:00 | 4. Mai DATE 2024-05-04
          Am 3. Mai kam er, am Abend des 5. Mai ging er.    ; 3. Mai DATE 2024-05-03 | Abend TIME 2024-05-05TEV | des 5. Mai DATE 2024-05-05
          Am 3. Mai kam er, am Morgen des folgenden Tages ging er. ; 3. Mai DATE 2024-05-03 | Morgen TIME 2024-05-04TMO | des folgenden Tages DATE 2024-05-04
          """)
  void findsTheDayBehind(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** An hour without "Uhr", and numbers that are none. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Um 7 kam er.                     ; 7 TIME 2024-10-24T07:00
          Um 7 Booten.                     ;
          Um 7, sagte er, ging es.         ; 7 TIME 2024-10-24T07:00
          Um 7,5 ging es.                  ;
          Um 7! Um 8?                      ; 7 TIME 2024-10-24T07:00 | 8 TIME 2024-10-24T08:00
          Um 7: Er kam.                    ;
          Um 7 auf 8 stieg es.             ;
          Um 7 zu 8 ging es.               ;
          Um 7 von 8 ging es.              ;
          Um 7 höher lag es.               ;
          Um 7 nach 8 ging es.             ; 7 nach 8 TIME 2024-10-24T08:07
          Um 7 vor 8 Gästen ging es.       ;
          Um 7 vor halb ging es.           ;
          Um 7 bis 8 stieg es.             ;
          Um 7 größere ging es.            ;
          Um 7 neuen ging es.              ;
          Um 7 kleiner ging es.            ;
          Um 7 abends kam er.              ; 7 abends TIME 2024-10-24T19:00
          Um 7 Euro ging es.               ;
          Um 7 Uhr kam er.                 ; 7 Uhr TIME 2024-10-24T07:00
          Kurz vor acht kam er.            ; acht TIME 2024-10-24T08:00
          Lange vor acht kam er.           ;
          Punkt acht kam er.               ; acht TIME 2024-10-24T08:00
          Punkt 8 kam er.                  ;
          Punkt drei Boote.                ;
          Punkt drei der Liste.            ;
          Schlag zwölf kam er.             ; zwölf TIME 2024-10-24T12:00
          Schlag zwanzig Boote.            ;
          Von 5 bis 7 kam er.              ; 5 TIME 2024-10-24T05:00 | 7 TIME 2024-10-24T07:00
          Von 5 - 7 kam er.                ; 5 TIME 2024-10-24T05:00 | 7 TIME 2024-10-24T07:00
          Von 5 zu 7 kam er.               ;
          Von fünf bis sieben kam er.      ;
          Von 5 bis 7 Booten kam er.       ;
          Von 9 bis 17 kam er.             ; 9 TIME 2024-10-24T09:00 | 17 TIME 2024-10-24T17:00
          Von 9 bis 5 nachmittags kam er.  ; 9 TIME 2024-10-24T09:00 | 5 nachmittags TIME 2024-10-24T17:00
          Von 13 bis 5 nachmittags kam er. ; 13 TIME 2024-10-24T13:00 | 5 nachmittags TIME 2024-10-24T17:00
          Um Mitternacht kam er.           ; Mitternacht TIME 2024-10-24T00:00
          Bis Mitternacht kam er.          ; Mitternacht TIME 2024-10-24T24:00
          Vor Mitternacht kam er.          ; Mitternacht TIME 2024-10-24T24:00
          Um fünf nach Mitternacht kam er. ; fünf nach Mitternacht TIME 2024-10-24T00:05
          """)
  void readsHoursWithoutUhr(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** Parts of the day. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Am Abend kam er.                        ; Abend TIME 2024-10-24TEV
          Am Abend darauf kam er.                 ; Abend darauf TIME 2024-10-25TEV
          Am Abend zuvor kam er.                  ; Abend zuvor TIME 2024-10-23TEV
          Am nächsten Abend kam er.               ; nächsten Abend TIME 2024-10-25TEV
          Diesen Abend kam er.                    ; Diesen Abend TIME 2024-10-24TEV
          Letzte Nacht kam er.                    ; Letzte Nacht TIME 2024-10-23TNI
          Vorige Nacht kam er.                    ; Vorige Nacht TIME 2024-10-23TNI
          Am vorangegangenen Abend kam er.        ; vorangegangenen Abend TIME 2024-10-23TEV
          Jeden Abend kam er.                     ; Jeden Abend SET XXXX-XX-XXTEV
          Ein Abend ist lang.                     ;
          Der Abend ist lang.                     ; Der Abend TIME 2024-10-24TEV
          Abend ist es.                           ;
          Am abend kam er.                        ;
          Des Abends kam er.                      ; Des Abends TIME 2024-10-24TEV
          Eines Abends kam er.                    ; Eines Abends TIME XXXX-XX-XXTEV
          Eines Morgens im Mai kam er.            ; Eines Morgens TIME XXXX-XX-XXTMO | Mai DATE 2024-05
          Abends kam er.                          ; Abends SET XXXX-XX-XXTEV
          Abends am 3. Mai kam er.                ; Abends TIME 2024-05-03TEV | 3. Mai DATE 2024-05-03
          Abends am Montag kam er.                ; Abends TIME 2024-10-21TEV | Montag DATE 2024-10-21
          Abends am Ufer kam er.                  ; Abends SET XXXX-XX-XXTEV
          Frühmorgens kam er.                     ; Frühmorgens TIME 2024-10-24TMO
          Spätabends kam er.                      ; Spätabends TIME 2024-10-24TEV
          Am 3. Mai abends kam er.                ; 3. Mai DATE 2024-05-03 | abends TIME 2024-05-03TEV
          Am 3.5.2019 abends kam er.              ; 3.5.2019 DATE 2019-05-03 | abends TIME 2019-05-03TEV
          Am 3.5. abends kam er.                  ; 3.5. DATE 2024-05-03 | abends TIME 2024-05-03TEV
          Am Montag abends kam er.                ; Montag abends TIME 2024-10-21TEV
          Am 31. Mai, abends, kam er.             ; 31. Mai DATE 2024-05-31 | abends SET XXXX-XX-XXTEV
          Am gestrigen Abend kam er.              ; gestrigen Abend TIME 2024-10-23TEV
          Am morgigen Abend kommt er.             ; morgigen Abend TIME 2024-10-25TEV
          In der Nacht kam er.                    ; der Nacht TIME 2024-10-23TNI
          In der kommenden Nacht kommt er.        ; der kommenden Nacht TIME 2024-10-24TNI
          In der nächsten Nacht kam er.           ; der nächsten Nacht TIME 2024-10-25TNI
          Am kommenden Abend kommt er.            ; kommenden Abend TIME 2024-10-25TEV
          In der Nacht kommt er.                  ; der Nacht TIME 2024-10-24TNI
          Am 3. Mai kam er. In der Nacht fror es. ; 3. Mai DATE 2024-05-03 | der Nacht TIME 2024-05-03TNI
          Am frühen Abend kam er.                 ; frühen Abend TIME 2024-10-24TEV START
          Am späten Abend kam er.                 ; späten Abend TIME 2024-10-24TEV END
          """)
  void readsPartsOfTheDay(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }
}
