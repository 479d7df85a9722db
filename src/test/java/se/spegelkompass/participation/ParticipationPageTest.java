package se.spegelkompass.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Town;
import se.spegelkompass.respond.DayCount;
import se.spegelkompass.respond.MinuteCount;
import se.spegelkompass.respond.Tallies;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;

/**
 * Elected, managers and leadership are 20, elected answer one area each, staff are unknown, unions
 * are 4; k is 6.
 */
@MicronautTest(transactional = false)
class ParticipationPageTest {

  @Inject Town town;
  @Inject Rounds rounds;
  @Inject Tallies tallies;

  private AskedRound asked;

  @BeforeEach
  void openRound() {
    asked = new AskedRound(town);
  }

  @Test
  void itIsLinkedFromTheRoundsPageOnceThatIsOpen() {
    asked.coordinator.visit(asked.coordinator.visit(asked.round).link("Delaktighet"));
    assertThat(asked.coordinator.heading()).isEqualTo("Delaktighet");
    assertThat(asked.coordinator.text()).contains("Ingen har börjat än");
    assertThat(asked.coordinator.page().select("#figures section")).hasSize(1);

    var draft = Town.draft(asked.coordinator);
    assertThat(asked.coordinator.visit(draft).text()).doesNotContain("Delaktighet");
    assertThat(asked.coordinator.visit(draft + "/delaktighet").path()).isEqualTo(draft);
  }

  @Test
  void begunAndHandedInAreCountedForEachGroup() {
    asked.handIn(asked.managers);
    asked.begin(asked.managers);
    asked.handIn(asked.leadership);

    assertThat(asked.group("Enhetschefer"))
        .contains("1 av 20 har lämnat in (5 %)")
        .contains("2 har börjat")
        .contains("Om hälften svarar räcker svaren för alla områden.");
    assertThat(asked.group("Medarbetare")).contains("Visas bara när minst 6 har lämnat in.");
    assertThat(asked.group("Fackliga företrädare"))
        .contains("Visas inte: gruppen är mindre än 6 personer.");
    assertThat(asked.page().text())
        .contains("2 av 60 har lämnat in (3 %)")
        .contains("Summan gäller bara de grupper som visas.");
    assertThat(asked.page().page().select("#figures .bar-chart .bar-part[width=5.00%]")).hasSize(2);
  }

  /** Not one figure moves, so there is nothing to subtract. */
  @Test
  void whatASmallOrUnknownGroupDoesChangesNothing() {
    for (int i = 0; i < 6; i++) {
      asked.handIn(asked.managers);
      asked.begin(asked.leadership);
    }
    var before = asked.figures();

    for (int i = 0; i < 5; i++) {
      asked.handIn(asked.staff);
    }
    asked.begin(asked.staff);
    asked.handIn(asked.unions);
    asked.begin(asked.unions);

    assertThat(asked.figures()).isEqualTo(before);
    assertThat(tallies.days(stored())).extracting(DayCount::groupId).doesNotContain(unionsId());
    asked.handIn(asked.staff);
    assertThat(asked.group("Medarbetare")).contains("6 har lämnat in").contains("7 har börjat");
  }

  private long unionsId() {
    return rounds.asking(asked.unions.substring("/s/".length())).orElseThrow().group().id();
  }

  @Test
  void whoChangesAndHandsInAgainCountsOnce() {
    var person = asked.handIn(asked.managers);
    var item =
        person.visit(asked.managers + "/granska").page().select("a[href*=/svara/]").attr("href");
    person.visit(item).submit(item.replaceAll("\\?.*", ""), Map.of("answer", "2"));
    asked.handIn(person, asked.managers);

    assertThat(person.path()).isEqualTo(asked.managers + "/tack");
    assertThat(tallies.days(stored()))
        .extracting(DayCount::begun, DayCount::submitted, DayCount::day)
        .containsExactly(tuple(1, 1, Rounds.today()));
    assertThat(tallies.minutes(stored())).containsExactly(new MinuteCount(1, 1));
  }

