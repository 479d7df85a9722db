package se.spegelkompass.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.Logged;
import se.spegelkompass.Person;
import se.spegelkompass.Town;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.ClosedRounds;

@MicronautTest(transactional = false)
@Property(name = "trial", value = "retention")
class RetentionTest {

  private static final LocalDate CLOSED_ON = LocalDate.of(2024, 1, 31);

  @Inject Town town;
  @Inject ClosedRounds closedRounds;
  @Inject Removal removal;
  @Inject RetentionJob job;
  @Inject TrialAddresses addresses;
  @Inject DataSource dataSource;

  private ClosedRounds.Place place;
  private Person coordinator;
  private Round round;

  @BeforeEach
  void aRoundClosedLongAgo() throws SQLException {
    place = closedRounds.place();
    coordinator = place.coordinator();
    round = closed(place, CLOSED_ON);
  }

  @AfterEach
  void mendTheAddresses() {
    addresses.broken.clear();
  }

  private Round closed(ClosedRounds.Place where, LocalDate day) throws SQLException {
    var closed =
        closedRounds.closed(
            where,
            Map.of(
                GroupKind.MANAGERS, new ClosedRounds.Given(7, 4),
                GroupKind.STAFF, new ClosedRounds.Given(6, 2)));
    change("UPDATE round SET closed_on = '" + day + "' WHERE id = ?", closed.id());
    change(
        "INSERT INTO comment (id, municipality_id, round_id, item_id, text)"
            + " SELECT UUID(), municipality_id, id, '1.1-inflytande-riktning', 'Medborgarpanelen'"
            + " FROM round WHERE id = ?",
        closed.id());
    change("UPDATE comment_writers SET writers = 6 WHERE round_id = ?", closed.id());
    change(
        "INSERT INTO response_area (response_id, area, position, municipality_id, round_group_id)"
            + " SELECT id, 1, 0, municipality_id, round_group_id FROM response WHERE round_id = ?",
        closed.id());
    return closed;
  }

  private String path(String page) {
    return "/matningar/" + round.id() + page;
  }

  @Test
  void answersAndExamplesAreRemovedOnTheirDayAndNotBefore() throws SQLException {
    keep("24", "25", "0");

    assertThat(removal.run(place.municipalityId(), LocalDate.of(2026, 1, 30))).isZero();
    assertThat(responses(round)).isEqualTo(13);

    assertThat(removal.run(place.municipalityId(), LocalDate.of(2026, 1, 31))).isEqualTo(13);
    assertThat(responses(round)).isZero();
    assertThat(count("SELECT COUNT(*) FROM answer WHERE municipality_id = ?", municipality()))
        .isZero();
    assertThat(
            count("SELECT COUNT(*) FROM response_area WHERE municipality_id = ?", municipality()))
        .isZero();
    assertThat(comments(round)).isEqualTo(1);

    assertThat(removal.run(place.municipalityId(), LocalDate.of(2026, 2, 27))).isZero();
    assertThat(removal.run(place.municipalityId(), LocalDate.of(2026, 2, 28))).isEqualTo(1);
    assertThat(comments(round)).isZero();
    assertThat(addresses.asked).containsEntry(municipality(), LocalDate.of(2026, 2, 28));
  }

  @Test
  void addressesAreRemovedOnTheirDayAndNotBefore() throws SQLException {
    keep("24", "24", "10");
    change(
        "INSERT INTO invitation (id, municipality_id, round_id, round_group_id, email, language,"
            + " state) SELECT UUID(), municipality_id, round_id, id, 'anna@kumla.se', 'sv', 'SENT'"
            + " FROM round_group WHERE round_id = ? LIMIT 1",
        round.id());
    var left = "SELECT COUNT(*) FROM invitation WHERE municipality_id = ?";
    assertThat(coordinator.visit("/gallring").text()).contains("Nästa natt");

    removal.run(place.municipalityId(), LocalDate.of(2024, 2, 9));
    assertThat(count(left, municipality())).isEqualTo(1);
    removal.run(place.municipalityId(), LocalDate.of(2024, 2, 10));
    assertThat(count(left, municipality())).isZero();
  }

