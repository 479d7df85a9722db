package se.spegelkompass.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that are handed out say what the reader says. */
class SchemaTest {

  private static final Editions EDITIONS = new Editions();

  static Stream<Arguments> files() {
    return EDITIONS.all().stream()
        .flatMap(edition ->
            EDITIONS.texts(edition).entrySet().stream()
                .map(file -> Arguments.of(edition.id(), file.getKey(), file.getValue())));
  }

  @ParameterizedTest(name = "{0}/{1}")
  @MethodSource("files")
  void everyPackedFileFollowsItsSchema(String edition, String name, String text)
      throws IOException {
    var result = validator(name).validate(URI.create("urn:" + schema(name)), text);

    assertThat(result.getErrors()).as(edition + "/" + name).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          edition.yml | id: | ide:
          edition.yml | id: kommun | id: Kommun
          area-1.yml | max: 20 | max: 200
          area-1.yml | dimension: plan | dimension: dream
          area-1.yml | [elected, | [elcted,
          area-1.yml | id: "1.1" | id: "9.11"
          sv/area-1.yml | question: | qestion:
          sv/area-1.yml | why: | way:
          sv/scales.yml | - Nej, eller bara ett utkast | - ""
          sv/words.yml | means: | menas:
          criteria.yml | K1.1-1: plan | K1.1-1: dream
          """)
  void whatBreaksTheFormatBreaksTheSchema(String name, String found, String replaced)
      throws IOException {
    var text = Objects.requireNonNull(EDITIONS.texts(EDITIONS.newest()).get(name));
    assertThat(text).contains(found);
    var broken =
        text.replaceFirst(
            java.util.regex.Pattern.quote(found),
            java.util.regex.Matcher.quoteReplacement(replaced));

    assertThat(validator(name).validate(URI.create("urn:" + schema(name)), broken).isValid())
        .isFalse();
  }

  @Test
  void theSchemaAllowsAsManyItemsAsTheReader() throws IOException {
    for (var count : List.of(SubQuestion.MOST_ITEMS, SubQuestion.MOST_ITEMS + 1)) {
      var area =
          """
          number: 1
          aliases: []
          subQuestions: [{id: "1.1", max: 100, aliases: [], items: [%s]}]
          """
              .formatted(String.join(", ", Collections.nCopies(count, "{same: 1.1-a}")));
      var uri = URI.create("urn:" + schema("area-1.yml"));

      assertThat(validator("area-1.yml").validate(uri, area).isValid())
          .isEqualTo(count == SubQuestion.MOST_ITEMS);
    }
  }

  private static Validator validator(String name) throws IOException {
    var validator =
        new ValidatorFactory().withJsonNodeFactory(new SnakeYamlNode.Factory()).createValidator();
    validator.registerSchema(URI.create("urn:" + schema(name)), read(schema(name)));
    return validator;
  }

  private static String schema(String name) {
    return Map.of(
            "edition", List.of("edition.yml"),
            "criteria", List.of("criteria.yml"),
            "scales", List.of("sv/scales.yml", "en/scales.yml"),
            "words", List.of("sv/words.yml", "en/words.yml"))
        .entrySet()
        .stream()
        .filter(it -> it.getValue().contains(name))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(name.contains("/") ? "area-prose" : "area");
  }

  private static String read(String schema) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SchemaTest.class.getResourceAsStream("/editions/schema/" + schema + ".schema.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
