package se.spegelkompass;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Formats the Java sources with google-java-format. It runs here, and not in a Maven plugin,
 * because the formatter reads Java with the JDK it runs on, and Maven itself may run on one that is
 * too old.
 */
final class SourceFormat {

  private static final Formatter FORMATTER = new Formatter(JavaFormatterOptions.defaultOptions());

  private SourceFormat() {}

  public static void main(String[] args) throws IOException, FormatterException {
    for (var file : unformatted()) {
      Files.writeString(file, formatted(Files.readString(file)));
      System.out.println("formatted " + file);
    }
  }

  static List<Path> unformatted() throws IOException, FormatterException {
    try (var files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(SourceFormat::differs)
          .toList();
    }
  }

  private static boolean differs(Path file) {
    try {
      var source = Files.readString(file);
      return !source.equals(formatted(source));
    } catch (IOException | FormatterException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static String formatted(String source) throws FormatterException {
    return FORMATTER.formatSource(
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE));
  }
}
