package aussage.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.DateRef;
import aussage.model.TimeRelation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions by family, in articles of Thursday, 24 October 2024. */
class TimexExtractorTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 10, 24));

  private static void assertFound(String expected, String german) {
    assertEquals(expected, TimexText.shown(TimexText.refs(german, PUBLISHED)), german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Die Klinik öffnete am 3. Mai 2019.               ; 3. Mai 2019 DATE 2019-05-03
      Freitag, der 18. Juli 2014, war heiß.            ; Freitag, der 18. Juli 2014 DATE 2014-07-18
      Das Tor fiel am 24. Okt. '23.                    ; 24. Okt. '23 DATE 2023-10-24
      Seit dem 1. Jänner 2020 gilt das Gesetz.         ; dem 1. Jänner 2020 DATE 2020-01-01
      Am 9. November tagte der Rat.                    ; 9. November DATE 2024-11-09
      Am 18. Oktober sank der Kahn.                    ; 18. Oktober DATE 2024-10-18
      Der Umbau wird am 8. Mai dieses Jahres begonnen. ; 8. Mai dieses Jahres DATE 2024-05-08
      Der Hafen war vom 3. bis 5. Juni zu.             ; 3. DATE 2024-06-03 | 5. Juni DATE 2024-06-05
      Sie trafen sich am 21., 22. und 23. Mai 2022.    ; 21. DATE 2022-05-21 | 22. DATE 2022-05-22 | 23. Mai 2022 DATE 2022-05-23
      """)
  void readsDates(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Im August brach der Deich.                ; August DATE 2024-08
      Ende Mai 2020 schloss der Zoo.            ; Ende Mai 2020 DATE 2020-05 END
      Im Herbst 2021 kam der Umzug.             ; Herbst 2021 DATE 2021-FA
      Vergangene Woche fiel der Strom aus.      ; Vergangene Woche DATE 2024-W42
      Kommende Woche beginnt der Umbau.         ; Kommende Woche DATE 2024-W44
      Im nächsten Jahr zieht das Amt um.        ; nächsten Jahr DATE 2025
      Im Vorjahr kamen mehr Gäste.              ; Vorjahr DATE 2023
      Bis Jahresende soll es fertig sein.       ; Jahresende DATE 2024 END
      Das dritte Quartal 2023 war schwach.      ; Das dritte Quartal 2023 DATE 2023-Q3
      In der zweiten Maiwoche regnete es.       ; der zweiten Maiwoche DATE 2024-W19
      In KW 42 kommt der Bagger.                ; KW 42 DATE 2024-W42
      Die 90er Jahre waren laut.                ; Die 90er Jahre DATE 199
      Im 19. Jahrhundert wuchs die Stadt.       ; 19. Jahrhundert DATE 18
      """)
  void readsLongerStretches(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Gestern brannte die Halle.                      ; Gestern DATE 2024-10-23
      Am Montag tagte der Rat.                        ; Montag DATE 2024-10-21
      Am Montag wird der Rat tagen.                   ; Montag DATE 2024-10-28
      Am kommenden Mittwoch spielt der Verein.        ; kommenden Mittwoch DATE 2024-10-30
      Das Ergebnis vom Sonntag zeigt es.              ; Sonntag DATE 2024-10-20
      Am Wochenende siegte die Elf.                   ; Wochenende DATE 2024-W42-WE
      Er kommt am ersten Dienstag im Mai 2025.        ; ersten Dienstag im Mai 2025 DATE 2025-05-06
      Am 3. Mai 2019 lief sie los. Am Tag darauf kam sie an. ; 3. Mai 2019 DATE 2019-05-03 | Tag darauf DATE 2019-05-04
      """)
  void countsFromADay(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Der Verband hat für Montag zum Protest aufgerufen.      ; Montag DATE 2024-10-28
      Die Partie wurde auf Freitagabend verschoben.           ; Freitagabend TIME 2024-10-25TEV
      Der Zoo verlängerte die Schau bis Sonntag.              ; Sonntag DATE 2024-10-27
      Die Fähre fuhr nicht, sie soll ab Mittwoch fahren.      ; Mittwoch DATE 2024-10-30
      Die für Samstag angesetzte Probe entfiel.               ; Samstag DATE 2024-10-26
      In der Nacht zum Dienstag brannte ein Stall.            ; der Nacht TIME 2024-10-21TNI | Dienstag DATE 2024-10-22
      In der Nacht zu Dienstag brannte ein Stall.             ; der Nacht TIME 2024-10-21TNI | Dienstag DATE 2024-10-22
      Bis Montag kamen 300 Gäste.                             ; Montag DATE 2024-10-21
      Drei Matrosen sind am Dienstagabend verletzt worden.    ; Dienstagabend TIME 2024-10-22TEV
      Am Montag sind in Kiel, Jena und Ulm Züge besprüht worden. ; Montag DATE 2024-10-21
      Es hieß, dass der Wirt am Montag verhaftet worden ist.  ; Montag DATE 2024-10-21
      Der Dirigent ist am Samstag gestorben.                  ; Samstag DATE 2024-10-19
      Das sagte der Trainer am Donnerstag.                    ; Donnerstag DATE 2024-10-24
      Der Bauherr versprach, bis Mitte November fertig zu sein. ; Mitte November DATE 2024-11 MID
      Er bestritt, am Montag gelogen zu haben.                ; Montag DATE 2024-10-21
      Sie drohte, am Montag die Arbeit ruhen zu lassen.       ; Montag DATE 2024-10-28
      """)
  void tellsWhatIsToComeFromWhatIsOver(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Das Schiff legt am Montag um 20.30 Uhr ab.   ; Montag DATE 2024-10-28 | 20.30 Uhr TIME 2024-10-28T20:30
      Gestern Abend fiel der Strom aus.            ; Gestern Abend TIME 2024-10-23TEV
      Am Dienstagmorgen stockte der Verkehr.       ; Dienstagmorgen TIME 2024-10-22TMO
      Gestern um halb neun begann die Probe.       ; Gestern DATE 2024-10-23 | halb neun TIME 2024-10-23T08:30
      Morgen Abend gegen 8 Uhr beginnt es.         ; Morgen Abend TIME 2024-10-25TEV | 8 Uhr TIME 2024-10-25T20:00 APPROX
      Jeden Mittwoch um 16 Uhr ist Probe.          ; Jeden Mittwoch SET XXXX-WXX-3 | 16 Uhr TIME XXXX-WXX-3T16:00
      Der Markt ist von 7 bis 13 Uhr offen.        ; 7 TIME 2024-10-24T07:00 | 13 Uhr TIME 2024-10-24T13:00
      """)
  void tiesClockTimesToTheirDay(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Er sprach drei Stunden lang.                 ; drei Stunden lang DURATION PT3H
      Seit anderthalb Jahren wird gebaut.          ; anderthalb Jahren DURATION P1.5Y
      Der Streik dauert seit mehr als zehn Tagen.  ; mehr als zehn Tagen DURATION P10D MORE_THAN
      Es dauerte eine Viertelstunde.               ; eine Viertelstunde DURATION PT15M
      Seit Tagen regnet es.                        ; Tagen DURATION PXD
      Sie stritten jahrelang.                      ; jahrelang DURATION PXY
      Nach dem dreiwöchigen Umbau kam der Chor.    ; dreiwöchigen DURATION P3W
      Die Fähre fährt täglich.                     ; täglich SET P1D
      Das Fest ist alle zwei Jahre.                ; alle zwei Jahre SET P2Y
      Sonntags ruht der Betrieb.                   ; Sonntags SET XXXX-WXX-7
      Er übt zweimal pro Woche.                    ; zweimal pro Woche SET P1W
      """)
  void readsDurationsAndSets(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Kürzlich kam ein neuer Chef.               ; Kürzlich DATE PAST_REF
      Derzeit fehlt das Geld.                    ; Derzeit DATE PRESENT_REF
      Die Brücke soll in Zukunft halten.         ; Zukunft DATE FUTURE_REF
      Es soll in den kommenden Tagen schneien.   ; den kommenden Tagen DATE FUTURE_REF
      Heute gibt es Wracks in jedem Meer.        ; Heute DATE PRESENT_REF
      Heute um 19 Uhr tagt der Rat.              ; Heute DATE 2024-10-24 | 19 Uhr TIME 2024-10-24T19:00
      """)
  void tellsVagueOnesFromDays(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Ostern 2018 war früh.                  ; Ostern 2018 DATE 2018-04-01
      Am 2. Advent 2019 singt der Chor.      ; 2. Advent 2019 DATE 2019-12-08
      Der Buß- und Bettag 2023 war frei.     ; Der Buß- und Bettag 2023 DATE 2023-11-22
      Am Muttertag 2022 regnete es.          ; Muttertag 2022 DATE 2022-05-08
      Jom Kippur 2023 begann am Abend.       ; Jom Kippur 2023 DATE 2023-09-24 | Abend TIME 2023-09-24TEV
      Das chinesische Neujahr 2023 war laut. ; Das chinesische Neujahr 2023 DATE 2023-01-22
      Diwali 2022 war im Oktober.            ; Diwali 2022 DATE 2022-10-24 | Oktober DATE 2024-10
      """)
  void knowsFeasts(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource({
    "Trainer Karl März lobte die Abwehr.",
    "Torwart Sommer hielt den Ball.",
    "Es kamen 2000 Soldaten und 1500 Helfer.",
    "Das Spiel endete 2:1.",
    "Version 3.5.2 ist da.",
    "Das Boot ist drei Jahre alt.",
    "Nikolaus Brandt leitet die Klinik.",
    "Der 83-jährige Fischer ruderte.",
    "Am 31. Februar 2020 gab es nichts.",
    "Der Preis stieg um 3 auf 7 Euro."
  })
  void leavesWhatIsNoTime(String german) {
    assertFound("", german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Das Gesetz gilt seit Januar.                    ; Januar DATE 2024-01
      Die Fähre fährt seit Pfingsten.                 ; Pfingsten DATE 2024-05-19
      Die Schau läuft bis Juni.                       ; Juni DATE 2025-06
      Bis Juli stieg der Pegel.                       ; Juli DATE 2024-07
      Das Ufer bleibt ab dem 3. März gesperrt.        ; dem 3. März DATE 2025-03-03
      Die Feier ist geplant am Sonntag.               ; Sonntag DATE 2024-10-27
      Die am Sonntag geplante Feier entfiel.          ; Sonntag DATE 2024-10-27
      Der Bau soll im September beginnen.             ; September DATE 2025-09
      Er soll im März ein Boot gestohlen haben.       ; März DATE 2024-03
      Er konnte bis Montag noch nichts sagen.         ; Montag DATE 2024-10-21
      Am Montag hat es – wie immer – Streit gegeben.  ; Montag DATE 2024-10-21
      """)
  void readsSeitUntilAndPlans(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      In der Nacht zum 1. Mai brannte es.        ; der Nacht TIME 2024-04-30TNI | 1. Mai DATE 2024-05-01
      In der Nacht brannte es.                   ; der Nacht TIME 2024-10-23TNI
      Letzte Nacht brannte es.                   ; Letzte Nacht TIME 2024-10-23TNI
      Heute Nacht fiel der Strom aus.            ; Heute Nacht TIME 2024-10-23TNI
      Heute Nacht wird es kalt.                  ; Heute Nacht TIME 2024-10-24TNI
      Am heutigen Morgen kam der Bagger.         ; heutigen Morgen TIME 2024-10-24TMO
      Am gestrigen Mittwoch kam der Bagger.      ; gestrigen Mittwoch DATE 2024-10-23
      Offen ist bis Mitternacht.                 ; Mitternacht TIME 2024-10-24T24:00
      Am frühen Abend kam er.                    ; frühen Abend TIME 2024-10-24TEV START
      Am 3. Mai lief er los. Am nächsten Morgen kam er an. ; 3. Mai DATE 2024-05-03 | nächsten Morgen TIME 2024-05-04TMO
      Am 3. Mai lief er los. Tags darauf kam er an.        ; 3. Mai DATE 2024-05-03 | Tags darauf DATE 2024-05-04
      Morgen in acht Tagen ist Wahl.             ; Morgen in acht Tagen DATE 2024-11-02
      Heute vor zehn Jahren fiel das Tor.        ; Heute vor zehn Jahren DATE 2014-10-24
      Ab heute gilt der Plan.                    ; heute DATE 2024-10-24
      Der Turm steht auch heute noch.            ; heute DATE PRESENT_REF
      Die Bilder fehlen bis heute. Heute fand man einen Rahmen. ; heute DATE PRESENT_REF | Heute DATE 2024-10-24
      """)
  void placesNightsAndDaysNearby(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
      Um 300 v. Chr. gab es hier nichts.         ; 300 v. Chr. DATE BC0300
      Vor 150 Millionen Jahren lag hier ein Meer. ; 150 Millionen Jahren DURATION P150000000Y
      Seit Beginn der 1990-er Jahre liegt es brach. ; Beginn der 1990-er Jahre DATE 199 START
      Er singt jeden ersten Montag im Monat.     ; jeden ersten Montag im Monat SET P1M
      An Wochenenden ist zu.                     ; Wochenenden SET XXXX-WXX-WE
      Alle paar Wochen gibt es Streit.           ; Alle paar Wochen SET PXW
      Er übt zweimal in der Woche.               ; zweimal in der Woche SET P1W
      Sie spielt am 21. und 22. Dezember.        ; 21. DATE 2024-12-21 | 22. Dezember DATE 2024-12-22
      Im Lauf des Tages wird es besser.          ; des Tages DATE 2024-10-24
      """)
  void readsRarerForms(String german, String expected) {
    assertFound(expected, german);
  }

  @ParameterizedTest
  @CsvSource({
    "Frau Sonntag leitet die Klinik.",
    "Er heißt Freitag.",
    "Der Roman „1984“ ist bekannt.",
    "In der Zeitung „Blick am Sonntag“ stand es.",
    "Das stand in der Welt am Sonntag.",
    "Sie siegte mit 21:17.",
    "Die Nummer ist 0431 2010.",
    "Die Resolution 1612 gilt.",
    "Er fuhr 63 Kilometer pro Stunde."
  })
  void leavesNamesAndNumbers(String german) {
    assertFound("", german);
  }

  @Test
  void relatesTheEndsOfARange() {
    List<DateRef> refs =
        TimexText.refs("Zu ist vom 21. Februar bis zum 3. März, von 9 bis 12 Uhr.", PUBLISHED);
    assertEquals(
        List.of(TimeRelation.SINCE, TimeRelation.UNTIL, TimeRelation.SINCE, TimeRelation.UNTIL),
        refs.stream().map(DateRef::relation).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Am 31. Februar 2020 war nichts., 31. Februar 2020",
    "Am 29. Februar 2023 war nichts., 29. Februar 2023",
    "Am 31.4.2020 war nichts., 31.4.2020",
    "Am 30.2. war nichts., 30.2.",
    "Am 31. Juni war nichts., 31. Juni"
  })
  void tellsOfDaysThatNoCalendarHas(String german, String day) {
    List<String> told = new ArrayList<>();
    List<DateRef> found =
        new TimexExtractor()
            .extract(TimexText.document(german), PUBLISHED, d -> told.add(d.span().in(german)));
    assertEquals(List.of(), found);
    assertEquals(List.of(day), told);
  }

  @Test
  void placesADurationOnTheCalendar() {
    List<DateRef> refs = TimexText.refs("Vor drei Wochen sank ein Kahn.", PUBLISHED);
    assertEquals("2024-09-30", refs.get(0).interval().orElseThrow().startText());
    assertEquals("2024-10-07", refs.get(0).interval().orElseThrow().endText());
  }

  @Test
  void readsTheDateline() {
    TimexExtractor extractor = new TimexExtractor();
    String article =
        "22.10.2024\n\nStreit um die Brücke\n\nDer Rat tagte am 3. Mai 2019 im Rathaus.";
    assertEquals(
        Optional.of(LocalDate.of(2024, 10, 22)), extractor.dateline(TimexText.document(article)));
  }
}
