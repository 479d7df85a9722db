package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  private static final Path VIEWS = Path.of("src/main/resources/views");

  @Test
  void everyFormStartsWithItsToken() throws IOException {
    for (var template : templates()) {
      for (var form : Jsoup.parse(Files.readString(template)).select("form")) {
        if (form.attr("method").equalsIgnoreCase("post")) {
          assertThat(firstField(form))
              .as("%s: %s", template, form)
              .isEqualTo("~{ui/csrf :: field}");
        }
      }
    }
  }

  @Test
  void aWholePageStartsWithItsDoctype() throws IOException {
    for (var template : templates()) {
      var text = Files.readString(template);
      if (text.contains("<html")) {
        assertThat(text).as(template.toString()).startsWith("<!doctype html>");
      }
    }
  }

  @Test
  void nothingNeedsAnUnsafePolicy() throws IOException {
    for (var template : templates()) {
      if (template.endsWith("invite/letter.html")) {
        // A letter is read in a mail program, which knows no style sheet of ours.
        continue;
      }
      assertThat(Files.readString(template))
          .as(template.toString())
          .doesNotContainPattern("(?i)<style|\\sstyle=|th:style|<script>|\\son[a-z]+=|hx-on");
    }
  }

  private static String firstField(Element form) {
    var first = form.firstElementChild();
    return first == null ? "" : first.attr("th:replace");
  }

  private static List<Path> templates() throws IOException {
    try (var files = Files.walk(VIEWS)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }
}
