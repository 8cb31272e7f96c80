package aussage.de;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.base.Splitter;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectInput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
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

  /**
   * Who waits in the common pool for something that is loaded there waits for ever: {@code
   * texts.parallelStream().map(aussage::parse)} did.
   */
  @Test
  void leavesTheCommonPoolAlone() {
    noClasses()
        .should()
        .callMethod(CompletableFuture.class, "supplyAsync", Supplier.class)
        .orShould()
        .callMethod(CompletableFuture.class, "runAsync", Runnable.class)
        .orShould()
        .callMethod(Collection.class, "parallelStream")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ForkJoinPool.class)
        .check(MODELS);
  }

  /** As in core. */
  @Test
  void leavesTheDefaultsOfTheMachineAlone() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "getBytes")
        .check(MODELS);
  }
}
