package aussage.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which one is meant, by the verb beside it, in articles of Thursday, 14 March 2024. */
class TimexTenseTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 3, 14));

  private static void assertFound(String expected, String german) {
    assertEquals(expected, TimexText.shown(TimexText.refs(german, PUBLISHED)), german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Die Ware ist am Montag eingetroffen.         ; Montag DATE 2024-03-11
      Der Zug ist am Samstag entgleist.            ; Samstag DATE 2024-03-09
      Die Halle ist am Samstag gestürmt worden.    ; Samstag DATE 2024-03-09
      Am Dienstag ist die Kasse geschlossen.       ; Dienstag DATE 2024-03-19
      Das Stadion ist am Samstag gefüllt.          ; Samstag DATE 2024-03-16
      Von Anfang Juni an ist die Hütte bewirtet.   ; Anfang Juni DATE 2024-06 START
      Am Freitag überwies der Kanton das Geld.     ; Freitag DATE 2024-03-08
      Der Preis wird am Freitag verliehen.         ; Freitag DATE 2024-03-15
      """)
  void tellsAStateFromWhatIsOver(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Die am Freitag vorgelegte Studie zeigt es.       ; Freitag DATE 2024-03-08
      Sein am Mittwoch eingereichter Antrag wird geprüft. ; Mittwoch DATE 2024-03-13
      Der am Montag beginnende Prozess ist lang.       ; Montag DATE 2024-03-18
      Die am Montag geplante Sitzung fiel aus.         ; Montag DATE 2024-03-18
      In der heute hier lebenden Schar sind Gänse.     ; heute DATE PRESENT_REF
      """)
  void readsAttributes(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Heute beginnt in Linz der Prozess.               ; Heute DATE 2024-03-14
      Der Rat stimmt heute über den Plan ab.           ; heute DATE 2024-03-14
      Das Buch wird heute im Rathaus vorgestellt.      ; heute DATE 2024-03-14
      Von heute an gilt Tempo 30.                      ; heute DATE 2024-03-14
      Heute gilt das Verfahren als veraltet.           ; Heute DATE PRESENT_REF
      Heute kann jeder damit beginnen.                 ; Heute DATE PRESENT_REF
      Gestern sank er. Noch heute klagen viele.        ; Gestern DATE 2024-03-13 | heute DATE PRESENT_REF
      Gestern sank er. Noch heute beginnt die Suche.   ; Gestern DATE 2024-03-13 | heute DATE 2024-03-14
      """)
  void tellsTodayFromNowadays(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Für den 5. Januar ist ein Umzug angemeldet.  ; den 5. Januar DATE 2025-01-05
      Für Anfang Februar plant sie eine Reise.     ; Anfang Februar DATE 2025-02 START
      Für Februar meldet die Firma einen Gewinn.   ; Februar DATE 2024-02
      """)
  void looksAheadBehindFuer(String german, String expected) {
    assertFound(expected, german);
  }
}
