package se.spegelkompass.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.gap.report.Compared;
import se.spegelkompass.score.ClosedRounds;

/** What somebody sees who asks for a file while as many are made as may be at once. */
@MicronautTest(transactional = false)
@Property(name = "spegelkompass.print.at-once", value = "1")
@Property(name = "spegelkompass.print.wait", value = "0s")
class BusyTest {

  @Inject Turns turns;
  @Inject ClosedRounds rounds;
  @Inject Compared compared;

  @Test
  void aFileThatCannotBeMadeNowIsAPageThatSaysSo() {
    var place = rounds.place();
    var coordinator = place.coordinator();
    var comparison = compared.comparison(place, "Hösten", "Utvärdering");
    var round = Path.of(comparison).getName(1).toString();
    for (var path :
        new String[] {
          comparison + "/rapport.pdf",
          comparison + "/bilder/matris.png",
          "/matningar/" + round + "/forberedelse.pdf",
          "/matningar/" + round + "/forberedelse.docx"
        }) {
      var answer = turns.take(() -> coordinator.visit(path).response());

      assertThat(answer.statusCode()).as(path).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
      assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
      assertThat(coordinator.heading()).isEqualTo("Många hämtar filer just nu");
      assertThat(coordinator.text()).contains("försök igen");

      assertThat(coordinator.visit(path).status()).as(path).isEqualTo(200);
    }
    assertThat(logged(coordinator)).isEqualTo(2);
  }

  @Test
  void whatTakesNoTimeNeedsNoTurn() {
    var place = rounds.place();
    var comparison = compared.comparison(place, "Hösten", "Utvärdering");

    for (var file : new String[] {"", "/tabell.csv", "/tabell.xlsx", "/bilder/matris.svg"}) {
      assertThat(turns.take(() -> place.coordinator().visit(comparison + file).status()))
          .as(file)
          .isEqualTo(200);
    }
  }

  /** A file that was not handed out is not in the log. */
  private static int logged(Person coordinator) {
    return coordinator
        .visit("/logg")
        .page()
        .select("main :containsOwn(Hämtade jämförelsen som fil)")
        .not("option")
        .size();
  }
}
