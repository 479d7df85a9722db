package se.spegelkompass.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.nodes.Element;
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

  private Person coordinator;
  private String round;
  private String managers;
  private String leadership;
  private String elected;
  private String staff;
  private String unions;

  @BeforeEach
  void openRound() {
    coordinator = town.coordinator();
    var form = new TreeMap<>(Town.roundForm());
    form.put("minutes-elected", "5");
    form.put("population-staff", "");
    form.put("population-unions", "4");
    round = coordinator.visit("/matningar/ny").submit("/matningar", form).path();
    coordinator.submit(round + "/oppning");
    managers = Town.link(coordinator, round, "Enhetschefer");
    leadership = Town.link(coordinator, round, "Kommunledning");
    elected = Town.link(coordinator, round, "Förtroendevalda");
    staff = Town.link(coordinator, round, "Medarbetare");
    unions = Town.link(coordinator, round, "Fackliga företrädare");
  }

  private Person begin(String link) {
    return town.stranger().visit(link).submit(link);
  }

  private Person handIn(String link) {
    return handIn(begin(link), link);
  }

  private static Person handIn(Person person, String link) {
    if (person.path().startsWith(link + "/svara/")) {
      person.submit(person.path(), Map.of("answer", "3"));
    }
    return person.visit(link + "/granska").submit(link + "/inlamning");
  }

  private Person page() {
    return coordinator.visit(round + "/delaktighet");
  }

  private String group(String name) {
    return page().page().select(".rate").stream()
        .filter(it -> it.select("h3").text().equals(name))
        .map(Element::text)
        .findFirst()
        .orElseThrow();
  }

  /** Everything that can be seen but the time of day. */
  private String figures() {
    var figures = page().page().select("#figures");
    figures.select("p:has(.badge)").remove();
    return figures.outerHtml();
  }

  private Round stored() {
    return rounds.asking(managers.substring("/s/".length())).orElseThrow().round();
  }

  private int submittedByDay() {
    return tallies.days(stored()).stream().mapToInt(DayCount::submitted).sum();
  }

  @Test
  void itIsLinkedFromTheRoundsPageOnceThatIsOpen() {
    coordinator.visit(coordinator.visit(round).link("Delaktighet"));
    assertThat(coordinator.heading()).isEqualTo("Delaktighet");
    assertThat(coordinator.text()).contains("Ingen har börjat än");
    assertThat(coordinator.page().select("#figures section")).hasSize(1);

    var draft = Town.draft(coordinator);
    assertThat(coordinator.visit(draft).text()).doesNotContain("Delaktighet");
    assertThat(coordinator.visit(draft + "/delaktighet").path()).isEqualTo(draft);
  }

  @Test
  void begunAndHandedInAreCountedForEachGroup() {
    handIn(managers);
    begin(managers);
    handIn(leadership);

    assertThat(group("Enhetschefer"))
        .contains("1 av 20 har lämnat in (5 %)")
        .contains("2 har börjat")
        .contains("Om hälften svarar räcker svaren för alla områden.");
    assertThat(group("Medarbetare")).contains("Visas bara när minst 6 har lämnat in.");
    assertThat(group("Fackliga företrädare"))
        .contains("Visas inte: gruppen är mindre än 6 personer.");
    assertThat(page().text())
        .contains("2 av 60 har lämnat in (3 %)")
        .contains("Summan gäller bara de grupper som visas.");
    assertThat(page().page().select("#figures .bar-chart .bar-part[width=5.00%]")).hasSize(2);
  }

  /** Not one figure moves, so there is nothing to subtract. */
  @Test
  void whatASmallOrUnknownGroupDoesChangesNothing() {
    for (int i = 0; i < 6; i++) {
      handIn(managers);
      begin(leadership);
    }
    var before = figures();

    for (int i = 0; i < 5; i++) {
      handIn(staff);
    }
    begin(staff);
    handIn(unions);
    begin(unions);

    assertThat(figures()).isEqualTo(before);
    assertThat(tallies.days(stored())).extracting(DayCount::groupId).doesNotContain(unionsId());
    handIn(staff);
    assertThat(group("Medarbetare")).contains("6 har lämnat in").contains("7 har börjat");
  }

  private long unionsId() {
    return rounds.asking(unions.substring("/s/".length())).orElseThrow().group().id();
  }

  @Test
  void whoChangesAndHandsInAgainCountsOnce() {
    var person = handIn(managers);
    var item = person.visit(managers + "/granska").page().select("a[href*=/svara/]").attr("href");
    person.visit(item).submit(item.replaceAll("\\?.*", ""), Map.of("answer", "2"));
    handIn(person, managers);

    assertThat(person.path()).isEqualTo(managers + "/tack");
    assertThat(tallies.days(stored()))
        .extracting(DayCount::begun, DayCount::submitted, DayCount::day)
        .containsExactly(tuple(1, 1, Rounds.today()));
    assertThat(tallies.minutes(stored())).containsExactly(new MinuteCount(1, 1));
  }

  @Test
  void whoHandInAtOnceAreAllCounted() throws Exception {
    var people = new ArrayList<Callable<Person>>();
    for (int i = 0; i < 12; i++) {
      var link = i % 2 == 0 ? managers : leadership;
      people.add(() -> handIn(link));
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
  void theStartIsKeptOnlyInTheBrowserUntilHandingIn() {
    var person = begin(managers);
    var start = start(person);
    assertThat(start.isHttpOnly()).isTrue();
    assertThat(start.getPath()).isEqualTo(managers);
    assertThat(start.getMaxAge()).isLessThanOrEqualTo(86_400);

    handIn(person, managers);

    assertThat(person.cookies().getCookieStore().getCookies())
        .extracting(HttpCookie::getName)
        .doesNotContain("start")
        .contains("svar");
  }

  @Test
  void whoBeginsAnewOnASharedDeviceLeavesNoStart() {
    var person = begin(managers).visit(managers);

    person.submit(managers + "/lamna");

    assertThat(person.cookies().getCookieStore().getCookies())
        .extracting(HttpCookie::getName)
        .doesNotContain("start");
  }

  @Test
  void aForgedOrMissingStartIsNotCountedAndALongOneIsABreak() {
    for (var value : List.of("igår", "-1", "0", Long.toString(now() + 3600))) {
      handIn(startedAt(begin(managers), value), managers);
    }
    var without = begin(managers);
    without.cookies().getCookieStore().remove(null, start(without));
    handIn(without, managers);
    assertThat(submittedByDay()).isEqualTo(5);
    assertThat(tallies.minutes(stored())).isEmpty();

    handIn(startedAt(begin(managers), Long.toString(now() - 10_800)), managers);

    assertThat(tallies.minutes(stored())).containsExactly(new MinuteCount(120, 1));
  }

  @Test
  void theTimeIsToldFromSixWhoDidNotTakeABreak() {
    for (int i = 0; i < 5; i++) {
      handIn(startedAt(begin(managers), Long.toString(now() - 500)), managers);
    }
    handIn(startedAt(begin(managers), Long.toString(now() - 10_800)), managers);
    assertThat(page().text()).contains("Visas bara när minst 6 har lämnat in i samma webbläsare");

    handIn(startedAt(begin(leadership), Long.toString(now() - 3_000)), leadership);

    assertThat(page().text()).contains("Hälften svarade på högst 9 minuter.");
  }

  private static long now() {
    return Instant.now().getEpochSecond();
  }

  private static HttpCookie start(Person person) {
    return person.cookies().getCookieStore().getCookies().stream()
        .filter(it -> it.getName().equals("start"))
        .findFirst()
        .orElseThrow();
  }

  private static Person startedAt(Person person, String value) {
    var store = person.cookies().getCookieStore();
    var cookie = start(person);
    store.remove(null, cookie);
    cookie.setValue(value);
    store.add(URI.create("http://" + cookie.getDomain()), cookie);
    return person;
  }

  @Test
  void whereTheyStopIsToldFromSixAndSmallPlacesTogether() {
    for (int i = 0; i < 5; i++) {
      begin(managers);
    }
    assertThat(page().text()).contains("Visas bara när minst 6 har börjat men inte lämnat in.");
    begin(leadership);
    assertThat(stops()).containsExactly("Har inte svarat på någon fråga 6");

    answerUntil(begin(managers), managers, "4");

    assertThat(stops()).isEmpty();
    assertThat(page().text()).contains("har stannat på olika ställen");

    for (int i = 0; i < 4; i++) {
      answerUntil(begin(leadership), leadership, "4");
    }
    answerUntil(begin(elected), elected, "everything");
    assertThat(stops()).containsExactly("Har inte svarat på någon fråga 6", "Övriga 6");

    answerUntil(begin(leadership), leadership, "4");
    for (int i = 0; i < 5; i++) {
      answerUntil(begin(elected), elected, "everything");
    }
    assertThat(stops())
        .hasSize(3)
        .contains("Har inte svarat på någon fråga 6", "Har svarat på allt men inte lämnat in 6")
        .anyMatch(it -> it.startsWith("4 ") && it.endsWith(" 6"));
  }

  private List<String> stops() {
    return page().page().select(".rate:has(.rate-line)").eachText();
  }

  /** Answers something, and goes on until the next item is in this area. */
  private static void answerUntil(Person person, String link, String area) {
    do {
      person.submit(person.path(), Map.of("answer", "3"));
    } while (person.path().startsWith(link + "/svara/")
        && !person.path().startsWith(link + "/svara/" + area + "."));
  }

  @Test
  void theCurveWaitsForSix() {
    for (int i = 0; i < 5; i++) {
      handIn(managers);
    }
    handIn(leadership);
    assertThat(page().page().select(".curve")).isEmpty();
    assertThat(page().text())
        .contains("Kommunledning (minst 6 behövs), Enhetschefer (minst 6 behövs)");

    handIn(managers);

    assertThat(page().page().select(".curve figcaption").eachText())
        .containsExactly("Enhetschefer");
    assertThat(page().page().select(".curve desc").text()).startsWith("Från 0 den").contains("6");
    assertThat(page().page().select("#days tbody td").eachText()).containsExactly("6");
    assertThat(page().text())
        .contains("en kurva: Förtroendevalda (minst 6 behövs), Kommunledning (minst 6 behövs).");
  }

  @Test
  void whatIsDeletedIsTakenAwayButNothingIsNegative() {
    for (int i = 0; i < 6; i++) {
      handIn(managers);
    }
    var asking = rounds.asking(managers.substring("/s/".length())).orElseThrow();
    for (int i = 0; i < 8; i++) {
      tallies.withdrawn(asking.round(), asking.group(), true);
    }

    assertThat(submittedByDay()).isEqualTo(-2);
    assertThat(page().page().select("#days tbody td").eachText()).containsExactly("6");
    assertThat(page().page().select("#figures").text()).doesNotContain("-");
  }

  @Test
  void htmxGetsOnlyTheFiguresWhichAskForMoreWhileTheRoundIsOpen() {
    handIn(managers);
    var live = page().page().select("#figures");
    assertThat(live.attr("hx-get")).isEqualTo(round + "/delaktighet");
    assertThat(live.attr("hx-trigger")).startsWith("every 15s");
    assertThat(live.attr("aria-live")).isEqualTo("off");

    var part = coordinator.visit(round + "/delaktighet", "HX-Request", "true");

    assertThat(part.body()).doesNotContain("<html").contains("id=\"figures\"");
    assertThat(part.page().select("body > *")).hasSize(1);
    assertThat(part.page().select("body").text())
        .contains("1 av 20 har lämnat in (5 %)")
        .contains("Öppen");

    coordinator.visit(round + "/stangning").submit(round + "/stangning");
    var closed = coordinator.visit(round + "/delaktighet", "HX-Request", "true");
    assertThat(closed.page().select("#figures").hasAttr("hx-get")).isFalse();
    assertThat(closed.page().select("#figures").hasAttr("hx-trigger")).isFalse();
  }

  @Test
  void aClosedRoundStillTellsHowItWent() {
    for (int i = 0; i < 6; i++) {
      handIn(managers);
    }
    begin(managers);
    coordinator.visit(round + "/stangning").submit(round + "/stangning");

    assertThat(group("Enhetschefer"))
        .contains("6 av 20 har lämnat in (30 %)")
        .contains("7 har börjat")
        .doesNotContain("Om hälften svarar");
    assertThat(page().text()).contains("Stängd").doesNotContain("Var folk stannar");
    assertThat(page().page().select(".curve")).hasSize(1);
    coordinator.visit(coordinator.visit(round).link("Delaktighet"));
    assertThat(coordinator.heading()).isEqualTo("Delaktighet");
  }

  @Test
  void anotherMunicipalityFindsNothing() {
    assertThat(town.coordinator().visit(round + "/delaktighet").status()).isEqualTo(404);
    assertThat(town.coordinator().visit(round + "/delaktighet", "HX-Request", "true").status())
        .isEqualTo(404);
  }
}
