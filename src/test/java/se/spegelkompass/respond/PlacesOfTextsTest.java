package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.respond.Writers.ITEM;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.framework.PublishedEdition;

/** Heading, order and page of a text tell nothing of who wrote it. */
@MicronautTest(transactional = false)
class PlacesOfTextsTest {

  @Inject Town town;
  @Inject Rows rows;
  @Inject Writers writers;

  private Person coordinator;
  private String round;

  @BeforeEach
  void closeARoundOfManagers() {
    coordinator = town.coordinator();
    round = writers.closed(coordinator, List.of("managers"));
  }

  private Person page(String page) {
    return coordinator.visit(round + page);
  }

  private List<String> texts(String page) {
    return page(page).page().select(".comment-text").eachText();
  }

  @Test
  void aHeadingNeverTellsTheGroup() {
    round = writers.closed(coordinator, List.of("elected", "managers"));
    writers.text(round, "1.3-dialog-tidigt", "båda fick frågan");
    writers.text(round, "1.1-inflytande-riktning", "båda i 1.1");
    writers.text(round, "1.1-folja-inflytande", "bara förtroendevalda i 1.1");
    writers.text(round, "1.5-introduktion", "bara förtroendevalda");
    writers.text(round, "8.2-lagom-grupper", "bara enhetschefer");
    writers.text(round, "9.9-finns-inte", "okänd");
    coordinator.visit(round + "/exempel");
    for (var form : coordinator.page().select(".comments form").eachAttr("action")) {
      coordinator.submit(form, Map.of("review", "SHOWN"));
    }

    var question = "Får invånarna vara med tidigt, medan det går att ändra?";
    assertThat(sections())
        .containsOnlyKeys(question, "1.1 " + title("1.1"), "Övrigt")
        .containsEntry(question, Set.of("båda fick frågan"))
        .containsEntry("1.1 " + title("1.1"), Set.of("båda i 1.1", "bara förtroendevalda i 1.1"))
        .containsEntry("Övrigt", Set.of("bara förtroendevalda", "bara enhetschefer", "okänd"));
    assertThat(page("/exempel?visa=godkanda").page().select(".card > .muted").eachText())
        .containsExactlyInAnyOrder(
            question, "1.1 " + title("1.1"), "1.1 " + title("1.1"), "Övrigt", "Övrigt", "Övrigt");
  }

  private static String title(String subQuestion) {
    return PublishedEdition.newest().subQuestion(subQuestion).orElseThrow().title().sv();
  }

  private Map<String, Set<String>> sections() {
    var sections = new HashMap<String, Set<String>>();
    for (var section : page("/egna-ord").page().select(".own-words")) {
      sections.put(
          section.select("h2").text(), Set.copyOf(section.select(".comment-text").eachText()));
    }
    return sections;
  }

  /** Eight people write five texts each; k is 6. */
  @Test
  void theOrderTellsNeitherTimeNorWriter() {
    round = Writers.round(coordinator, List.of("managers"));
    var link = Town.link(coordinator, round, "Enhetschefer");
    var written = new ArrayList<String>();
    for (int writer = 0; writer < 8; writer++) {
      var name = "skribent" + writer;
      var texts = IntStream.range(0, 5).mapToObj(i -> name + " text" + i).toArray(String[]::new);
      writers.handIn(link, texts);
      written.addAll(List.of(texts));
    }
    Writers.close(coordinator, round);

    var read = new ArrayList<>(texts("/exempel"));
    read.addAll(texts("/exempel?sida=2"));

    assertThat(read).containsExactlyInAnyOrderElementsOf(written);
    var neighbours =
        IntStream.range(1, read.size())
            .filter(i -> writer(read.get(i)).equals(writer(read.get(i - 1))))
            .count();
    // 32 if each writer's stood together; 4 is what chance gives, and 24 is what it never gives.
    assertThat(neighbours).isLessThan(24);
    var squares =
        IntStream.range(0, 40)
            .mapToDouble(i -> Math.pow((double) i - written.indexOf(read.get(i)), 2))
            .sum();
    // Spearman's rank correlation, and six standard errors of it.
    assertThat(Math.abs(1 - 6 * squares / (40 * (40.0 * 40 - 1)))).isLessThan(6 / Math.sqrt(39));
    assertThat(rows.all("SELECT id FROM comment WHERE round_id = ?", Rows.id(round)))
        .allSatisfy(row ->
            assertThat(UUID.fromString(row.values().iterator().next()).version()).isEqualTo(4));
  }

  private static String writer(String text) {
    return text.substring(0, text.indexOf(' '));
  }

  @Test
  void thereAreTwentyOnAPageAndOneStaysOnIt() {
    var all = new ArrayList<String>();
    for (int i = 0; i < 21; i++) {
      all.add("text" + i);
      writers.text(round, ITEM, "text" + i);
    }

    var first = texts("/exempel");
    assertThat(first).hasSize(20);
    assertThat(coordinator.page().select(".tabs a").eachText())
        .containsExactly("Att läsa (21)", "Godkända (0)", "Dolda (0)");
    assertThat(texts("/exempel?visa=godkanda")).isEmpty();
    assertThat(coordinator.text()).contains("Ingen text är godkänd än.");
    var second = texts("/exempel?sida=2");
    assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
    assertThat(all).containsAll(first).containsAll(second);

    var form = coordinator.page().select(".comments form").attr("action");
    coordinator.submit(form, Map.of("ord-0", "ja"));
    assertThat(coordinator.page().select(".comment-text").eachText())
        .containsExactly("▇▇▇dolt ord");
    coordinator.submit(form, Map.of("review", "HIDDEN"));
    assertThat(coordinator.page().select(".comment-text").eachText()).isEqualTo(first);
    assertThat(coordinator.page().select(".tabs a").eachText())
        .containsExactly("Att läsa (20)", "Godkända (0)", "Dolda (1)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sida=0", "sida=-1", "sida=9999999999", "sida=x", "visa=x", "visa=", "x"})
  void aPlaceThatIsNoneIsTheFirstOrTheLast(String place) {
    writers.text(round, ITEM, "Kajen");

    assertThat(texts("/exempel?" + place)).containsExactly("Kajen");
  }
}
