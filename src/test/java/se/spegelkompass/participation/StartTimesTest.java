package se.spegelkompass.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Town;
import se.spegelkompass.respond.DayCount;
import se.spegelkompass.respond.MinuteCount;
import se.spegelkompass.respond.Tallies;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;

/** How long answering takes: from the browser, and only where enough have handed in. */
@MicronautTest(transactional = false)
class StartTimesTest {

  @Inject Town town;
  @Inject Rounds rounds;
  @Inject Tallies tallies;

  private AskedRound asked;

  @BeforeEach
  void openRound() {
    asked = new AskedRound(town);
  }

  @Test
  void theStartIsKeptOnlyInTheBrowserUntilHandingIn() {
    var person = asked.begin(asked.managers);
    var start = start(person);
    assertThat(start.isHttpOnly()).isTrue();
    assertThat(start.getPath()).isEqualTo(asked.managers);
    assertThat(start.getMaxAge()).isLessThanOrEqualTo(86_400);

    asked.handIn(person, asked.managers);

    assertThat(person.cookies().getCookieStore().getCookies())
        .extracting(HttpCookie::getName)
        .doesNotContain("start")
        .contains("svar");
  }

  @Test
  void whoBeginsAnewOnASharedDeviceLeavesNoStart() {
    var person = asked.begin(asked.managers).visit(asked.managers);

    person.submit(asked.managers + "/lamna");

    assertThat(person.cookies().getCookieStore().getCookies())
        .extracting(HttpCookie::getName)
        .doesNotContain("start");
  }

  @Test
  void aForgedOrMissingStartIsNotCountedAndALongOneIsABreak() {
    for (var value : List.of("igår", "-1", "0", Long.toString(now() + 3600))) {
      asked.handIn(startedAt(asked.begin(asked.managers), value), asked.managers);
    }
    var without = asked.begin(asked.managers);
    without.cookies().getCookieStore().remove(null, start(without));
    asked.handIn(without, asked.managers);
    assertThat(submittedByDay()).isEqualTo(5);
    assertThat(tallies.minutes(stored())).isEmpty();

    asked.handIn(
        startedAt(asked.begin(asked.managers), Long.toString(now() - 10_800)), asked.managers);

    assertThat(tallies.minutes(stored())).containsExactly(new MinuteCount(120, 1));
  }

  @Test
  void theTimeIsToldFromSixWhoDidNotTakeABreak() {
    for (int i = 0; i < 5; i++) {
      asked.handIn(
          startedAt(asked.begin(asked.managers), Long.toString(now() - 500)), asked.managers);
    }
    asked.handIn(
        startedAt(asked.begin(asked.managers), Long.toString(now() - 10_800)), asked.managers);
    assertThat(asked.page().text())
        .contains("Visas bara när minst 6 har lämnat in i samma webbläsare");

    asked.handIn(
        startedAt(asked.begin(asked.leadership), Long.toString(now() - 3_000)), asked.leadership);

    assertThat(asked.page().text()).contains("Hälften svarade på högst 9 minuter.");
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

  private int submittedByDay() {
    return tallies.days(stored()).stream().mapToInt(DayCount::submitted).sum();
  }

  private Round stored() {
    return rounds.asking(asked.managers.substring("/s/".length())).orElseThrow().round();
  }
}
