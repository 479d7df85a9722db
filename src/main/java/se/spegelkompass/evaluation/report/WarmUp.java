package se.spegelkompass.evaluation.report;

import java.util.List;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;

/** Reports that are read while there is nothing else to do: Java is slow the first time. */
final class WarmUp {

  private static final int TIMES = 3;
  private static final String SENTENCE =
      "Kommunen arbetar med styrning, uppföljning och analys på alla nivåer, och följer upp det.";

  private WarmUp() {}

  static void run(List<Edition> editions) {
    for (var time = 0; time < TIMES; time++) {
      editions.forEach(edition -> ReportReader.read(text(edition), editions));
    }
  }

  static String text(Edition edition) {
    var text = new StringBuilder("Rapport\n\nExempel kommun\n\n");
    edition.areas().forEach(area -> chapter(text, area));
    edition.areas().forEach(area -> table(text, area));
    return text.toString();
  }

  private static void chapter(StringBuilder text, Area area) {
    text.append("Område %d %s\n\n".formatted(area.number(), area.title().sv()));
    text.append("Rubriker\tPoäng\nStrategi\t50\n\nAllmänt\n\n").append(SENTENCE).append("\n\n");
    for (var it : area.subQuestions()) {
      text.append(it.title().sv()).append("\n\n").append((SENTENCE + "\n").repeat(3)).append('\n');
    }
    text.append("Styrkor\tFörbättringsmöjligheter\n• Plan\t• Uppföljning\n\n");
  }

  private static void table(StringBuilder text, Area area) {
    text.append("%d %s\tUppnått\tMax\tProcent\n".formatted(area.number(), area.title().sv()));
    for (var it : area.subQuestions()) {
      text.append("%s %s\t1\t%d\t10%%\n".formatted(it.id(), it.title().sv(), it.max()));
    }
    text.append("Totalt\t50\t100\t50%\n\n");
  }
}
