package aussage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  /** The text with "‖" between its sentences. */
  private static String split(String text) {
    return TextReader.read(text).sentences().stream()
        .map(
            sentence ->
                text.substring(
                    sentence.tokens().get(0).begin(),
                    sentence.tokens().get(sentence.tokens().size() - 1).end()))
        .collect(Collectors.joining("‖"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Brücke ist zu.‖ Der Verkehr steht.",
        "Die Brücke ist zu!‖ Wer hilft?‖ Niemand.",
        "Sie liegt um 5 Prozent.‖Ministerin Lang schweigt.",
        "„Die Brücke ist zu“, sagte er.‖ Sie ging.",
        "„Ist sie zu?“, fragte er.‖ Sie ging.",
        "„Ist sie zu?“ fragte er.‖ Sie ging.",
        "„Sie ist zu. “ so Lang.‖ Sie ging.",
        "„Sie ist zu.“ so Lang.‖ Sie ging.",
        "„Sie ist zu.“‖ Er ging.",
        "„Sie ist zu“.‖ Er ging.",
        "\"Sie ist zu.\"‖ Er ging.",
        "»Sie ist zu!«‖ »Nein!«",
        "Er sagte: „Sie ist zu.‖ Wir warten“, und ging.",
        "„Sie ist zu.‖ Wir warten“, sagte Lang.",
        "Sie ging (so hieß es).‖ Er blieb.",
        "Sie ging.‖ (Er blieb.)‖ Es wurde Nacht.",
        "Sie sprach von „schweren Schäden [...] an der Brücke“.",
        "Das wird bestraft.‖ […] Der Versuch auch.",
        "Am 3. Mai kam sie.‖ Am 24.10. ging sie.",
        "Er kam als 3.‖ Der Sieger jubelte.",
        "Das steht in Artikel 5.‖ Minister Roth schwieg.",
        "Sie kommt am 3.‖ Danach ist Ruhe.",
        "Es war am 11. September.‖ Niemand wusste es.",
        "Im 2. Weltkrieg lag der Hafen brach.",
        "Kaiser Wilhelm II. kam.‖ Friedrich II.‖ Er blieb fern.",
        "Es kostet 5 Mio. Euro.",
        "Es kostet 5 Mio.‖ Das ist viel.",
        "Es gibt Möwen, Krebse usw.‖ Fische fehlen.",
        "Es gibt Möwen, z. B. im Hafen.",
        "Vgl. dazu Seite 3.‖ Dort steht es.",
        "Es regnet in der Schweiz.‖ Die Bauern freut es.",
        "Es regnet in der Schweiz.‖ Bauern freut es.",
        "Das sagt Maler Franz.‖ Lang widerspricht.",
        "Der Dt. Wetterdienst warnt.",
        "Das Schiff fuhr in den Sog.‖ Alle schwiegen.",
        "Sie sprach als 2. Vorsitzende im 3. Wahlgang.",
        "Am Fr., 3. Mai, geht es los.",
        "Der Hafen bleibt zu.‖ (el)",
        "Prof. Dr. Lang sprach mit Frau A. Roth in St. Pauli.",
        "Das gilt für George W. Lang.‖ Er kommt.",
        "Sie nahm Vitamin C.‖ Das half.",
        "Die Firma Kran & Co. KG baut.‖ Die Kran & Co.‖ Sie baut.",
        "Es ist schade…‖ Roth bleibt.",
        "Und dann … Lang kam.",
        "Er sah auf www.hafen.example nach.‖ Dort stand es.",
        "Die Zahl 4.2.2 steht da.‖ Es hilft.",
        "Wir bauen – so Lang – ab 2.30 Uhr.‖ – Ja?",
        "Die Eva-Werft (1. Klasse) baut.",
        "In der Hauptstr. 5 brannte es.‖ In der Hauptstr.‖ Die Wehr kam.",
      })
  void endsSentences(String marked) {
    String text = marked.replace("‖", "");
    assertEquals(marked.replace("‖ ", "‖"), split(text));
  }

  @Test
  void endsSentencesAtEmptyLines() {
    assertEquals("Die Brücke‖ist zu", split("Die Brücke\n\nist zu"));
    assertEquals("Am 3.‖Mai", split("Am 3.\r\n\r\nMai"));
    assertEquals("Am 3.‖Mai", split("Am 3.\u2029Mai"));
  }

  @Test
  void readsLinesThatAreWrappedAsOne() {
    String wrapped =
        """
        Die Brücke über den Fluss ist seit gestern wegen des Hochwassers
        gesperrt. Das hat die Stadt am Abend mitgeteilt, nachdem sich die
        Pegel schneller als erwartet hoben. Erst am Montag soll sie wieder
        öffnen.
        """;
    assertEquals(3, split(wrapped).split("‖").length);
  }

  /**
   * The second paragraph alone might be two headings: how wide the column is, the first one says.
   */
  @Test
  void learnsTheColumnFromLongParagraphs() {
    String wrapped =
        """
        Die Brücke über den Fluss ist seit gestern wegen des Hochwassers
        „gesperrt“. Das hat die Stadt am Abend mitgeteilt, nachdem sich die
        „Pegelstände“ schneller als erwartet erhöhten. Gebaut wurde sie bis
        2007. Sie trägt zwei Spuren.

        Die Leitung des Bauamtes im Kreis hatte zuletzt Eva Katharina
        Lindner.

        Wieder öffnen soll die Brücke, wie das Amt sagt, am Montag, den 20.
        Juni um acht Uhr.
        """;
    assertEquals(6, split(wrapped).split("‖").length);
  }

  @Test
  void keepsHeadingsApart() {
    String page =
        """
        Brücke gesperrt
        Die Brücke über den Fluss ist seit gestern wegen des Hochwassers gesperrt.
        Was nun geschieht
        Die Stadt will am Montag entscheiden, ob sie wieder öffnet.
        """;
    assertEquals(4, split(page).split("‖").length);
  }

  @Test
  void cutsSentencesWithoutEnd() {
    TokenizedText text = TextReader.read("auf ".repeat(1200));
    assertEquals(3, text.sentences().size());
    assertEquals(2, text.diagnostics().size());
    assertEquals("text.long-sentence", text.diagnostics().get(0).rule());
  }
}
