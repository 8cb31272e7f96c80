package aussage.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.dossier.Dossier;
import aussage.html.HtmlReport;
import aussage.model.Article;
import aussage.model.ParsedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The HTML report as somebody sees and uses it. */
@Tag("models")
class HtmlInBrowserTest {
  private static final String SHARED = resource("visible.js");

  @TempDir private static Path directory;
  private static Browser browser;
  private static Path article;
  private static Path dossier;

  @BeforeAll
  static void writePages() throws IOException {
    browser = Browser.start();
    ParsedArticle agency =
        parse(
            "agentur",
            "2024-05-06",
            """
            Streit um die Zahl der Gäste <script>document.title = "gekapert"</script>

            Laut Polizei kamen am Sonntag bis zu 3.000 Gäste zum Hafenfest in Emden. Der Verein \
            sagte, es könnten mehr als 5.000 Gäste gewesen sein. Stadtsprecherin Eva Lang bestritt, \
            dass 5.000 Gäste gekommen seien.
            """);
    ParsedArticle paper =
        parse(
            "der-küstenbote-mit-dem-sehr-langen-namen",
            "2024-05-08",
            """
            Die Vereinsvorsitzende der Freunde des Emder Hafenfestes, Donata-Sophie von \
            Wiesenthal-Ahrenshoop, sagte, es seien zwischen 4.000 und 6.000 Gäste gekommen. \
            Nach Angaben der Stadt kamen 2.800 Gäste.
            """);
    article = write("artikel.html", HtmlReport.of(agency));
    dossier = write("dossier.html", HtmlReport.of(Dossier.of(List.of(agency, paper))));
  }

  private static ParsedArticle parse(String id, String day, String text) {
    Article article = Article.of(text).named(id).published(LocalDate.parse(day));
    return WholeChainProperties.AUSSAGE.parse(article);
  }

  private static Path write(String name, String page) throws IOException {
    return Files.writeString(directory.resolve(name), page);
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void consoleIsEmpty() {
    assertEquals(List.of(), browser.console());
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void neverTakesTextForMarkup(int width) {
    browser.open(article, width, false);
    assertTrue(browser.find(".text").getText().contains("<script>document.title"));
    assertEquals("agentur", browser.run("return document.title"));
    assertEquals(1L, browser.run("return document.scripts.length"));
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 768, 1280})
  void labelsNeverMeet(int width) {
    browser.open(dossier, width, false);
    List<?> labels =
        (List<?>)
            browser.run(SHARED + "return labels('.chart, .topic > header, .legend, .contents')");
    assertTrue(labels.size() > 20, labels::toString);
    assertEquals(List.of(), browser.run(SHARED + "return overlaps('.chart')"));
    assertEquals(List.of(), browser.run(SHARED + "return outside()"));
  }

  @ParameterizedTest(name = "dark: {0}")
  @ValueSource(booleans = {false, true})
  void wordsStandOutFromTheirGround(boolean dark) {
    for (Path page : List.of(article, dossier)) {
      browser.open(page, 1280, dark);
      assertEquals(List.of(), browser.run(SHARED + "return faint(4.5)"));
    }
  }

  @ParameterizedTest(name = "at {0} pixels")
  @ValueSource(ints = {360, 1280})
  void keyboardShowsWhatAMarkMeans(int width) {
    browser.open(article, width, false);
    WebElement mark = browser.find(".q > mark");
    assertEquals("bis zu 3.000 Gäste", mark.getText());
    for (int i = 0; i < 20 && !browser.focused().equals(mark); i++) {
      browser.press(Keys.TAB);
    }
    assertEquals(mark, browser.focused());
    WebElement card = browser.find("#" + mark.getAttribute("aria-describedby"));
    assertTrue(card.isDisplayed());
    assertEquals(
        List.of("höchstens 3.000 × Gast", "Quelle: Polizei sagt", "Dargestellt als: ● sicher"),
        card.getText().lines().toList());
    assertEquals(List.of(), browser.run(SHARED + "return outside()"));
    assertEquals(
        mark,
        browser.run(
            "const box = document.activeElement.getClientRects()[0];"
                + "return document.elementFromPoint(box.x + 5, box.y + 5).closest('mark')"),
        "covered");
    browser.press(Keys.ESCAPE);
    assertFalse(card.isDisplayed());
    browser.press(Keys.TAB);
    assertFalse(card.isDisplayed());
  }

  @Test
  void keyboardLeadsFromAClaimToTheListAndBack() {
    browser.open(article, 1280, false);
    browser.find(".number > a").sendKeys(Keys.ENTER);
    assertEquals(1L, browser.run("return document.querySelectorAll('.sources li:target').length"));
    browser.find(".sources li:target > a").sendKeys(Keys.ENTER);
    assertEquals(1L, browser.run("return document.querySelectorAll('.c:target').length"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({".q > mark", ".d > mark", ".s > mark", ".number > a"})
  void pointingShowsOneCard(String selector) {
    browser.open(article, 1280, false);
    for (WebElement mark : browser.findAll(".text " + selector)) {
      browser.pointAt(browser.find("h1")); // a card may lie upon the next mark
      browser.pointAt(mark);
      List<String> shown =
          browser.findAll(".card").stream()
              .filter(WebElement::isDisplayed)
              .map(card -> card.getAttribute("id"))
              .toList();
      assertEquals(List.of(mark.getAttribute("aria-describedby")), shown);
      assertEquals(List.of(), browser.run(SHARED + "return outside()"));
    }
  }

  @Test
  void chartShowsBoundsAndDenials() {
    browser.open(dossier, 1280, false);
    assertEquals(5, browser.findAll("#t0 .chart li").size());
    assertEquals(5, browser.findAll("#t0 tbody tr").size());
    String denied = browser.find("#t0 .chart li:has(.hollow)").getText();
    assertTrue(denied.contains("5.000") && denied.contains("Eva Lang bestreitet"), denied);
    WebElement upTo = browser.find("#t0 .chart li:has(.arrow)");
    assertTrue(upTo.getText().contains("höchstens 3.000"), upTo.getText());
    WebElement range = browser.find("#t0 .chart li:has(.cap):not(:has(.point))");
    assertTrue(range.getText().contains("4.000 bis 6.000"), range.getText());
  }

  private static String resource(String name) {
    try (var in = HtmlInBrowserTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
