package se.spegelkompass.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** Points of the demo's evaluations: two are invented, one is lent by a real municipality. */
enum PublishedPoints {
  /** Exempelkommunen's first evaluation, in the edition of 2020; invented. */
  FIRST("exempelkommunen-2020"),
  /** Exempelkommunen's second evaluation, in the edition of 2021; invented. */
  SECOND("exempelkommunen-2021"),
  /** Alingsås' of November 2022, in the edition of 2021: a real profile to stand beside. */
  BORROWED("alingsas-2022");

  private final String file;

  PublishedPoints(String file) {
    this.file = file;
  }

  /** By sub-question id. */
  Map<String, BigDecimal> bySubQuestion() {
    var properties = new Properties();
    var resource = "/demo/" + file + ".properties";
    try (var stream = Objects.requireNonNull(PublishedPoints.class.getResourceAsStream(resource));
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(id -> id, id -> new BigDecimal(properties.getProperty(id))));
  }
}
