package se.spegelkompass.invite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads sheets as somebody does who has them on paper. */
final class Sheets {

  private static final Pattern CODE =
      Pattern.compile(
          "^([" + PaperCode.ALPHABET + "]{4} [" + PaperCode.ALPHABET + "]{4})$", Pattern.MULTILINE);

  private Sheets() {}

  static List<String> codes(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return CODE.matcher(new PDFTextStripper().getText(document))
          .results()
          .map(it -> it.group(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
