package se.spegelkompass.evaluation.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import se.spegelkompass.evaluation.document.DocumentReader;
import se.spegelkompass.evaluation.document.DocumentReading;
import se.spegelkompass.evaluation.document.ReadHere;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.evaluation.report.ReportReader;
import se.spegelkompass.framework.PublishedEdition;
import se.spegelkompass.score.HeapUse;

/**
 * Reads a report of 60 pages, from its file to what it says, first with everything cold and then
 * again and again, and 50 files of many kinds as a queue does. Run it with {@code mvn test-compile
 * exec:exec@reading-bench}; it is no part of the gate.
 */
final class ReadingBench {

  private static final int PAGES = 60;
  private static final int TIMES = 15;
  private static final int QUEUE = 50;
  private static final int AT_ONCE = 2;
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private final DocumentReader reader = ReadHere.reader();
  private final HeapUse heap = new HeapUse();

  private ReadingBench() {}

  public static void main(String[] args) throws Exception {
    var file = Files.createTempFile("report", ".pdf");
    try {
      Files.write(file, longReport());
      new ReadingBench().run(file);
    } finally {
      Files.delete(file);
    }
  }

  private void run(Path file) throws Exception {
    System.out.printf("%d pages, %d kB%n", pages(Files.readAllBytes(file)), Files.size(file) >> 10);
    heap.reset();
    time("cold", List.of(read(file)));
    var warm = new ArrayList<Duration>();
    for (int i = 0; i < TIMES; i++) {
      warm.add(read(file));
    }
    time("warm", warm);
    memory();
    heap.reset();
    queue();
    memory();
  }

  private Duration read(Path file) {
    var before = System.nanoTime();
    var reading = said(file);
    if (!reading.startsWith("report")) {
      throw new IllegalStateException(file + ": " + reading);
    }
    return Duration.ofNanos(System.nanoTime() - before);
  }

  private String said(Path file) {
    return switch (reader.read(file)) {
      case DocumentReading.Refused(var reason) -> "refused, " + reason;
      case DocumentReading.Read(var document) ->
          ReportReader.read(document.text(), PublishedEdition.all()) instanceof Report
              ? "report"
              : "no report";
    };
  }

  private void queue() throws Exception {
    var files = new ArrayList<Callable<String>>();
    Corpus.all().stream().limit(QUEUE).forEach(file -> files.add(() -> said(file.path())));
    var before = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var said =
          threads.invokeAll(files).stream()
              .collect(Collectors.groupingBy(Future::resultNow, Collectors.counting()));
      System.out.printf(
          "queue of %d: %.1f s, %s%n",
          files.size(), Duration.ofNanos(System.nanoTime() - before).toMillis() / 1000.0, said);
    }
  }

  private static void time(String name, List<Duration> times) {
    var sorted = times.stream().sorted(Comparator.naturalOrder()).toList();
    System.out.printf(
        "%s: median %d ms, longest %d ms%n",
        name, sorted.get(sorted.size() / 2).toMillis(), sorted.getLast().toMillis());
  }

  /** The heap of this process, and all that the processes beside it hold. */
  private void memory() throws IOException {
    System.out.printf("heap here: peak %d MB, kept %d MB", heap.peak() >> 20, heap.kept() >> 20);
    for (var process : ProcessHandle.current().children().toList()) {
      var status = Path.of("/proc", String.valueOf(process.pid()), "status");
      var peak = PEAK.matcher(Files.exists(status) ? Files.readString(status) : "");
      if (peak.find()) {
        System.out.printf(
            "; process beside: peak %d MB in all", Integer.parseInt(peak.group(1)) >> 10);
      }
    }
    System.out.println();
  }

  /** An invented report whose evaluators have much more to say about everything. */
  private static byte[] longReport() throws IOException {
    var text = Files.readString(text());
    var pdf = new byte[0];
    for (var times = 2; times < 20 && (pdf.length == 0 || pages(pdf) < PAGES); times++) {
      var repeated = times;
      var longer =
          text.lines()
              .map(line -> line.matches(".{150,}[.]") ? (line + " ").repeat(repeated) : line)
              .collect(Collectors.joining("\n"));
      pdf = Typeset.WRAPPED.pdf(longer);
    }
    return pdf;
  }

  private static Path text() {
    return Corpus.all().stream()
        .map(Corpus.Document::path)
        .filter(it -> Objects.requireNonNull(it.getFileName()).toString().endsWith("2010.txt"))
        .findFirst()
        .orElseThrow();
  }

  private static int pages(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
