package aussage.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.Attribution;
import aussage.model.Mention;
import aussage.model.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom something is said, and what belongs to the one who says it. */
@Tag("models")
class AddresseesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Es gebe Verletzte, sagte Eva Lang der „Küstenpost“.                   | Eva Lang                        | der „Küstenpost“
          Es gebe Verletzte, sagte ein Polizeisprecher der „Küstenpost“.        | ein Polizeisprecher             | der „Küstenpost“
          Es gebe Verletzte, sagte ein Wirt der „Welt am Sonntag“.              | ein Wirt                        | der „Welt am Sonntag“
          Es gebe Verletzte, sagte eine Sprecherin der Zeitung.                 | eine Sprecherin                 | der Zeitung
          Das Werk schließe, teilte eine Sprecherin der Deutschen Presse-Agentur mit. | eine Sprecherin           | der Deutschen Presse-Agentur
          Die Klinik öffne wieder, sagte der Klinikchef der Rheinischen Post.   | der Klinikchef                  | der Rheinischen Post
          Der Hof sei leer, sagte ein Sprecher der Feuerwehr der „Küstenpost“.  | ein Sprecher der Feuerwehr      | der „Küstenpost“
          Der Hof sei leer, erklärte der Sprecher des Landrats der Agentur APA. | der Sprecher des Landrats       | der Agentur APA
          Wie ein Sprecher der Nachrichtenagentur Reuters sagte, ruht der Hafen. | ein Sprecher                   | der Nachrichtenagentur Reuters
          Das bestätigte ein Augenzeuge der Lokalzeitung.                       | ein Augenzeuge                  | der Lokalzeitung
          Ein Sprecher der Zeitung sagte, es gebe Verletzte.                    | Ein Sprecher der Zeitung        |
          Ein Augenzeuge sagte der Zeitung, es gebe Verletzte.                  | Ein Augenzeuge                  | der Zeitung
          Es gebe Verletzte, sagte ein Reporter der „Küstenpost“.               | ein Reporter der „Küstenpost“   |
          Es gebe Verletzte, sagte die Chefredakteurin der Zeitung.             | die Chefredakteurin der Zeitung |
          Es gebe Verletzte, sagte ein Sprecher der Zeitung dem Sender.         | ein Sprecher der Zeitung        | dem Sender
          Die Klinik öffne wieder, sagte ein Sprecher der Deutschen Post.       | ein Sprecher der Deutschen Post |
          „Wir legen ab“, sagte der Kapitän der „Alte Liebe“.                   | der Kapitän der „Alte Liebe“    |
          """)
  void knowsToWhomItIsSaid(String text, String source, String addressee) {
    Attribution found = AttributionNotation.extract(text).get(0);
    assertEquals(source, found.source().map(Source::text).orElse(""));
    assertEquals(
        addressee == null ? "" : addressee, found.addressee().map(Mention::text).orElse(""));
  }
}
