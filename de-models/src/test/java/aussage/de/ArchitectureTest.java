package aussage.de;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import aussage.HouseRules;
import com.google.common.base.Splitter;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectInput;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The models, the dictionary and the rules do not know the door, nor each other. */
class ArchitectureTest {
  private static final JavaClasses MODELS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("aussage.de");

  @ParameterizedTest(name = "{0} sees only: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          resource | -
          serial   | -
          table    | -
          cluster  | serial table
          pos      | serial table cluster
          ner      | serial table cluster
          depparse | table
          morph    | resource
          repair   | morph
          """)
  void seesOnlyWhatStandsAbove(String part, String above) {
    List<String> hidden = new ArrayList<>(List.of("aussage.de"));
    for (String other :
        List.of(
            "resource",
            "serial",
            "table",
            "cluster",
            "pos",
            "ner",
            "depparse",
            "morph",
            "repair")) {
      boolean seen = above != null && Splitter.on(' ').splitToList(above).contains(other);
      if (!seen && !other.equals(part)) {
        hidden.add("aussage.de." + other + "..");
      }
    }
    noClasses()
        .that()
        .resideInAPackage("aussage.de." + part + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(hidden.toArray(String[]::new))
        .check(MODELS);
  }

  @Test
  void seesOfCoreOnlyTheGroundFloor() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages(
            "aussage.number..",
            "aussage.quantity..",
            "aussage.time..",
            "aussage.attribution..",
            "aussage.claim..")
        .check(MODELS);
  }

  /** Models are data: nothing that they name is loaded, made or run. */
  @Test
  void deserialisesNothing() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ObjectInput.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .orShould()
        .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
        .orShould()
        .callMethod(ClassLoader.class, "loadClass", String.class)
        .check(MODELS);
  }

  @Test
  void leavesTheCommonPoolAlone() {
    HouseRules.LEAVES_THE_COMMON_POOL_ALONE.check(MODELS);
  }

  @Test
  void leavesTheDefaultsOfTheMachineAlone() {
    HouseRules.LEAVES_LOCALE_AND_CHARSET_ALONE.check(MODELS);
  }
}
