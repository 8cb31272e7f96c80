package aussage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/** What no module of the library does, whatever it is for; the modules' tests check it. */
public final class HouseRules {
  /** Strings that are cut, joined and compared are the same under every locale and charset. */
  public static final ArchRule LEAVES_LOCALE_AND_CHARSET_ALONE =
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
          .callMethod(String.class, "getBytes");

  /**
   * Who waits in the common pool for something that is loaded there waits for ever: {@code
   * texts.parallelStream().map(aussage::parse)} did.
   */
  public static final ArchRule LEAVES_THE_COMMON_POOL_ALONE =
      noClasses()
          .should()
          .callMethod(CompletableFuture.class, "supplyAsync", Supplier.class)
          .orShould()
          .callMethod(CompletableFuture.class, "runAsync", Runnable.class)
          .orShould()
          .callMethod(Collection.class, "parallelStream")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(ForkJoinPool.class);

  private HouseRules() {}
}
