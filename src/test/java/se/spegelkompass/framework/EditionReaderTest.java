package se.spegelkompass.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
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
          area-1.yml | max: 20 | max: 21 | 0 | AREA_SUM
          area-1.yml | max: 20 | max: twenty | 5 | NOT_A_NUMBER
          area-1.yml | max: 20 | max: 0 | 5 | SUB_QUESTION_MAX
          area-1.yml | number: 1 | number: 2 | 1 | AREA_NUMBER
          area-1.yml | dimension: plan | dimension: dream | 0 | DIMENSION_UNKNOWN
          area-1.yml | dimension: plan | dimension: learn | 0 | DIMENSION_MISSING
          area-1.yml | [elected, | [elcted, | 0 | GROUP_UNKNOWN
          area-1.yml | [elected, | [staff, | 0 | GROUP_CANNOT_JUDGE
          area-1.yml | [K1.1-1 | [K9.9-1 | 0 | CRITERION_UNKNOWN
          area-1.yml | scale: | scale: x | 0 | SCALE_UNKNOWN
          area-1.yml | aliases: | alias: | 2 | KEY_UNKNOWN
          area-1.yml | id: "1.1" | id: "7.1" | 4 | SUB_QUESTION_ID
          area-1.yml | id: "1.2" | id: "1.1" | 0 | SUB_QUESTION_TWICE
          area-1.yml | id: 1.1-inflytande-riktning | id: 1.2-inflytande | 0 | ITEM_ID
          sv/area-1.yml | question: | qestion: | 0 | KEY_MISSING
          sv/area-1.yml | "1.1": | "1.9": | 0 | PROSE_ORPHAN
          en/area-1.yml | title: | titel: | 1 | KEY_MISSING
          edition.yml | 0.25, 0.5 | 0.5, 0.25 | 5 | STEPS_RISE
          edition.yml | 0.75, 1 | 0.75, x | 5 | STEP_VALUE
          edition.yml | 0.75, 1 | 1 | 5 | STEPS_FIVE
          criteria.yml | "1.1": | "9.9": | 0 | CRITERIA_OF_NOTHING
          area-1.yml | id: 1.1-inflytande-riktning | id: 1.1-inflytande-inflytande-inflytande-inflytande-inflytande-inflytande-inflytande-inflytande | 0 | ITEM_ID_LONG
          area-1.yml | max: 20 | max: 20¶    leftOut: [{criterion: K1.1-99, reason: Finns inte.}] | 0 | CRITERION_UNKNOWN
          edition.yml | id: kommunkompassen-2021 | id: annan | 1 | EDITION_ID
          edition.yml | steps: | itemsFrom: ingen¶steps: | 5 | BASE_UNKNOWN
          area-3.yml | subQuestions: | subQuestions: [ | 0 | NOT_YAML
          criteria.yml | K1.1-1: plan | K1.1-1: dream | 0 | DIMENSION_UNKNOWN
          criteria.yml | K1.1-1: plan | K1.1-1: plan¶    K1.1-99: plan | 0 | CRITERION_UNUSED
          sv/scales.yml | plan: | blan: | 0 | SCALE_UNKNOWN
          en/words.yml | means: | menas: | 0 | KEY_MISSING
          sv/area-1.yml | title: | title: ~ # | 0 | NOT_A_TEXT
          sv/area-1.yml | title: | title: "a\\u200bb" # | 0 | TEXT_UNSEEN
          sv/area-1.yml | title: | title: "a\\0b" # | 0 | TEXT_UNSEEN
          sv/area-1.yml | title: | title: "\\UFFFFFFFF" # | 0 | NOT_YAML
          sv/area-1.yml | short: | short: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa # | 0 | TEXT_LONG
          edition.yml | sv: Kommunkompassen 2021 | sv: Kommunkompassen 2021¶  no: Kommunkompassen | 0 | KEY_UNKNOWN
          edition.yml | sv: Kommunkompassen 2021 | sv: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | 0 | TEXT_LONG
          """)
  void aBrokenFileIsNamedWithLineAndFault(
      String file, String found, String replaced, int line, FaultKind fault) {
    var broken =
        breaking(
            file,
            text ->
                text.replaceFirst(
                    java.util.regex.Pattern.quote(found),
                    java.util.regex.Matcher.quoteReplacement(replaced.replace("¶", "\n"))));

    assertThat(broken.faults())
        .anySatisfy(it -> {
          assertThat(it.file()).isEqualTo(EDITION + "/" + file);
          assertThat(it.kind()).isEqualTo(fault);
          assertThat(it.line()).isPositive();
          if (line > 0) {
            assertThat(it.line()).isEqualTo(line);
          }
        });
    assertThat(broken)
        .hasMessageContaining(EDITION + "/" + file + ":")
        .hasMessageContaining(fault.name());
  }

  @Test
  void aMissingFileIsNamed() {
    var broken =
        reading(path -> path.endsWith("en/area-4.yml") ? Optional.empty() : PUBLISHED.read(path));

    assertThat(broken.faults())
        .contains(new Fault(EDITION + "/en/area-4.yml", 0, FaultKind.FILE_MISSING, List.of()));
  }

  @Test
  void anEmptyFileIsNamed() {
    assertThat(breaking("sv/area-2.yml", text -> "# nothing\n").faults())
        .contains(new Fault(EDITION + "/sv/area-2.yml", 1, FaultKind.FILE_EMPTY, List.of()));
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertThat(breaking("edition.yml", text -> text + "id: " + EDITION + "\n").faults())
        .anyMatch(it -> it.kind() == FaultKind.KEY_TWICE && it.line() == 6);
  }

  @Test
  void moreWordsThanCanBeLookedForAreRefusedAtOnce() {
    var many = new StringBuilder();
    for (int i = 0; i < 9_000; i++) {
      many.append("w%d: {word: w%d, forms: [w%d], means: x}\n".formatted(i, i, i));
    }

    assertThat(breaking("sv/words.yml", text -> many.toString()).faults())
        .extracting(Fault::kind)
        .containsExactly(FaultKind.WORDS_MANY);
  }

  @Test
  void moreItemsThanASubQuestionMayHaveAreRefused() {
    assertThat(breaking("area-1.yml", text -> withItems(text, 9)).faults())
        .contains(
            new Fault(
                EDITION + "/area-1.yml", 9, FaultKind.ITEMS_MANY, List.of("1.1", "13", "12")));
    assertThat(breaking("area-1.yml", text -> withItems(text, 8)).faults())
        .extracting(Fault::kind)
        .doesNotContain(FaultKind.ITEMS_MANY);
  }

  /** The same area, with more items in the first sub-question, which has four. */
  private static String withItems(String area, int more) {
    var items = new StringBuilder("    items:\n");
    for (int i = 0; i < more; i++) {
      items.append("      - {id: 1.1-ny-%d, dimension: plan, groups: [elected]}\n".formatted(i));
    }
    return area.replaceFirst("    items:\n", items.toString());
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
    var edition = reader(PUBLISHED).edition();

    var scaled =
        edition
            .items()
            .filter(item ->
                item.steps().stream().map(Step::text).toList().equals(edition.scales().get("plan")))
            .toList();
    assertThat(scaled).isNotEmpty();
    assertThat(scaled.getFirst().steps().getFirst().text().sv())
        .isEqualTo("Nej, eller bara ett utkast");
  }

  @Test
  void theHashFollowsTheText() {
    var published = reader(PUBLISHED).edition();
    var changed =
        reader(path ->
                PUBLISHED
                    .read(path)
                    .map(text -> path.endsWith("sv/scales.yml") ? text + "# !\n" : text))
            .edition();
    var again =
        reader(path -> PUBLISHED.read(path).map(text -> text.replace("\n", "\r\n"))).edition();

    assertThat(published.hash()).hasSize(64).isNotEqualTo(changed.hash()).isEqualTo(again.hash());
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

  private static EditionReader reader(EditionFiles files) {
    return new EditionReader(EDITION, files, id -> Optional.empty());
  }

  private static BrokenEdition reading(EditionFiles files) {
    var broken = catchThrowableOfType(BrokenEdition.class, () -> reader(files).edition());
    assertThat(broken).as("the edition is refused").isNotNull();
    return broken;
  }
}
