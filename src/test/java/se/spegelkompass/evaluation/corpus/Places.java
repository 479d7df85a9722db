package se.spegelkompass.evaluation.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.spegelkompass.evaluation.report.Found;
import se.spegelkompass.evaluation.report.Lines;
import se.spegelkompass.evaluation.report.Report;

/** Whether what was read stands where it is said to stand. */
final class Places {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

  /** What nobody sees does not part a figure; a half does, but for its end. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E]");

  /** A footnote's number. */
  private static final Pattern RAISED = Pattern.compile("[¹²³⁰⁴-⁹]");

  private static final Pattern HALF = Pattern.compile("½(?!\\d)");

  private final List<String> lines;
  private final List<String> astray = new ArrayList<>();

  private Places(String text) {
    this.lines = List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
  }

  /** Every figure, and every text, whose lines do not hold it. */
  static List<String> astray(Report report, String text) {
    var places = new Places(text);
    report.grandTotal().ifPresent(it -> places.figure("grand total", it));
    for (var area : report.areas()) {
      area.box().ifPresent(it -> places.figure("box of " + area.number(), it));
      area.tableTotal().ifPresent(it -> places.figure("total of " + area.number(), it));
      for (var row : area.rows()) {
        for (var figure : List.of(row.achieved(), row.max(), row.percent())) {
          places.figure("row " + row.number() + " " + row.title(), figure, row.lines());
        }
      }
    }
    report.findings().forEach(it -> places.words("finding", it.text()));
    report.narratives().forEach(it -> it.paragraphs().forEach(its -> places.words("text", its)));
    report.examples().forEach(it -> places.words("example", it.words()));
    report.evaluators().stream()
        .filter(it -> !places.abbreviated(it))
        .forEach(it -> places.words("evaluator", it));
    report.remarks().stream()
        .flatMap(it -> it.place().lines().stream())
        .filter(it -> !places.isInside(it))
        .forEach(it -> places.astray.add("remark at " + it));
    return places.astray;
  }

  private void figure(String what, Found<BigDecimal> found) {
    figure(what, Optional.of(found.value()), found.lines());
  }

  private void figure(String what, Optional<BigDecimal> figure, Lines at) {
    if (figure.isEmpty()) {
      return;
    }
    var value = figure.get();
    if (!isInside(at)
        || NUMBER.matcher(visible(at(at))).results().noneMatch(it -> same(it.group(), value))) {
      astray.add("%s: %s is not at %s".formatted(what, value.toPlainString(), at));
    }
  }

  private static String visible(String text) {
    return HALF.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(",5");
  }

  private static boolean same(String printed, BigDecimal value) {
    return new BigDecimal(printed.replace(',', '.')).compareTo(value) == 0;
  }

  /** The first word of a text, which no mending of hyphens and pages can have changed. */
  private void words(String what, Found<String> found) {
    var start = letters(found.value().strip().split("\\s+", 2)[0]);
    if (!isInside(found.lines()) || !letters(at(found.lines())).contains(start)) {
      astray.add("%s: “%s” is not at %s".formatted(what, found.value(), found.lines()));
    }
  }

  private boolean abbreviated(Found<String> evaluator) {
    return evaluator.value().startsWith("Sveriges Kommuner och ")
        && isInside(evaluator.lines())
        && at(evaluator.lines()).matches("(?s).*\\bSK[LR]\\b.*");
  }

  private static String letters(String text) {
    return Words.plain(RAISED.matcher(text.replace('½', '5')).replaceAll(""))
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private boolean isInside(Lines at) {
    return 1 <= at.first() && at.first() <= at.last() && at.last() <= lines.size();
  }

  private String at(Lines at) {
    return String.join("\n", lines.subList(at.first() - 1, at.last()));
  }
}
