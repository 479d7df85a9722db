package se.spegelkompass.gap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.respond.Answer;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Given;
import se.spegelkompass.score.ClosedRounds.Place;

/** The comparison as XLSX and as CSV, read back. */
@MicronautTest(transactional = false)
class TableTest {

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
  void aWorkbookHasNumbersToCountWith() throws IOException {
    try (var book = workbook(compared.comparison(place, "Hösten", "Utvärdering"))) {
      var sheet = book.getSheet("Delfrågor");
      assertThat(sheet.getLastRowNum()).isEqualTo(36);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:X37");
      for (var row : rows(sheet)) {
        var self = cell(row, Column.SELF_SHARE);
        assertThat(self.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(self.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        assertThat(cell(row, Column.GAP_SHARE).getNumericCellValue())
            .isCloseTo(
                100
                    * (self.getNumericCellValue()
                        - cell(row, Column.OFFICIAL_SHARE).getNumericCellValue()),
                offset(1e-9));
        row.forEach(it -> assertThat(it.getCellType()).isNotEqualTo(CellType.FORMULA));
      }
    }
  }

  @Test
  void anotherSheetExplainsEveryColumn() throws IOException {
    try (var book = workbook(compared.comparison(place, "Hösten", "Utvärdering"))) {
      var names = strings(book.getSheet("Delfrågor").getRow(0));
      var explained = rows(book.getSheet("Kolumnerna")).stream().toList();

      assertThat(explained).hasSize(names.size());
      assertThat(explained.stream().map(it -> it.getCell(0).getStringCellValue()))
          .containsExactlyElementsOf(names);
      assertThat(explained)
          .allSatisfy(it -> assertThat(it.getCell(1).getStringCellValue()).isNotBlank());
    }
  }

  @Test
  void theGroupsThatMayBeShownHaveASheet() throws IOException {
    try (var book = workbook(compared.comparison(place, "Hösten", "Utvärdering"))) {
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

    try (var book = workbook("/jamforelse/" + round + "/" + evaluation)) {
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
  void whatIsHiddenIsEmptyEverywhereAndSaysWhy() throws IOException {
    // Only union representatives have answered, and nobody asked them about all of it.
    var round = rounds.closed(place, Map.of(GroupKind.UNIONS, new Given(6, 4))).id();
    var address =
        "/jamforelse/" + round + "/" + compared.evaluation(place, "Utvärdering", editions.newest());
    var asked =
        editions.newest().items(GroupKind.UNIONS).stream()
            .map(it -> it.id().substring(0, 3))
            .distinct()
            .toList();
    assertThat(asked).hasSizeBetween(1, 35);
    try (var book = workbook(address)) {
      for (var row : rows(book.getSheet("Delfrågor"))) {
        if (!asked.contains(cell(row, Column.ID).getStringCellValue())) {
          for (var column :
              List.of(
                  Column.SELF_POINTS,
                  Column.SELF_SHARE,
                  Column.SELF_LOW,
                  Column.SELF_HIGH,
                  Column.GAP_POINTS,
                  Column.GAP_SHARE,
                  Column.P,
                  Column.NOT_KNOWN)) {
            assertThat(row.getCell(at(column))).as(column.name()).isNull();
          }
          assertThat(cell(row, Column.WHY).getStringCellValue()).contains("För få svar");
        }
      }
    }
    var lines = lines(coordinator.visit(address + "/tabell.csv").content());
    assertThat(lines.subList(1, lines.size()))
        .filteredOn(it -> !asked.contains(it.get(at(Column.ID))))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.get(at(Column.SELF_SHARE))).isEmpty());
  }

  @Test
  void aSmallGroupsNameAndFiguresAreInNoFile() throws IOException {
    var address = compared.comparison(place, "Hösten", "Utvärdering");
    try (var book = workbook(address)) {
      book.forEach(sheet ->
          sheet.forEach(row -> assertThat(strings(row)).doesNotContain("Fackliga företrädare")));
    }
    assertThat(
            new String(
                coordinator.visit(address + "/tabell.csv").content(), StandardCharsets.UTF_8))
        .doesNotContain("Fackliga");
  }

  @Test
  void aCsvOpensInASwedishSpreadsheet() throws IOException {
    var address = compared.comparison(place, "Hösten", "Utvärdering");

    var content = coordinator.visit(address + "/tabell.csv").content();

    assertThat(content).startsWith(0xef, 0xbb, 0xbf);
    var lines = lines(content);
    assertThat(lines).hasSize(37).allSatisfy(it -> assertThat(it.size()).isEqualTo(24));
    assertThat(lines.subList(1, lines.size()))
        .allSatisfy(it -> {
          assertThat(it.get(at(Column.SELF_SHARE))).matches("\\d+(,\\d+)?");
          assertThat(it.get(at(Column.GAP_SHARE))).matches("-?\\d+(,\\d+)?");
        });
    assertThat(lines.stream().map(it -> it.get(at(Column.GAP_SHARE))))
        .anyMatch(it -> it.startsWith("-"));
  }

  private XSSFWorkbook workbook(String address) throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(coordinator.visit(address + "/tabell.xlsx").content()));
  }

  private static List<CSVRecord> lines(byte[] content) throws IOException {
    var text = new String(content, StandardCharsets.UTF_8).substring(1);
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(';')
        .get()
        .parse(new StringReader(text))
        .getRecords();
  }

  private static List<Row> rows(XSSFSheet sheet) {
    var rows = new ArrayList<Row>();
    sheet.forEach(rows::add);
    return rows.subList(1, rows.size());
  }

  private static Cell cell(Row row, Column column) {
    return row.getCell(at(column));
  }

  private static List<String> strings(Row row) {
    var strings = new ArrayList<String>();
    row.forEach(
        it -> strings.add(it.getCellType() == CellType.STRING ? it.getStringCellValue() : ""));
    return strings;
  }

  private static int at(Column column) {
    return List.of(Column.values()).indexOf(column);
  }
}
