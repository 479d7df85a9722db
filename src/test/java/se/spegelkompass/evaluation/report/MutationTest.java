package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same report laid out in two hundred ways says the same. */
class MutationTest {

  private static final int LAYOUTS = 200;
  private static final String TABS = Fixtures.text("tabs.txt");
  private static final int START = TABS.lastIndexOf("\n1. Samspel") + 1;

  @Test
  void theLayoutDoesNotChangeThePoints() {
    var expected = Fixtures.points(Fixtures.report(TABS));
    for (var seed = 0; seed < LAYOUTS; seed++) {
      var text = laidOut(new Random(seed));

      var report = Fixtures.report(text);

      assertThat(Fixtures.points(report))
          .as("seed %s in%n%s", seed, text.substring(START))
          .isEqualTo(expected);
      assertThat(report.areas())
          .as("seed %s", seed)
          .hasSize(8)
          .allMatch(
              area -> area.box().map(Found::value).equals(area.tableTotal().map(Found::value)));
      assertThat(report.remarks()).as("seed %s", seed).isEmpty();
    }
  }

  private static String laidOut(Random random) {
    var spaces = random.nextBoolean();
    var breaks = random.nextInt(3);
    var wraps = random.nextInt(4);
    var header = "";
    var page = 30;
    var lines = new ArrayList<String>();
    for (var line : TABS.substring(START).split("\n", -1)) {
      header = line.endsWith("Max") ? line : header;
      lines.addAll(wrapped(line, wraps, random));
      if (random.nextInt(100) < 4 * breaks) {
        lines.addAll(List.of("", String.valueOf(page++), "\fAnalys av Nordviks kommun, oktober"));
        if (random.nextBoolean()) {
          lines.add(header);
        }
      }
    }
    var tables = String.join("\n", lines);
    tables = spaces ? tables.replace("\t", " ".repeat(2 + random.nextInt(9))) : tables;
    tables = random.nextBoolean() ? tables.replaceAll("(?m)^(\\d\\.\\d) ", "$1\t") : tables;
    tables = random.nextBoolean() ? tables.replaceAll("(?m)(?=Uppn)", "  ") : tables;
    var text = TABS.substring(0, START) + tables;
    return switch (random.nextInt(4)) {
      case 0 -> text.replace("\n", "\r\n");
      case 1 -> text.replace("\n", "\r");
      case 2 -> text.replace(" ", "\u00A0");
      default -> text;
    };
  }

  /** A title broken at some of its spaces, its figures last, sometimes with a page between. */
  private static List<String> wrapped(String line, int wraps, Random random) {
    var tab = line.indexOf('\t');
    var lines = new ArrayList<String>();
    var rest = line;
    for (var i = 0; i < wraps && tab > 24; i++) {
      var at = rest.indexOf(' ', 12 + random.nextInt(8));
      if (at < 0 || at > rest.indexOf('\t')) {
        break;
      }
      lines.add(rest.substring(0, at));
      if (random.nextInt(12) == 0) {
        lines.addAll(List.of("", "– 41 –", ""));
      }
      rest = "  ".repeat(random.nextInt(3)) + rest.substring(at + 1);
    }
    lines.add(rest);
    return lines;
  }
}
