package se.spegelkompass.evaluation.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The files of {@code src/test/resources/documents}, made by {@code src/test/fixtures}. */
public final class Corpus {

  private static final List<String> REPORTS =
      List.of("amal-2021", "nordvik-2020", "ostra-goinge-2010", "lillfors-new", "skovde-mixed");

  private Corpus() {}

  /** A whole report or its score tables as one file. */
  public record Document(InventedReport report, Path path) {

    /** What the file's name says after the report's: {@code wrapped.pdf}. */
    String layout() {
      return name().substring(report.name().length() + 1);
    }

    String name() {
      return Objects.requireNonNull(path.getFileName()).toString();
    }

    @Override
    public String toString() {
      return name();
    }
  }

  static List<InventedReport> reports() {
    return REPORTS.stream().map(Corpus::report).toList();
  }

  static InventedReport report(String name) {
    try (var yaml = Files.newBufferedReader(folder().resolve(name + ".yml"))) {
      return new InventedReport(new Yaml().load(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files, in order. */
  public static List<Document> all() {
    return Stream.concat(reportFiles().stream(), spreadsheets().stream()).toList();
  }

  /** Files that hold a whole report: text, Word and PDF. */
  static List<Document> reportFiles() {
    return documents("(txt|docx?|pdf)");
  }

  /** Files that hold score tables alone. */
  static List<Document> spreadsheets() {
    return documents("(csv|ods|xlsx?)");
  }

  private static List<Document> documents(String kinds) {
    return reports().stream()
        .flatMap(report ->
            paths().stream()
                .filter(path ->
                    path.getFileName().toString().matches(report.name() + "[-.\\w]*\\." + kinds))
                .map(path -> new Document(report, path)))
        .toList();
  }

  private static List<Path> paths() {
    try (var paths = Files.list(folder())) {
      return paths.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(Corpus.class.getResource("/documents")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
