package se.spegelkompass.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperCodeTest {

  @Test
  void aCodeHasEightSignsThatCannotBeTakenForEachOther() {
    var codes = new HashSet<String>();
    for (int i = 0; i < 2_000; i++) {
      var code = PaperCode.random().value();
      assertThat(code).hasSize(8).matches("[3479ACDEFHKMNPRTWXY]+");
      codes.add(code);
    }
    assertThat(codes).hasSize(2_000);
  }

  @Test
  void itMayBeTypedAnyHow() {
    var code = PaperCode.random();
    var typed = code.shown().toLowerCase(Locale.ROOT);

    assertThat(PaperCode.parse(typed)).contains(code);
    assertThat(PaperCode.parse(" " + typed.replace(" ", "-") + " ")).contains(code);
    assertThat(PaperCode.parse(code.value().substring(1))).isEmpty();
    assertThat(PaperCode.parse("0OIL1S5Z")).isEmpty();
    assertThat(code).hasToString("PaperCode");
  }

  @Test
  void eightSlipsStandOnASheet() throws IOException {
    var slips =
        IntStream.rangeClosed(1, 17)
            .mapToObj(i -> new CodeSheet.Slip("https://x.se/f/" + i, "ACDE " + (3400 + i)))
            .toList();

    var pdf = new CodeSheet().pdf(words("Självskattning våren 2027"), slips);

    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(3);
      var text = new PDFTextStripper().getText(document);
      assertThat(text).contains("Kumla kommun frågar dig", "Självskattning våren 2027");
      slips.forEach(slip -> assertThat(text).contains(slip.code()));
    }
  }

  @Test
  void aLongWordStaysOnItsSlip() throws IOException {
    var pdf =
        new CodeSheet()
            .pdf(words("Å".repeat(100)), List.of(new CodeSheet.Slip("https://x.se", "ACDE 3479")));

    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).lines())
          .noneMatch(line -> line.length() > 60 && line.startsWith("Å"));
    }
  }

  @Test
  void aNameThatTheFontDoesNotKnowIsPrintedAsWellAsItCanBe() throws IOException {
    var pdf =
        new CodeSheet()
            .pdf(
                words("Łódź 東京\n\tvåren"),
                List.of(new CodeSheet.Slip("https://x.se", "ACDE 3479")));

    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("våren").contains("·");
    }
  }

  private static CodeSheet.Words words(String round) {
    return new CodeSheet.Words(
        "Kumla kommun frågar dig",
        round,
        "Grupp: Medarbetare",
        "Skriv koden på",
        "x.se/kod",
        "Svara senast.",
        "Ingen ser.");
  }
}
