package se.spegelkompass.evaluation.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFilesTest {

  private static final String TEXT = "Analys av Åmål\n\n1.1\tStrategi för ömsesidighet\t5\t15";

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "x-MacRoman", "IBM850"})
  void textIsTheSameHoweverItIsWritten(String charset) {
    var document = Reading.document(TEXT.getBytes(Charset.forName(charset)));

    assertThat(document).isEqualTo(new DocumentText(DocumentKind.TEXT, TEXT));
  }

  @Test
  void byteOrderMarksCarriageReturnsAndPageBreaksAreNoText() {
    assertThat(text("\uFEFFEtt\r\nTvå\rTre\fFyra\n")).isEqualTo("Ett\nTvå\nTre\nFyra");
  }

  @Test
  void theCharactersThatHoldItemsApartDoNotComeFromOutside() {
    assertThat(text("a\u001Eb\u0007c" + ", det räcker så här långt.".repeat(30)))
        .doesNotContain("\u001E", "\u0007");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void aTableSavedAsTextIsOne(String between) {
    var text =
        "Nr;Titel;Poäng\n1.1;\"Strategi; och mer\";5\n1.2;\"Två\nrader\";7\n".replace(";", between);

    var document = Reading.document(text.getBytes(StandardCharsets.UTF_8));
    assertThat(document.kind()).isEqualTo(DocumentKind.CSV);
    assertThat(document.text().lines().toList().get(2)).isEqualTo("1.2\tTvå\u001Erader\t7");
  }

  @Test
  void proseWithCommasIsNoTable() {
    var text = "Kommunen, som helhet, arbetar.\nDet är bra, men inte nog.\nSå är det.\n";

    assertThat(Reading.document(text.getBytes(StandardCharsets.UTF_8)).kind())
        .isEqualTo(DocumentKind.TEXT);
  }

  private static String text(String text) {
    return Reading.document(text.getBytes(StandardCharsets.UTF_8)).text();
  }
}