  @Test
  void whoHandInAtOnceAreAllCounted() throws Exception {
    var people = new ArrayList<Callable<Person>>();
    for (int i = 0; i < 12; i++) {
      var link = i % 2 == 0 ? asked.managers : asked.leadership;
      people.add(() -> asked.handIn(link));
    }

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var person : threads.invokeAll(people)) {
        assertThat(person.get().path()).endsWith("/tack");
      }
    }

    assertThat(submittedByDay()).isEqualTo(12);
    assertThat(tallies.minutes(stored()).stream().mapToInt(MinuteCount::responses).sum())
        .isEqualTo(12);
  }

  @Test
  void theCurveWaitsForSix() {
    for (int i = 0; i < 5; i++) {
      asked.handIn(asked.managers);
    }
    asked.handIn(asked.leadership);
    assertThat(asked.page().page().select(".curve")).isEmpty();
    assertThat(asked.page().text())
        .contains("Kommunledning (minst 6 behövs), Enhetschefer (minst 6 behövs)");

    asked.handIn(asked.managers);

    assertThat(asked.page().page().select(".curve figcaption").eachText())
        .containsExactly("Enhetschefer");
    assertThat(asked.page().page().select(".curve desc").text())
        .startsWith("Från 0 den")
        .contains("6");
    assertThat(asked.page().page().select("#days tbody td").eachText()).containsExactly("6");
    assertThat(asked.page().text())
        .contains("en kurva: Förtroendevalda (minst 6 behövs), Kommunledning (minst 6 behövs).");
  }

  @Test
  void whatIsDeletedIsTakenAwayButNothingIsNegative() {
    for (int i = 0; i < 6; i++) {
      asked.handIn(asked.managers);
    }
    var asking = rounds.asking(asked.managers.substring("/s/".length())).orElseThrow();
    for (int i = 0; i < 8; i++) {
      tallies.withdrawn(asking.round(), asking.group(), true);
    }

    assertThat(submittedByDay()).isEqualTo(-2);
    assertThat(asked.page().page().select("#days tbody td").eachText()).containsExactly("6");
    assertThat(asked.page().page().select("#figures").text()).doesNotContain("-");
  }

  @Test
  void htmxGetsOnlyTheFiguresWhichAskForMoreWhileTheRoundIsOpen() {
    asked.handIn(asked.managers);
    var live = asked.page().page().select("#figures");
    assertThat(live.attr("hx-get")).isEqualTo(asked.round + "/delaktighet");
    assertThat(live.attr("hx-trigger")).startsWith("every 15s");
    assertThat(live.attr("aria-live")).isEqualTo("off");

    var part = asked.coordinator.visit(asked.round + "/delaktighet", "HX-Request", "true");

    assertThat(part.body()).doesNotContain("<html").contains("id=\"figures\"");
    assertThat(part.page().select("body > *")).hasSize(1);
    assertThat(part.page().select("body").text())
        .contains("1 av 20 har lämnat in (5 %)")
        .contains("Öppen");

    asked.coordinator.visit(asked.round + "/stangning").submit(asked.round + "/stangning");
    var closed = asked.coordinator.visit(asked.round + "/delaktighet", "HX-Request", "true");
    assertThat(closed.page().select("#figures").hasAttr("hx-get")).isFalse();
    assertThat(closed.page().select("#figures").hasAttr("hx-trigger")).isFalse();
  }

  @Test
  void aClosedRoundStillTellsHowItWent() {
    for (int i = 0; i < 6; i++) {
      asked.handIn(asked.managers);
    }
    asked.begin(asked.managers);
    asked.coordinator.visit(asked.round + "/stangning").submit(asked.round + "/stangning");

    assertThat(asked.group("Enhetschefer"))
        .contains("6 av 20 har lämnat in (30 %)")
        .contains("7 har börjat")
        .doesNotContain("Om hälften svarar");
    assertThat(asked.page().text()).contains("Stängd").doesNotContain("Var folk stannar");
    assertThat(asked.page().page().select(".curve")).hasSize(1);
    asked.coordinator.visit(asked.coordinator.visit(asked.round).link("Delaktighet"));
    assertThat(asked.coordinator.heading()).isEqualTo("Delaktighet");
  }

  @Test
  void anotherMunicipalityFindsNothing() {
    assertThat(town.coordinator().visit(asked.round + "/delaktighet").status()).isEqualTo(404);
    assertThat(
            town.coordinator().visit(asked.round + "/delaktighet", "HX-Request", "true").status())
        .isEqualTo(404);
  }

  private int submittedByDay() {
    return tallies.days(stored()).stream().mapToInt(DayCount::submitted).sum();
  }

  private Round stored() {
    return rounds.asking(asked.managers.substring("/s/".length())).orElseThrow().round();
  }
}
