package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;

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
import se.spegelkompass.Logged;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.framework.PublishedEdition;

/** The coordinator reads through, hides words and approves; others see only what is left. */
@MicronautTest(transactional = false)
class ReadingThroughTest {

  private static final String ITEM = "1.1-inflytande-riktning";

  @Inject Town town;
  @Inject Rows rows;
  @Inject Writers writers;

  private Person coordinator;
  private String round;

  @BeforeEach
  void closeARoundOfManagers() {
    coordinator = town.coordinator();
    round = closed(List.of("managers"));
  }

  private String closed(List<String> groups) {
    var path = Writers.round(coordinator, groups);
    Writers.close(coordinator, path);
    writers.wrote(path, 6);
    return path;
  }

  private Person page(String page) {
    return coordinator.visit(round + page);
  }

  private List<String> seen() {
    return page("/egna-ord").page().select(".comment-text").eachText();
  }

  private String at(String text) {
    return round + "/exempel/" + text;
  }

  private void decide(String text, String review) {
    where(text).submit(at(text), Map.of("review", review));
  }

  /** The page where a text stands now. */
  private Person where(String text) {
    var review = rows.text("SELECT review FROM comment WHERE id = ?", text);
    return page("/exempel?visa=" + Review.valueOf(review).key());
  }

  /** Sends the whole form as a browser would: these words are ticked and no others. */
  private void mask(String text, String... fields) {
    var ticked = new HashMap<String, String>();
    for (var field : fields) {
      ticked.put(field, "ja");
    }
    where(text).post(at(text), ticked);
  }

  @Test
  void onlyWhatIsApprovedIsShown() {
    var shown = writers.text(round, ITEM, "Torget <b>är</b> vårt");
    var hidden = writers.text(round, ITEM, "Kajen");
    writers.text(round, ITEM, "Bryggan");
    writers.text(round, ITEM, "Piren");
    decide(shown, "SHOWN");
    assertThat(coordinator.status()).isEqualTo(200);
    decide(hidden, "HIDDEN");

    assertThat(seen()).containsExactly("Torget <b>är</b> vårt");
    assertThat(coordinator.text()).contains("2 texter är inte lästa än");
    assertThat(coordinator.body())
        .doesNotContain("Kajen")
        .doesNotContain("Bryggan")
        .doesNotContain(hidden)
        .doesNotContain(shown)
        .doesNotContain(ITEM);

    decide(shown, "HIDDEN");
    decide(hidden, "SHOWN");
    assertThat(seen()).containsExactly("Kajen");
  }

  @Test
  void whereAllAreHiddenThePageSaysSo() {
    decide(writers.text(round, ITEM, "Kajen"), "HIDDEN");

    assertThat(seen()).isEmpty();
    assertThat(coordinator.text()).contains("Inga texter visas").contains("Alla texter är lästa");
  }

  @Test
  void oneUnreadTextIsSaidInWords() {
    writers.text(round, ITEM, "Kajen");

    assertThat(page("/egna-ord").text()).contains("En text är inte läst än");
  }

  @Test
  void aHiddenWordIsNowhereInTheShownPage() {
    var text = writers.text(round, ITEM, "Det var Maj-Lis Ek\nsom började, (Ek) igen.");
    decide(text, "SHOWN");
    mask(text, "ord-2", "ord-3", "ord-6");

    var whole = page("/egna-ord").page();
    // A random token may hold any two letters.
    whole.select("input[type=hidden]").remove();
    assertThat(whole.outerHtml()).doesNotContain("Maj").doesNotContain("-Lis").doesNotContain("Ek");
    var shown = coordinator.page().select(".comment-text").getFirst();
    assertThat(shown.wholeText())
        .isEqualTo("Det var ▇▇▇dolt ord ▇▇▇dolt ord\nsom började, (▇▇▇dolt ord) igen.");
    assertThat(shown.select("[aria-hidden=true]").eachText()).containsOnly("▇▇▇").hasSize(3);
  }

  @Test
  void theCoordinatorSeesTheTextAsOthersWillAndTheWordsToChoose() {
    var text = writers.text(round, ITEM, "Fråga Bo först");
    mask(text, "ord-1");

    assertThat(coordinator.path()).isEqualTo(round + "/exempel");
    var card = coordinator.page().select("#text-" + text);
    assertThat(card.select(".comment-text").text()).isEqualTo("Fråga ▇▇▇dolt ord först");
    assertThat(card.select(".word").eachText()).containsExactly("Fråga", "Bo", "först");
    assertThat(card.select(".word input[checked]").eachAttr("name")).containsExactly("ord-1");
  }

