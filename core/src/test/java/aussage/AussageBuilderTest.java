package aussage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aussage.model.Article;
import aussage.model.ParsedArticle;
import aussage.model.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that users add. Reporting verbs need a parser: see the example OwnWords. */
class AussageBuilderTest {
  private static final String UNITS =
      """
      kind\tcode\tlemma\twords\tsymbols\tarticle\twhy
      # comments and more columns do no harm
      MEASURE\t\tKlafter\tKlafter,Klaftern\tkl\tyes\ttimber
      MEASURE\t[kn_i]\tKnoten\tkeuf\tKE\tno\t
      """;

  @ParameterizedTest(name = "{0} → {1} {2}")
  @CsvSource({
    "Es lagen dort 40 Klafter.,         40 Klafter, Klafter",
    "Es lagen dort bis zu 40 kl Holz.,    bis zu 40 kl Holz, Klafter",
    "Es liegt noch ein Klafter da.,     ein Klafter, Klafter",
    "Der 40-Klafter-Stapel liegt da.,   40-Klafter, Klafter",
    "Es lagen dort 40 Kilometer Kabel.,   40 Kilometer Kabel, Kilometer",
  })
  void knowsAddedUnits(String text, String found, String lemma) {
    Aussage aussage = Aussage.builder().units(UNITS).withoutModels();
    Quantity quantity = aussage.parse(text).quantities().get(0);
    assertEquals(found, quantity.text());
    assertEquals(lemma, quantity.unit().lemma().orElse(""));
  }

  @ParameterizedTest(name = "{0} → {1} {2}")
  @CsvSource({
    "Es kamen überschlägig 40 Gäste.,        about 40 {Gast}",
    "Es kamen 40 Gäste aufwärts.,            ≥ 40 {Gast}",
    "Es kamen rund 40 Gäste.,                > 40 {Gast}",
    "Es kamen ungefähr 40 Gäste.,            about 40 {Gast}",
    "Der Hof spritzt 3 Liter pro Hektar.,    3 l/har",
    "Es kamen 40 Brotkisten.,                40 {Brotlade}",
  })
  void knowsAddedModifiersRatesAndNouns(String text, String amount) {
    Aussage aussage =
        Aussage.builder()
            .modifiers(
                """
                phrase\tmodifier\tposition
                überschlägig\tABOUT\tbefore
                Aufwärts\tAT_LEAST\tafter
                rund\tMORE_THAN\tbefore
                """)
            .rates("measured\tagainst\tcode\nl\thar\tl/har\n")
            .nouns("suffix\tlemma\nkisten\tlade\n")
            .withoutModels();
    assertEquals(amount, aussage.parse(text).quantities().get(0).amount().toString());
  }

  @ParameterizedTest(name = "{0} → {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          allerhöchstens;AT_MOST;beside | | | modifiers:2: the position is before or after the number, not "beside"
          genau;EXACT;before            | | | modifiers:2: a phrase beside one number cannot make it EXACT
          rund;CIRCA;before             | | | modifiers:2: CIRCA is no QuantityModifier
          ;AT_MOST;before               | | | modifiers:2: a modifier needs a phrase
          | l;;l/har                      | | rates:2: a rate needs the codes measured, against and code
          | | en;                           | nouns:2: a noun needs a suffix of three letters or more, and a lemma
          """)
  void tellsWhatIsWrongWithModifiersRatesAndNouns(
      String modifier, String rate, String noun, String message) {
    AussageBuilder builder =
        Aussage.builder()
            .modifiers(table("phrase\tmodifier\tposition", modifier))
            .rates(table("measured\tagainst\tcode", rate))
            .nouns(table("suffix\tlemma", noun));
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, builder::withoutModels).getMessage());
  }

  private static String table(String columns, @Nullable String row) {
    return columns + "\n" + (row == null ? "" : row.replace(';', '\t') + "\n");
  }

  @Test
  void leavesOthersAsTheyAre() {
    Aussage.builder().units(UNITS).withoutModels();
    assertEquals(
        0, Aussage.withoutModels().parse("Es lagen dort ein Klafter.").quantities().size());
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "Am Holzfest wird gesägt.,        2024-11-02",
    "Am Großen Holzfest wird gesägt., 2024-11-02",
    "An Silvester wird gesägt.,       2024-12-30",
    "An Neujahr wird gesägt.,         2025-01-01",
  })
  void knowsAddedHolidays(String text, String value) {
    Aussage aussage =
        Aussage.builder()
            .holidays(
                """
                names\tdate\tdays\tkind
                Holzfest,Großes Holzfest\t11-02\t1\t
                Silvester\t12-30\t1\t
                """)
            .withoutModels();
    Article article = Article.of(text).published(LocalDate.of(2024, 10, 24));
    ParsedArticle parsed = aussage.parse(article);
    assertEquals(value, parsed.dateRefs().get(0).value());
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MEASURE;;Klafter;;;no           | units:2: a unit needs a lemma, and words or symbols that name it
          LENGTH;;Klafter;klafter;;no   | units:2: LENGTH is no UnitKind
          COUNT;;Klafter;klafter;;no    | units:2: no unit is COUNT: write MEASURE, DURATION, CURRENCY or PERCENT
          MEASURE;;Klafter;kl;;no         | units:2: a word has 3 to 28 letters, make a symbol of a shorter one: kl
          MEASURE;;Klafter                | units:2: 3 cells, but 6 columns: there must be a tab between two cells
          """)
  void tellsWhatIsWrongWithAUnit(String row, String message) {
    String table = "kind\tcode\tlemma\twords\tsymbols\tarticle\n" + row.replace(';', '\t') + "\n";
    IllegalArgumentException wrong =
        assertThrows(
            IllegalArgumentException.class, () -> Aussage.builder().units(table).withoutModels());
    assertEquals(message, wrong.getMessage());
  }

  @Test
  void tellsWhatIsWrongElsewhere() {
    assertEquals(
        "holidays:2: no feast, write its date as 06-14 or easter+1, its days as 1:"
            + " holzfest, bald, 1, ",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    Aussage.builder()
                        .holidays("names\tdate\tdays\tkind\nholzfest\tbald\t1\t\n")
                        .withoutModels())
            .getMessage());
    assertEquals(
        "reportingVerbs: no column addressee, only lemma, takes",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    Aussage.builder()
                        .reportingVerbs("lemma\ttakes\nhochrechnen\tdass\n")
                        .withoutModels())
            .getMessage());
  }
}
