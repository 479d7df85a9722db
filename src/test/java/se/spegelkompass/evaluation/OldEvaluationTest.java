package se.spegelkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.TrialHome;
import se.spegelkompass.access.Accounts;
import se.spegelkompass.framework.PublishedEdition;

/** An evaluation stored before files were kept in parts, in a database brought up to date. */
class OldEvaluationTest {

  private static final String BEFORE_PARTS = "96";
  private static final String USER = "anna";

  private static final TrialHome HOME =
      TrialHome.from("home-before-parts", BEFORE_PARTS, OldEvaluationTest::fill);

  private static void fill(Rows rows) {
    rows.change("INSERT INTO municipality (id, name) VALUES (1, 'Nordviks kommun')");
    rows.change(
        """
        INSERT INTO evaluation
          (id, municipality_id, submission, name, edition_id, edition_hash, evaluated_on, cover_date,
           source, printed_total, created_on)
        VALUES
          (1, 1, 'first', 'Läst', 'kommunkompassen-2021', ?, '2023-10-01', '2024-03-12', 'READ', 477,
           '2026-01-02'),
          (2, 1, 'second', 'Skriven', 'kommunkompassen-2021', ?, '2019-05-01', NULL, 'TYPED', NULL,
           '2026-01-03')
        """,
        PublishedEdition.newest().hash(),
        PublishedEdition.newest().hash());
    PublishedEdition.newest()
        .subQuestions()
        .forEach(it ->
            rows.change(
                """
                INSERT INTO evaluation_point
                  (municipality_id, evaluation_id, sub_question, achieved, max, as_read)
                VALUES (1, 1, ?, 5, ?, 5), (1, 2, ?, 5, ?, NULL)
                """,
                it.id(),
                it.max(),
                it.id(),
                it.max()));
    rows.change(
        """
        INSERT INTO evaluation_source
          (id, municipality_id, evaluation_id, name, media_type, size, sha256, content)
        VALUES (9, 1, 1, 'rapport.txt', 'text/plain', ?, ?, ?)
        """,
        NordvikReport.bytes("tabs.txt").length,
        "0".repeat(64),
        NordvikReport.bytes("tabs.txt"));
  }

  @Test
  void itKeepsItsFileAndCanBeCorrected() {
    try (var server = HOME.start()) {
      var context = server.getApplicationContext();
      context.getBean(Accounts.class).add("Nordviks kommun", USER, "Anna Berg", Town.PASSWORD);
      var coordinator = context.getBean(Town.class).signIn(USER);

      coordinator.visit("/utvarderingar/1");
      assertThat(coordinator.page().select(".stat-value").text()).isEqualTo("180");
      assertThat(coordinator.text()).contains("rapport.txt");
      coordinator.visit("/utvarderingar/1/original");
      assertThat(coordinator.body()).isEqualTo(NordvikReport.text("tabs.txt"));
      assertThat(coordinator.visit("/utvarderingar/2").text()).contains("inskrivna för hand");
      assertThat(coordinator.visit("/utvarderingar/2/original").status()).isEqualTo(404);

      coordinator.visit("/utvarderingar/1").submit("/utvarderingar/1/rattelse");
      assertThat(coordinator.page().select("#points-1-1").val()).isEqualTo("5");
      assertThat(coordinator.page().select("#points-1-1-hint").text()).contains("står 12");
      NordvikReport.confirm(coordinator, Map.of("points-1-1", "12", "reason", "Fel avskrivet"));
      assertThat(coordinator.path()).isEqualTo("/utvarderingar/1");
      assertThat(coordinator.page().select(".stat-value").text()).isEqualTo("187");
    }
  }
}
