package sojourn;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the plan: who may use whom, and the habits that keep it so. Each kind of rule was broken once on purpose to see it fail. */
@AnalyzeClasses(packages = "sojourn", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final int LONGEST_FILE = 400;

  private static final String[] SCENE = {
    "javafx.scene..", "javafx.stage..", "javafx.animation..", "javafx.application..", "javafx.css..", "javafx.geometry.."
  };

  private static final DescribedPredicate<JavaClass> THREADS =
      DescribedPredicate.describe(
          "are threads, executors, futures or Platform",
          c ->
              c.isEquivalentTo(Thread.class)
                  || (c.getPackageName().equals("java.util.concurrent") && c.getSimpleName().matches(".*(Executor|Future).*|TimeUnit"))
                  || c.getFullName().equals("javafx.application.Platform")
                  || c.getFullName().startsWith("javafx.concurrent.Task"));

  @ArchTest static final ArchRule MODEL = only("model");
  @ArchTest static final ArchRule GAZETTEER = only("gazetteer", "model");
  @ArchTest static final ArchRule ATLAS = only("atlas", "model");
  @ArchTest static final ArchRule PAINT = only("paint", "model", "atlas");
  @ArchTest static final ArchRule READING = only("reading", "model", "gazetteer");
  @ArchTest static final ArchRule STORE = only("store", "model");
  @ArchTest static final ArchRule EXPORT = only("export", "model", "atlas", "paint");
  @ArchTest static final ArchRule ARCHIVE = only("archive", "model", "gazetteer", "reading", "store");
  @ArchTest static final ArchRule SESSION = only("session", "model", "archive", "export", "paint");
  @ArchTest static final ArchRule UI = only("ui", "model", "session", "atlas", "paint");
  @ArchTest static final ArchRule CLI = only("cli", "model", "archive", "export", "paint");

  @ArchTest static final ArchRule NO_CYCLES = slices().matching("sojourn.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PANELS_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("sojourn.ui.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(resideInAPackage("sojourn.ui.shell.."), alwaysTrue())
          .ignoreDependency(alwaysTrue(), resideInAPackage("sojourn.ui.control.."));

  @ArchTest
  static final ArchRule ONLY_THE_SHELL_USES_PANELS =
      noClasses().that().resideOutsideOfPackages("sojourn.ui..", "sojourn").should().dependOnClassesThat().resideInAPackage("sojourn.ui..");

  @ArchTest
  static final ArchRule NO_JAVAFX_BELOW_SESSION =
      noClasses()
          .that()
          .resideInAnyPackage(
              "sojourn.model..", "sojourn.gazetteer..", "sojourn.atlas..", "sojourn.paint..", "sojourn.reading..", "sojourn.store..",
              "sojourn.export..", "sojourn.archive..", "sojourn.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx..");

  @ArchTest
  static final ArchRule SESSION_HAS_PROPERTIES_BUT_NO_NODES =
      noClasses()
          .that()
          .resideInAPackage("sojourn.session..")
          .and()
          .haveNameNotMatching(".*\\.(Fx)?Jobs(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SCENE);

  @ArchTest
  static final ArchRule AWT_ONLY_WHERE_IMAGES_ARE_DRAWN =
      noClasses()
          .that()
          .resideOutsideOfPackages("sojourn.export..", "sojourn.paint..", "sojourn.ui.map..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.imageio..");

  @ArchTest
  static final ArchRule SQL_ONLY_IN_STORE =
      noClasses().that().resideOutsideOfPackage("sojourn.store..").should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.sqlite..");

  @ArchTest
  static final ArchRule GLUON_ONLY_IN_THE_MAP_PANEL =
      noClasses().that().resideOutsideOfPackage("sojourn.ui.map..").should().dependOnClassesThat().resideInAPackage("com.gluonhq..");

  @ArchTest
  static final ArchRule ONLY_JOBS_TOUCH_THREADS =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.(Fx)?Jobs(\\$.*)?")
          .and()
          .haveNameNotMatching(".*TileRetriever(\\$.*)?")
          .and()
          .resideOutsideOfPackages("sojourn")
          .should()
          .dependOnClassesThat(THREADS)
          .because("session.Jobs is the one door to other threads; Gluon Maps asks its tile retriever for futures and makes it itself");

  @ArchTest
  static final ArchRule NO_CLOCK_OR_CHANCE_IN_PURE_PACKAGES =
      noClasses()
          .that()
          .resideInAnyPackage("sojourn.model..", "sojourn.reading..", "sojourn.gazetteer..", "sojourn.export..", "sojourn.atlas..", "sojourn.paint..")
          .should(
              access(
                  "read a clock or draw by chance",
                  a ->
                      a.getTargetOwner().isEquivalentTo(Random.class)
                          || a.getTargetOwner().isEquivalentTo(Clock.class)
                          || a.getTargetOwner().getName().equals("java.util.UUID")
                          || a.getTarget().getName().matches("currentTimeMillis|nanoTime")
                          || (a.getTarget().getName().equals("now") && a.getTargetOwner().getPackageName().startsWith("java.time"))
                          || (a.getTarget().getName().equals("random") && a.getTargetOwner().isEquivalentTo(Math.class))));

  @ArchTest
  static final ArchRule MODEL_IS_VALUES =
      classes()
          .that()
          .resideInAPackage("sojourn.model..")
          .and()
          .doNotHaveSimpleName("package-info")
          .should(
              new ArchCondition<>("be records, enums, interfaces or exceptions") {
                @Override
                public void check(JavaClass c, ConditionEvents events) {
                  boolean value = c.isRecord() || c.isEnum() || c.isInterface() || c.isAssignableTo(Exception.class) || c.isAnonymousClass();
                  events.add(new SimpleConditionEvent(c, value, c.getName() + " is a class"));
                }
              });

  @ArchTest static final ArchRule STATIC_FIELDS_ARE_FINAL = fields().that().areStatic().should().beFinal().because("no hidden state");

  @ArchTest static final ArchRule NO_SINGLETONS = noMethods().that().areStatic().should().haveName("getInstance");

  @ArchTest
  static final ArchRule ONLY_CLI_AND_MAIN_PRINT =
      noClasses()
          .that()
          .resideOutsideOfPackages("sojourn.cli..", "sojourn")
          .should(access("print", a -> a.getTargetOwner().isEquivalentTo(System.class) && a.getTarget().getName().matches("out|err")));

  @ArchTest
  static final ArchRule NO_BARE_EXCEPTIONS =
      noClasses()
          .should(
              access(
                  "throw a bare exception",
                  a ->
                      a.getTarget().getName().equals("<init>")
                          && (a.getTargetOwner().isEquivalentTo(Exception.class) || a.getTargetOwner().isEquivalentTo(RuntimeException.class))
                          && !a.getOriginOwner().isAssignableTo(Exception.class)));

  @ArchTest
  static final ArchRule NAMES_SAY_SOMETHING =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common|Base|Misc)(\\$.*)?");

  @ArchTest
  static final ArchRule GEOMETRY_IS_FREE_OF_SCENE_TYPES =
      noClasses()
          .that()
          .haveNameMatching(".*(Layout|Scale|Projection)(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SCENE)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule FEW_COLLABORATORS =
      classes()
          .that()
          .areNotRecords()
          .and()
          .areNotEnums()
          .should(
              new ArchCondition<>("have constructors of at most six parameters") {
                @Override
                public void check(JavaClass c, ConditionEvents events) {
                  if (c.isAnonymousClass() || c.isLocalClass() || c.isInterface()) {
                    return;
                  }
                  int outer = c.isInnerClass() && !c.getModifiers().contains(JavaModifier.STATIC) ? 1 : 0;
                  for (JavaConstructor k : c.getConstructors()) {
                    int count = k.getRawParameterTypes().size() - outer;
                    events.add(new SimpleConditionEvent(k, count <= 6, k.getFullName() + " takes " + count));
                  }
                }
              });

  /** A file one cannot hold in mind is split by subject. */
  @Test
  void noFileIsLongerThanFourHundredLines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (String root : List.of("src/main/java", "src/test/java")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          int lines = Files.readAllLines(file).size();
          if (lines > LONGEST_FILE) {
            tooLong.add(file + " has " + lines + " lines");
          }
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  /** A package of ours may use these others of ours (itself always). */
  private static ArchRule only(String name, String... others) {
    String[] allowed =
        Stream.concat(Stream.of("sojourn." + name + ".."), Arrays.stream(others).map(o -> "sojourn." + o + "..")).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("sojourn." + name + "..")
        .should()
        .dependOnClassesThat(resideInAPackage("sojourn..").and(DescribedPredicate.not(resideInAnyPackage(allowed))))
        .because(name + " may use only " + Arrays.toString(others));
  }

  private static ArchCondition<JavaClass> access(String what, Predicate<JavaAccess<?>> forbidden) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass c, ConditionEvents events) {
        for (JavaAccess<?> access : c.getAccessesFromSelf()) {
          events.add(new SimpleConditionEvent(access, forbidden.test(access), access.getDescription()));
        }
      }
    };
  }
}
