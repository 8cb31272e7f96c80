package aussage.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.TimeRelation;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rarer ways of writing, in articles of Thursday, 14 March 2024. */
class TimexFormsTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 3, 14));

  private static void assertFound(String expected, String german) {
    assertEquals(
        Optional.ofNullable(expected).orElse(""),
        TimexText.shown(TimexText.refs(german, PUBLISHED)),
        german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
      Ab dem 18. fahren Busse.                       ; dem 18. DATE 2024-03-18
      Seit dem 5. ruht der Betrieb.                  ; dem 5. DATE 2024-03-05
      In der Nacht auf den 6. brannte es.            ; der Nacht TIME 2024-03-05TNI | den 6. DATE 2024-03-06
      In der Nacht vom 9. auf den 10. fror es.       ; der Nacht TIME 2024-03-09TNI | 9. DATE 2024-03-09 | 10. DATE 2024-03-10
      In der Nacht vom 2. zum 3. Mai 2020 fror es.   ; der Nacht TIME 2020-05-02TNI | 2. DATE 2020-05-02 | 3. Mai 2020 DATE 2020-05-03
      Am Wochenende vom 6. und 7. April ist Markt.   ; Wochenende DATE 2024-W14-WE | 6. DATE 2024-04-06 | 7. April DATE 2024-04-07
      Am Mittwochmorgen, dem 3. April, fuhr er los.  ; Mittwochmorgen TIME 2024-04-03TMO | dem 3. April DATE 2024-04-03
      Am 14. Juni 2013 morgens um 7 Uhr sank er.     ; 14. Juni 2013 DATE 2013-06-14 | morgens TIME 2013-06-14TMO | 7 Uhr TIME 2013-06-14T07:00
      Am 19. 3. 2024 tagt der Rat.                   ; 19. 3. 2024 DATE 2024-03-19
      Bis zum 19. 3. tagt der Rat.                   ; 19. 3. DATE 2024-03-19
      Ab dem 3. Stock fehlt der Strom.               ;
      """)
  void readsDaysByTheirNumber(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
      Kommenden Donnerstag, den 14. März, tagt er.   ; Kommenden Donnerstag, den 14. März DATE 2024-03-14
      Am Sonntag, dem 5. November, sank er.          ; Sonntag, dem 5. November DATE 2023-11-05
      Am Montag, dem 7. Oktober, wird gewählt.       ; Montag, dem 7. Oktober DATE 2024-10-07
      """)
  void letsTheWeekdaySayTheYear(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
      In 1650 brannte die Mühle.                     ; 1650 DATE 1650
      Seit 1650 steht die Mühle.                     ; 1650 DATE 1650
      Die Proteste von '68 wirkten nach.             ; '68 DATE 1968
      Die Saison von 2007/08 war kurz.               ; 2007/08 DATE 2007/2008
      Der Ofen wurde 2000 bis 3000 Grad heiß.        ;
      Der Stoff kostet 1990 € im Laden.              ;
      Die Zahl stieg um 2010 % an.                   ;
      Die Nummer ist 0431 2010.                      ;
      Die Strecke A 2010 ist frei.                   ;
      Ruf 431-2010 an.                               ;
      Die 2005er waren gut.                          ;
      Die Akte 17/2010 fehlt.                        ;
      """)
  void tellsYearsFromOtherNumbers(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
      Am 14./15.10.2018 war Markt.                   ; 14. DATE 2018-10-14 | 15.10.2018 DATE 2018-10-15
      Vom 14. - 15.10.2018 war Markt.                ; 14. DATE 2018-10-14 | 15.10.2018 DATE 2018-10-15
      Am 3/05 war Markt.                             ; 3/05 DATE 2024-05-03
      Am 3.2. war Markt.                             ; 3.2. DATE 2024-02-03
      Am 3.13. war Markt.                            ;
      Am 3.5.07 war Markt.                           ; 3.5.07 DATE 2007-05-03
      Am 3.5.123 war Markt.                          ;
      Die Fassung 1.3.5.2019 ist alt.                ;
      Sie lief 1:10,5 und er 1:10.5 am Ende.         ;
      """)
  void readsDatesInDigits(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
      Kurz nach acht fiel der Strom aus.             ; acht TIME 2024-03-14T08:00
      Um kurz vor 7 begann die Räumung.              ; 7 TIME 2024-03-14T07:00
      Punkt zwölf läuteten die Glocken.              ; zwölf TIME 2024-03-14T12:00
      Zwischen 22 Uhr und 6 Uhr ist Ruhe.            ; 22 Uhr TIME 2024-03-14T22:00 | 6 Uhr TIME 2024-03-15T06:00
      Am Freitag ist von 20 bis 2 Uhr Tanz.          ; Freitag DATE 2024-03-15 | 20 TIME 2024-03-15T20:00 | 2 Uhr TIME 2024-03-16T02:00
      Der Rückstand betrug 1:01 Minuten.             ; 1:01 Minuten DURATION PT1M1S
      Kurz vor drei Toren stand er.                  ;
      """)
  void readsHours(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
      Anno '68 war das anders.                       ; '68 DATE 1968
      Im Q2/2023 stieg der Absatz.                   ; Q2/2023 DATE 2023-Q2
      Im Schuljahr 2023/24 fehlten Lehrer.           ; Schuljahr 2023/24 DATE 2023/2024
      Aus dem 12. und 13. Jahrhundert stammt sie.    ; dem 12. DATE 11 | 13. Jahrhundert DATE 12
      In den 1960-ern und 1990-ern zog er um.        ; den 1960-ern DATE 196 | 1990-ern DATE 199
      In der ersten Märzhälfte regnete es.           ; der ersten Märzhälfte DATE 2024-03 START
      In der zweiten Hälfte des 19. Jahrhunderts wuchs sie. ; der zweiten Hälfte des 19. Jahrhunderts DATE 18 END
      Am letzten Maiwochenende ist Markt.            ; letzten Maiwochenende DATE 2024-W21-WE
      Nächste Woche Donnerstag spielt sie.           ; Nächste Woche Donnerstag DATE 2024-03-21
      Heute vor genau drei Jahren fiel das Tor.      ; Heute vor genau drei Jahren DATE 2021-03-14
      Zwischen den Jahren ist zu.                    ; Zwischen den Jahren DATE 2023-12-27/2023-12-31
      Am Dank-, Buss- und Bettag 2024 ruht alles.    ; Dank-, Buss- und Bettag 2024 DATE 2024-09-15
      Am Buß- und Bettag 2024 ruht alles.            ; Buß- und Bettag 2024 DATE 2024-11-20
      Er kam, der zwei Jahre lang gefehlt hatte.     ; zwei Jahre lang DURATION P2Y
      Der Blutige Sonntag bleibt in Erinnerung.      ;
      Das Sondereinsatzkommando (SEK) rückte an.     ;
      """)
  void readsStretches(String german, String expected) {
    assertFound(expected, german);
  }

  @Test
  void relatesInnerhalbVonAndSeitDem() {
    assertEquals(
        TimeRelation.DURING,
        TimexText.refs("Er zahlt innerhalb von 14 Tagen.", PUBLISHED).get(0).relation());
    assertEquals(
        TimeRelation.SINCE,
        TimexText.refs("Seit dem 5. wird gestreikt.", PUBLISHED).get(0).relation());
  }
}