  @Test
  void maskingCanBeUndoneAndChanged() {
    var text = writers.text(round, ITEM, "Fråga Bo först");
    decide(text, "SHOWN");

    mask(text, "ord-1");
    mask(text, "ord-0");
    assertThat(seen()).containsExactly("▇▇▇dolt ord Bo först");
    mask(text);
    assertThat(seen()).containsExactly("Fråga Bo först");
  }

  @Test
  void wordsThatAreChosenWhenATextIsApprovedAreHiddenFromTheStart() {
    var text = writers.text(round, ITEM, "Fråga Bo först");

    page("/exempel").submit(at(text), Map.of("review", "SHOWN", "ord-1", "ja"));

    assertThat(seen()).containsExactly("Fråga ▇▇▇dolt ord först");
    decide(text, "HIDDEN");
    decide(text, "SHOWN");
    assertThat(seen()).containsExactly("Fråga ▇▇▇dolt ord först");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ord-3", "ord--1", "ord-", "ord-x", "ord-01", "ord-1.0", "ord-99999999999", "1"})
  void whatIsNoWordOfTheTextIsNotHidden(String field) {
    var text = writers.text(round, ITEM, "Fråga Bo först");
    decide(text, "SHOWN");

    mask(text, field);

    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(seen()).containsExactly("Fråga Bo först");
    mask(text, field, "ord-1");
    assertThat(seen()).containsExactly("Fråga ▇▇▇dolt ord först");
  }

  @Test
  void sendingTwiceIsOnceAndIsWrittenDownWithoutTheText() {
    var text = writers.text(round, ITEM, "Fråga Bo först");
    for (int i = 0; i < 2; i++) {
      mask(text, "ord-1");
      assertThat(coordinator.status()).isEqualTo(200);
    }
    for (var review : List.of("SHOWN", "SHOWN", "HIDDEN", "HIDDEN")) {
      decide(text, review);
      assertThat(coordinator.status()).isEqualTo(200);
    }

    assertThat(Logged.lines(coordinator).stream().filter(it -> it.contains("eget exempel")))
        .containsExactly(
            "Dolde ett eget exempel | Självskattning",
            "Godkände ett eget exempel | Självskattning",
            "Ändrade dolda ord i ett eget exempel | Självskattning");
    assertThat(coordinator.body()).doesNotContain("Bo först").doesNotContain(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "UNREAD", "shown", "VISA", "SHOWN "})
  void whatIsNoDecisionIsNotThere(String review) {
    var text = writers.text(round, ITEM, "Kajen");

    page("/exempel").post(at(text), Map.of("review", review, "ord-0", "ja"));

    assertThat(coordinator.status()).isEqualTo(404);
    assertThat(rows.all("SELECT review, masked FROM comment WHERE id = ?", text))
        .containsExactly(Map.of("review", "UNREAD", "masked", ""));
  }

  @Test
  void aTextOfAnotherRoundOrMunicipalityIsNotThere() {
    var ours = writers.text(round, ITEM, "Kajen");
    var otherRound = closed(List.of("managers"));
    var foreigner = town.coordinator();
    var theirs = Writers.round(foreigner, List.of("managers"));
    Writers.close(foreigner, theirs);
    writers.wrote(theirs, 6);

    for (var fields : List.of(Map.of("review", "SHOWN", "ord-0", "ja"), Map.of("ord-0", "ja"))) {
      for (var id : List.of(UUID.randomUUID().toString(), "x", "%27", ours + "0")) {
        assertThat(page("/exempel").post(at(id), fields).status()).isEqualTo(404);
      }
      coordinator.visit(otherRound + "/exempel");
      coordinator.post(otherRound + "/exempel/" + ours, fields);
      assertThat(coordinator.status()).isEqualTo(404);
      foreigner.visit("/matningar/ny").post(at(ours), fields);
      assertThat(foreigner.status()).isEqualTo(404);
      foreigner.visit("/matningar/ny").post(theirs + "/exempel/" + ours, fields);
      assertThat(foreigner.status()).isEqualTo(404);
    }
    assertThat(foreigner.visit(round + "/egna-ord").status()).isEqualTo(404);
    assertThat(foreigner.visit(round + "/exempel").status()).isEqualTo(404);
    assertThat(town.stranger().visit(round + "/egna-ord").path()).isEqualTo("/logga-in");
    assertThat(rows.all("SELECT review, masked FROM comment WHERE id = ?", ours))
        .containsExactly(Map.of("review", "UNREAD", "masked", ""));
  }

  @Test
  void aHeadingNeverTellsTheGroup() {
    round = closed(List.of("elected", "managers"));
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

  private List<String> texts(String page) {
    return page(page).page().select(".comment-text").eachText();
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

  private static String writer(String text) {
    return text.substring(0, text.indexOf(' '));
  }
}
