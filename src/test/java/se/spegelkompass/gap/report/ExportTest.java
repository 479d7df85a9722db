package se.spegelkompass.gap.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Place;

@MicronautTest(transactional = false)
class ExportTest {

  @Inject ClosedRounds rounds;
  @Inject Compared compared;

  private Place place;
  private Person coordinator;

  @BeforeEach
  void signIn() {
    place = rounds.place();
    coordinator = place.coordinator();
  }

  @Test
  void look() throws IOException {
    var address = compared.comparison(place, "Självskattning hösten 2026", "Utvärdering 2022");
    for (var file : new String[] {"rapport.pdf","rapport.pdf","rapport.pdf","tabell.xlsx","tabell.csv","bilder/omraden.svg","bilder/omraden.png","bilder/spindel.png","bilder/matris.png","bilder/spindel.svg","bilder/matris.svg"}) {
      var t = System.nanoTime();
      coordinator.visit(address + "/" + file);
      System.out.println(file + " " + coordinator.status() + " " + coordinator.content().length + " " + (System.nanoTime() - t) / 1000000 + " ms " + coordinator.response().headers().map());
      Files.createDirectories(Path.of("/tmp/w/out/look"));
      Files.write(Path.of("/tmp/w/out/look/" + file.replace("bilder/", "")), coordinator.content());
      assertThat(coordinator.status()).isEqualTo(200);
    }
  }
}
