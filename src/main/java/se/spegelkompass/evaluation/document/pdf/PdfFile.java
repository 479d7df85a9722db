package se.spegelkompass.evaluation.document.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import se.spegelkompass.evaluation.document.DocumentKind;
import se.spegelkompass.evaluation.document.DocumentText;
import se.spegelkompass.evaluation.document.Refusal;
import se.spegelkompass.evaluation.document.Refused;

/** Reads PDF files. */
public final class PdfFile {

  private static final int MOST_PAGES = 300;

  /** A page of a report has hundreds; a scanned one none, or a stamp. */
  private static final int FEWEST_LETTERS = 20;

  static {
    FontMappers.set(new NoFonts());
  }

  private PdfFile() {}

  /** The text of a PDF file. */
  public static DocumentText read(Path file) throws IOException {
    try (var bytes = new RandomAccessReadBufferedFile(file);
        var document = Loader.loadPDF(bytes, IOUtils.createMemoryOnlyStreamCache())) {
      check(document);
      return text(document);
    } catch (InvalidPasswordException e) {
      throw new Refused(Refusal.ENCRYPTED);
    }
  }

  private static void check(PDDocument document) {
    if (!document.getCurrentAccessPermission().canExtractContent()) {
      throw new Refused(Refusal.ENCRYPTED);
    }
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw new Refused(Refusal.TOO_MANY_PAGES);
    }
    if (document.getNumberOfPages() == 0) {
      throw new Refused(Refusal.CORRUPT);
    }
  }

  private static DocumentText text(PDDocument document) throws IOException {
    var pages = PageReader.pages(document);
    if (letters(pages) < (long) FEWEST_LETTERS * Math.min(pages.size(), 5)) {
      throw new Refused(Refusal.SCANNED);
    }
    var flow = Flow.of(Furniture.without(pages));
    return new DocumentText(DocumentKind.PDF, flow.text(), flow.starts());
  }

  private static long letters(List<Page> pages) {
    return pages.stream()
        .flatMap(it -> it.words().stream())
        .flatMapToInt(it -> it.text().chars())
        .filter(Character::isLetter)
        .count();
  }
}
