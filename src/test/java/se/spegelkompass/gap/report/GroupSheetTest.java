package se.spegelkompass.gap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.gap.report.Sheets.rows;
import static se.spegelkompass.gap.report.Sheets.strings;
import static se.spegelkompass.gap.report.Sheets.workbook;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.respond.Answer;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Place;

/** The sheet of groups, and that no file tells of small ones. */
@MicronautTest(transactional = false)
class GroupSheetTest {

  @Inject ClosedRounds rounds;
  @Inject Compared compared;
  @Inject Editions editions;

  private Place place;
  private Person coordinator;

  @BeforeEach
  void signIn() {
    place = rounds.place();
    coordinator = place.coordinator();
  }

  @Test
  void theGroupsThatMayBeShownHaveASheet() throws IOException {
    try (var book = workbook(coordinator, compared.comparison(place, "Hösten", "Utvärdering"))) {
      var groups = rows(book.getSheet("Svarsgrupper"));

      assertThat(groups).hasSize(4 * 36);
      assertThat(groups.stream().map(it -> it.getCell(0).getStringCellValue()).distinct())
          .containsExactlyInAnyOrder(
              "Förtroendevalda", "Kommunledning", "Enhetschefer", "Medarbetare");
      assertThat(groups)
          .allSatisfy(it -> {
            var share = it.getCell(3);
            if (share == null) {
              assertThat(it.getCell(4)).isNull();
              assertThat(it.getCell(5)).isNull();
              assertThat(it.getCell(6).getStringCellValue()).startsWith("För få svar");
            } else {
              assertThat(share.getNumericCellValue()).isBetween(0.0, 1.0);
              assertThat(it.getCell(4).getNumericCellValue()).isGreaterThanOrEqualTo(6);
            }
          });
    }
  }

  /** As on the comparison's pages, and in what programs can fetch. */
  @Test
  void howManyInAGroupDoNotKnowIsHiddenWhereItsShareIs() throws IOException {
    var kinds = List.of(GroupKind.LEADERSHIP, GroupKind.MANAGERS);
    var round =
        rounds
            .closed(
                place,
                kinds,
                kind ->
                    Collections.nCopies(
                        12,
                        editions.newest().items(kind).stream()
                            .collect(
                                Collectors.toMap(
                                    Item::id,
                                    it ->
                                        kind == GroupKind.MANAGERS && it.id().startsWith("4.3-")
                                            ? new Answer.NotKnown()
                                            : new Answer.OnStep(4)))))
            .id();
    var evaluation = compared.evaluation(place, "Utvärdering", editions.newest());

    try (var book = workbook(coordinator, "/jamforelse/" + round + "/" + evaluation)) {
      var groups =
          rows(book.getSheet("Svarsgrupper")).stream()
              .filter(it -> it.getCell(1).getStringCellValue().equals("4.3"))
              .toList();

      assertThat(groups).hasSize(2);
      assertThat(groups.get(0).getCell(3)).isNotNull();
      assertThat(groups.get(0).getCell(5).getNumericCellValue()).isZero();
      assertThat(groups.get(1).getCell(3)).isNull();
      assertThat(groups.get(1).getCell(5)).isNull();
    }
  }

  @Test
  void aSmallGroupsNameAndFiguresAreInNoFile() throws IOException {
    var address = compared.comparison(place, "Hösten", "Utvärdering");
    try (var book = workbook(coordinator, address)) {
      book.forEach(sheet ->
          sheet.forEach(row -> assertThat(strings(row)).doesNotContain("Fackliga företrädare")));
    }
    assertThat(
            new String(
                coordinator.visit(address + "/tabell.csv").content(), StandardCharsets.UTF_8))
        .doesNotContain("Fackliga");
  }
}
