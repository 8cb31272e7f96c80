package aussage.time;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Days and times of day in whole sentences, with neighbours that differ in a word. In articles of
 * Thursday, 24 October 2024.
 */
class TimexDaysTest {
  /** Days of a named month. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Am 3. Mai 2019 kam er.                ; 3. Mai 2019 DATE 2019-05-03
          Am 3. Mai, 2019 kam er.               ; 3. Mai, 2019 DATE 2019-05-03
          Am 3. Mai, 2300 kam er.               ; 3. Mai DATE 2024-05-03
          Am 3. Mai 19 kam er.                  ; 3. Mai DATE 2024-05-03
          Am 3. Mai 19.                         ; 3. Mai DATE 2024-05-03
          Am 3. Mai 19 kamen Boote.             ; 3. Mai DATE 2024-05-03
          Am 3. Mai '19 kam er.                 ; 3. Mai '19 DATE 2019-05-03
          Am 3. Mai 19,5 kam er.                ; 3. Mai DATE 2024-05-03
          Am 3. Mai dieses Jahres kam er.       ; 3. Mai dieses Jahres DATE 2024-05-03
          Am 30. Februar 2020 kam er.           ;
          Am 29. Februar kam er.                ; 29. Februar DATE 2024-02-29
          Am 30. Februar kam er.                ;
          Am 1., 2., 3., 4. und 5. Mai kam er.  ; 1. DATE 2024-05-01 | 2. DATE 2024-05-02 | 3. DATE 2024-05-03 | 4. DATE 2024-05-04 | 5. Mai DATE 2024-05-05
          Am 1 und 2. Mai kam er.               ; 2. Mai DATE 2024-05-02
          Am 3 Mai kam er.                      ; 3 Mai DATE 2024-05-03
          Am ersten Mai kam er.                 ; ersten Mai DATE 2024-05-01
          Am 3ten Mai kam er.                   ; 3ten Mai DATE 2024-05-03
          Am 32. Mai kam er.                    ;
          Am 0. Mai kam er.                     ;
          Am 2,3 Mai kam er.                    ;
          Am dritten und vierten Mai kam er.    ; dritten DATE 2024-05-03 | vierten Mai DATE 2024-05-04
          Vom 3. bis 5. Mai kam er.             ; 3. DATE 2024-05-03 | 5. Mai DATE 2024-05-05
          Vom 3. bis zum 5. Mai kam er.         ; 3. DATE 2024-05-03 | 5. Mai DATE 2024-05-05
          Freitag, 3. Mai 2019, kam er.         ; Freitag, 3. Mai 2019 DATE 2019-05-03
          Freitag, der 3. Mai, war warm.        ; Freitag, der 3. Mai DATE 2024-05-03
          Am Freitag, dem 3. Mai, war es warm.  ; Freitag, dem 3. Mai DATE 2024-05-03
          Am dritten und alles war gut, kam er. ; dritten DATE 2024-10-03
          Am 14. bis zum 15. Oktober kam er.    ; 14. DATE 2024-10-14 | 15. Oktober DATE 2024-10-15
          Am 14. und den 15. Oktober kam er.    ; 14. DATE 2024-10-14 | den 15. Oktober DATE 2024-10-15
          """)
  void readsDaysOfNamedMonths(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** Dates in digits, and what only looks like one. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Am 3.5.2019 kam er.               ; 3.5.2019 DATE 2019-05-03
          Am 3.5. kam er.                   ; 3.5. DATE 2024-05-03
          Am 3.5 kam er.                    ;
          3.5. kam er.                      ; 3.5. DATE 2024-05-03
          Am 3.13. kam er.                  ;
          3.13. kam er.                     ;
          Am 31.2. kam er.                  ;
          31.2. kam er.                     ;
          Am 31.2.2019 kam er.              ;
          Am 29.2.2019 kam er.              ;
          Am 29.2.2020 kam er.              ; 29.2.2020 DATE 2020-02-29
          Am 3/5 kam er.                    ;
          Am 3/05 kam er.                   ; 3/05 DATE 2024-05-03
          Am 3/05 Euro kam er.              ;
          Laut 3/05 kam er.                 ;
          Am 3-5-2019 kam er.               ; 3-5-2019 DATE 2019-05-03
          Am 2019-05-03 kam er.             ; 2019-05-03 DATE 2019-05-03
          Am 2019.05.03 kam er.             ;
          Am 2019-13-03 kam er.             ;
          Am 3.5.19 kam er.                 ; 3.5.19 DATE 2019-05-03
          Am 3.5.68 kam er.                 ; 3.5.68 DATE 1968-05-03
          Am 3.5.190 kam er.                ;
          Am 3.5.2300 kam er.               ;
          Am 3.13.19 kam er.                ;
          Am 13.13.2019 kam er.             ;
          Am 123.5.2019 kam er.             ;
          Am 3.5. 2019 kam er.              ; 3.5. 2019 DATE 2019-05-03
          Am 3.5. 2019 Euro kam er.         ; 3.5. DATE 2024-05-03
          Am 3. 5. 2019 kam er.             ; 3. 5. 2019 DATE 2019-05-03
          Am 3. 5. 2019 Euro kam er.        ; 3. 5. DATE 2024-05-03
          Am 3. 5. kam er.                  ; 3. 5. DATE 2024-05-03
          Den 3. 5. und 6. 7. kam er.       ;
          Am 3. 5. Mai kam er.              ; 5. Mai DATE 2024-05-05
          Die 3. 5. kam er.                 ;
          Am 3. 13. kam er.                 ;
          Am 123. 5. kam er.                ;
          Am 11./12.10.2016 kam er.         ; 11. DATE 2016-10-11 | 12.10.2016 DATE 2016-10-12
          Am 11. - 12.10.2016 kam er.       ; 11. DATE 2016-10-11 | 12.10.2016 DATE 2016-10-12
          Am 11. bis zum 12.10.2016 kam er. ; 11. DATE 2016-10-11 | 12.10.2016 DATE 2016-10-12
          Am 11. und dem 12.10.2016 kam er. ; 11. DATE 2016-10-11 | 12.10.2016 DATE 2016-10-12
          Am 11. und den 12.10.2016 kam er. ; 11. DATE 2016-10-11 | 12.10.2016 DATE 2016-10-12
          Version 1.3.5.2019 ist da.        ;
          Version 3.5.2 ist da.             ;
          Am Freitag, 3.5.2019, kam er.     ; Freitag, 3.5.2019 DATE 2019-05-03
          Am Freitag, dem 3.5., kam er.     ; Freitag, dem 3.5. DATE 2024-05-03
          Bis 3.5. kam er.                  ; 3.5. DATE 2024-05-03
          Zum 3.5. kam er.                  ; 3.5. DATE 2024-05-03
          """)
  void readsDatesInDigits(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** Days without the name of a month. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Am 15. kam er.                          ; 15. DATE 2024-10-15
          Am 15. um acht kam er.                  ; 15. DATE 2024-10-15 | acht TIME 2024-10-15T08:00
          Am 15. Spieltag kam er.                 ;
          Am 15., sagte er, geht es.              ; 15. DATE 2024-10-15
          Am 15., 16. und 17. kam er.             ;
          Am 15. und 16. kam er.                  ;
          Am 15ten kam er.                        ; 15ten DATE 2024-10-15
          Am fünfzehnten kam er.                  ;
          Am fünfzehnten, sagte er, ging es.      ; fünfzehnten DATE 2024-10-15
          Am 32. kam er.                          ;
          Am 0. kam er.                           ;
          Am 15 kam er.                           ;
          Am 150. kam er.                         ;
          Am 15.3 kam er.                         ;
          Im 15. kam er.                          ;
          Zum 15. kam er.                         ; 15. DATE 2024-10-15
          Vom 4. bis zum 23. bleibt er.           ; 4. DATE 2024-11-04 | 23. DATE 2024-11-23
          Vom 4. bis 23. bleibt er.               ; 4. DATE 2024-11-04 | 23. DATE 2024-11-23
          Vom 4. zum 23. bleibt er.               ; 4. DATE 2024-11-04 | 23. DATE 2024-11-23
          Vom 4. auf den 5. fror es.              ; 4. DATE 2024-10-04 | 5. DATE 2024-10-05
          Vom 4. auf 5. fror es.                  ;
          Vom 4. kam er.                          ;
          Vom 4. bis zum 23. Mai bleibt er.       ; 4. DATE 2025-05-04 | 23. Mai DATE 2025-05-23
          Vom 4. bis zum 23. der Liste bleibt er. ;
          Vom 4. bis zum 23. Stock bleibt er.     ;
          Am siebten vierten kam er.              ; siebten vierten DATE 2024-04-07
          Am siebten dreizehnten kam er.          ;
          Am 31. zweiten kam er.                  ;
          Am 7.4 2020 kam er.                     ; 2020 DATE 2020
          Am siebten vierten 2020 kam er.         ; siebten vierten 2020 DATE 2020-04-07
          Am siebten vierten 5 Boote kam er.      ;
          Ab dem 18. fahren Busse.                ; dem 18. DATE 2024-11-18
          Ab dem 18. Stock fahren Busse.          ;
          Ab dem 18. der Reihe fahren Busse.      ;
          Ab dem 18. und 19. fahren Busse.        ;
          Ab dem 18. Er kam.                      ; dem 18. DATE 2024-11-18
          Ab 18. fahren Busse.                    ;
          Seit dem 5. fehlt er.                   ; dem 5. DATE 2024-10-05
          In der Nacht auf den 6. kam er.         ; der Nacht TIME 2024-10-05TNI | den 6. DATE 2024-10-06
          Am Tag auf den 6. kam er.               ;
          Am Montag, dem 24., kam er.             ; Montag, dem 24. DATE 2024-06-24
          Am Montag, 24., kam er.                 ; Montag, 24. DATE 2024-06-24
          Am Montag, dem 23., kam er.             ; Montag, dem 23. DATE 2024-09-23
          Bis zum 15. kam er.                     ; 15. DATE 2024-10-15
          Am 15. fahren Busse.                    ;
          Am 15. wurden in Kiel Boote gebaut.     ; 15. DATE 2024-10-15
          Am 15. großen Fest kam er.              ;
          Am ersten großen Fest kam er.           ;
          """)
  void readsDaysWithoutMonth(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** Days counted from the article's own. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Gestern kam er.                               ; Gestern DATE 2024-10-23
          Heute kam er.                                 ; Heute DATE 2024-10-24
          Heute Abend kommt er.                         ; Heute Abend TIME 2024-10-24TEV
          Heute am Abend kommt er.                      ; Heute am Abend TIME 2024-10-24TEV
          Heute Nacht kam er.                           ; Heute Nacht TIME 2024-10-23TNI
          Heute Nacht kommt er.                         ; Heute Nacht TIME 2024-10-24TNI
          Morgen kommt er.                              ; Morgen DATE 2024-10-25
          Frau Morgen kommt.                            ;
          Am Morgen kommt er.                           ; Morgen TIME 2024-10-24TMO
          Er kommt morgen.                              ; morgen DATE 2024-10-25
          Er kommt Morgen.                              ;
          Diesen Morgen kam er.                         ; Diesen Morgen TIME 2024-10-24TMO
          Jeden Morgen kam er.                          ; Jeden Morgen SET XXXX-XX-XXTMO
          Gestern Morgen kam er.                        ; Gestern Morgen TIME 2024-10-23TMO
          Am morgen kommt er.                           ;
          Heute in zwei Wochen kommt er.                ; Heute in zwei Wochen DATE 2024-11-07
          Heute vor zwei Wochen kam er.                 ; Heute vor zwei Wochen DATE 2024-10-10
          Heute vor genau zwei Wochen kam er.           ; Heute vor genau zwei Wochen DATE 2024-10-10
          Heute in exakt zwei Wochen kommt er.          ; Heute in exakt zwei Wochen DATE 2024-11-07
          Heute in zwei Stunden kommt er.               ; Heute DATE PRESENT_REF | zwei Stunden DURATION PT2H
          Heute in Kiel kommt er.                       ; Heute DATE PRESENT_REF
          Heute vor null Wochen kam er.                 ; Heute DATE 2024-10-24 | null Wochen DURATION P0W
          Gestern vor einem Jahr kam er.                ; Gestern vor einem Jahr DATE 2023-10-23
          Morgen in zwei Monaten kommt er.              ; Morgen in zwei Monaten DATE 2024-12-25
          Heute vor drei Jahrzehnten kam er.            ; Heute vor drei Jahrzehnten DATE 1994-10-24
          Heute vor zwei Jahrhunderten kam er.          ; Heute vor zwei Jahrhunderten DATE 1824-10-24
          Heute vor zwei Quartalen kam er.              ; Heute vor zwei Quartalen DATE 2024-04-24
          Heute vor zwei Halbjahren kam er.             ; Heute vor zwei Halbjahren DATE 2023-10-24
          Übermorgen früh kommt er.                     ; Übermorgen früh TIME 2024-10-26TMO
          Bis heute fehlt er.                           ; heute DATE PRESENT_REF
          Noch heute fehlt er.                          ; heute DATE PRESENT_REF
          Auch heute noch fehlt er.                     ; heute DATE PRESENT_REF
          Auch noch heute fehlt er.                     ; heute DATE PRESENT_REF
          Heute noch kommt er an.                       ; Heute DATE PRESENT_REF
          Schon heute fehlt er.                         ; heute DATE PRESENT_REF
          Bereits heute fehlt er.                       ; heute DATE PRESENT_REF
          Ab heute fehlt er.                            ; heute DATE 2024-10-24
          Für heute fehlt er.                           ; heute DATE 2024-10-24
          Von heute an fehlt er.                        ; heute DATE 2024-10-24
          Er will heute fahren.                         ; heute DATE 2024-10-24
          Sie sollen heute fahren.                      ; heute DATE 2024-10-24
          Er will nicht schon wieder spät heute fahren. ; heute DATE PRESENT_REF
          Der heute 77-Jährige fehlt.                   ; heute DATE PRESENT_REF
          Die heute 77 Jahre alte fehlt.                ; heute DATE PRESENT_REF
          Die heute siebzigjährige Frau fehlt.          ; heute DATE PRESENT_REF
          Heute fehlt er.                               ; Heute DATE PRESENT_REF
          Heute fehlt er. Gestern Abend kam er.         ; Heute DATE 2024-10-24 | Gestern Abend TIME 2024-10-23TEV
          Heute fehlt er. Heute um acht fehlt er.       ; Heute DATE 2024-10-24 | Heute DATE 2024-10-24 | acht TIME 2024-10-24T08:00
          Heute fehlt er. Am Tag zuvor kam er.          ; Heute DATE PRESENT_REF | Tag zuvor DATE 2024-10-23
          Heute beginnt der Prozess.                    ; Heute DATE 2024-10-24
          """)
  void countsDaysFromToday(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** Days of the week, and which of them is meant. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Am Montag kam er.                       ; Montag DATE 2024-10-21
          Am Montag kommt er.                     ; Montag DATE 2024-10-28
          Montag Abend kam er.                    ; Montag Abend TIME 2024-10-21TEV
          Am Montagabend kam er.                  ; Montagabend TIME 2024-10-21TEV
          Am kommenden Montag kommt er.           ; kommenden Montag DATE 2024-10-28
          Am letzten Montag kam er.               ; letzten Montag DATE 2024-10-21
          Am vorletzten Montag kam er.            ; vorletzten Montag DATE 2024-10-14
          Am übernächsten Montag kommt er.        ; übernächsten Montag DATE 2024-11-04
          An diesem Montag kommt er.              ; diesem Montag DATE 2024-10-21
          Am selben Montag kam er.                ; selben Montag DATE 2024-10-21
          Am folgenden Montag kam er.             ; folgenden Montag DATE 2024-10-28
          Am gestrigen Mittwoch kam er.           ; gestrigen Mittwoch DATE 2024-10-23
          Am heutigen Donnerstag kam er.          ; heutigen Donnerstag DATE 2024-10-24
          Jeden Montag kam er.                    ; Jeden Montag SET XXXX-WXX-1
          Jeden Montagabend kam er.               ; Jeden Montagabend SET XXXX-WXX-1TEV
          Jeden Montag Abend kam er.              ; Jeden Montag Abend SET XXXX-WXX-1TEV
          Jeden ersten Montag im Monat kam er.    ; Jeden ersten Montag im Monat SET P1M
          Jeden ersten Montag des Jahres kam er.  ; Jeden ersten Montag des Jahres SET P1Y
          Jeden ersten Montag pro Quartal kam er. ; Jeden ersten Montag pro Quartal SET P1Q
          Jeden ersten Montag kam er.             ; Jeden ersten Montag SET XXXX-WXX-1
          Am ersten Montag im Mai kam er.         ; ersten Montag im Mai DATE 2024-05-06
          Am letzten Montag im Mai kam er.        ; letzten Montag im Mai DATE 2024-05-27
          Am fünften Montag im Mai kam er.        ; fünften Montag im Mai DATE XXXX-WXX-1
          Am ersten Montag im Mai 2020 kam er.    ; ersten Montag im Mai 2020 DATE 2020-05-04
          Am ersten Montag des Jahres kam er.     ; ersten Montag des Jahres DATE 2024-01-01
          Montag der letzten Woche kam er.        ; Montag der letzten Woche DATE 2024-10-14
          Montag nächster Woche kommt er.         ; Montag nächster Woche DATE 2024-10-28
          Montag vor zwei Wochen kam er.          ; Montag vor zwei Wochen DATE 2024-10-07
          Montag vor einer Woche kam er.          ; Montag vor einer Woche DATE 2024-10-14
          Montag in zwei Wochen kommt er.         ; Montag in zwei Wochen DATE 2024-11-04
          Montag vor zwei Tagen kam er.           ; Montag DATE 2024-10-21 | zwei Tagen DURATION P2D
          Montag vor null Wochen kam er.          ; Montag DATE 2024-10-21 | null Wochen DURATION P0W
          Montag bis Mittwoch kam er.             ; Montag DATE 2024-10-21 | Mittwoch DATE 2024-10-23
          Von Montag bis Mittwoch kommt er.       ; Montag DATE 2024-10-28 | Mittwoch DATE 2024-10-30
          Der Schwarze Montag kam.                ;
          Am Blutigen Montag kam er.              ;
          Am schwarzen Montag kam er.             ; Montag DATE 2024-10-21
          Am Montag, den 7. Oktober, kam er.      ; Montag, den 7. Oktober DATE 2024-10-07
          Am Montagabend, dem 7. Oktober, kam er. ; Montagabend TIME 2024-10-07TEV | dem 7. Oktober DATE 2024-10-07
          Am Montag, 7.10., kam er.               ; Montag, 7.10. DATE 2024-10-07
          Vom Montag kam er.                      ; Montag DATE 2024-10-21
          Das Ergebnis vom Montag zeigt es.       ; Montag DATE 2024-10-21
          Das Ergebnis vom Montag an zeigt es.    ; Montag DATE 2024-10-28
          Seit Montag fehlt er.                   ; Montag DATE 2024-10-21
          Für Montag ist er bestellt.             ; Montag DATE 2024-10-28
          Auf Montag ist er bestellt.             ; Montag DATE 2024-10-28
          Er ist auf Montag bestellt.             ; Montag DATE 2024-10-28
          Die Nacht auf Montag war kalt.          ; Die Nacht TIME 2024-10-20TNI | Montag DATE 2024-10-21
          Im Vergleich zum Montag war es kalt.    ; Montag DATE 2024-10-21
          Er ist zum Montag bestellt.             ; Montag DATE 2024-10-28
          Von Sonntag auf Montag war es kalt.     ; Sonntag DATE 2024-10-20 | Montag DATE 2024-10-21
          Bis Montag kamen Boote.                 ; Montag DATE 2024-10-21
          Bis zum Montag kam er.                  ; Montag DATE 2024-10-21
          Bis Montag noch kam er.                 ; Montag DATE 2024-10-21
          Er kam bis Montag nicht an.             ; Montag DATE 2024-10-21
          Er hatte bis Montag keine Boote.        ; Montag DATE 2024-10-21
          Ab Montag kommt er.                     ; Montag DATE 2024-10-28
          Er kommt ab Montag.                     ; Montag DATE 2024-10-28
          """)
  void readsWeekdays(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** Feasts. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Ostern 2018 kam er.              ; Ostern 2018 DATE 2018-04-01
          Zu Ostern kam er.                ; Ostern DATE 2024-03-31
          Jedes Ostern kam er.             ; Jedes Ostern SET XXXX-XX-XX
          Am dritten Weihnachtstag kam er. ;
          Am 2. Advent 2019 kam er.        ; 2. Advent 2019 DATE 2019-12-08
          Im Advent kam er.                ; Advent DATE 2023-12-03/2023-12-30
          Am Nikolaus kam er.              ; Nikolaus DATE 2024-12-06
          Nikolaus kam er.                 ;
          Nikolaus 2019 kam er.            ; Nikolaus 2019 DATE 2019-12-06
          Nikolaus!                        ; Nikolaus DATE 2024-12-06
          Am Karfreitag kam er.            ; Karfreitag DATE 2024-03-29
          Am Rosenmontag kam er.           ; Rosenmontag DATE 2024-02-12
          Letztes Ostern kam er.           ; Letztes Ostern DATE 2024-03-31
          Bis Ostern kommt er.             ; Ostern DATE 2025-04-20
          Seit Ostern fehlt er.            ; Ostern DATE 2024-03-31
          Im Ramadan 2018 kam er.          ; Ramadan 2018 DATE 2018-05-16/2018-06-14
          """)
  void readsFeasts(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** Stretches before and after, in one word. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Im Vorjahr kam er.                           ; Vorjahr DATE 2023
          Im Folgejahr kam er.                         ; Folgejahr DATE 2025
          Am Vortag kam er.                            ; Vortag DATE 2024-10-23
          Am Folgetag kam er.                          ; Folgetag DATE 2024-10-25
          In der Vorwoche kam er.                      ; der Vorwoche DATE 2024-W42
          Im Vormonat kam er.                          ; Vormonat DATE 2024-09
          Im Vorquartal kam er.                        ; Vorquartal DATE 2024-Q3
          Im April kam er. Im Vormonat fror es.        ; April DATE 2024-04 | Vormonat DATE 2024-03
          Im Juni 2023 kam er. Im Vormonat fror es.    ; Juni 2023 DATE 2023-06 | Vormonat DATE 2023-05
          Im Mai 2025 kommt er. Im Vormonat fror es.   ; Mai 2025 DATE 2025-05 | Vormonat DATE 2024-09
          Am 3. Juni kam er. Im Vormonat fror es.      ; 3. Juni DATE 2024-06-03 | Vormonat DATE 2024-09
          Im ersten Quartal sank er unter das Vorquartal. ; ersten Quartal DATE 2024-Q1 | das Vorquartal DATE 2023-Q4
          Im Vorjahresmonat kam er.                    ; Vorjahresmonat DATE 2023-XX
          Im Vorjahresquartal kam er.                  ; Vorjahresquartal DATE 2023-QX
          Im Vorjahreszeitraum kam er.                 ; Vorjahreszeitraum DATE 2023
          Im April kam er. Im Vorjahresmonat fror es.  ; April DATE 2024-04 | Vorjahresmonat DATE 2023-04
          Im zweiten Quartal sank er unter das Vorjahresquartal. ; zweiten Quartal DATE 2024-Q2 | das Vorjahresquartal DATE 2023-Q2
          Im ersten Halbjahr sank er unter den Vorjahreszeitraum. ; ersten Halbjahr DATE 2024-H1 | den Vorjahreszeitraum DATE 2023-H1
          Heuer kam er.                                ; Heuer DATE 2024
          Zum Jahresende kommt er.                     ; Jahresende DATE 2024 END
          Zum Jahresende kam er.                       ; Jahresende DATE 2023 END
          Zum Jahresende 2022 kam er.                  ; Jahresende 2022 DATE 2022 END
          Bis Jahresende kam er.                       ; Jahresende DATE 2024 END
          Er kündigte zum Jahresende.                  ; Jahresende DATE 2024 END
          Zum Jahresbeginn kam er.                     ; Jahresbeginn DATE 2024 START
          Zum Jahresbeginn kommt er.                   ; Jahresbeginn DATE 2025 START
          Seit Jahresbeginn ist er hier.               ; Jahresbeginn DATE 2024 START
          Zur Jahresmitte kam er.                      ; Jahresmitte DATE 2024 MID
          Im neuen Jahr kommt er.                      ; neuen Jahr DATE 2025
          Anfang des neuen Jahres kommt er.            ; Anfang des neuen Jahres DATE 2025 START
          Im alten Jahr kommt er nicht mehr.           ; alten Jahr DATE 2024
          In der neuen Woche kommt er.                 ; der neuen Woche DATE 2024-W44
          Ein neues Jahr, ein neues Glück.             ; Ein neues Jahr DURATION P1Y
                    Zu Wochenbeginn kam er.                      ; Wochenbeginn DATE 2024-W43 START
          Am 3. Mai 2019 kam er. Am Vortag fror es.    ; 3. Mai 2019 DATE 2019-05-03 | Vortag DATE 2019-05-02
          Am 3. Mai 2019 kam er. Im Folgejahr fror es. ; 3. Mai 2019 DATE 2019-05-03 | Folgejahr DATE 2020
          Am 3. Mai 2019 kam er. Im Vorjahr fror es.   ; 3. Mai 2019 DATE 2019-05-03 | Vorjahr DATE 2023
          """)
  void readsNeighbouringStretches(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }
}
