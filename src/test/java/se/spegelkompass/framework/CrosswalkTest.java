package se.spegelkompass.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosswalkTest {

  private static final EditionFiles FILES = EditionFiles.onTheClassPath();

  private final Editions editions = new Editions();
  private final Crosswalk earlier = editions.crosswalks().getFirst();
  private final Crosswalk later = editions.crosswalks().getLast();

  @Test
  void leadsFromTheOldestEditionToTheNewest() {
    assertThat(earlier.from().id()).isEqualTo("kommunkompassen-2010");
    assertThat(earlier.to().id()).isEqualTo("kommunkompassen-2020");
    assertThat(later.from().id()).isEqualTo("kommunkompassen-2020");
    assertThat(later.to()).isEqualTo(editions.newest());
  }

  @Test
  void everySubQuestionIsAccountedFor() {
    for (var crosswalk : editions.crosswalks()) {
      assertThat(crosswalk.from().subQuestions())
          .allSatisfy(it -> assertThat(crosswalk.linksFrom(it.id())).as(it.id()).isNotEmpty());
      assertThat(crosswalk.to().subQuestions())
          .allSatisfy(it -> assertThat(crosswalk.linksTo(it.id())).as(it.id()).isNotEmpty());
      assertThat(crosswalk.links())
          .allSatisfy(it -> assertThat(it.reason().sv()).endsWith(".").hasSizeBetween(20, 140));
    }
  }

  @Test
  void theSteeringOfCompaniesGotItsPointsFromTwoSubQuestions() {
    assertThat(later.linksTo("3.5")).extracting(Link::relation).containsOnly(Relation.MOVED);
    assertThat(later.linksTo("3.5").stream().mapToInt(it -> it.points().orElseThrow()).sum())
        .isEqualTo(15);
  }

  @Test
  void twoQuestionsAboutManagersBecameOne() {
    assertThat(later.linksTo("8.2"))
        .allMatch(it -> it.relation() == Relation.MERGED)
        .extracting(it -> it.from().orElseThrow())
        .containsExactly("8.2", "8.3");
  }

  @Test
  void sameMeansTheSameMaximum() {
    for (var crosswalk : editions.crosswalks()) {
      assertThat(crosswalk.links())
          .filteredOn(it -> it.relation() == Relation.SAME)
          .allSatisfy(it ->
              assertThat(max(crosswalk.from(), it.from())).isEqualTo(max(crosswalk.to(), it.to())));
    }
  }

  @Test
  void internationalContactsWereDropped() {
    assertThat(earlier.linksFrom("8.5"))
        .singleElement()
        .extracting(Link::relation)
        .isEqualTo(Relation.DROPPED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          points: 10 | points: 11 | LINK_POINTS
          points: 10 | points: -10 | NOT_A_NUMBER
          from: kommunkompassen-2020 | from: kommunkompassen-2010 | LINK_FROM
          from: "3.2" | from: "3.9" | LINK_UNKNOWN
          from: "3.4" | from: "3.3" | LINK_MISSING
          relation: same | relation: sane | RELATION_UNKNOWN
          relation: same | relation: reweighted | LINK_MAX_EQUAL
          relation: same | relation: split | LINK_ALONE
          relation: same | relation: merged | LINK_ALONE
          relation: same | relation: dropped | LINK_WITHOUT_ENDS
          relation: reweighted | relation: same | LINK_MAX_DIFFERS
          relation: reweighted | relation: same | LINK_NOT_ALONE
          relation: new | relation: same | LINK_WITHOUT_ENDS
          confidence: high | confidence: sure | CONFIDENCE_UNKNOWN
          pointsFrom: {"4.2": 10} | pointsFrom: {"9.2": 10} | LINK_UNKNOWN
          reason: | raeson: | KEY_UNKNOWN
          """)
  void aCrosswalkThatDoesNotAddUpIsRefused(String found, String replaced, FaultKind kind) {
    var broken =
        catchThrowableOfType(
            BrokenEdition.class,
            () ->
                CrosswalkReader.read(
                    path -> FILES.read(path).map(text -> changed(text, found, replaced)),
                    later.from(),
                    later.to()));

    assertThat(broken.faults()).extracting(Fault::kind).contains(kind);
    assertThat(broken.faults()).allSatisfy(it -> assertThat(it.line()).isPositive());
  }

  @Test
  void aMissingCrosswalkIsNamed() {
    var broken =
        catchThrowableOfType(
            BrokenEdition.class,
            () -> CrosswalkReader.read(path -> Optional.empty(), later.from(), later.to()));

    assertThat(broken.faults()).extracting(Fault::kind).contains(FaultKind.FILE_MISSING);
  }

  private static String changed(String text, String found, String replaced) {
    assertThat(text).contains(found);
    return text.replaceFirst(
        java.util.regex.Pattern.quote(found), java.util.regex.Matcher.quoteReplacement(replaced));
  }

  private static int max(Edition edition, Optional<String> id) {
    return edition.subQuestion(id.orElseThrow()).orElseThrow().max();
  }
}
