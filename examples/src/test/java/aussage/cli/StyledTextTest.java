package aussage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StyledTextTest {
  @Test
  void breaksLinesAtBlanks() {
    StyledText text = new StyledText().append("Die Fähre lief\n bei \t Nebel aus.");
    StringBuilder out = new StringBuilder("> ");
    text.writeTo(out, 2, 4, 14, false);
    assertEquals("> Die Fähre\n    lief bei\n    Nebel aus.\n", out.toString());
  }

  @Test
  void leavesALongWordAlone() {
    StringBuilder out = new StringBuilder();
    new StyledText().append("am Donaudampfschiff vorbei").writeTo(out, 0, 0, 10, false);
    assertEquals("am\nDonaudampfschiff\nvorbei\n", out.toString());
  }

  @Test
  void countsCharactersNotCodeUnits() {
    StringBuilder out = new StringBuilder();
    new StyledText().append("\ud83d\ude00\ud83d\ude00 \ud83d\ude00").writeTo(out, 0, 0, 4, false);
    assertEquals("\ud83d\ude00\ud83d\ude00 \ud83d\ude00\n", out.toString());
  }

  @Test
  void stylesWordsAcrossALineEnd() {
    StyledText text = new StyledText().append("an 40 Tagen");
    text.style(3, 11, Style.NUMBER);
    StringBuilder out = new StringBuilder();
    text.writeTo(out, 0, 0, 6, true);
    String expected = "an " + Style.NUMBER.paint("40") + "\n" + Style.NUMBER.paint("Tagen") + "\n";
    assertEquals(expected, out.toString());
    assertTrue(expected.contains("\u001b[33mTagen\u001b["));
  }
}
