package aussage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.base.Splitter;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows of the design: each stage sees only what stands above it. */
class ArchitectureTest {
  private static final List<String> OUTSIDE =
      List.of("java..", "com.google.common..", "org.jspecify..");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("aussage");

  @ParameterizedTest(name = "{0} sees only: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          model       | -
          rule        | -
          text        | model rule
          unit        | model rule
          syntax      | model rule text
          number      | model rule text syntax
          quantity    | model rule text syntax number
          time        | model rule text syntax number
          attribution | model rule text syntax number quantity time
          claim       | model rule text syntax number quantity time attribution
          dossier     | model rule unit
          html        | model dossier
          json        | model dossier
          timeml      | model
          """)
  void seesOnlyWhatStandsAbove(String stage, String above) {
    List<String> allowed = new ArrayList<>(OUTSIDE);
    allowed.add("aussage." + stage + "..");
    if (above != null) {
      Splitter.on(' ').split(above).forEach(other -> allowed.add("aussage." + other + ".."));
    }
    if (stage.equals("json")) {
      allowed.add("com.fasterxml.jackson.core..");
    }
    classes()
        .that()
        .resideInAPackage("aussage." + stage + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(CORE);
  }

  /** What a time expression means is told apart from the words that it is told in. */
  @ParameterizedTest(name = "{0} sees only: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          time.calendar | time.calendar
          time.meaning  | time.meaning time.calendar model rule
          """)
  void meaningsAndCalendarsKnowNoWords(String inner, String above) {
    List<String> allowed = new ArrayList<>(OUTSIDE);
    Splitter.on(' ').split(above).forEach(other -> allowed.add("aussage." + other + ".."));
    classes()
        .that()
        .resideInAPackage("aussage." + inner + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(CORE);
  }

  @Test
  void knowsNoModels() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("edu.stanford..", "aussage.de..", "morfologik..", "de.danielnaber..")
        .check(CORE);
  }

  @Test
  void neverPrintsNorExits() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CORE);
  }

  /** One and the same result wherever the machine stands, and whenever. */
  @Test
  void leavesTheDefaultsOfTheMachineAlone() {
    HouseRules.LEAVES_LOCALE_AND_CHARSET_ALONE.check(CORE);
    noClasses()
        .should()
        .callMethod(Locale.class, "setDefault", Locale.class)
        .orShould()
        .callMethod(System.class, "lineSeparator")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .check(CORE);
  }

  @Test
  void leavesTheCommonPoolAlone() {
    HouseRules.LEAVES_THE_COMMON_POOL_ALONE.check(CORE);
  }
}
