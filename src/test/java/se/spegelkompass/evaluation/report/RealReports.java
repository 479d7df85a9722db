package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Three public reports and what they say, kept outside the project. Without them their tests are
 * skipped.
 */
public final class RealReports {

  private static final Path SHARED =
      Path.of(Optional.ofNullable(System.getenv("SPEGELKOMPASS_SHARED")).orElse("../shared"));

  /** A row of the file of expected results; an area's total has no number. */
  record Expected(
      String municipality,
      int area,
      String number,
      BigDecimal achieved,
      BigDecimal max,
      Optional<BigDecimal> percent) {}

  private RealReports() {}

  /** The whole report; skips the test where it is not here. */
  public static String text(String file) throws IOException {
    var path = SHARED.resolve("reports").resolve(file);
    assumeTrue(Files.exists(path), () -> "skipped: the report " + path + " is not here");
    return Files.readString(path);
  }

  static List<Expected> expected(String municipality) throws IOException {
    var rows = new ArrayList<Expected>();
    for (var line : Files.readAllLines(SHARED.resolve("domain").resolve("scores.csv"))) {
      var cells = cells(line);
      if (cells.getFirst().equals(municipality)) {
        rows.add(
            new Expected(
                municipality,
                Integer.parseInt(cells.get(5)),
                cells.get(7),
                new BigDecimal(cells.get(9)),
                new BigDecimal(cells.get(10)),
                Optional.of(cells.get(11)).filter(it -> !it.isEmpty()).map(BigDecimal::new)));
      }
    }
    assertThat(rows).isNotEmpty();
    return rows;
  }

  private static List<String> cells(String line) {
    return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
  }
}
