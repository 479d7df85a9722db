package se.spegelkompass.evaluation.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import se.spegelkompass.Person;

/** Reports about other municipalities, and the ways to hand them in. */
public final class Reports {

  static final String PATH = "/utvarderingar/andra/inlasning";

  private Reports() {}

  /** A report in which nothing is unclear; two of them are never the same file. */
  public static byte[] of(String municipality, String month, int year) {
    return text("tabs.txt")
        .replace("Nordvik", municipality)
        .replace("i oktober månad år 2023", "i " + month + " månad år " + year)
        .replace("2024-03-12", year + "-12-12")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A report that disagrees with itself in nine places. */
  public static byte[] withFaults() {
    return text("faults.txt").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] noReport() {
    return text("annual-report.txt").getBytes(StandardCharsets.UTF_8);
  }

  /** The coordinator hands in a file for the library. */
  static Person handIn(Person coordinator, String name, byte[] file) {
    return coordinator.visit(PATH).upload(PATH, "reports", name, file);
  }

  private static String text(String name) {
    try (var stream = Reports.class.getResourceAsStream("/reports/" + name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
