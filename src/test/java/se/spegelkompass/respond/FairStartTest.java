package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.round.Token;

@MicronautTest(transactional = false)
class FairStartTest {

  @Inject Town town;
  @Inject Rounds rounds;
  @Inject Rows rows;
  @Inject Responses responses;
  @Inject Beginning beginning;
  @Inject AreaCounts areaCounts;

  private Person coordinator;
  private String round;
  private String link;

  @BeforeEach
  void openRound() {
    coordinator = town.coordinator();
    var form = new TreeMap<>(Town.roundForm());
    form.put("minutes-managers", "10");
    coordinator.visit("/matningar/ny").submit("/matningar", form);
    round = coordinator.path();
    coordinator.submit(round + "/oppning");
    link = Town.link(coordinator, round, "Enhetschefer");
  }

  @Test
  void aHundredWhoStartAtOnceAreSharedOutEvenly() throws Exception {
    var people = new ArrayList<Callable<Person>>();
    for (int i = 0; i < 100; i++) {
      people.add(() -> town.stranger().visit(link).submit(link));
    }

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var person : threads.invokeAll(people)) {
        assertThat(person.get().path()).startsWith(link + "/svara/");
      }
    }

    var counts = counts().values().stream().mapToInt(AreaCount::responses).summaryStatistics();
    assertThat(counts.getCount()).isEqualTo(8);
    assertThat(counts.getMax() - counts.getMin()).isLessThanOrEqualTo(1);
    assertThat(counts.getSum()).isGreaterThanOrEqualTo(100);
  }

  @Test
  void oneIsAskedWholeAreasWithinTheTimeAndMayTakeOneMore() {
    var person = town.stranger().visit(link);
    assertThat(person.text())
        .contains("Några av 8 områden")
        .contains("Högst 10 min")
        .contains("Dina svar räknas i gruppen Enhetschefer.");

    person.submit(link);
    while (person.path().contains("/svara/")) {
      person.submit(person.path(), Map.of("answer", "3"));
    }
    var first = counts().keySet();
    person.submit(link + "/inlamning");
    assertThat(person.text()).contains("Hinner du ett område till?");
    person.submit(link + "/omrade");

    assertThat(person.path()).startsWith(link + "/svara/");
    assertThat(counts()).hasSize(first.size() + 1);
    assertThat(counts().values()).allMatch(count -> count.responses() == 1);
  }

  @Test
  void whoStartsManyTimesAtOnceWithOneLinkHasOneResponse() throws Exception {
    var asking = rounds.asking(link.substring(3)).orElseThrow();
    var token = Token.random();
    var starts = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 10; i++) {
      starts.add(() -> beginning.begin(asking, token).isPresent());
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var start : threads.invokeAll(starts)) {
        assertThat(start.get()).isTrue();
      }
    }

    assertThat(rows.number("SELECT COUNT(*) FROM response WHERE round_id = ?", Rows.id(round)))
        .isEqualTo(1);
    assertThat(rows.number("SELECT SUM(begun) FROM round_day WHERE round_id = ?", Rows.id(round)))
        .isEqualTo(1);
    assertThat(counts().values()).allMatch(count -> count.responses() == 1);
  }

  @Test
  void whoTakesMoreAreasAtOnceGetsThemOneByOne() throws Exception {
    var asking = rounds.asking(link.substring(3)).orElseThrow();
    var token = beginning.begin(asking).orElseThrow();
    var first = counts().size();
    var taps = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 12; i++) {
      taps.add(() -> beginning.addArea(asking, token));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var added = 0;
      for (var tap : threads.invokeAll(taps)) {
        added += tap.get() ? 1 : 0;
      }
      assertThat(added).isEqualTo(8 - first);
    }
    assertThat(
            rows.number(
                "SELECT COUNT(DISTINCT a.position) FROM response_area a JOIN response s ON s.id ="
                    + " a.response_id WHERE s.round_id = ?",
                Rows.id(round)))
        .isEqualTo(8);
  }

  @Test
  void takingAnAreaHandingInAndRemovingAtOnceFailNowhere() throws Exception {
    var asking = rounds.asking(link.substring(3)).orElseThrow();
    var steps = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 20; i++) {
      var token = beginning.begin(asking).orElseThrow();
      steps.add(() -> beginning.addArea(asking, token));
      steps.add(() -> responses.submit(asking, token, OptionalInt.empty()));
      steps.add(() -> responses.remove(asking, token));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var step : threads.invokeAll(steps)) {
        assertThat(step.get()).isIn(true, false);
      }
    }

    assertThat(rows.number("SELECT COUNT(*) FROM response WHERE round_id = ?", Rows.id(round)))
        .isZero();
    assertThat(
            rows.number(
                "SELECT COALESCE(SUM(begun) + SUM(submitted), 0) FROM round_day WHERE round_id = ?",
                Rows.id(round)))
        .isZero();
  }

  @Test
  void anAreaCountsAsHandedInOnlyWhereSomethingIsAnswered() {
    var person = town.stranger().visit(link).submit(link);
    person.submit(person.path(), Map.of("answer", "3"));
    person.visit(link + "/granska").submit(link + "/inlamning");

    assertThat(counts().values().stream().mapToInt(AreaCount::submitted).sum()).isEqualTo(1);
    assertThat(counts().values().stream().mapToInt(AreaCount::responses).sum()).isGreaterThan(1);
  }

  @Test
  void whenEveryAreaIsAskedThereIsNoOther() {
    var all = Town.link(coordinator, round, "Medarbetare");
    var person = town.respond(all, "2");

    assertThat(person.heading()).startsWith("Tack!");
    assertThat(person.text()).doesNotContain("Hinner du ett område till?");
    assertThat(person.page().select("input[name=csrfToken]")).isNotEmpty();
    assertThat(person.post(all + "/omrade", Map.of()).path()).isEqualTo(all + "/tack");
  }

  private Map<Integer, AreaCount> counts() {
    var path = round.substring(round.lastIndexOf('/') + 1);
    var found =
        rounds
            .asking(link.substring(3))
            .filter(it -> Long.toString(it.round().id()).equals(path))
            .orElseThrow();
    var counts = new TreeMap<Integer, AreaCount>();
    areaCounts.of(found.round(), found.group()).forEach(it -> counts.put(it.area(), it));
    return counts;
  }
}
