package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import se.spegelkompass.framework.PublishedEdition;

/** Reports about Nordvik, a municipality that does not exist. */
final class Fixtures {

  private Fixtures() {}

  static String text(String name) {
    try (var stream = Fixtures.class.getResourceAsStream("/reports/" + name)) {
      var bytes = Objects.requireNonNull(stream, name).readAllBytes();
      // A checkout can have turned the ends of line.
      return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading read(String text) {
    return ReportReader.read(text, List.of(PublishedEdition.newest()));
  }

  static Report report(String text) {
    var reading = read(text);
    assertThat(reading).isInstanceOf(Report.class);
    return (Report) reading;
  }

  /** Points by sub-question, "12/20". */
  static Map<String, String> points(Report report) {
    var points = new TreeMap<String, String>();
    report
        .rows()
        .forEach(row ->
            points.put(
                row.subQuestionId().orElse("? " + row.number()),
                row.achieved().map(it -> it.stripTrailingZeros().toPlainString()).orElse("-")
                    + "/"
                    + row.max().map(it -> it.stripTrailingZeros().toPlainString()).orElse("-")));
    return points;
  }

  static <R extends Remark> List<R> remarks(Report report, Class<R> kind) {
    return report.remarks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The line of the document that holds the text, counted from 1. */
  static Lines line(String document, String part) {
    var lines = document.split("\n", -1);
    for (var i = lines.length - 1; i >= 0; i--) {
      if (lines[i].contains(part)) {
        return Lines.of(i + 1);
      }
    }
    throw new AssertionError("no line with " + part);
  }
}
