package aussage.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same words in articles of other days: round the turn of the year, on the day itself. */
class TimexFromDaysTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2024-01-05 ; Im Dezember kam er.                            ; Dezember DATE 2023-12
          2024-01-05 ; Im Januar kam er.                              ; Januar DATE 2024-01
          2024-01-05 ; Im Januar kommt er.                            ; Januar DATE 2024-01
          2024-01-05 ; Im Februar kam er.                             ; Februar DATE 2023-02
          2024-01-15 ; Letzten Winter kam er.                         ; Letzten Winter DATE 2022-WI
          2024-01-15 ; Diesen Winter kam er.                          ; Diesen Winter DATE 2023-WI
          2024-01-15 ; Im Winter kam er.                              ; Winter DATE 2023-WI
          2024-01-15 ; Nächsten Winter kommt er.                      ; Nächsten Winter DATE 2024-WI
          2024-10-24 ; Diesen Winter kommt er.                        ; Diesen Winter DATE 2024-WI
          2024-12-31 ; Am 1. Januar kommt er.                         ; 1. Januar DATE 2025-01-01
          2024-01-02 ; Am 30. Dezember kam er.                        ; 30. Dezember DATE 2023-12-30
          2024-01-02 ; 30. Dezember, Kiel                             ; 30. Dezember DATE 2023-12-30
          2024-12-30 ; 2. Januar, Kiel                                ; 2. Januar DATE 2025-01-02
          2024-10-24 ; 2. Januar, Kiel                                ; 2. Januar DATE 2025-01-02
          2024-10-24 ; 12. Februar, Kiel                              ; 12. Februar DATE 2024-02-12
          2023-06-10 ; Am 29. Februar kommt er.                       ; 29. Februar DATE 2024-02-29
          2024-06-10 ; Am 29. Februar kam er.                         ; 29. Februar DATE 2024-02-29
          2024-11-05 ; Am 31. kam er.                                 ; 31. DATE 2024-10-31
          2024-03-05 ; Am 30. kam er.                                 ; 30. DATE 2024-01-30
          2024-10-24 ; Am Donnerstag kam er.                          ; Donnerstag DATE 2024-10-24
          2024-10-24 ; Am Donnerstag kommt er.                        ; Donnerstag DATE 2024-10-24
          2024-10-24 ; Letzten Donnerstag kam er.                     ; Letzten Donnerstag DATE 2024-10-17
          2024-10-24 ; Vorletzten Donnerstag kam er.                  ; Vorletzten Donnerstag DATE 2024-10-10
          2024-10-24 ; Diesen Donnerstag kam er.                      ; Diesen Donnerstag DATE 2024-10-24
          2024-10-24 ; Nächsten Donnerstag kommt er.                  ; Nächsten Donnerstag DATE 2024-10-31
          2024-10-24 ; Übernächsten Donnerstag kommt er.              ; Übernächsten Donnerstag DATE 2024-11-07
          2024-10-24 ; Seit Donnerstag fehlt er.                      ; Donnerstag DATE 2024-10-24
          2024-10-24 ; Er ist für Donnerstag bestellt.                ; Donnerstag DATE 2024-10-24
          2024-10-24 ; Diesen Mittwoch kam er.                        ; Diesen Mittwoch DATE 2024-10-23
          2024-10-24 ; Mittwoch, Kiel                                 ; Mittwoch DATE 2024-10-23
          2024-10-24 ; Samstag, Kiel                                  ; Samstag DATE 2024-10-26
          2024-10-20 ; Montag, Kiel                                   ; Montag DATE 2024-10-21
          2023-12-28 ; Am Montag, dem 1. Januar, kommt er.            ; Montag, dem 1. Januar DATE 2024-01-01
          2024-10-24 ; Am 3. Mai kam er. Am selben Tag kam sie.       ; 3. Mai DATE 2024-05-03 | selben Tag DATE 2024-05-03
          2024-10-24 ; Am 3. Mai kam er. Am folgenden Montag kam sie. ; 3. Mai DATE 2024-05-03 | folgenden Montag DATE 2024-05-06
          2024-10-24 ; Am 3. Mai kam er. Am vorangegangenen Montag kam sie. ; 3. Mai DATE 2024-05-03 | vorangegangenen Montag DATE 2024-04-29
          2024-10-24 ; Im Mai kam er. Im selben Jahr kam sie.         ; Mai DATE 2024-05 | selben Jahr DATE 2024
          2024-10-24 ; Im Mai 2019 kam er. Im folgenden Jahr kam sie. ; Mai 2019 DATE 2019-05 | folgenden Jahr DATE 2020
          2024-10-24 ; Am 8. Mai 1945 kam er. Am Abend kam sie.       ; 8. Mai 1945 DATE 1945-05-08 | Abend TIME 1945-05-08TEV
          2024-10-24 ; Am 8. Mai 1945 kam er. Er ging. Dann ging sie. Am Abend kam sie. ; 8. Mai 1945 DATE 1945-05-08 | Abend TIME 2024-10-24TEV
          2024-10-24 ; Am 20. Oktober kam er. Er ging. Dann ging sie. Am Abend kam sie. ; 20. Oktober DATE 2024-10-20 | Abend TIME 2024-10-20TEV
          2024-12-24 ; Im ersten Quartal kam er.                      ; ersten Quartal DATE 2024-Q1
          2024-01-15 ; Im vierten Quartal kam er.                     ; vierten Quartal DATE 2023-Q4
          2024-01-15 ; Letztes Quartal kam er.                        ; Letztes Quartal DATE 2023-Q4
          2024-01-15 ; Letztes Wochenende kam er.                     ; Letztes Wochenende DATE 2024-W02-WE
          2024-01-14 ; Am Wochenende kam er.                          ; Wochenende DATE 2024-W02-WE
          2024-01-14 ; Dieses Wochenende kommt er.                    ; Dieses Wochenende DATE 2024-W02-WE
          2024-01-15 ; Zu Weihnachten kam er.                         ; Weihnachten DATE 2023-12-25
          2024-12-20 ; Zu Ostern kommt er.                            ; Ostern DATE 2025-04-20
          2024-12-20 ; Zu Ostern kam er.                              ; Ostern DATE 2024-03-31
          2024-05-20 ; Seit Pfingsten fehlt er.                       ; Pfingsten DATE 2024-05-19
          """)
  void countsFromTheDayOfPublication(LocalDate published, String german, String expected) {
    assertEquals(expected, TimexText.shown(TimexText.refs(german, Optional.of(published))));
  }
}
