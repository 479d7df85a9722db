package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  /** Keys put together from a prefix and a value, and so not found as they are in any source. */
  private static final List<String> DYNAMIC =
      List.of(
          "audit.action.",
          "comments.none.",
          "comments.tab.",
          "counting.step.",
          "crosswalk.confidence.",
          "crosswalk.relation.",
          "dimension.",
          "error.",
          "evaluation.file.",
          "evaluation.finding.",
          "evaluation.findings.",
          "evaluation.keep.",
          "fault.",
          "framework.in.",
          "gap.class.",
          "gap.dimension.",
          "gap.finding.",
          "gap.kind.",
          "gap.profile.",
          "group.",
          "invite.fault.",
          "invite.language.",
          "invite.letter.",
          "invite.one.",
          "invite.state.",
          "invite.unreadable.",
          "library.count.",
          "library.state.",
          "navigation.",
          "own-edition.unreadable.",
          "overview.next.",
          "reference.origin.",
          "report.column.",
          "report.file.",
          "respond.removed.",
          "retention.kind.",
          "round.groups.",
          "round.intro.",
          "round.refused.",
          "round.status.");

  private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][a-z0-9.-]*)");
  private static final Pattern IN_JAVA = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");

  private static final Pattern COMMENT = Pattern.compile("<!--/\\*.*?\\*/-->", Pattern.DOTALL);

  @Test
  void everyLanguageHasTheSameKeys() throws IOException {
    assertThat(keys("en")).containsExactlyInAnyOrderElementsOf(keys("sv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void keysAreSortedAndUnique(String language) throws IOException {
    assertThat(keys(language)).isEqualTo(List.copyOf(new TreeSet<>(keys(language))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void noStraightApostropheSinceMessageFormatWouldSwallowIt(String language) throws IOException {
    assertThat(lines(language)).noneMatch(line -> line.contains("'"));
  }

  /** A message without arguments is shown as it is; the others are patterns. */
  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void everyPatternIsWhole(String language) throws IOException {
    assertThat(lines(language))
        .filteredOn(line -> line.contains("{0"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(new MessageFormat(line).getFormats()).isNotEmpty());
  }

  @Test
  void noKeyIsUnused() throws IOException {
    var used = used(IN_TEMPLATE, "src/main/resources/views");
    used.addAll(used(IN_JAVA, "src/main/java"));

    assertThat(keys("sv"))
        .filteredOn(key -> DYNAMIC.stream().noneMatch(key::startsWith))
        .isSubsetOf(used);
  }

  @Test
  void noKeyIsMissing() throws IOException {
    assertThat(keys("sv")).containsAll(used(IN_TEMPLATE, "src/main/resources/views"));
  }

  @Test
  void argumentsAreShownAsTheyAre() {
    var messages = new Messages();

    assertThat(messages.get(Locale.of("sv"), "error.incident", 2026)).contains(": 2026.");
    assertThat(messages.get(Locale.of("de"), "layout.sign-out")).isEqualTo("Logga ut");
    assertThatThrownBy(() -> messages.get(Locale.of("sv"), "no.such.key"))
        .hasMessage("No message no.such.key in sv");
  }

  private static List<String> keys(String language) throws IOException {
    return lines(language).map(line -> line.substring(0, line.indexOf(" ="))).toList();
  }

  private static Stream<String> lines(String language) throws IOException {
    return Files.readAllLines(
            Path.of("src/main/resources/i18n/messages_" + language + ".properties"))
        .stream()
        .filter(line -> !line.isBlank());
  }

  private static Set<String> used(Pattern pattern, String directory) throws IOException {
    try (var files = Files.walk(Path.of(directory))) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(file -> pattern.matcher(text(file)).results())
          .map(found -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String text(Path file) {
    try {
      return COMMENT.matcher(Files.readString(file)).replaceAll("");
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
