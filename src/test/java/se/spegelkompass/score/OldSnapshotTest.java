package se.spegelkompass.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.TrialHome;
import se.spegelkompass.access.Accounts;
import se.spegelkompass.framework.PublishedEdition;
import se.spegelkompass.score.estimate.GroupScore;

/**
 * A round that closed before there were intervals, in a database that is then brought up to date:
 * it keeps the result it had.
 */
class OldSnapshotTest {

  private static final String BEFORE_INTERVALS = "81";
  private static final String USER = "anna";
  private static final int ROUND = 1;

  private static final TrialHome HOME =
      TrialHome.from("home-before-intervals", BEFORE_INTERVALS, OldSnapshotTest::fill);

  /**
   * Three parts are shown: the elected; managers with staff merged into them; and Övriga, which is
   * leadership and unions.
   */
  private static void fill(Rows rows) {
    rows.change("INSERT INTO municipality (id, name) VALUES (1, 'Storstad')");
    rows.change(
        """
        INSERT INTO round
          (id, municipality_id, name, edition_id, edition_hash, last_day, k, status, closed_on)
        VALUES (1, 1, 'Vår första', 'kommunkompassen-2021', ?, '2026-03-01', 6, 'CLOSED', '2026-03-02')
        """,
        PublishedEdition.newest().hash());
    rows.change(
        """
        INSERT INTO round_group (id, municipality_id, round_id, kind, weight, k, merged_into)
        VALUES
          (11, 1, 1, 'ELECTED', 1, NULL, NULL),
          (12, 1, 1, 'LEADERSHIP', 4, 9, NULL),
          (13, 1, 1, 'MANAGERS', 2, NULL, NULL),
          (14, 1, 1, 'STAFF', 5, 8, 13),
          (15, 1, 1, 'UNIONS', 1, NULL, NULL)
        """);
    rows.change(
        """
        INSERT INTO pre_score_part (round_id, part, municipality_id, responses)
        VALUES (1, 0, 1, 60), (1, 1, 1, 20), (1, 2, 1, 30), (1, 3, 1, 10)
        """);
    rows.change(
        """
        INSERT INTO pre_score_group (round_id, round_group_id, part, municipality_id)
        VALUES (1, 11, 1, 1), (1, 13, 2, 1), (1, 14, 2, 1), (1, 12, 3, 1), (1, 15, 3, 1)
        """);
    for (var subQuestion : PublishedEdition.newest().subQuestions().toList()) {
      rows.change(
          """
          INSERT INTO pre_score_cell
            (round_id, part, sub_question_id, municipality_id, responses, share, not_known)
          SELECT round_id, part, ?, municipality_id, responses, 0.25 * (1 + part), 0.1
          FROM pre_score_part
          """,
          subQuestion.id());
    }
  }

  @Test
  void aRoundThatClosedBeforeIntervalsShowsWhatItShowed() {
    try (var server = HOME.start()) {
      var context = server.getApplicationContext();
      var coordinator = signIn(context).visit("/matningar/" + ROUND + "/resultat");

      assertThat(coordinator.status()).isEqualTo(200);
      assertThat(coordinator.heading()).isEqualTo("Er självskattning: 200 av 800 poäng");
      assertThat(coordinator.page().select(".group-table").getFirst().select("thead th").eachText())
          .containsExactly(
              "Område",
              "Förtroendevalda 20 svar",
              "Enhetschefer och Medarbetare 30 svar",
              "Övriga 10 svar");
      assertThat(coordinator.text()).doesNotContain("Osäkerhet: mellan");
      assertThat(coordinator.page().select(".bar-interval")).isEmpty();
      assertThat(coordinator.page().select(".bar-range").eachText()).hasSize(8).containsOnly("–");
      coordinator.visit("/matningar/" + ROUND + "/resultat/7.2");
      assertThat(coordinator.text())
          .contains("Mätningen stängdes innan vi räknade osäkerhet.")
          .contains("Vikt");
      theGroupsHaveTheirWeights(context.getBean(PreScores.class));
      nothingIsSaidOfPrecision(context.getBean(PreScores.class));
    }
  }

  private static Person signIn(ApplicationContext context) {
    context.getBean(Accounts.class).add("Storstad", USER, "Anna Berg", Town.PASSWORD);
    return context.getBean(Town.class).signIn(USER);
  }

  /** What is merged weighs what it was merged into does; Övriga the mean of the two. */
  private static void theGroupsHaveTheirWeights(PreScores preScores) {
    assertThat(preScores.find(1, ROUND).orElseThrow().groups())
        .extracting(GroupScore::groups, GroupScore::weight, GroupScore::k, GroupScore::others)
        .containsExactly(
            tuple(List.of(11L), 1.0, 6, false),
            tuple(List.of(13L, 14L), 2.0, 8, false),
            tuple(List.of(12L, 15L), 2.5, 9, true));
  }

  private static void nothingIsSaidOfPrecision(PreScores preScores) {
    var preScore = preScores.find(1, ROUND).orElseThrow();
    assertThat(preScore.contributions()).isEmpty();
    assertThat(preScore.overall().sums()).isEmpty();
    assertThat(preScore.overall().cells().values())
        .hasSize(36)
        .allMatch(cell -> cell.precision().isEmpty() && cell.variance().isEmpty())
        .allMatch(cell -> cell.distribution().isEmpty());
    assertThat(preScore.groups()).allMatch(group -> group.population().isEmpty());
  }
}
