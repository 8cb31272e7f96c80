package aussage.time;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Stretches of time in whole sentences, with neighbours that differ in a word. In articles of
 * Thursday, 24 October 2024.
 */
class TimexStretchesTest {
  /** Months, and persons of that name. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Im Mai kam er.                        ; Mai DATE 2024-05
          Mai kam er.                           ;
          März lobte ihn.                       ;
          Karl Mai kam.                         ;
          Im mai kam er.                        ;
          Im Okt. kam er.                       ;
          Im Okt. 2019 kam er.                  ; Okt. 2019 DATE 2019-10
          Okt. kam er.                          ;
          Oktober kam er.                       ; Oktober DATE 2024-10
          Im Hafen Oktober kam er.              ;
          Im Monat Mai kam er.                  ; Monat Mai DATE 2024-05
          Jeden Mai kam er.                     ; Jeden Mai SET XXXX-05
          Letzten Mai kam er.                   ; Letzten Mai DATE 2024-05
          Nächsten Mai kommt er.                ; Nächsten Mai DATE 2025-05
          Mai und Juni waren warm.              ; Mai DATE 2024-05 | Juni DATE 2024-06
          Mai bis Juni war warm.                ; Mai DATE 2024-05 | Juni DATE 2024-06
          Ende Mai kam er.                      ; Ende Mai DATE 2024-05 END
          Der Mai war warm.                     ; Der Mai DATE 2024-05
          Mai 2019 kam er.                      ; Mai 2019 DATE 2019-05
          Mai '19 kam er.                       ; Mai '19 DATE 2019-05
          Im Mai dieses Jahres kam er.          ; Mai dieses Jahres DATE 2024-05
          Im Mai des vergangenen Jahres kam er. ; Mai des vergangenen Jahres DATE 2023-05
          Februar 15 2019 kam er.               ; Februar 15 2019 DATE 2019-02-15
          Im Februar 15.                        ; Februar DATE 2024-02
          Februar 15 Boote.                     ; Februar DATE 2024-02
          Der August war warm.                  ; Der August DATE 2024-08
          August kam.                           ;
          """)
  void readsMonths(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** A month and its year in digits. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Stand 05/2016.        ; 05/2016 DATE 2016-05
          Stand 2016-05.        ; 2016-05 DATE 2016-05
          Stand 2016/05.        ; 2016/05 DATE 2016-05
          Stand 2015/16.        ; 2015/16 DATE 2015/2016
          Stand 2015/12.        ; 2015/12 DATE 2015-12
          Stand 2015/17.        ; 2015 DATE 2015
          Stand 05.2016.        ; 05.2016 DATE 2016-05
          Stand 5/2016.         ;
          Stand 13/2016.        ;
          Stand 00/2016.        ;
          Stand 05–2016.        ; 05–2016 DATE 2016-05
          Stand 05/2016/3.      ;
          Stand 2016.05 ist da. ;
          """)
  void readsMonthsInDigits(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** Seasons and quarters. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Im Sommer kam er.                        ; Sommer DATE 2024-SU
          Sommer kam.                              ;
          Letzten Sommer kam er.                   ; Letzten Sommer DATE 2024-SU
          Jeden Sommer kam er.                     ; Jeden Sommer SET XXXX-SU
          Den Sommer über kam er.                  ; Den Sommer DATE 2024-SU
          Im sommer kam er.                        ;
          Im Sommer 2019 kam er.                   ; Sommer 2019 DATE 2019-SU
          Im Winter 2019/20 kam er.                ; Winter 2019/20 DATE 2019-WI
          Im Winter 2019/2020 kam er.              ; Winter 2019/2020 DATE 2019-WI
          Sommer 2019 kam.                         ; Sommer 2019 DATE 2019-SU
          Anfang Sommer kam er.                    ; Anfang Sommer DATE 2024-SU START
          Im Sommer des vergangenen Jahres kam er. ; Sommer des vergangenen Jahres DATE 2023-SU
          Q3 2019 war gut.                         ; Q3 2019 DATE 2019-Q3
          Q3/2019 war gut.                         ; Q3/2019 DATE 2019-Q3
          Im Q3 war es gut.                        ; Q3 DATE 2024-Q3
          Q3 war gut.                              ;
          q3 war gut.                              ;
          """)
  void readsSeasons(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** Four digits that are a year, and others. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          2019 kam er.                  ; 2019 DATE 2019
          Er kam 2019 nach Kiel.        ; 2019 DATE 2019
          Er kam 1350 nach Kiel.        ;
          Er kam um 1350 nach Kiel.     ; 1350 DATE 1350
          Kiel wurde 1242 gegründet.    ; 1242 DATE 1242
          Es wurden 1242 gezählt.       ;
          Er kam zwischen 1120 und 1180. ; 1120 DATE 1120 | 1180 DATE 1180
          Er kam von 1120 bis 1180.     ; 1120 DATE 1120 | 1180 DATE 1180
          Er war 1120 bis 1180 in Kiel. ; 1120 DATE 1120 | 1180 DATE 1180
          Karl (1120–1180) kam.         ; 1120 DATE 1120 | 1180 DATE 1180
          Karl (1180–1120) kam.         ;
          Seite 1120–1180 fehlt.        ;
          Er sah zwischen 1120 und 1180 Boote. ;
          Er sah 1120 und 1180.         ;
          Er kam bis 2150 nach Kiel.    ; 2150 DATE 2150
          Seit 1250 steht sie.          ; 1250 DATE 1250
          Seit 2150 steht sie.          ;
          Seit 2000 Boote da sind.      ; 2000 DATE 2000
          Er sah 1719 Boote.            ;
          Er sah 2070 Boote.            ;
          Er sah 1900 Boote.            ;
          Um 1350 Boote ging es.        ;
          Er sah 2019 Euro.             ;
          Er sah 2019 Tage.             ; 2019 Tage DURATION P2019D
          Um 2019 Uhr kam er.           ;
          Nummer 2019 kam.              ;
          Die Agenda 2010 kam.          ;
          Rund 2000 kamen.              ;
          Gut 2000 kam er.              ;
          Er lief 2000 bis 3000 Meter.  ;
          Er lief 2000 bis 3000 Grad.   ;
          Er war von 1990 bis 2000 Lehrer. ; 1990 DATE 1990 | 2000 DATE 2000
          Er sah 1500 bis 2000 Boote.   ;
          Er lief 2000 bis 2010.        ; 2000 DATE 2000 | 2010 DATE 2010
          Er lief 2019 % weiter.        ;
          Er lief 2019 € weiter.        ;
          Er lief 2019 $ weiter.        ;
          Er lief 2019 ° weiter.        ;
          Die 2019er waren gut.         ;
          Tel. 0431 2010.               ;
          Die A 2010 ist zu.            ;
          Ruf +49-1907-22.              ;
          (2019) kam er.                ; 2019 DATE 2019
          „2019“ hieß es.               ;
          2019/2020 kam er.             ; 2019/2020 DATE 2019/2020
          2019/20 kam er.               ; 2019/20 DATE 2019/2020
          2019 /20 kam er.              ; 2019 DATE 2019
          17/2010 fehlt.                ;
          2009-2011 war er weg.         ; 2009 DATE 2009 | 2011 DATE 2011
          2009–2011 war er weg.         ; 2009 DATE 2009 | 2011 DATE 2011
          1999/17/2010 fehlt.           ;
          Saison 2019/20 war kurz.      ; Saison 2019/20 DATE 2019/2020
          In der Saison 2019/20 kam er. ; der Saison 2019/20 DATE 2019/2020
          Anno '68 kam er.              ; '68 DATE 1968
          Die '68er kamen.              ;
          Von '68 kam er.               ; '68 DATE 1968
          Karl '68 kam.                 ;
          Mitte 2019 kam er.            ; Mitte 2019 DATE 2019 MID
          Ende 2000 kam er.             ; Ende 2000 DATE 2000 END
          Im Jahr 2019 kam er.          ; Jahr 2019 DATE 2019
          2019,5 kamen.                 ;
          2019, 5 kamen.                ; 2019 DATE 2019
          2019.5 kamen.                 ;
          """)
  void tellsYearsFromNumbers(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** Decades. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Die 90er Jahre waren laut.           ; Die 90er Jahre DATE 199
          Die 90er-Jahre waren laut.           ; Die 90er-Jahre DATE 199
          Die 90-er Jahre waren laut.          ; Die 90-er Jahre DATE 199
          Die 90er waren laut.                 ; Die 90er DATE 199
          90er Jahre waren laut.               ; 90er Jahre DATE 199
          Ein 90er Boot.                       ;
          Die 90er Boote.                      ;
          Die 1990er Jahre waren laut.         ; Die 1990er Jahre DATE 199
          Die 1990ern waren laut.              ; Die 1990ern DATE 199
          Die neunziger Jahre waren laut.      ; Die neunziger Jahre DATE 199
          Die Neunziger waren laut.            ; Die Neunziger DATE 199
          Die neunziger waren laut.            ;
          Die Neunziger Boote.                 ;
          Neunziger kamen.                     ;
          Neunzigerjahre waren laut.           ; Neunzigerjahre DATE 199
          Die Nullerjahre waren laut.          ; Die Nullerjahre DATE 200
          Die Zweitausender waren laut.        ; Die Zweitausender DATE 200
          Die 60er und 70er waren laut.        ; Die 60er DATE 196 | 70er DATE 197
          Die 60er- und 70er-Jahre waren laut. ; Die 60er DATE 196 | 70er-Jahre DATE 197
          60er und 70er Boote.                 ; 60er DATE 196
          Anfang der 90er kam er.              ; Anfang der 90er DATE 199 START
          Die 60er- und 70er-Jahre waren laut. ; Die 60er DATE 196 | 70er-Jahre DATE 197
          """)
  void readsDecades(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** Years with their era. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Er kam 44 v. Chr. an.            ; 44 v. Chr. DATE BC0044
          Er kam 44 vor Christi Geburt an. ; 44 vor Christi Geburt DATE BC0044
          Er kam 9 n. Chr. an.             ; 9 n. Chr. DATE 0009
          Er kam 9 nach Christus an.       ; 9 nach Christus DATE 0009
          Er kam 44 v. u. Z. an.           ; 44 v. u. Z. DATE BC0044
          Er kam 12345 v. Chr. an.         ;
          Er kam 0 v. Chr. an.             ;
          Er fiel 44 v. Chr.               ; 44 v. Chr. DATE BC0044
          Er fiel 44 vor allem.            ;
          """)
  void readsEras(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** Stretches of the calendar. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Vergangene Woche kam er.              ; Vergangene Woche DATE 2024-W42
          Kommende Woche kommt er.              ; Kommende Woche DATE 2024-W44
          Übernächste Woche kommt er.           ; Übernächste Woche DATE 2024-W45
          Vorletzte Woche kam er.               ; Vorletzte Woche DATE 2024-W41
          Diese Woche kommt er.                 ; Diese Woche DATE 2024-W43
          Letztes Jahr kam er.                  ; Letztes Jahr DATE 2023
          Am letzten Tag kam er.                ;
          Am nächsten Tag kam er.               ; nächsten Tag DATE 2024-10-25
          An diesem Tag kam er.                 ; diesem Tag DATE 2024-10-24
          Am selben Tag kam er.                 ; selben Tag DATE 2024-10-24
          Am folgenden Tag kam er.              ; folgenden Tag DATE 2024-10-25
          Am letzten Tag des Jahres kam er.     ; letzten Tag des Jahres DATE 2024-12-31
          Am letzten Tag im Mai kam er.         ; letzten Tag im Mai DATE 2024-05-31
          Am letzten Wochenende kam er.         ; letzten Wochenende DATE 2024-W42-WE
          Am kommenden Wochenende kommt er.     ; kommenden Wochenende DATE 2024-W43-WE
          Am Wochenende kam er.                 ; Wochenende DATE 2024-W42-WE
          Wochenende ist es.                    ;
          An Wochenenden ist zu.                ; Wochenenden SET XXXX-WXX-WE
          Ende des Monats kommt er.             ; Ende des Monats DATE 2024-10 END
          Ende des Monats kam er.               ; Ende des Monats DATE 2024-09 END
          Des Monats kam er.                    ; Des Monats DATE 2024-10
          Der Monat war kurz.                   ; Der Monat DATE 2024-10
          Ende der Woche kommt er.              ; Ende der Woche DATE 2024-W43 END
          Ende der Woche kam er.                ; Ende der Woche DATE 2024-W42 END
          Mitte der Woche kam er.               ; Mitte der Woche DATE 2024-W43 MID
          Die Mitte der Woche ist da.           ; Mitte der Woche DATE 2024-W43 MID
          Im Laufe des Tages kam er.            ; des Tages DATE 2024-10-24
          Im Laufe der Woche kam er.            ; der Woche DATE 2024-W43
          Ende des Tages kam er.                ;
          Ende des Jahrzehnts kommt er.         ; Ende des Jahrzehnts DATE 202 END
          Im Mai 1994 kam er. Ende des Jahrzehnts ging er. ; Mai 1994 DATE 1994-05 | Ende des Jahrzehnts DATE 199 END
          Im Jahrzehnt kam er.                  ;
          Am Tag darauf kam er.                 ; Tag darauf DATE 2024-10-25
          Ein Tag darauf kam er.                ; Ein Tag darauf DURATION P1D
          Tags darauf kam er.                   ; Tags darauf DATE 2024-10-25
          In der Woche zuvor kam er.            ; der Woche zuvor DATE 2024-W42
          Im Jahr danach kam er.                ; Jahr danach DATE 2025
          Im Jahr 2012 kam er.                  ; Jahr 2012 DATE 2012
          Im Jahr 9 n. Chr. kam er.             ; Jahr 9 n. Chr. DATE 0009
          Im Jahr 9 vor Christus kam er.        ; Jahr 9 vor Christus DATE BC0009
          Im Jahr 44 v. u. Z. kam er.           ; Jahr 44 v. u. Z. DATE BC0044
          Im Jahre 44 v. Chr. kam er.           ; Jahre 44 v. Chr. DATE BC0044
          Im Schuljahr 2023/24 kam er.          ; Schuljahr 2023/24 DATE 2023/2024
          Seit Tagen regnet es.                 ; Tagen DURATION PXD
          Seit Jahren regnet es.                ; Jahren DURATION PXY
          Tage später regnet es.                ; Tage später DURATION PXD
          Tage lang regnet es.                  ; Tage lang DURATION PXD
          In den kommenden Tagen regnet es.     ; den kommenden Tagen DATE FUTURE_REF
          In diesen Tagen regnet es.            ; diesen Tagen DATE PRESENT_REF
          In den letzten Tagen regnete es.      ; den letzten Tagen DURATION PXD
          Das SEK kam.                          ;
          Die Min war da.                       ;
          Nächste Woche Donnerstag kommt er.    ; Nächste Woche Donnerstag DATE 2024-10-31
          Nächsten Monat Donnerstag kommt er.   ; Nächsten Monat DATE 2024-11 | Donnerstag DATE 2024-10-24
          Die erste Hälfte des Jahres war gut.  ; Die erste Hälfte des Jahres DATE 2024 START
          Die zweite Hälfte des Jahres war gut. ; Die zweite Hälfte des Jahres DATE 2024 END
          Die letzte Hälfte des Jahres war gut. ; Die letzte Hälfte des Jahres DATE 2024 END
          Der gestrige Tag war gut.             ; Der gestrige Tag DATE 2024-10-23
          Die gestrige Woche war gut.           ;
          Die Stunde Null kam.                  ;
          Die letzte Stunde kam.                ;
          Jede Woche kommt er.                  ; Jede Woche SET P1W
          Ganze Tage fehlte er.                 ; Ganze Tage DURATION PXD
          """)
  void readsPeriods(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }

  /** What is numbered within a longer stretch. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          Im 19. Jahrhundert kam er.                ; 19. Jahrhundert DATE 18
          Im 31. Jahrhundert kam er.                ;
          Im 3. Jahrhundert v. Chr. kam er.         ; 3. Jahrhundert v. Chr. DATE BC02
          Im 3. Jahrtausend kam er.                 ; 3. Jahrtausend DATE 2
          Im 3. Jahrtausend vor Christus kam er.    ; 3. Jahrtausend vor Christus DATE BC2
          Im 12. und 13. Jahrhundert kam er.        ; 12. DATE 11 | 13. Jahrhundert DATE 12
          Im 12. bis 13. Jahrhundert kam er.        ; 12. DATE 11 | 13. Jahrhundert DATE 12
          Im 12. wie 13. Jahrhundert kam er.        ; 13. Jahrhundert DATE 12
          Im 40. und 13. Jahrhundert kam er.        ; 13. Jahrhundert DATE 12
          Im zweiten Quartal kam er.                ; zweiten Quartal DATE 2024-Q2
          Im zweiten Quartal 2018 kam er.           ; zweiten Quartal 2018 DATE 2018-Q2
          Im fünften Quartal kam er.                ;
          Im zweiten Quartal dieses Jahres kam er.  ; zweiten Quartal dieses Jahres DATE 2024-Q2
          Im zweiten Halbjahr 2018 kam er.          ; zweiten Halbjahr 2018 DATE 2018-H2
          Im dritten Halbjahr 2018 kam er.          ; 2018 DATE 2018
          In der ersten Woche im Mai kam er.        ; der ersten Woche im Mai DATE 2024-W18
          In der ersten Woche des Jahres kam er.    ; der ersten Woche des Jahres DATE 2024-W01
          Am dritten Tag im Mai kam er.             ; dritten Tag im Mai DATE 2024-05-03
          Am zweiten Wochenende im Mai kam er.      ; zweiten Wochenende im Mai DATE 2024-W19-WE
          In der ersten Woche kam er.               ;
          In der zweiten Oktoberwoche kam er.       ; der zweiten Oktoberwoche DATE 2024-W41
          In der letzten Oktoberwoche kam er.       ; der letzten Oktoberwoche DATE 2024-W44
          In einer Oktoberwoche kam er.             ;
          In der zweiten Oktoberwoche 2020 kam er.  ; der zweiten Oktoberwoche 2020 DATE 2020-W41
          Am zweiten Oktoberwochenende kam er.      ; zweiten Oktoberwochenende DATE 2024-W41-WE
          In der ersten Oktoberhälfte kam er.       ; der ersten Oktoberhälfte DATE 2024-10 START
          In der zweiten Oktoberhälfte kam er.      ; der zweiten Oktoberhälfte DATE 2024-10 END
          In der letzten Oktoberhälfte kam er.      ; der letzten Oktoberhälfte DATE 2024-10 END
          In der dritten Oktoberhälfte kam er.      ;
          Für die zweite Maihälfte ist er bestellt. ; die zweite Maihälfte DATE 2025-05 END
          Bis zur zweiten Maihälfte bleibt er.      ; zweiten Maihälfte DATE 2025-05 END
          In der zweiten Maihälfte 2023 kam er.     ; der zweiten Maihälfte 2023 DATE 2023-05 END
          In KW 42 kam er.                          ; KW 42 DATE 2024-W42
          In der 42. KW kam er.                     ; der 42. KW DATE 2024-W42
          In KW 54 kam er.                          ;
          In KW 0 kam er.                           ;
          In KW 42/2023 kam er.                     ; KW 42/2023 DATE 2023-W42
          In KW 42 2023 kam er.                     ; KW 42 2023 DATE 2023-W42
          In der 42. Kalenderwoche kam er.          ; der 42. Kalenderwoche DATE 2024-W42
          In Kalenderwoche 42 kam er.               ; Kalenderwoche 42 DATE 2024-W42
          In der 54. Kalenderwoche kam er.          ;
          """)
  void readsNumberedStretches(String german, @Nullable String expected) {
    TimexText.assertShown(expected, german);
  }
}
