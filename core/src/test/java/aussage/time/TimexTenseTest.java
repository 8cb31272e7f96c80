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

  /** A plural of the past may be a participle: the verb beside it tells. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Die Marke wird im Januar überschritten.             ; Januar DATE 2025-01
      Sie glaubt, dass die Marke im Januar überschritten wird. ; Januar DATE 2025-01
      Die Preise überschritten die Marke im Januar.       ; Januar DATE 2024-01
      Über den Bau wird am 14. Januar entschieden.        ; 14. Januar DATE 2025-01-14
      Die Räte entschieden am 14. Februar über den Bau.   ; 14. Februar DATE 2024-02-14
      Das Boot ist am 3. Februar verloren gegangen.       ; 3. Februar DATE 2024-02-03
      Zwei Männer haben am Samstag einen Boten überfallen. ; Samstag DATE 2024-11-16
      Der Rat hat den Vertrag am Montag unterschrieben.   ; Montag DATE 2024-11-18
      Zwei Männer werden am Samstag den Berg überqueren.  ; Samstag DATE 2024-11-23
      Sollte der Rat bis Mai nicht zahlen, endet der Bau. ; Mai DATE 2025-05
      Der Bau sollte im Mai beginnen.                     ; Mai DATE 2024-05
      """)
  void tellsParticiplesFromThePast(String german, String expected) {
    Optional<LocalDate> published = Optional.of(LocalDate.of(2024, 11, 20));
    assertEquals(expected, TimexText.shown(TimexText.refs(german, published)), german);
  }

  /**
   * What is told of the past lies in this year; a day that comes within a month is meant itself.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      2024-11-28 ; Das Haus brannte am 14. Januar ab.                ; 14. Januar DATE 2024-01-14
      2024-11-28 ; Am 12. Januar überfiel er eine Bank.              ; 12. Januar DATE 2024-01-12
      2024-12-28 ; Das Konzert wurde auf den 5. Januar verschoben.   ; den 5. Januar DATE 2025-01-05
      """)
  void takesTheDayOfThisYearForPast(LocalDate published, String german, String expected) {
    assertEquals(expected, TimexText.shown(TimexText.refs(german, Optional.of(published))), german);
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
      Letzte Nacht brannte es.                         ; Letzte Nacht TIME 2024-03-13TNI
      Vergangenen Abend brannte es.                    ; Vergangenen Abend TIME 2024-03-13TEV
      Am letzten Abend des Fests brannte es.           ; letzten Abend TIME 2024-03-14TEV
      """)
  void countsPartsOfDaysBack(String german, String expected) {
    assertFound(expected, german);
  }

  /** A day of the year, in the present tense: to come, unless it was only lately. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Der Markt endet am 30. November.                 ; 30. November DATE 2024-11-30
      Der Markt endete am 30. November.                ; 30. November DATE 2023-11-30
      Am 20. Februar stirbt der Maler.                 ; 20. Februar DATE 2024-02-20
      Das Zelt steht bis zum 31. Dezember.             ; 31. Dezember DATE 2024-12-31
      Das Zelt stand bis zum 31. Dezember.             ; 31. Dezember DATE 2023-12-31
      Das Zelt steht bis 10. Februar.                  ; 10. Februar DATE 2024-02-10
      Der Fahrplan gilt ab dem 15. Dezember.           ; dem 15. Dezember DATE 2024-12-15
      """)
  void looksAheadInThePresent(String german, String expected) {
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
      Er lehnt den schon am 9. August vorgelegten Plan ab. ; 9. August DATE 2023-08-09
      Die Bank hat heute über geplante Filialen beraten. ; heute DATE 2024-03-14
      Sie zahlten für ab April nutzbare Kais mehr.     ; April DATE 2024-04
      Die Stadt warb für die ab Juni gültigen Karten.  ; Juni DATE 2024-06
      """)
  void readsAttributes(String german, String expected) {
    assertFound(expected, german);
  }

  /** A dash without blanks joins two names; the verb of the clause stands behind it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Sie prüft, was am Dienstag auf der Strecke Linz–Wels brach.  ; Dienstag DATE 2024-03-12
      Sie prüft, was am Freitag im Hafen Bern–West beginnt.        ; Freitag DATE 2024-03-15
      """)
  void readsOnBehindDashInName(String german, String expected) {
    assertFound(expected, german);
  }

  /** A year that opens the clause is that of the dates in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      1953 brannte es an Heiligabend in der Werft. ; 1953 DATE 1953 | Heiligabend DATE 1953-12-24
      Im Jahr 1988 fiel im Mai der Turm.           ; Jahr 1988 DATE 1988 | Mai DATE 1988-05
      2019 gewählt, ging er am 5. Februar.         ; 2019 DATE 2019 | 5. Februar DATE 2024-02-05
      Seit 2019 im Amt ging er am 5. Februar.      ; 2019 DATE 2019 | 5. Februar DATE 2024-02-05
      """)
  void takesTheYearThatOpensTheClause(String german, String expected) {
    assertFound(expected, german);
  }

  /** Infinitives tell of what is to come. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Sie hatte zugesagt, am Montag einzuladen.                ; Montag DATE 2024-03-18
      Er versprach, am Montag den Bericht vorzulegen.          ; Montag DATE 2024-03-18
      Er versprach, den Bericht am Montag zu lesen.            ; Montag DATE 2024-03-18
      Er kam am Montag, um den Bericht vorzulegen.             ; Montag DATE 2024-03-11
      Eine Folge dieses am Freitag gefassten Plans ist teuer.  ; Freitag DATE 2024-03-08
      """)
  void looksAheadInInfinitives(String german, String expected) {
    assertFound(expected, german);
  }

  /** What stands right behind a day or a clock counts from the same day, not once more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Am 8. März sank es. Am nächsten Morgen gegen 10 Uhr kam Hilfe. \
      ; 8. März DATE 2024-03-08 | nächsten Morgen TIME 2024-03-09TMO | 10 Uhr TIME 2024-03-09T10:00 APPROX
      Am 8. März sank es. Um 8 Uhr am nächsten Morgen kam Hilfe. \
      ; 8. März DATE 2024-03-08 | 8 Uhr TIME 2024-03-09T08:00 | nächsten Morgen TIME 2024-03-09TMO
      Am 8. März sank es. Um 9 Uhr am folgenden Tag kam Hilfe. \
      ; 8. März DATE 2024-03-08 | 9 Uhr TIME 2024-03-09T09:00 | folgenden Tag DATE 2024-03-09
      Für morgen (Freitag) haben sie viel Glück gehabt.  ; morgen DATE 2024-03-15 | Freitag DATE 2024-03-15
      Gestern, Mittwoch, ruht der Betrieb.               ; Gestern DATE 2024-03-13 | Mittwoch DATE 2024-03-13
      """)
  void countsOnce(String german, String expected) {
    assertFound(expected, german);
  }

  /** A weekday that was told with its date is meant again where it stands alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Am Dienstag, dem 5. März, kippte ein Kran. Am Dienstag war die Straße gesperrt.       ; Dienstag, dem 5. März DATE 2024-03-05 | Dienstag DATE 2024-03-05
      Am Montagabend, den 4. März, brannte es. Am Montag war die Wache besetzt.       ; Montagabend TIME 2024-03-04TEV | den 4. März DATE 2024-03-04 | Montag DATE 2024-03-04
      Das Fest ist am Samstag, 23. März. Am Samstag singen drei Chöre.       ; Samstag, 23. März DATE 2024-03-23 | Samstag DATE 2024-03-23
      Am Dienstag, dem 5. März, kippte ein Kran. Am Mittwoch stand er wieder.       ; Dienstag, dem 5. März DATE 2024-03-05 | Mittwoch DATE 2024-03-13
      Am Freitag, dem 3. Mai 2019, fiel das Urteil. Am Freitag kam die Revision.       ; Freitag, dem 3. Mai 2019 DATE 2019-05-03 | Freitag DATE 2024-03-08
      Am Dienstag, dem 5. März, kippte ein Kran. Am Sonntag half Kiel. Am Dienstag fuhr er. \
      ; Dienstag, dem 5. März DATE 2024-03-05 | Sonntag DATE 2024-03-10 | Dienstag DATE 2024-03-12
      Am 5. März kippte ein Kran. Am Dienstag war die Straße frei.       ; 5. März DATE 2024-03-05 | Dienstag DATE 2024-03-12
      Am Dienstag, dem 5. März, kippte ein Kran. Am kommenden Dienstag fährt er wieder.       ; Dienstag, dem 5. März DATE 2024-03-05 | kommenden Dienstag DATE 2024-03-19
      """)
  void takesWeekdayForTheOneToldWithItsDate(String german, String expected) {
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

  /** A Saturday is the last where the clause tells of the past, a Monday else the next. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Er hat am Samstag gebaut.                                  ; Samstag DATE 2024-03-09
      Er hat am Samstag aufgebaut.                               ; Samstag DATE 2024-03-09
      Er hat am Samstag zusammengebaut.                          ; Samstag DATE 2024-03-09
      Er hat am Samstag verloren.                                ; Samstag DATE 2024-03-09
      Er hat am Samstag entlassen.                               ; Samstag DATE 2024-03-09
      Er hat am Samstag erlaubt.                                 ; Samstag DATE 2024-03-09
      Er hat am Samstag zerstört.                                ; Samstag DATE 2024-03-09
      Er hat am Samstag bestellt.                                ; Samstag DATE 2024-03-09
      Er hat am Samstag studiert.                                ; Samstag DATE 2024-03-09
      Er hat am Samstag übernommen.                              ; Samstag DATE 2024-03-09
      Er hat am Samstag unterbrochen.                            ; Samstag DATE 2024-03-09
      Er hat am Samstag unterstützt.                             ; Samstag DATE 2024-03-09
      Er hat am Montag überhaupt Zeit.                           ; Montag DATE 2024-03-18
      Er hat am Montag Unterricht.                               ; Montag DATE 2024-03-18
      Er hat am Montag gegen Abend Zeit.                         ; Montag DATE 2024-03-18 | Abend TIME 2024-03-18TEV
      Er hat am Montag Gebautes.                                 ; Montag DATE 2024-03-18
      Er weiß, dass er am Samstag gebaut hat.                    ; Samstag DATE 2024-03-09
      Er hat am Samstag, wie man weiß, gebaut.                   ; Samstag DATE 2024-03-09
      Er hat am Samstag, wie man weiß, Zeit.                     ; Samstag DATE 2024-03-16
      Sie sind am Samstag in Kiel, Jena und Ulm gerettet worden. ; Samstag DATE 2024-03-09
      Er ist am Samstag gekommen.                                ; Samstag DATE 2024-03-09
      Er ist am Samstag angekommen.                              ; Samstag DATE 2024-03-09
      Er ist am Montag gesperrt.                                 ; Montag DATE 2024-03-18
      Die Feier ist am Montag geplant.                           ; Montag DATE 2024-03-18
      Geplant ist die Feier am Montag.                           ; Montag DATE 2024-03-18
      Er hat die Feier am Samstag geplant.                       ; Samstag DATE 2024-03-09
      Er soll am Samstag gekommen sein.                          ; Samstag DATE 2024-03-09
      Er soll am Montag kommen.                                  ; Montag DATE 2024-03-18
      Er soll am Samstag gebaut haben.                           ; Samstag DATE 2024-03-09
      Er soll am Montag Zeit haben.                              ; Montag DATE 2024-03-18
      Es heißt, dass er am Samstag gebaut haben soll.            ; Samstag DATE 2024-03-09
      Er kann am Samstag gekommen sein.                          ; Samstag DATE 2024-03-09
      Er kann am Montag kommen.                                  ; Montag DATE 2024-03-18
      Er versprach, am Montag zu liefern.                        ; Montag DATE 2024-03-18
      Er versprach, am Montag da zu sein.                        ; Montag DATE 2024-03-18
      Er bestritt, am Samstag da gewesen zu sein.                ; Samstag DATE 2024-03-09
      Er bestritt, am Samstag gelogen zu haben.                  ; Samstag DATE 2024-03-09
      Die am Samstag vorgelegten Pläne gelten.                   ; Samstag DATE 2024-03-09
      Die am Samstag vorgelegte Liste gilt.                      ; Samstag DATE 2024-03-09
      Der am Montag endende Streik war lang.                     ; Montag DATE 2024-03-18
      Die am Montag geplanten Feste waren groß.                  ; Montag DATE 2024-03-18
      Die am Samstag gute Laune hielt an.                        ; Samstag DATE 2024-03-09
      Das am Samstag oft gelobte Boot gilt.                      ; Samstag DATE 2024-03-09
      Sein am Samstag gelobtes Boot gilt.                        ; Samstag DATE 2024-03-09
      Er baute am Samstag.                                       ; Samstag DATE 2024-03-09
      Sie eröffneten am Samstag.                                 ; Samstag DATE 2024-03-09
      Er tat am Samstag viel.                                    ; Samstag DATE 2024-03-09
      Er zerbrach am Samstag den Krug.                           ; Samstag DATE 2024-03-09
      Er entkam am Samstag.                                      ; Samstag DATE 2024-03-09
      Er bekam am Samstag Geld.                                  ; Samstag DATE 2024-03-09
      Er kommt am Montag.                                        ; Montag DATE 2024-03-18
      Er wird am Montag kommen.                                  ; Montag DATE 2024-03-18
      Er wird am Montag gelobt.                                  ; Montag DATE 2024-03-18
      Es beginnt am Montag.                                      ; Montag DATE 2024-03-18
      Es beginnen am Samstag Spiele.                             ; Samstag DATE 2024-03-16
      Heute findet die Wahl statt.                               ; Heute DATE 2024-03-14
      Heute findet er Geld.                                      ; Heute DATE PRESENT_REF
      Er weiß, dass heute die Wahl stattfindet.                  ; heute DATE 2024-03-14
      Heute findet er Geld statt Gold.                           ; Heute DATE PRESENT_REF
      Es wird heute eröffnet.                                    ; heute DATE 2024-03-14
      Er sagt, er baute am Samstag.                              ; Samstag DATE 2024-03-09
      Am Montag, sagt er, sei Ruhe.                              ; Montag DATE 2024-03-18
      Es beginnt am Montag.                                      ; Montag DATE 2024-03-18
      Am Montag beginnt der Prozess.                             ; Montag DATE 2024-03-18
      Der Rat entscheidet am Montag über den Plan.               ; Montag DATE 2024-03-18
      Am Montag erscheint das Buch.                              ; Montag DATE 2024-03-18
      Die Firma veröffentlicht am Montag Zahlen.                 ; Montag DATE 2024-03-18
      Das Buch wird am Montag veröffentlicht.                    ; Montag DATE 2024-03-18
      Das Buch wurde am Samstag veröffentlicht.                  ; Samstag DATE 2024-03-09
      Der Rat hat am Samstag den Plan verkündet.                 ; Samstag DATE 2024-03-09
      """)
  void tellsTheTenseByTheVerb(String german, String expected) {
    assertFound(expected, german);
  }
}
