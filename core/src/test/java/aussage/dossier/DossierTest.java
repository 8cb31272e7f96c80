package aussage.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.ParsedArticle;
import aussage.model.QuantityModifier;
import aussage.model.Stance;
import aussage.model.UnitKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What figures of several articles give side by side. */
class DossierTest {
  private static final ParsedArticle MAYOR =
      new TestArticle(
              "2024-05-03",
              "Bürgermeisterin Ohm sagt, bis zu 40 norwegische Taucher suchten in Emden.")
          .count(
              "bis zu 40 norwegische Taucher", "40", QuantityModifier.AT_MOST, "Taucher", "Taucher")
          .says("Ohm", Stance.AFFIRMS, "bis zu 40 norwegische Taucher suchten in Emden")
          .claims(
              "bis zu 40 norwegische Taucher suchten in Emden",
              "bis zu 40 norwegische Taucher",
              "suchen",
              Optional.of("in Emden"))
          .parsed();

  private static ParsedArticle police(String day, String number) {
    return new TestArticle(
            day, "Laut Polizei waren es " + number + " Rettungstaucher aus Norwegen.")
        .count(
            number + " Rettungstaucher",
            number,
            QuantityModifier.EXACT,
            "Rettungstaucher",
            "Rettungstaucher")
        .says("Polizei", Stance.AFFIRMS, number + " Rettungstaucher aus Norwegen")
        .parsed();
  }

  private static Topic onlyTopic(ParsedArticle... articles) {
    List<Topic> topics = Dossier.of(List.of(articles)).topics();
    assertEquals(1, topics.size(), topics::toString);
    return topics.get(0);
  }

  @Test
  void joinsCompoundAndLastPartAndNationInBothForms() {
    Topic topic = onlyTopic(MAYOR, police("2024-05-03", "36"));
    assertEquals(2, topic.figures().size());
    assertEquals(List.of("Taucher", "Rettungstaucher"), topic.lemmas());
    assertEquals(List.of("norwegisch"), topic.modifiers());
    assertEquals(Optional.of("Emden"), topic.place());
    assertEquals(List.of("Ohm"), topic.figures().get(0).sources());
    assertEquals(Agreement.AGREE, topic.agreement());
  }

  @Test
  void tellsContradictionFromDifferenceByTime() {
    Topic sameDay = onlyTopic(MAYOR, police("2024-05-03", "75"));
    assertEquals(Agreement.CONTRADICT, sameDay.agreement());
    assertEquals(List.of(new Conflict(0, 1)), sameDay.conflicts());
    Topic later = onlyTopic(MAYOR, police("2024-05-09", "75"));
    assertEquals(Agreement.DIFFER, later.agreement());
    assertEquals(List.of(), later.conflicts());
  }

  @Test
  void keepsNationsApart() {
    ParsedArticle danish =
        new TestArticle("2024-05-03", "Auch 12 dänische Taucher kamen.")
            .count("12 dänische Taucher", "12", QuantityModifier.EXACT, "Taucher", "Taucher")
            .parsed();
    assertEquals(List.of(), Dossier.of(List.of(MAYOR, danish)).topics());
  }

  @Test
  void countsPeopleByTheirFate() {
    ParsedArticle died =
        new TestArticle("2024-05-03", "Nach dem Sturm starben 3 Menschen.")
            .count("3 Menschen", "3", QuantityModifier.EXACT, "Menschen", "Mensch")
            .claims("starben 3 Menschen", "3 Menschen", "sterben", Optional.empty())
            .parsed();
    ParsedArticle dead =
        new TestArticle("2024-05-03", "Es gab 4 Tote.")
            .count("4 Tote", "4", QuantityModifier.EXACT, "Tote", "Tote")
            .parsed();
    assertEquals(Agreement.CONTRADICT, onlyTopic(died, dead).agreement());
  }

  @Test
  void convertsMeasuresOfOneThing() {
    ParsedArticle metres =
        new TestArticle("2024-05-03", "Der Pegel lag bei 5,2 Metern.")
            .measure("5,2 Metern", "5.2", UnitKind.MEASURE, "m")
            .claims("Der Pegel lag bei 5,2 Metern", "Der Pegel", "liegen", Optional.empty())
            .parsed();
    ParsedArticle centimetres =
        new TestArticle("2024-05-03", "Ein Pegel von 512 Zentimetern wurde gemessen.")
            .measure("512 Zentimetern", "512", UnitKind.MEASURE, "cm")
            .parsed();
    Topic topic = onlyTopic(metres, centimetres);
    assertEquals(new BigDecimal("5.12"), topic.figures().get(1).value().orElseThrow());
  }

  @Test
  void listsWhoDenies() {
    ParsedArticle denial =
        new TestArticle("2024-05-04", "Oslo bestreitet den Einsatz norwegischer Taucher.")
            .says("Oslo", Stance.DENIES, "den Einsatz norwegischer Taucher")
            .parsed();
    Topic topic = onlyTopic(MAYOR, denial);
    assertEquals("Oslo", topic.denials().get(0).source());
    assertEquals(List.of(), topic.denials().get(0).figures());
  }

  @Test
  void makesAPartOfWhatLiesInside() {
    ParsedArticle port =
        new TestArticle("2024-05-03", "Allein 10 Taucher suchten im Hafen Delf in Emden.")
            .count("10 Taucher", "10", QuantityModifier.EXACT, "Taucher", "Taucher")
            .claims(
                "10 Taucher suchten im Hafen Delf in Emden",
                "10 Taucher",
                "suchen",
                Optional.of("im Hafen Delf in Emden"))
            .parsed();
    List<Topic> topics = Dossier.of(List.of(MAYOR, police("2024-05-03", "36"), port)).topics();
    assertEquals(2, topics.size());
    assertEquals(0, topics.get(1).partOf().orElseThrow());
    assertEquals(Optional.of("Hafen Delf"), topics.get(1).place());
  }

  @Test
  void leavesAPartWithoutUnitAsItIs() {
    ParsedArticle divers =
        new TestArticle("2024-05-03", "36 Taucher suchten, 12 davon nachts.")
            .count("36 Taucher", "36", QuantityModifier.EXACT, "Taucher", "Taucher")
            .measure("12", "12", UnitKind.NONE, "")
            .parsed();
    List<Topic> topics = Dossier.of(List.of(MAYOR, divers)).topics();
    assertEquals(
        Optional.of(new BigDecimal("12")), topics.get(1).figures().get(0).value(), "of the part");
  }
}
