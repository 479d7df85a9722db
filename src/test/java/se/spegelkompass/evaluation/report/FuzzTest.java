package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.framework.PublishedEdition;

/** Whatever happens to a report on its way: it is read, and everything found is in the document. */
class FuzzTest {

  private static final int MUTATIONS = Integer.getInteger("spegelkompass.fuzz", 150);
  private static final String NOISE = "\u001E\t\n\f•-–.|<>#%()\"”0159aåÖ \u0000\uFFFD\uF0B7";

  @ParameterizedTest
  @ValueSource(strings = {"word.txt", "print.txt", "pdf.txt", "tabs.txt", "faults.txt"})
  void aDamagedReportIsReadWithoutInventing(String file) {
    var text = Fixtures.text(file);
    for (var seed = 0; seed < MUTATIONS; seed++) {
      var damaged = damaged(text, new Random(seed));

      var reading = ReportReader.read(damaged, PublishedEdition.all());

      if (reading instanceof Report report) {
        var last = damaged.split("\r\n|\r|\n", -1).length;
        assertThat(everyPlace(report)).as("seed %s", seed).allMatch(it -> it.last() <= last);
        assertThat(report.findings())
            .as("seed %s", seed)
            .noneMatch(it -> it.text().value().isBlank());
      }
    }
  }

  private static List<Lines> everyPlace(Report report) {
    var places = new ArrayList<Lines>();
    report.narratives().forEach(it -> it.paragraphs().forEach(p -> places.add(p.lines())));
    report.findings().forEach(it -> places.add(it.text().lines()));
    report.examples().forEach(it -> places.add(it.words().lines()));
    report.references().forEach(it -> places.add(it.base().lines()));
    report.evaluators().forEach(it -> places.add(it.lines()));
    report.rows().forEach(it -> places.add(it.lines()));
    report.remarks().forEach(it -> places.addAll(it.place().lines()));
    return places;
  }

  private static String damaged(String text, Random random) {
    var damaged = text;
    for (var times = 1 + random.nextInt(4); times > 0; times--) {
      damaged =
          switch (random.nextInt(7)) {
            case 0 -> damaged.substring(random.nextInt(damaged.length() / 2 + 1));
            case 1 -> damaged.substring(0, random.nextInt(damaged.length()) + 1);
            case 2 -> shuffled(damaged, random);
            case 3 ->
                damaged.replaceAll(
                    "[" + random.nextInt(10) + random.nextInt(10) + "]",
                    String.valueOf(random.nextInt(100)));
            case 4 -> noisy(damaged, random);
            case 5 ->
                damaged.replace(
                    random.nextBoolean() ? "\n\n" : "\t", random.nextBoolean() ? "\n" : " ");
            default -> damaged.replace('\n', random.nextBoolean() ? ' ' : '\u001E');
          };
      damaged = damaged.isEmpty() ? "\n" : damaged;
    }
    return damaged;
  }

  private static String shuffled(String text, Random random) {
    var lines = Arrays.asList(text.split("\n", -1));
    var from = random.nextInt(lines.size());
    var to = from + random.nextInt(lines.size() - from);
    Collections.shuffle(lines.subList(from, to), random);
    return String.join("\n", lines);
  }

  private static String noisy(String text, Random random) {
    var noisy = new StringBuilder(text);
    for (var i = random.nextInt(200); i > 0; i--) {
      noisy.setCharAt(random.nextInt(noisy.length()), NOISE.charAt(random.nextInt(NOISE.length())));
    }
    return noisy.toString();
  }
}