  @Test
  void nothingElseIsTouched() throws SQLException {
    var neighbour = closedRounds.place();
    var theirs = closed(neighbour, CLOSED_ON);
    var younger = closed(place, CLOSED_ON.plusDays(1));
    var open = closedRounds.open(place, Map.of(GroupKind.STAFF, new ClosedRounds.Given(3, 2)));

    removal.run(place.municipalityId(), LocalDate.of(2026, 1, 31));

    assertThat(responses(round)).isZero();
    assertThat(responses(theirs)).isEqualTo(13);
    assertThat(comments(theirs)).isEqualTo(1);
    assertThat(responses(younger)).isEqualTo(13);
    assertThat(responses(open)).isEqualTo(3);
    assertThat(neighbour.coordinator().visit("/gallring").text()).contains("inte gjorts än");
  }

  @Test
  void resultsCountsAndExamplesStillShowWhenTheAnswersAreGone() {
    var result = coordinator.visit(path("/resultat")).text();
    assertThat(result).contains("13");
    var before = coordinator.visit(path("")).page().select(".group-list").text();
    keep("1", "120", "0");

    removal.run(place.municipalityId(), CLOSED_ON.plusMonths(1));

    assertThat(coordinator.visit(path("/resultat")).text()).isEqualTo(result);
    assertThat(coordinator.visit(path("")).page().select(".group-list").text())
        .isEqualTo(before)
        .contains("7 svar");
    assertThat(coordinator.visit(path("/exempel")).text())
        .contains("Medborgarpanelen")
        .contains("Exemplen tas bort 31 januari 2034.");
    assertThat(coordinator.visit("/jamforelse").status()).isEqualTo(200);
  }

  @Test
  void whereExamplesWereThePageSaysThatTheyAreRemoved() {
    removal.run(place.municipalityId(), LocalDate.of(2026, 1, 31));

    assertThat(coordinator.visit(path("/exempel")).text())
        .contains("Exemplen är borttagna")
        .contains("togs de bort 31 januari 2026")
        .doesNotContain("För få");
    assertThat(coordinator.visit(path("/egna-ord")).text()).contains("Exemplen är borttagna");
  }

  @Test
  void whatWasRemovedIsToldWithItsCount() throws SQLException {
    for (int day = 28; day <= 31; day++) {
      removal.run(place.municipalityId(), LocalDate.of(2026, 1, day));
    }
    removal.run(place.municipalityId(), LocalDate.of(2026, 2, 1));
    removal.run(place.municipalityId(), LocalDate.of(2026, 2, 2));

    coordinator.visit("/gallring");

    assertThat(coordinator.page().select("section:last-of-type tbody tr").eachText())
        .containsExactlyInAnyOrder("31 januari 2026 Svar 13", "31 januari 2026 Egna exempel 1");
    assertThat(coordinator.text()).contains("Senast: 2 februari 2026.");
    assertThat(
            count("SELECT COUNT(*) FROM retention_run WHERE municipality_id = ?", municipality()))
        .isEqualTo(3);
  }

