package se.spegelkompass.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {

  private static final EditionFiles FILES = EditionFiles.onTheClassPath();

  private final Editions editions = new Editions();
  private final Edition newest = editions.newest();

  @ParameterizedTest
  @CsvSource({"kommunkompassen-2021,36", "kommunkompassen-2020,35", "kommunkompassen-2010,45"})
  void everyEditionHasEightAreasOfAHundredPoints(String id, int subQuestions) {
    var edition = editions.find(id).orElseThrow();

    assertThat(edition.areas())
        .hasSize(8)
        .allSatisfy(area -> assertThat(area.max()).isEqualTo(100));
    assertThat(edition.max()).isEqualTo(800);
    assertThat(edition.subQuestions()).hasSize(subQuestions);
  }

  @Test
  void theNewestStandsFirst() {
    assertThat(editions.all())
        .extracting(Edition::id)
        .containsExactly("kommunkompassen-2021", "kommunkompassen-2020", "kommunkompassen-2010");
    assertThat(newest.subQuestion("7.2").orElseThrow().max()).isEqualTo(40);
    assertThat(newest.subQuestion("3.1").orElseThrow().max()).isEqualTo(10);
  }

  @Test
  void anItemThatIsAskedInTwoEditionsHasTheSameWords() {
    var earlier = editions.find("kommunkompassen-2020").orElseThrow();
    var repeated = earlier.items().filter(it -> it.sameAs().isPresent()).toList();

    assertThat(repeated).isNotEmpty();
    assertThat(repeated)
        .allSatisfy(item -> {
          var origin = newest.item(item.sameAs().orElseThrow().item()).orElseThrow();
          assertThat(item.question()).isEqualTo(origin.question());
          assertThat(item.steps()).isEqualTo(origin.steps());
          assertThat(item.id()).startsWith(item.subQuestionId() + "-");
        });
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    assertThat(newest.subQuestion("9.1")).isEmpty();
    assertThat(newest.item("1.1-finns-inte")).isEmpty();
    assertThat(newest.area(9)).isEmpty();
    assertThat(editions.find("kommunkompassen-1999")).isEmpty();
  }

  @Test
  void aPublishedEditionCannotBeChanged() {
    var broken =
        catchThrowableOfType(
            BrokenEdition.class,
            () ->
                new Editions(path ->
                    FILES
                        .read(path)
                        .map(text ->
                            path.equals("kommunkompassen-2021/sv/area-1.yml")
                                ? text.replaceFirst("invånarna", "invånare")
                                : text)));

    assertThat(broken.faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.kind()).isEqualTo(FaultKind.EDITION_PUBLISHED);
          assertThat(fault.details().getFirst()).isEqualTo("kommunkompassen-2021");
        });
  }

  @Test
  void anEditionThatIsNotPublishedStopsTheStart() {
    var broken =
        catchThrowableOfType(
            BrokenEdition.class,
            () ->
                new Editions(
                    path -> path.equals("published.yml") ? Optional.of("a: b") : FILES.read(path)));

    assertThat(broken.faults()).extracting(Fault::kind).contains(FaultKind.EDITION_PUBLISHED);
  }
}
