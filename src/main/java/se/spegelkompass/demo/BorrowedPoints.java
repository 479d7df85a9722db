package se.spegelkompass.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** Alingsås' published points, lent to the demo: a real profile is easier to believe in. */
final class BorrowedPoints {

  static final String MUNICIPALITY = "Alingsås";
  static final YearMonth EVALUATED_ON = YearMonth.of(2022, 11);

  private static final String RESOURCE = "/demo/alingsas-2022.properties";

  private BorrowedPoints() {}

  static Map<String, BigDecimal> bySubQuestion() {
    var properties = new Properties();
    try (var stream = Objects.requireNonNull(BorrowedPoints.class.getResourceAsStream(RESOURCE));
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(id -> id, id -> new BigDecimal(properties.getProperty(id))));
  }
}
