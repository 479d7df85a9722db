package se.spegelkompass.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Town;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.PublishedEdition;

@MicronautTest(transactional = false)
class ClosingTest {

  @Inject Town town;
  @Inject PreScores preScores;
  @Inject DataSource dataSource;

  private Person coordinator;
  private String round;
  private String link;

  @BeforeEach
  void openARound() {
    coordinator = town.coordinator();
    round = Town.openRound(coordinator);
    link = Town.link(coordinator, round, "Enhetschefer");
  }

  @Test
  void theResultIsComputedOnceFromWhatWasHandedIn() throws SQLException {
    for (var answer : List.of("1", "2", "3", "4", "5", "5")) {
      town.respond(link, answer);
    }
    var notHandedIn = town.stranger().visit(link).submit(link);
    notHandedIn.submit(notHandedIn.path(), Map.of("answer", "1"));

    close();

    var preScore = preScores.find(municipality(), id()).orElseThrow();
    assertThat(preScore.responses()).isEqualTo(6);
    assertThat(preScore.groups()).hasSize(1);
    assertThat(preScore.leftOut()).hasSize(4);
    var question = PublishedEdition.newest().subQuestion("1.1").orElseThrow();
    assertThat(preScore.overall().share(question)).hasValue(3.5 / 6);
    assertThat(preScore.overall().points(question)).hasValue(3.5 / 6 * 20);
  }

  @Test
  void fiveAnswersAreShownNowhere() throws SQLException {
    for (int i = 0; i < 5; i++) {
      town.respond(link, "4");
    }

    close();

    var preScore = preScores.find(municipality(), id()).orElseThrow();
    assertThat(preScore.groups()).isEmpty();
    assertThat(
            count("SELECT COUNT(*) FROM pre_score_cell WHERE round_id = ? AND share IS NOT NULL"))
        .isZero();
  }

  @Test
  void afterClosingNothingTiesAResponseToADeviceOrATextToAResponse() throws SQLException {
    var person = town.stranger().visit(link).submit(link);
    person.submit(person.path(), Map.of("answer", "3", "comment", "Medborgarpanelen"));
    while (person.path().contains("/svara/")) {
      person.submit(person.path(), Map.of("answer", "3"));
    }
    person.submit(link + "/inlamning");
    var abandoned = town.stranger().visit(link).submit(link);
    abandoned.submit(abandoned.path(), Map.of("answer", "3", "comment", "Aldrig inskickat"));

    close();

    assertThat(count("SELECT COUNT(*) FROM response WHERE round_id = ? AND token_hash IS NOT NULL"))
        .isZero();
    assertThat(count("SELECT COUNT(*) FROM comment WHERE round_id = ?")).isEqualTo(1);
    assertThat(count("SELECT COUNT(*) FROM comment WHERE round_id = ? AND response_id IS NOT NULL"))
        .isZero();
  }

  @Test
  void sendingAnAnswerTwiceOrTwoAtOnceGivesOneAnswer() throws Exception {
    var person = town.stranger().visit(link).submit(link);
    var path = person.path();
    var sends = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 24; i++) {
      var fields = Map.of("answer", Integer.toString(1 + i % 5));
      sends.add(() -> person.tap(path, fields));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var sent : threads.invokeAll(sends)) {
        assertThat(sent.get()).isEqualTo(204);
      }
    }
    assertThat(answers()).isEqualTo(1);

    person.tap(path, Map.of("answer", "2"));
    person.tap(path, Map.of("answer", "4"));

    assertThat(answers()).isEqualTo(1);
    assertThat(person.visit(path).page().select("input[name=answer][checked]").val())
        .isEqualTo("4");
  }

  @Test
  void noAnswerSlipsInWhileTheRoundCloses() throws Exception {
    var people = new ArrayList<Person>();
    for (int i = 0; i < 8; i++) {
      people.add(town.respond(link, "1"));
    }
    var first = people.getFirst().visit(link + "/svara/1.1-inflytande-riktning").path();
    people.forEach(person -> person.visit(first));
    coordinator.visit(round + "/stangning");
    var taps = new ArrayList<Callable<Boolean>>();
    for (var person : people) {
      taps.add(() -> person.tap(first, Map.of("answer", "5")) == 204);
    }
    taps.add(
        4,
        () -> {
          coordinator.submit(round + "/stangning");
          return false;
        });

    var kept = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var tapped : threads.invokeAll(taps)) {
        kept += tapped.get() ? 1 : 0;
      }
    }

    var question = PublishedEdition.newest().subQuestion("1.1").orElseThrow();
    var asked = question.items().stream().filter(it -> it.isFor(GroupKind.MANAGERS)).count();
    var preScore = preScores.find(municipality(), id()).orElseThrow();
    assertThat(preScore.overall().share(question))
        .as("%d of 8 changed answers were acknowledged", kept)
        .hasValueCloseTo(kept / 8.0 / asked, within(1e-9));
  }

  private void close() {
    coordinator.visit(round + "/stangning").submit(round + "/stangning");
  }

  private long id() {
    return Long.parseLong(round.substring(round.lastIndexOf('/') + 1));
  }

  private long municipality() throws SQLException {
    return count("SELECT municipality_id FROM round WHERE id = ?");
  }

  private long answers() throws SQLException {
    return count(
        "SELECT COUNT(*) FROM answer a JOIN response r ON r.id = a.response_id WHERE r.round_id ="
            + " ?");
  }

  private long count(String sql) throws SQLException {
    try (var connection = DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, id());
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
