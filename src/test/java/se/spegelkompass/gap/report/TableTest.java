package se.spegelkompass.gap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static se.spegelkompass.gap.report.Sheets.rows;
import static se.spegelkompass.gap.report.Sheets.strings;
import static se.spegelkompass.gap.report.Sheets.workbook;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
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
    try (var book = workbook(coordinator, compared.comparison(place, "Hösten", "Utvärdering"))) {
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
    try (var book = workbook(coordinator, compared.comparison(place, "Hösten", "Utvärdering"))) {
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
    try (var book = workbook(coordinator, address)) {
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

  private static List<CSVRecord> lines(byte[] content) throws IOException {
    var text = new String(content, StandardCharsets.UTF_8).substring(1);
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(';')
        .get()
        .parse(new StringReader(text))
        .getRecords();
  }

  private static Cell cell(Row row, Column column) {
    return row.getCell(at(column));
  }

  private static int at(Column column) {
    return List.of(Column.values()).indexOf(column);
  }
}
