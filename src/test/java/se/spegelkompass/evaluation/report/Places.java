package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks what was found against the document itself. */
final class Places {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\uE000-\uF8FF]|</?\\p{L}");

  private Places() {}

  /** Everything found has lines that are in the document, and its words are those lines' words. */
  static void areRight(Report report, String document) {
    var lines = List.of(document.split("\r\n|\r|\n", -1));
    texts(report)
        .forEach(found -> {
          assertThat(found.lines().last()).isLessThanOrEqualTo(lines.size());
          assertThat(found.value()).isNotBlank();
          assertThat(CONTROL.matcher(found.value()).find()).as(found.value()).isFalse();
          assertThat(
                  letters(
                      String.join(
                          "", lines.subList(found.lines().first() - 1, found.lines().last()))))
              .contains(letters(found.value()));
        });
    others(report).forEach(where -> assertThat(where.last()).isLessThanOrEqualTo(lines.size()));
  }

  /** Long lines of the chapters that are in no narrative. */
  static List<String> leftOut(Report report, String document, int first, int last) {
    var lines = List.of(document.split("\n", -1));
    return Stream.iterate(first, i -> i <= last, i -> i + 1)
        .filter(i -> lines.get(i - 1).length() > 100 && lines.get(i - 1).indexOf('\t') < 0)
        .filter(i ->
            report.narratives().stream()
                .flatMap(it -> it.paragraphs().stream())
                .noneMatch(it -> it.lines().first() <= i && i <= it.lines().last()))
        .map(i -> lines.get(i - 1))
        .toList();
  }

  private static Stream<Found<String>> texts(Report report) {
    return Stream.of(
            report.narratives().stream().flatMap(it -> it.paragraphs().stream()),
            report.findings().stream().map(Finding::text),
            report.examples().stream().map(GoodExample::words))
        .flatMap(it -> it);
  }

  private static Stream<Lines> others(Report report) {
    return Stream.of(
            report.evaluators().stream().map(Found::lines),
            report.references().stream().map(it -> it.base().lines()),
            report.occasion().stream().map(Found::lines),
            report.municipality().stream().map(Found::lines),
            report.rows().stream().map(ReportRow::lines),
            report.remarks().stream().flatMap(it -> it.place().lines().stream()))
        .flatMap(it -> it);
  }

  /** Without spaces, hyphens and markup. */
  private static String letters(String text) {
    return text.replaceAll("<[^<>]{0,200}>", "")
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