  @Test
  void thePageSaysWhatGoesNext() throws SQLException {
    var recent = closed(place, Rounds.today());
    keep("24", "6", "10");

    coordinator.visit("/gallring");

    var rows = coordinator.page().select("section").getFirst().select("tbody tr").eachText();
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst()).startsWith("Självskattning 31 januari 2024 Nästa natt Nästa natt");
    assertThat(rows.getLast()).startsWith("Självskattning ").doesNotContain("Nästa natt");
    removal.run(place.municipalityId(), Rounds.today());
    assertThat(coordinator.visit("/gallring").text()).contains("Inget att ta bort");
    assertThat(responses(recent)).isEqualTo(13);
  }

  @ParameterizedTest
  @CsvSource({
    "answers, 0", "answers, 121", "answers, ''", "answers, tolv", "answers, 1.5",
    "answers, -1", "comments, 0", "comments, 121", "comments, ٣", "addresses, -1",
    "addresses, 366", "addresses, 99999999999"
  })
  void whatIsNoTimeIsSaidAtItsField(String field, String typed) {
    coordinator.visit("/gallring").submit("/gallring", Map.of(field, typed));

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#" + field + "-error").text())
        .contains("Skriv ett antal");
    assertThat(coordinator.page().select("#" + field).val()).isEqualTo(typed);
    assertThat(
            coordinator
                .visit("/gallring")
                .page()
                .select("form.form input[type=number]")
                .eachAttr("value"))
        .containsExactly("24", "24", "30");
    assertThat(Logged.lines(coordinator)).isEmpty();
  }

  @Test
  void theTimesAreTheMunicipalitysOwnAndAChangeIsWrittenDown() {
    keep("1", "120", "0");
    assertThat(coordinator.text()).contains("Sparat.");
    keep("1", "120", "0");

    assertThat(
            coordinator
                .visit("/gallring")
                .page()
                .select("form.form input[type=number]")
                .eachAttr("value"))
        .containsExactly("1", "120", "0");
    assertThat(Logged.lines(coordinator))
        .containsExactly(
            "Ändrade gallringen | Svar 1 månad, egna exempel 120 månader, adresser 0 dagar");
    assertThat(town.coordinator().visit("/gallring").page().select("#answers").val())
        .isEqualTo("24");
    assertThat(town.stranger().visit("/gallring").path()).isEqualTo("/logga-in");
  }

  @Test
  void respondentsReadHowLongTheirMunicipalityKeepsThings() {
    keep("1", "36", "0");
    var link = Town.link(coordinator, Town.openRound(coordinator), "Enhetschefer");
    var person = town.stranger().visit(link);

    person.visit(person.link("Så skyddas dina svar"));

    assertThat(person.path()).isEqualTo(link + "/integritet");
    assertThat(person.text())
        .contains("Det här gäller i Kommun ")
        .contains("Svaren tas bort en månad efter att mätningen har stängt.")
        .contains("Egna exempel tas bort 36 månader efter att mätningen har stängt.")
        .contains("Adresser till inbjudna tas bort natten efter att mätningen har stängt.");
    assertThat(person.visit("/sa-skyddas-dina-svar").text())
        .contains("om kommunen inte har valt något annat")
        .contains("Svaren tas bort 24 månader efter att mätningen har stängt.");
    assertThat(person.visit("/s/finns-inte/integritet").status()).isEqualTo(404);
  }

  @Test
  void twoInstancesAtOnceRunOnce() throws Exception {
    change("UPDATE retention_day SET last_day = '2000-01-01' WHERE id = ?", 1);
    var runs = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 4; i++) {
      runs.add(() -> job.run(Rounds.today()));
    }
    var ran = new ArrayList<Boolean>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var it : threads.invokeAll(runs)) {
        ran.add(it.get());
      }
    }
    ran.add(job.run(Rounds.today()));

    assertThat(ran).containsOnlyOnce(true);
    assertThat(responses(round)).isZero();
    assertThat(
            count(
                "SELECT COUNT(*) FROM retention_run WHERE municipality_id = ? AND kind = 'ANSWERS'",
                municipality()))
        .isEqualTo(1);
  }

  @Test
  void whereItFailsItIsTriedAgainAndTheOthersAreDone() throws SQLException {
    change("UPDATE retention_day SET last_day = '2000-01-01' WHERE id = ?", 1);
    var neighbour = closedRounds.place();
    var theirs = closed(neighbour, CLOSED_ON);
    addresses.broken.add(municipality());

    assertThat(job.run(Rounds.today())).isTrue();

    assertThat(responses(round)).isZero();
    assertThat(responses(theirs)).isZero();
    assertThat(addresses.asked).doesNotContainKey(municipality());

    addresses.broken.clear();
    assertThat(job.run(Rounds.today())).isTrue();
    assertThat(addresses.asked).containsKey(municipality());
    assertThat(job.run(Rounds.today())).isFalse();
  }

  private void keep(String answers, String comments, String days) {
    coordinator
        .visit("/gallring")
        .submit("/gallring", Map.of("answers", answers, "comments", comments, "addresses", days));
    assertThat(coordinator.path()).isEqualTo("/gallring");
    assertThat(coordinator.status()).isEqualTo(200);
  }

  private long municipality() {
    return place.municipalityId();
  }

  private long responses(Round of) throws SQLException {
    return count("SELECT COUNT(*) FROM response WHERE round_id = ?", of.id());
  }

  private long comments(Round of) throws SQLException {
    return count("SELECT COUNT(*) FROM comment WHERE round_id = ?", of.id());
  }

  private void change(String sql, long id) throws SQLException {
    try (var connection = DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, id);
      statement.executeUpdate();
    }
  }

  private long count(String sql, long id) throws SQLException {
    try (var connection = DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, id);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
