package aussage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.Token;
import aussage.model.TokenKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenScannerTest {
  private static List<Token> tokens(String text) {
    return TextReader.read(text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .toList();
  }

  /** The forms with "·" between them, so that blanks inside of tokens show. */
  private static String forms(String text) {
    return tokens(text).stream().map(Token::form).collect(Collectors.joining("·"));
  }

  private static String only(String text, TokenKind kind) {
    return tokens(text).stream()
        .filter(token -> token.kind() == kind)
        .map(Token::form)
        .collect(Collectors.joining("·"));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Es kamen 12.500 Gäste.            | 12.500
          Es kamen 12 500 Gäste.            | 12 500
          Es kamen 12\u00A0500 Gäste.       | 12\u00A0500
          Es kamen 12\u202F500 Gäste.       | 12\u202F500
          Es kamen 1 250 000 Gäste.         | 1 250 000
          Es kosten 12'500 Franken.         | 12'500
          Es kostet 1.250,50 Euro.          | 1.250,50
          Er lief 3,5 Kilometer.            | 3,5
          Er trank ½ Liter.                 | ½
          Er trank 1½ Liter.                | 1½
          Am 22.10.2024 begann es.          | 22.10.2024
          Am 24/10/2024 begann es.          | 24/10/2024
          Am 2024-10-24 begann es.          | 2024-10-24
          Am 24.10. begann es.              | 24.10.
          Um 20.30 Uhr begann es.           | 20.30
          Um 20:30 Uhr begann es.           | 20:30
          Es blieb beim 0:3 am Ende.        | 0:3
          Von 3-5 Metern ist die Rede.      | 3-5
          Von 3–5 Metern ist die Rede.      | 3–5
          Die Saison 2023/24 war lang.      | 2023/24
          Es waren -5 Grad im Hafen.        | -5
          Es waren −5 Grad im Hafen.        | −5
          Der Kurs (+3,5) stieg.            | +3,5
          Am 5. Juni 300 Meter weiter.      | 300
          Er zahlte 20€ im Hafen.           | 20
          Er zahlte €20 im Hafen.           | 20
          Es sind 5% weniger.               | 5
          Der Weg ist 20km lang.            | 20
          Nach § 218 ist es verboten.       | 218
          Sie rief 040-1234567 an.          | 040-1234567
          """)
  void keepsNumbersWhole(String text, String numbers) {
    assertEquals(
        numbers.replace("\\u00A0", "\u00A0").replace("\\u202F", "\u202F"),
        only(text.replace("\\u00A0", "\u00A0").replace("\\u202F", "\u202F"), TokenKind.NUMBER));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Am 24. Oktober legte sie ab.                | 24.
          Am 24. legte sie ab.                        | 24.
          Vor dem 2. Weltkrieg war es ein Dorf.       | 2.
          Im 19. Jahrhundert war es ein Dorf.         | 19.
          Der 1. FC Nordhafen gewann.                 | 1.
          Sie feiert ihren 40. Geburtstag.            | 40.
          Kaiser Wilhelm II. war dort.                | II.
          Sie kämpften im II. Weltkrieg.              | II.
          Vom 5.-7. Mai ist Hafenfest.                | 5.·7.
          In der Nacht zum 11./12. September.         | 11.·12.
          Das Fest ist am 3. Danach ruht der Hafen.   | 3.
          Beim „4. Hafenfest“ war es voll.            | 4.
          Der verlorene 2. Satz entschied.            | 2.
          1. Die Brücke bleibt gesperrt.              | 1.
          Am 8. 3. 2005 legte sie ab.                 | 8.·3.
          Das gilt nach Artikel 5. Minister Lang ging.| ~~
          Er kam als 3. Der Sieger jubelte.           | ~~
          Sie stehen auf Platz 17. Trainer Roth ging. | ~~
          Das war im Jahr 2009. Roth ging.            | ~~
          Es sind 31. Nach dem Sturm waren es mehr.   | ~~
          """)
  void tellsOrdinalsFromNumbersAtTheEnd(String text, String ordinals) {
    assertEquals(ordinals, only(text, TokenKind.ORDINAL));
  }

  @ParameterizedTest
  @CsvSource({
    "400-Millionen-Dollar-Paket",
    "US-Verteidigungsminister",
    "F.A.Z.-Redakteur",
    "83-jährige",
    "83jährige",
    "Bürger*innen",
    "Politiker:innen",
    "Lehrer_innen",
    "Lehrer(innen)",
    "jede:r",
    "Corona-/Grippe-Welle",
    "Süd-",
    "Nord-/Ostsee",
    "und/oder",
    "EU/USA",
    "km/h",
    "m²",
    "CO₂",
    "geht's",
    "O'Neill",
    "L’Aquila",
    "C++",
    "R&D",
    "G7",
    "A380",
    "90er-Jahre",
    "10-prozentig",
    "5%-Hürde",
    "10-%-Marke",
    "2:1-Sieg",
    "1.-Mai-Demo",
    "15.000-Einwohner-Stadt",
    "Formel-1-Rennen",
    "Dipl.-Ing.",
    "K.-o.-System",
    "E.ON",
    "ver.di",
    "plan.pdf",
    "Mio.",
    "Mrd.",
    "z. B.",
    "z.B.",
    "u. a.",
    "d.h.",
    "v. l. n. r.",
    "Dr.",
    "Hafenstr.",
    "usw."
  })
  void keepsWordsWhole(String word) {
    assertEquals("Sie·" + word + "·hier·.", forms("Sie " + word + " hier."));
    assertEquals(word, forms(word));
  }

  @ParameterizedTest
  @CsvSource({
    "https://hafen.example/plan?tag=1&zeit=(frueh)",
    "http://hafen.example",
    "www.hafen.example/a",
    "hafen.de",
    "nachrichten.hafen.de/karte",
    "eva.lang@hafen.example",
    "@hafenamt",
    "#Hafenfest"
  })
  void keepsLinksWhole(String link) {
    assertEquals(link, only("Mehr (" + link + ") steht dort.", TokenKind.LINK));
    assertEquals(link, only("Mehr steht dort: " + link + ".", TokenKind.LINK));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Er rief: „Land in Sicht“, dann nichts.    | „ | “
          Er rief: „Land in Sicht”, dann nichts.    | „ | ”
          Er rief: „Land in Sicht", dann nichts.    | „ | "
          Er rief: "Land in Sicht", dann nichts.    | " | "
          Er rief: “Land in Sicht”, dann nichts.    | “ | ”
          Er rief: »Land in Sicht«, dann nichts.    | » | «
          Er rief: «Land in Sicht», dann nichts.    | « | »
          Er rief: ‚Land in Sicht‘, dann nichts.    | ‚ | ‘
          Er rief: ‘Land in Sicht’, dann nichts.    | ‘ | ’
          Er rief: 'Land in Sicht', dann nichts.    | ' | '
          Er rief: ''Land in Sicht'', dann nichts.  | '' | ''
          Er rief: ,,Land in Sicht'', dann nichts.  | ,, | ''
          Er rief: „Land in Sicht. “                | „ | “
          Das Schiff "Eva"-Fan Lang mag.            | " | "
          ("Eva") hieß es.                          | " | "
          „Das ‚gute‘ Schiff“, rief er.             | „·‚ | ‘·“
          »Das ›gute‹ Schiff«, rief er.             | »·› | ‹·«
          Hans' Boot ist 'ne Wucht, sagt's Team.    | ~~ | ~~
          Ein Monitor mit 27" steht da.             | ~~ | ~~
          Die ’Ndrangheta war es.                   | ~~ | ~~
          """)
  void decidesWhichWayQuotationMarksFace(String text, String open, String close) {
    assertEquals(open, only(text, TokenKind.QUOTE_OPEN));
    assertEquals(close, only(text, TokenKind.QUOTE_CLOSE));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Es sind 20°C im Hafen.       | Es·sind·20·°C·im·Hafen·.
          Es kostet 5,- Euro.          | Es·kostet·5·,-·Euro·.
          Es kostet 5,-- Euro.         | Es·kostet·5·,--·Euro·.
          Es kostet 850.– Franken.     | Es·kostet·850·.–·Franken·.
          Es kostet Fr. 5.--           | Es·kostet·Fr.·5·.--
          Vom 3.– 5. Mai war er da.    | Vom·3.·–·5.·Mai·war·er·da·.
          Die 3.- und 4.-Besten kamen. | Die·3.·-·und·4.-Besten·kamen·.
          Er zahlte US$ 5 dafür.       | Er·zahlte·US$·5·dafür·.
          Was?! Nein!!! Ach ...        | Was·?!·Nein·!!!·Ach·...
          Er ging – allein – heim.     | Er·ging·–·allein·–·heim·.
          Es waren 1.400 bis 2.000.    | Es·waren·1.400·bis·2.000·.
          Der „Eva“-Fan kam.           | Der·„·Eva·“·-Fan·kam·.
          3- bis 5-jährige Kinder      | 3-·bis·5-jährige·Kinder
          """)
  void dividesSigns(String text, String expected) {
    assertEquals(expected, forms(text));
  }

  @Test
  void keepsEmojiWhole() {
    assertEquals("Gut·👩‍👩‍👧·🇩🇪·👍🏽·.", forms("Gut 👩‍👩‍👧 🇩🇪 👍🏽."));
  }

  @Test
  void composesAndDropsSoftHyphens() {
    String text = "Bru\u0308cken\u00ADbau";
    assertEquals("Brückenbau", forms(text));
    assertEquals(text.length(), tokens(text).get(0).end());
  }

  @Test
  void seesThroughInvisibleCharacters() {
    assertEquals("Hafen·zu", forms("\uFEFF\u200EHafen\u200B\u0000 zu\u2028"));
  }

  @Test
  void cutsEndlessWords() {
    List<Token> tokens = tokens("a".repeat(2500));
    assertEquals(
        List.of(1000, 1000, 500), tokens.stream().map(token -> token.span().length()).toList());
  }
}
