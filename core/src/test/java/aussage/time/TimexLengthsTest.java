package aussage.time;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lengths, ranges and sets in whole sentences, with neighbours that differ in a word. In articles
 * of Thursday, 24 October 2024.
 */
class TimexLengthsTest {
  /** Lengths of time, how what is told lies to them, and where they lie. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Er sprach drei Stunden.                      ; drei Stunden PT3H FOR
          Er sprach drei Stunden lang.                 ; drei Stunden lang PT3H FOR
          Er sprach gut drei Stunden lang.             ; gut drei Stunden lang PT3H MORE_THAN FOR
          Er sprach mehr als drei Stunden.             ; mehr als drei Stunden PT3H MORE_THAN FOR
          Er sprach nicht mehr als drei Stunden.       ; nicht mehr als drei Stunden PT3H EQUAL_OR_LESS FOR
          Er sprach länger als drei Stunden.           ; länger als drei Stunden PT3H MORE_THAN FOR
          Er sprach weniger als drei Stunden.          ; weniger als drei Stunden PT3H LESS_THAN FOR
          Er sprach nicht weniger als drei Stunden.    ; nicht weniger als drei Stunden PT3H EQUAL_OR_MORE FOR
          Er sprach kürzer als drei Stunden.           ; kürzer als drei Stunden PT3H LESS_THAN FOR
          Er sprach als drei Stunden.                  ; drei Stunden PT3H FOR
          Er sprach höchstens drei Stunden.            ; höchstens drei Stunden PT3H EQUAL_OR_LESS FOR
          Er sprach genau drei Stunden.                ; genau drei Stunden PT3H FOR
          Er sprach etwa genau drei Stunden.           ; etwa genau drei Stunden PT3H APPROX FOR
          Vor drei Wochen kam er.                      ; drei Wochen P3W BEFORE 2024-09-30/2024-10-07
          In drei Wochen kommt er.                     ; drei Wochen P3W AFTER 2024-11-11/2024-11-18
          In den nächsten drei Wochen kommt er.        ; den nächsten drei Wochen P3W DURING 2024-10-28/2024-11-18
          In den letzten drei Wochen kam er.           ; den letzten drei Wochen P3W DURING 2024-09-30/2024-10-21
          Seit drei Wochen fehlt er.                   ; drei Wochen P3W SINCE
          Seit den drei Wochen fehlt er.               ; den drei Wochen P3W SINCE
          Nach drei Wochen kam er.                     ; drei Wochen P3W AFTER
          Drei Wochen später kam er.                   ; Drei Wochen später P3W AFTER 2024-11-11/2024-11-18
          Drei Wochen zuvor kam er.                    ; Drei Wochen zuvor P3W BEFORE 2024-09-30/2024-10-07
          Drei Wochen nach der Wahl kam er.            ; Drei Wochen P3W AFTER
          Drei Wochen vor der Wahl kam er.             ; Drei Wochen P3W BEFORE
          Bis drei Wochen danach kam er.               ; drei Wochen P3W UNTIL
          Der Umbau dauert zehn bis 20 Wochen.          ; 20 Wochen P20W FOR
          Der Bau dauert 3 bis 4 Jahre.                 ; 4 Jahre P4Y FOR
          Der Bau dauert 3–4 Jahre.                     ; 3–4 Jahre P4Y FOR
          Vor drei bis vier Jahren kam er.             ; vier Jahren P4Y BEFORE
          In 3-4 Wochen kommt er.                      ; 3-4 Wochen P4W AFTER
          Seit zwei, drei Jahren fehlt er.             ; drei Jahren P3Y SINCE
          Nach drei oder vier Tagen kam er.            ; vier Tagen P4D AFTER
          Binnen drei bis vier Tagen kommt er.         ; vier Tagen P4D DURING
          Während dreier Wochen fehlte er.             ; dreier Wochen P3W DURING
          Innerhalb von drei Wochen kam er.            ; drei Wochen P3W DURING
          Binnen drei Wochen kam er.                   ; drei Wochen P3W DURING
          Im Laufe von drei Wochen kam er.             ; drei Wochen P3W DURING
          Anderthalb Jahre fehlte er.                  ; Anderthalb Jahre P1.5Y FOR
          Ein halbes Jahr fehlte er.                   ; Ein halbes Jahr P0.5Y FOR
          Ein Jahr fehlte er.                          ; Ein Jahr P1Y FOR
          Das Jahr fehlte ihm.                         ;
          Den ganzen Tag fehlte er.                    ; Den ganzen Tag P1D FOR
          Die beiden Tage fehlte er.                   ; Die beiden Tage P2D FOR
          Ganze Tage fehlte er.                        ; Ganze Tage PXD FOR
          Ein wertvolles Jahr ging.                    ; Ein wertvolles Jahr P1Y FOR
          Zwei schöne Jahre gingen.                    ; Zwei schöne Jahre P2Y FOR
          Einige Tage fehlte er.                       ; Einige Tage PXD FOR
          Ein paar Tage fehlte er.                     ; Ein paar Tage PXD FOR
          Viele lange Tage fehlte er.                  ; Viele lange Tage PXD FOR
          5 und eine halbe Stunde fehlte er.           ; 5 und eine halbe Stunde PT5.5H FOR
          Zwei Stunden und fünf Minuten fehlte er.     ; Zwei Stunden und fünf Minuten PT2H5M FOR
          Zwei Stunden, fünf Minuten fehlte er.        ; Zwei Stunden PT2H FOR | fünf Minuten PT5M FOR
          Zwei Stunden fünf fehlte er.                 ; Zwei Stunden PT2H FOR
          Zwei Stunden und einen Tag fehlte er.        ; Zwei Stunden PT2H FOR | einen Tag P1D FOR
          2 Tage 3 Stunden und 4 Sekunden fehlte er.   ; 2 Tage 3 Stunden und 4 Sekunden P2DT3H4S FOR
          Eine Viertelstunde fehlte er.                ; Eine Viertelstunde PT15M FOR
          Zwei Viertelstunden fehlte er.               ; Zwei Viertelstunden PT30M FOR
          Ein Vierteljahr fehlte er.                   ; Ein Vierteljahr P3M FOR
          Er lief 2:05 Stunden.                        ; 2:05 Stunden PT2H5M FOR
          Er lief 2:05 Minuten.                        ; 2:05 Minuten PT2M5S FOR
          Er kam mit 90 Jahren.                        ;
          Er kam mit zwei Jahren Haft.                 ; zwei Jahren P2Y FOR
          Er kam mit zwei Jahren auf Bewährung.        ; zwei Jahren P2Y FOR
          Er kam mit zwei Jahren und ging.             ; zwei Jahren P2Y FOR
          Kinder unter zwölf Jahren fahren.            ;
          Kinder ab zwölf Jahren fahren.               ;
          Ab den zwölf Jahren fahren sie.              ; den zwölf Jahren P12Y SINCE
          Kinder bis zwölf Jahren fahren.              ; zwölf Jahren P12Y UNTIL
          Im Alter von zwölf Jahren fuhr er.           ;
          Im Alter von 18 und 21 Jahren fuhr er.       ;
          Im Alter von 18, 21 und 25 Jahren fuhr er.   ;
          Im Alter von 6 bis 12 Jahren fuhr er.        ;
          Kinder von sechs bis zwölf Jahren fahren.    ;
          Menschen über 65 Jahre fahren.               ;
          Menschen fuhren über 65 Jahre.               ; über 65 Jahre P65Y MORE_THAN FOR
          Die Strafe von drei bis fünf Jahren steht.   ; fünf Jahren P5Y FOR
          Kinder zwischen sechs und elf Jahren fahren. ;
          Er ist drei Jahre alt.                       ;
          Er ist drei Jahre älter.                     ;
          Er ist drei Jahre jünger.                    ;
          Er ist drei Jahre jung.                      ;
          Das drei Monate alte Kind schlief.           ;
          Fünf Minuten vor zwölf kam er.               ; Fünf Minuten vor zwölf 2024-10-24T11:55 ON 2024-10-24T11:55/2024-10-24T11:56
          Fünf Minuten vor der Wahl kam er.            ; Fünf Minuten PT5M BEFORE
          Fünf Minuten nach zwölf Booten kam er.       ; Fünf Minuten PT5M AFTER
          150 Millionen Jahre ruhte es.                ; 150 Millionen Jahre P150000000Y FOR
          65 Mio. Jahre ruhte es.                      ; 65 Mio. Jahre P65000000Y FOR
          1,5 Millionen Jahre ruhte es.                ; 1,5 Millionen Jahre P1500000Y FOR
          Eine Million Jahre ruhte es.                 ; Eine Million Jahre P1000000Y FOR
          Er blieb, das drei Minuten später endete.    ; drei Minuten später PT3M AFTER
          Am dritten Tag kam er.                       ;
          In der dritten Woche kam er.                 ;
          Die ersten drei Tage fehlte er.              ; Die ersten drei Tage P3D FOR
          Drei Jahrzehnte fehlte er.                   ; Drei Jahrzehnte P3DE FOR
          Zwei Quartale fehlte er.                     ; Zwei Quartale P2Q FOR
          Ein Halbjahr fehlte er.                      ; Ein Halbjahr P1H FOR
          6000 Wochen ist es her.                      ; 6000 Wochen P6000W FOR
          Vor 6000 Wochen war es.                      ; 6000 Wochen P6000W BEFORE
          Vor 4000 Wochen war es.                      ; 4000 Wochen P4000W BEFORE 1948-02-23/1948-03-01
          Vor 1234567 Tagen war es.                    ; 1234567 Tagen P1234567D BEFORE
          Vor zweieinhalb Jahren kam er.               ; zweieinhalb Jahren P2.5Y BEFORE 2022-04-01/2022-05-01
          Vor 2,5 Wochen kam er.                       ; 2,5 Wochen P2.5W BEFORE
          """)
  void readsLengths(String german, @Nullable String expected) {
    TimexText.assertPlaced(expected, german);
  }

  /** Where a range begins and ends. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Vom 3. Mai bis zum 5. Mai war er weg.               ; 3. Mai 2024-05-03 SINCE 2024-05-03/2024-05-04 | 5. Mai 2024-05-05 UNTIL 2024-05-05/2024-05-06
          Der Kurs dauert vom 3. Juni um 8 Uhr bis zum 5. Juni. ; 3. Juni 2025-06-03 SINCE 2025-06-03/2025-06-04 | 8 Uhr 2025-06-03T08:00 SINCE 2025-06-03T08:00/2025-06-03T08:01 | 5. Juni 2025-06-05 UNTIL 2025-06-05/2025-06-06
          Von Montag, 3. Juni 2024, bis Freitag war er weg.   ; Montag, 3. Juni 2024 2024-06-03 SINCE 2024-06-03/2024-06-04 | Freitag 2024-06-07 UNTIL 2024-06-07/2024-06-08
          Vom 3. Mai bis 5. Mai war er weg.                   ; 3. Mai 2024-05-03 SINCE 2024-05-03/2024-05-04 | 5. Mai 2024-05-05 UNTIL 2024-05-05/2024-05-06
          Der 3. Mai und der 5. Mai waren warm.               ; Der 3. Mai 2024-05-03 ON 2024-05-03/2024-05-04 | der 5. Mai 2024-05-05 ON 2024-05-05/2024-05-06
          Zwischen 1990 und 1995 war er weg.                  ; 1990 1990 SINCE 1990-01-01/1991-01-01 | 1995 1995 UNTIL 1995-01-01/1996-01-01
          Von 1990 und 1995 weiß er nichts.                   ; 1990 1990 ON 1990-01-01/1991-01-01 | 1995 1995 ON 1995-01-01/1996-01-01
          Von 1990 bis 1995 war er weg.                       ; 1990 1990 SINCE 1990-01-01/1991-01-01 | 1995 1995 UNTIL 1995-01-01/1996-01-01
          1990 – 1995 war er weg.                             ; 1990 1990 SINCE 1990-01-01/1991-01-01 | 1995 1995 UNTIL 1995-01-01/1996-01-01
          Vom 3. Mai an war er weg.                           ; 3. Mai 2024-05-03 SINCE 2024-05-03/2024-05-04
          Von 2019 an war er weg.                             ; 2019 2019 SINCE 2019-01-01/2020-01-01
          Das Bild vom 3. Mai an der Wand war weg.            ; 3. Mai 2024-05-03 ON 2024-05-03/2024-05-04
          Er nahm das Boot vom 3. Mai an.                     ; 3. Mai 2024-05-03 ON 2024-05-03/2024-05-04
          Er war am 3. Mai an Bord.                           ; 3. Mai 2024-05-03 ON 2024-05-03/2024-05-04
          Vom 3. Mai, 8 Uhr, bis 5. Mai, 9 Uhr, war er weg.   ; 3. Mai 2024-05-03 SINCE 2024-05-03/2024-05-04 | 8 Uhr 2024-05-03T08:00 SINCE 2024-05-03T08:00/2024-05-03T08:01 | 5. Mai 2024-05-05 UNTIL 2024-05-05/2024-05-06 | 9 Uhr 2024-05-05T09:00 UNTIL 2024-05-05T09:00/2024-05-05T09:01
          Von 1946 bis zu seinem Tod war er weg.              ; 1946 1946 SINCE 1946-01-01/1947-01-01
          Zwischen dem 3. Mai, 8 Uhr, und dem 5. Mai, 9 Uhr, war er weg. ; dem 3. Mai 2024-05-03 SINCE 2024-05-03/2024-05-04 | 8 Uhr 2024-05-03T08:00 SINCE 2024-05-03T08:00/2024-05-03T08:01 | dem 5. Mai 2024-05-05 UNTIL 2024-05-05/2024-05-06 | 9 Uhr 2024-05-05T09:00 UNTIL 2024-05-05T09:00/2024-05-05T09:01
          Zwischen dem 3. Mai und ihm war nichts.             ; dem 3. Mai 2024-05-03 ON 2024-05-03/2024-05-04
          Am 3. Mai, 8 Uhr, war er weg.                       ; 3. Mai 2024-05-03 ON 2024-05-03/2024-05-04 | 8 Uhr 2024-05-03T08:00 ON 2024-05-03T08:00/2024-05-03T08:01
          Von 14 Uhr bis in die Nacht war er weg.             ; 14 Uhr 2024-10-24T14:00 SINCE 2024-10-24T14:00/2024-10-24T14:01 | die Nacht 2024-10-24TNI UNTIL 2024-10-24T22:00/2024-10-25T06:00
          Bis weit in die kommende Woche ist er weg.          ; die kommende Woche 2024-W44 UNTIL 2024-10-28/2024-11-04
          Bis spätestens 2030 ist er weg.                     ; 2030 2030 UNTIL 2030-01-01/2031-01-01
          Bis mindestens Ende 2030 ist er weg.                ; Ende 2030 2030 END UNTIL 2030-01-01/2031-01-01
          Bis einschließlich 5. Mai 2025 ist er weg.          ; 5. Mai 2025 2025-05-05 UNTIL 2025-05-05/2025-05-06
          Seit etwa 2010 ist er weg.                          ; 2010 2010 SINCE 2010-01-01/2011-01-01
          Im Verlauf der kommenden Woche ist er weg.          ; der kommenden Woche 2024-W44 DURING 2024-10-28/2024-11-04
          Seit nunmehr drei Jahren ist er weg.                ; drei Jahren P3Y SINCE
          Vor nunmehr drei Jahren war er weg.                 ; drei Jahren P3Y BEFORE 2021-01-01/2022-01-01
          Er war nunmehr drei Jahre weg.                      ; drei Jahre P3Y FOR
          Vom 4. zum 5. Mai war er weg.                       ; 4. 2024-05-04 ON 2024-05-04/2024-05-05 | 5. Mai 2024-05-05 ON 2024-05-05/2024-05-06
          Vom 4. auf den 5. Mai war er weg.                   ; 4. 2024-05-04 ON 2024-05-04/2024-05-05 | den 5. Mai 2024-05-05 ON 2024-05-05/2024-05-06
          Von Oktober bis Februar war er weg.                 ; Oktober 2024-10 SINCE 2024-10-01/2024-11-01 | Februar 2025-02 UNTIL 2025-02-01/2025-03-01
          Von Oktober bis Februar 2020 war er weg.            ; Oktober 2019-10 SINCE 2019-10-01/2019-11-01 | Februar 2020 2020-02 UNTIL 2020-02-01/2020-03-01
          Von Oktober 2019 bis Februar 2020 war er weg.       ; Oktober 2019 2019-10 SINCE 2019-10-01/2019-11-01 | Februar 2020 2020-02 UNTIL 2020-02-01/2020-03-01
          Im Oktober und Februar 2020 war er weg.             ; Oktober 2020-10 ON 2020-10-01/2020-11-01 | Februar 2020 2020-02 ON 2020-02-01/2020-03-01
          Im Oktober, so sagt er, im Februar 2020 war er weg. ; Oktober 2024-10 ON 2024-10-01/2024-11-01 | Februar 2020 2020-02 ON 2020-02-01/2020-03-01
          Von Montag bis Freitag ist er weg.                  ; Montag 2024-10-28 SINCE 2024-10-28/2024-10-29 | Freitag 2024-11-01 UNTIL 2024-11-01/2024-11-02
          Montag und Dienstag ist er weg.                     ; Montag 2024-10-28 ON 2024-10-28/2024-10-29 | Dienstag 2024-10-29 ON 2024-10-29/2024-10-30
          Im Mai am 15. um acht kam er.                       ; Mai 2024-05 ON 2024-05-01/2024-06-01 | 15. 2024-05-15 ON 2024-05-15/2024-05-16 | acht 2024-05-15T08:00 ON 2024-05-15T08:00/2024-05-15T08:01
          Im Mai 2020, am 15. um acht, kam er.                ; Mai 2020 2020-05 ON 2020-05-01/2020-06-01 | 15. 2020-05-15 ON 2020-05-15/2020-05-16 | acht 2020-05-15T08:00 ON 2020-05-15T08:00/2020-05-15T08:01
          Seit Mai ist er weg.                                ; Mai 2024-05 SINCE 2024-05-01/2024-06-01
          Bis Mai ist er weg.                                 ; Mai 2025-05 UNTIL 2025-05-01/2025-06-01
          Ab Mai ist er weg.                                  ; Mai 2025-05 SINCE 2025-05-01/2025-06-01
          Nach Mai 2019 war er weg.                           ; Mai 2019 2019-05 AFTER 2019-05-01/2019-06-01
          Vor Mai 2019 war er weg.                            ; Mai 2019 2019-05 BEFORE 2019-05-01/2019-06-01
          Während des Mai 2019 war er weg.                    ; des Mai 2019 2019-05 DURING 2019-05-01/2019-06-01
          Für den 5. Mai ist er weg.                          ; den 5. Mai 2025-05-05 ON 2025-05-05/2025-05-06
          Rückwirkend zum 1. Juli ist er weg.                 ; 1. Juli 2024-07-01 ON 2024-07-01/2024-07-02
          Rückwirkend ab Mai ist er weg.                      ; Mai 2024-05 SINCE 2024-05-01/2024-06-01
          Zum 1. Juli ist er weg.                             ; 1. Juli 2025-07-01 ON 2025-07-01/2025-07-02
          Für Anfang Mai ist er weg.                          ; Anfang Mai 2025-05 START ON 2025-05-01/2025-06-01
          Im Laufe des Mai 2019 war er weg.                   ; des Mai 2019 2019-05 DURING 2019-05-01/2019-06-01
          Bis zum Montag ist er weg.                          ; Montag 2024-10-28 UNTIL 2024-10-28/2024-10-29
          Von 9 bis 17 Uhr war er weg.                        ; 9 2024-10-24T09:00 SINCE 2024-10-24T09:00/2024-10-24T09:01 | 17 Uhr 2024-10-24T17:00 UNTIL 2024-10-24T17:00/2024-10-24T17:01
          Von 22 bis 5 Uhr war er weg.                        ; 22 2024-10-24T22:00 SINCE 2024-10-24T22:00/2024-10-24T22:01 | 5 Uhr 2024-10-25T05:00 UNTIL 2024-10-25T05:00/2024-10-25T05:01
          Von 22.30 bis 22.15 Uhr war er weg.                 ; 22.30 2024-10-24T22:30 SINCE 2024-10-24T22:30/2024-10-24T22:31 | 22.15 Uhr 2024-10-25T22:15 UNTIL 2024-10-25T22:15/2024-10-25T22:16
          Ab 22 Uhr war er weg, bis 5 Uhr.                    ; 22 Uhr 2024-10-24T22:00 SINCE 2024-10-24T22:00/2024-10-24T22:01 | 5 Uhr 2024-10-25T05:00 UNTIL 2024-10-25T05:00/2024-10-25T05:01
          Am Montag von 22 bis 5 Uhr war er weg.              ; Montag 2024-10-21 ON 2024-10-21/2024-10-22 | 22 2024-10-21T22:00 SINCE 2024-10-21T22:00/2024-10-21T22:01 | 5 Uhr 2024-10-22T05:00 UNTIL 2024-10-22T05:00/2024-10-22T05:01
          Am Wochenende vom 5. auf den 6. Mai war er weg.     ; Wochenende 2024-W18-WE ON 2024-05-04/2024-05-06 | 5. 2024-05-05 ON 2024-05-05/2024-05-06 | den 6. Mai 2024-05-06 ON 2024-05-06/2024-05-07
          Abends um acht kam er.                              ; Abends XXXX-XX-XXTEV ON | acht T20:00 ON
          Am Montagabend um acht kam er.                      ; Montagabend 2024-10-21TEV ON 2024-10-21T18:00/2024-10-22T00:00 | acht 2024-10-21T20:00 ON 2024-10-21T20:00/2024-10-21T20:01
          Jeden Montag um acht kommt er.                      ; Jeden Montag XXXX-WXX-1 ON | acht XXXX-WXX-1T08:00 ON
          Täglich um acht kommt er.                           ; Täglich P1D ON | acht T08:00 ON
          Werktags um acht kommt er.                          ; Werktags XXXX-WXX-XD ON | acht T08:00 ON
          Jeden Montagabend um acht kommt er.                 ; Jeden Montagabend XXXX-WXX-1TEV ON | acht XXXX-WXX-1T20:00 ON
          Um acht am Montag kam er.                           ; acht 2024-10-21T08:00 ON 2024-10-21T08:00/2024-10-21T08:01 | Montag 2024-10-21 ON 2024-10-21/2024-10-22
          Um acht am 3. Mai 2019 kam er.                      ; acht 2019-05-03T08:00 ON 2019-05-03T08:00/2019-05-03T08:01 | 3. Mai 2019 2019-05-03 ON 2019-05-03/2019-05-04
          Um acht seit Montag kam er.                         ; acht 2024-10-24T08:00 ON 2024-10-24T08:00/2024-10-24T08:01 | Montag 2024-10-21 SINCE 2024-10-21/2024-10-22
          Gestern um acht kam er.                             ; Gestern 2024-10-23 ON 2024-10-23/2024-10-24 | acht 2024-10-23T08:00 ON 2024-10-23T08:00/2024-10-23T08:01
          Um acht gestern kam er.                             ; acht 2024-10-23T08:00 ON 2024-10-23T08:00/2024-10-23T08:01 | gestern 2024-10-23 ON 2024-10-23/2024-10-24
          In der Nacht zum Montag kam er.                     ; der Nacht 2024-10-20TNI ON 2024-10-20T22:00/2024-10-21T06:00 | Montag 2024-10-21 ON 2024-10-21/2024-10-22
          In der Nacht auf Montag kam er.                     ; der Nacht 2024-10-20TNI ON 2024-10-20T22:00/2024-10-21T06:00 | Montag 2024-10-21 ON 2024-10-21/2024-10-22
          In der Nacht am Montag kam er.                      ; der Nacht 2024-10-21TNI ON 2024-10-21T22:00/2024-10-22T06:00 | Montag 2024-10-21 ON 2024-10-21/2024-10-22
          Am 3. Mai 2019 in der Nacht zum Montag kam er.      ; 3. Mai 2019 2019-05-03 ON 2019-05-03/2019-05-04 | der Nacht 2024-10-20TNI ON 2024-10-20T22:00/2024-10-21T06:00 | Montag 2024-10-21 ON 2024-10-21/2024-10-22
          """)
  void relatesRanges(String german, @Nullable String expected) {
    TimexText.assertPlaced(expected, german);
  }

  /** What comes again. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Jeden Tag kam er.                ; Jeden Tag SET P1D
          Jede dritte Woche kam er.        ; Jede dritte Woche SET P3W
          Alle zwei Wochen kam er.         ; Alle zwei Wochen SET P2W
          Alle paar Wochen kam er.         ; Alle paar Wochen SET PXW
          Jeden Montag und Samstag kam er. ; Jeden Montag SET XXXX-WXX-1 | Samstag SET XXXX-WXX-6
          Jeden Montag und am Samstag kam er. ; Jeden Montag SET XXXX-WXX-1 | Samstag DATE 2024-10-19
          Am Montag und Samstag kam er.    ; Montag DATE 2024-10-21 | Samstag DATE 2024-10-26
          Tag für Tag kam er.              ; Tag für Tag SET P1D
          Jahr um Jahr kam er.             ; Jahr um Jahr SET P1Y
          Tag für Woche kam er.            ;
          Zweimal pro Woche kam er.        ; Zweimal pro Woche SET P1W
          Zweimal im Monat kam er.         ; Zweimal im Monat SET P1M
          Zweimal in der Woche kam er.     ; Zweimal in der Woche SET P1W
          Pro Woche kam er.                ; Pro Woche SET P1W
          Je Woche kam er.                 ; Je Woche SET P1W
          Er fuhr 50 Kilometer pro Stunde. ;
          Er zahlte 50 Euro pro Tag.       ; pro Tag SET P1D
          Alle null Wochen kam er.         ;
          Montags bis freitags um acht Uhr kam er.     ; Montags SET XXXX-WXX-1 | freitags SET XXXX-WXX-5 | acht Uhr TIME T08:00
          Montags und freitags um acht Uhr kam er.     ; Montags SET XXXX-WXX-1 | freitags SET XXXX-WXX-5 | acht Uhr TIME XXXX-WXX-5T08:00
          Mo–Fr 9–18 Uhr.                  ; Mo SET XXXX-WXX-1 | Fr SET XXXX-WXX-5 | 9 TIME T09:00 | 18 Uhr TIME T18:00
          Mo. bis Fr. 9 bis 18 Uhr.        ; Mo. SET XXXX-WXX-1 | Fr. SET XXXX-WXX-5 | 9 TIME T09:00 | 18 Uhr TIME T18:00
          Sa 10–14.30 Uhr.                 ; Sa SET XXXX-WXX-6 | 10 TIME XXXX-WXX-6T10:00 | 14.30 Uhr TIME XXXX-WXX-6T14:30
          Sa/So ab 10 Uhr.                 ; Sa SET XXXX-WXX-6 | So SET XXXX-WXX-7 | 10 Uhr TIME XXXX-WXX-7T10:00
          Offen: Di. und Do., 14–16 Uhr.   ; Di. SET XXXX-WXX-2 | Do. SET XXXX-WXX-4 | 14 TIME XXXX-WXX-4T14:00 | 16 Uhr TIME XXXX-WXX-4T16:00
          So kam er um 10 Uhr.             ; 10 Uhr TIME 2024-10-24T10:00
          So 10 bis 14 Boote kamen.        ;
          Es kostet Fr. 10 bis 14.         ;
          Er kam so und so.                ;
          Do it yourself, sagte Mo.        ;
          """)
  void readsSets(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** Sets and durations in one word. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Der Kahn fährt zweimal täglich.             ; zweimal täglich SET P1D
          Der Kahn fährt diesmal täglich.             ; täglich SET P1D
          Er kam einmal wöchentlich, zweimal täglich. ; einmal wöchentlich SET P1W | zweimal täglich SET P1D
          Montags ruht er.                            ; Montags SET XXXX-WXX-1
          Am 3. Mai zweimal täglich.                  ; 3. Mai DATE 2024-05-03 | zweimal täglich SET P1D
          """)
  void readsOneAdverb(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** Lengths in one adjective. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Der dreitägige Streik endet.   ; dreitägige DURATION P3D
          Der 48-stündige Streik endet.  ; 48-stündige DURATION PT48H
          Der achtjährige Sohn kommt.    ;
          Der einwöchige Streik endet.   ; einwöchige DURATION P1W
          Der zweimonatige Streik endet. ; zweimonatige DURATION P2M
          Der zehnminütige Streik endet. ; zehnminütige DURATION PT10M
          Ein Dreitägiger kam.           ;
          DREITÄGIGER STREIK             ; DREITÄGIGER DURATION P3D
          Die tägige Arbeit.             ;
          Der abcdtägige Streik endet.   ;
          """)
  void readsAdjectivesOfLength(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }
}
