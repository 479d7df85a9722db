package se.spegelkompass.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case takes the published edition and breaks one thing in it. */
class EditionReaderTest {

  private static final String EDITION = "kommunkompassen-2021";
  private static final EditionFiles PUBLISHED = EditionFiles.onTheClassPath();

  @ParameterizedTest(name = "{1} to {2}: {4}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          area-1.yml | max: 20 | max: 21 | 0 | the maxima add to 101, not to 100
          area-1.yml | max: 20 | max: twenty | 5 | 'max' must be a whole number
          area-1.yml | number: 1 | number: 2 | 1 | the number must be the file's, 1
          area-1.yml | dimension: plan | dimension: dream | 0 | 'dream' is not a dimension
          area-1.yml | [elected, | [elcted, | 0 | 'elcted' is not a group
          area-1.yml | aliases: | alias: | 2 | 'alias' is not known here
          area-1.yml | id: "1.1" | id: "7.1" | 4 | '7.1' is not an id in area 1
          sv/area-1.yml | question: | qestion: | 0 | 'question' is missing
          sv/area-1.yml | "1.1": | "1.9": | 0 | there is no '1.9' in the structure
          en/area-1.yml | title: | titel: | 1 | 'title' is missing
          edition.yml | 0.25, 0.5 | 0.5, 0.25 | 5 | the steps' values must rise from 0 to 1
          edition.yml | 0.75, 1 | 0.75, x | 5 | 'x' is not a number
          edition.yml | id: kommunkompassen-2021 | id: annan | 1 | the id must be the folder's name, kommunkompassen-2021
          area-3.yml | subQuestions: | subQuestions: [ | 0 | not YAML
          """)
  void aBrokenFileIsNamedWithLineAndFault(
      String file, String found, String replaced, int line, String fault) {
    var broken =
        breaking(
            file,
            text ->
                text.replaceFirst(
                    java.util.regex.Pattern.quote(found),
                    java.util.regex.Matcher.quoteReplacement(replaced)));

    assertThat(broken.faults())
        .anySatisfy(it -> {
          assertThat(it.file()).isEqualTo(EDITION + "/" + file);
          assertThat(it.what()).startsWith(fault);
          assertThat(it.line()).isPositive();
          if (line > 0) {
            assertThat(it.line()).isEqualTo(line);
          }
        });
    assertThat(broken).hasMessageContaining(EDITION + "/" + file + ":").hasMessageContaining(fault);
  }

  @Test
  void aMissingFileIsNamed() {
    var broken =
        reading(path -> path.endsWith("en/area-4.yml") ? Optional.empty() : PUBLISHED.read(path));

    assertThat(broken.faults())
        .contains(new Fault(EDITION + "/en/area-4.yml", 0, "the file is missing"));
  }

  @Test
  void anEmptyFileIsNamed() {
    assertThat(breaking("sv/area-2.yml", text -> "# nothing\n").faults())
        .contains(new Fault(EDITION + "/sv/area-2.yml", 1, "the file is empty"));
  }

  @Test
  void aQuestionLongerThanTwentyWordsIsRefused() {
    var broken =
        breaking(
            "sv/area-1.yml",
            text -> text.replaceFirst("question: .*", "question: " + "ord ".repeat(21) + "?"));

    assertThat(broken.faults()).anyMatch(it -> it.what().contains("at most 20 words"));
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertThat(breaking("edition.yml", text -> text + "id: " + EDITION + "\n").faults())
        .anyMatch(it -> it.what().equals("'id' stands twice") && it.line() == 6);
  }

  @Test
  void everyFaultIsFoundInOneReading() {
    var broken =
        reading(path ->
            PUBLISHED
                .read(path)
                .map(text -> path.contains("/area-") ? text.replace("max: 20", "max: 0") : text));

    assertThat(broken.faults())
        .extracting(Fault::file)
        .contains(EDITION + "/area-1.yml", EDITION + "/area-8.yml");
  }

  @Test
  void anItemUsesASharedScaleByName() {
    var edition =
        new EditionReader(EDITION, path -> PUBLISHED.read(path).map(text -> scaled(path, text)))
            .edition();

    var item = edition.areas().getFirst().subQuestions().getFirst().items().getFirst();
    assertThat(item.steps())
        .hasSize(5)
        .extracting(step -> step.text().sv())
        .startsWith("Nej, eller så är det bara planerat");
  }

  @Test
  void theHashFollowsTheText() {
    var published = new EditionReader(EDITION, PUBLISHED).edition();
    var changed =
        new EditionReader(
                EDITION,
                path ->
                    PUBLISHED
                        .read(path)
                        .map(text -> path.endsWith("sv/scales.yml") ? text + "# !\n" : text))
            .edition();
    var again =
        new EditionReader(
                EDITION, path -> PUBLISHED.read(path).map(text -> text.replace("\n", "\r\n")))
            .edition();

    assertThat(published.hash()).hasSize(64).isNotEqualTo(changed.hash()).isEqualTo(again.hash());
  }

  private static String scaled(String path, String text) {
    return path.endsWith("/area-1.yml") && !path.contains("/sv/") && !path.contains("/en/")
        ? text.replaceFirst(
            "dimension: plan", "dimension: plan\n        scale: gemensamt-arbetssatt")
        : text;
  }

  private static BrokenEdition breaking(
      String file, java.util.function.UnaryOperator<String> change) {
    return reading(path -> {
      var text = PUBLISHED.read(path);
      if (!path.equals(EDITION + "/" + file)) {
        return text;
      }
      assertThat(text.map(change)).as("the change must bite").isNotEqualTo(text);
      return text.map(change);
    });
  }

  private static BrokenEdition reading(EditionFiles files) {
    var broken =
        catchThrowableOfType(
            BrokenEdition.class, () -> new EditionReader(EDITION, files).edition());
    assertThat(broken).as("the edition is refused").isNotNull();
    return broken;
  }
}
