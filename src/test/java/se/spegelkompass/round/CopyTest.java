package se.spegelkompass.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;

@MicronautTest(transactional = false)
class CopyTest {

  @Inject Town town;
  @Inject Rows rows;
  @Inject Rounds rounds;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  @Test
  void aCopyHasAllThatWasChosenAndNothingThatCameIn() {
    var original = chosen();
    var merge = Objects.requireNonNull(coordinator.page().select("form.merge").last());
    coordinator.submit(merge.attr("action"), Map.of("into", into(merge, "Skola")));
    coordinator.submit(original + "/oppning");
    var shut = coordinator.page().select("form[action$=/lank]").attr("action");
    town.respond(Town.link(coordinator, original, "Medarbetare"), "3");
    coordinator.visit(original).submit(shut);

    coordinator.visit(original).submit(original + "/kopia");

    assertThat(coordinator.path()).matches("/matningar/\\d+/andra");
    assertThat(coordinator.page().select("#name").val()).isEqualTo("Våren 2026 (kopia)");
    assertThat(coordinator.page().select("#lastDay").val())
        .isEqualTo(Rounds.today().plusWeeks(3).toString());
    var before = round(original);
    var copy = round(coordinator.path().replace("/andra", ""));
    assertThat(copy.status()).isEqualTo(RoundStatus.DRAFT);
    assertThat(copy.editionId()).isEqualTo(before.editionId());
    assertThat(copy.editionHash()).isEqualTo(before.editionHash());
    assertThat(copy.k()).isEqualTo(7);
    assertThat(copy.groups().stream().map(CopyTest::choices))
        .isEqualTo(before.groups().stream().map(CopyTest::choices).toList());
    assertThat(copy.groups()).extracting(Group::link).containsOnly(Optional.empty());
    assertThat(copy.groups()).filteredOn(it -> !it.openLink()).hasSize(1);
    assertThat(copy.groups())
        .extracting(Group::id)
        .doesNotContainAnyElementsOf(before.groups().stream().map(Group::id).toList());
    assertThat(merged(copy)).isEqualTo(merged(before)).containsExactly("UNIONS into Skola");
    assertThat(rows.number("SELECT COUNT(*) FROM response WHERE round_id = ?", copy.id())).isZero();
  }

  @Test
  void aDraftAnOpenAndAClosedRoundAreCopiedEachUnderItsOwnName() {
    var round = Town.draft(coordinator);
    coordinator.submit(round + "/kopia");
    assertThat(name()).isEqualTo("Självskattning (kopia)");

    coordinator.visit(round).submit(round + "/oppning").submit(round + "/kopia");
    assertThat(name()).isEqualTo("Självskattning (kopia 2)");

    coordinator.visit(round + "/stangning").submit(round + "/stangning");
    coordinator.visit(round).submit(round + "/kopia");
    assertThat(name()).isEqualTo("Självskattning (kopia 3)");
    assertThat(coordinator.visit(round).page().select("h1 .badge").text()).isEqualTo("Stängd");
  }

  @Test
  void aRoundWhoseEditionIsGoneIsCopiedWithTheNewest() {
    var round = Town.draft(coordinator);
    coordinator.visit(round);
    rows.change("UPDATE round SET edition_id = 'borta' WHERE id = ?", Rows.id(round));

    coordinator.post(round + "/kopia", Map.of());

    assertThat(coordinator.page().select("#edition option[selected]").val())
        .isEqualTo("kommunkompassen-2021");
    rows.change("DELETE FROM round WHERE id = ?", Rows.id(round));
  }

  @ParameterizedTest
  @CsvSource({
    "Våren, Våren (kopia)",
    "Våren (kopia), Våren (kopia)",
    "Våren (kopia 7), Våren (kopia)",
    "Hösten, Hösten (kopia 3)",
    "hösten (kopia), hösten (kopia 3)",
    "(kopia), (kopia) (kopia)"
  })
  void aCopyIsNamedAfterTheOriginal(String original, String expected) {
    var taken = List.of("Hösten", "Hösten (Kopia)", "Hösten (kopia 2)");

    assertThat(CopyName.of(original, taken, "kopia")).isEqualTo(expected);
  }

  @Test
  void aCopysNameIsNotLongerThanANameMayBe() {
    var long100 = "x".repeat(100);

    assertThat(CopyName.of(long100, List.of(), "kopia"))
        .isEqualTo("x".repeat(92) + " (kopia)")
        .hasSize(100);
    assertThat(CopyName.of(long100, List.of("x".repeat(92) + " (kopia)"), "kopia"))
        .isEqualTo("x".repeat(90) + " (kopia 2)");
    assertThat(CopyName.of("x".repeat(91) + "😀".repeat(4), List.of(), "kopia"))
        .isEqualTo("x".repeat(91) + " (kopia)");
  }

  private String chosen() {
    var form = new TreeMap<>(Town.roundForm());
    form.put("name", "Våren 2026");
    form.put("k", "7");
    form.put("population-unions", "4");
    form.put("weight-managers", "2,5");
    form.put("k-managers", "9");
    form.put("minutes-staff", "5");
    form.put("group-name-own-1", "Skola");
    form.put("kind-own-1", "managers");
    form.put("population-own-1", "30");
    form.remove("group-elected");
    coordinator.visit("/matningar/ny");
    form.put("csrfToken", coordinator.page().select("main input[name=csrfToken]").val());
    return coordinator.post("/matningar", form).path();
  }

  private static String into(Element form, String group) {
    return form.select("option").stream()
        .filter(it -> it.text().equals(group))
        .findFirst()
        .orElseThrow()
        .val();
  }

  /** What is chosen for a group, whichever round it is in. */
  private static List<Object> choices(Group group) {
    return List.of(
        group.kind(), group.standard(), group.population(), group.choices(), group.openLink());
  }

  private static List<String> merged(Round round) {
    return round.groups().stream()
        .filter(group -> group.mergedInto().isPresent())
        .map(group -> group.kind() + " into " + named(round, group.result()))
        .toList();
  }

  private static String named(Round round, long group) {
    return round.groups().stream()
        .filter(it -> it.id() == group)
        .findFirst()
        .flatMap(it -> it.choices().name())
        .orElse("");
  }

  private String name() {
    return coordinator.page().select("#name").val();
  }

  private Round round(String path) {
    var municipality = rows.number("SELECT municipality_id FROM round WHERE id = ?", Rows.id(path));
    return rounds.find(municipality, Rows.id(path)).orElseThrow();
  }
}
