package se.spegelkompass.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import se.spegelkompass.Person;

/** Where everything about a round is found, and what stands there whichever round it is. */
record RoundAddresses(long round, long evaluation) {

  /** Some of each kind, also in an area with a hidden cell. */
  private static final List<String> FIGURES =
      List.of("totalt", "omrade-1", "omrade-3", "1.1", "3.1");

  private static final String ANY_FIGURE = ".*/(totalt|omrade-\\d+|\\d+\\.\\d+)(/.*)?";

  /** The addresses of a route. */
  Stream<String> of(String route) {
    var address =
        route
            .replace("/matningar/{id}", "/matningar/" + round)
            .replace("{roundId}", Long.toString(round))
            .replace("{evaluationId}", Long.toString(evaluation))
            .replace("{materialId}", "0")
            .replaceAll("\\{\\?.*}", "");
    assertThat(address.replaceAll("\\{(figure|subQuestion|name)}", ""))
        .as("what %s is about must be known here", route)
        .doesNotContain("{");
    if (address.contains("{figure}")) {
      return FIGURES.stream().map(it -> address.replace("{figure}", it));
    }
    if (address.contains("{subQuestion}")) {
      return Stream.of("1.1", "3.1").map(it -> address.replace("{subQuestion}", it));
    }
    if (address.contains("{name}")) {
      return Stream.of("omraden", "spindel", "matris").map(it -> address.replace("{name}", it));
    }
    return address.endsWith("/skillnader")
        ? Stream.of("", "?grupp=1&mot=2", "?grupp=2&mot=3").map(it -> address + it)
        : Stream.of(address);
  }

  /** Where a page leads, of the same round; other figures look like those that are chosen. */
  List<String> links(Person page) {
    return page.page().select("a[href]").eachAttr("href").stream()
        .map(it -> it.replaceAll("#.*", ""))
        .filter(it -> !it.matches(ANY_FIGURE) && withoutNames(it).contains("{"))
        .toList();
  }

  /** What stands on a page or in a file. */
  String content(Person page) {
    return content(page.content());
  }

  private String content(byte[] file) {
    var text = new String(file, StandardCharsets.UTF_8);
    return text.startsWith("PK")
        ? unpacked(file)
        : withoutNames(text.startsWith("%PDF-") ? printed(file) : text);
  }

  /** The text without what only names the round or the visit. */
  String withoutNames(String text) {
    return text.replaceAll("/matningar/" + round + "\\b", "/matningar/{id}")
        .replaceAll("matning=" + round + "\\b", "matning={id}")
        .replaceAll("utvardering=" + evaluation + "\\b", "utvardering={evaluationId}")
        .replaceAll(
            "/jamforelse/" + round + "/" + evaluation + "\\b",
            "/jamforelse/{roundId}/{evaluationId}")
        .replaceAll("/jamforelse/" + round + "\\b", "/jamforelse/{roundId}")
        .replaceAll("/utvarderingar/" + evaluation + "\\b", "/utvarderingar/{evaluationId}")
        .replaceAll("/comparisons/" + round + "/" + evaluation + "\\b", "/comparisons/{roundId}")
        .replaceAll("\"id\":\\d+", "id")
        .replaceAll("name=\"(matning|utvardering)\" value=\"\\d+\"", "$1")
        .replaceAll("<option value=\"\\d+\"", "<option")
        .replaceAll("name=\"csrfToken\" value=\"[^\"]*\"", "csrfToken")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "uuid");
  }

  /** What a PDF says; without blanks, since a line ends where a name is long. */
  private static String printed(byte[] file) {
    try (var pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a spreadsheet, a document or a packed file, without the moment it was made. */
  private String unpacked(byte[] file) {
    var parts = new TreeMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), content(zip.readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    parts.remove("docProps/core.xml");
    return parts.toString();
  }
}
