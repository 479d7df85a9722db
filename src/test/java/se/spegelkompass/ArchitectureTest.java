package se.spegelkompass;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.http.annotation.Controller;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.spegelkompass.respond.SubmittedResponses;
import se.spegelkompass.score.Closing;

/** The arrows of the design, as a test. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("se.spegelkompass");

  /** Which packages a package may use. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("framework", Set.of()),
          Map.entry("web", Set.of()),
          Map.entry("print", Set.of("web")),
          Map.entry("database", Set.of()),
          Map.entry("municipality", Set.of("web")),
          Map.entry("access", Set.of("municipality", "web")),
          Map.entry("audit", Set.of("access", "web")),
          Map.entry("apikey", Set.of("access", "audit", "web")),
          Map.entry("edition", Set.of("framework", "municipality", "access", "audit", "web")),
          Map.entry(
              "round", Set.of("framework", "edition", "municipality", "access", "audit", "web")),
          Map.entry("retention", Set.of("municipality", "access", "audit", "round", "web")),
          Map.entry(
              "respond",
              Set.of(
                  "framework",
                  "municipality",
                  "access",
                  "audit",
                  "round",
                  "retention",
                  "invite",
                  "web")),
          Map.entry("mail", Set.of("web")),
          Map.entry(
              "invite",
              Set.of(
                  "framework",
                  "municipality",
                  "access",
                  "audit",
                  "round",
                  "retention",
                  "mail",
                  "web")),
          Map.entry("participation", Set.of("framework", "access", "round", "respond", "web")),
          Map.entry("score", Set.of("framework", "access", "audit", "round", "respond", "web")),
          Map.entry("evaluation", Set.of("framework", "municipality", "access", "audit", "web")),
          Map.entry(
              "gap",
              Set.of(
                  "framework",
                  "edition",
                  "access",
                  "audit",
                  "round",
                  "score",
                  "evaluation",
                  "print",
                  "web")),
          Map.entry(
              "feedback",
              Set.of(
                  "framework",
                  "municipality",
                  "access",
                  "audit",
                  "round",
                  "score",
                  "evaluation",
                  "gap",
                  "web")),
          Map.entry(
              "visit",
              Set.of("framework", "access", "audit", "round", "respond", "score", "print", "web")),
          Map.entry(
              "action",
              Set.of(
                  "access",
                  "audit",
                  "edition",
                  "framework",
                  "round",
                  "evaluation",
                  "gap",
                  "mail",
                  "web")),
          Map.entry("overview", Set.of("framework", "access", "round", "evaluation", "web")),
          Map.entry(
              "demo",
              Set.of(
                  "framework",
                  "municipality",
                  "access",
                  "database",
                  "round",
                  "respond",
                  "score",
                  "evaluation",
                  "web")));

  static Set<String> packages() {
    return MAY_USE.keySet();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void arrowsPointOneWay(String name) {
    var others = new TreeSet<>(packages());
    others.remove(name);
    others.removeAll(MAY_USE.getOrDefault(name, Set.of()));
    noClasses()
        .that()
        .resideInAPackage("se.spegelkompass." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            others.stream().map(it -> "se.spegelkompass." + it + "..").toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlaceInTheRules() {
    var found = new TreeSet<String>();
    for (var it : CLASSES) {
      var parts = it.getPackageName().split("\\.", -1);
      if (parts.length > 2) {
        found.add(parts[2]);
      }
    }

    assertThat(MAY_USE.keySet()).containsAll(found);
  }

  @Test
  void thereAreNoCycles() {
    slices().matching("se.spegelkompass.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void controllersAndRepositoriesStayInside() {
    classes().that().areAnnotatedWith(Controller.class).should().notBePublic().check(CLASSES);
    classes().that().areAssignableTo(GenericRepository.class).should().notBePublic().check(CLASSES);
  }

  @Test
  void scoringTheGapAndTheReaderArePure() {
    var pure = List.of("se.spegelkompass.score.WorkedExample", "se.spegelkompass.gap.Comparison");
    noClasses()
        .that()
        .haveNameMatching(String.join("|", pure).replace(".", "\\."))
        .or()
        .resideInAnyPackage(
            "se.spegelkompass.score.estimate..",
            "se.spegelkompass.gap.analysis..",
            "se.spegelkompass.evaluation.report..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.micronaut..", "java.sql..", "java.net..", "jakarta..")
        .check(CLASSES);
  }

  @Test
  void onlyClosingReadsAnswers() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Closing.class, SubmittedResponses.class)
        .and()
        .haveNameNotMatching(".*\\$Definition") // what Micronaut makes of them
        .should()
        .dependOnClassesThat()
        .areAssignableTo(SubmittedResponses.class)
        .check(CLASSES);
  }

  @Test
  void nobodyNamesThingsManagerOrUtil() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Dto")
        .check(CLASSES);
  }
}
