package se.spegelkompass.evaluation.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A report that is read while there is nothing else to do: Java is slow the first time. */
public final class WarmUp {

  private static final int PAGES = 3;
  private static final int LINES = 45;
  private static final float LEADING = 15;

  private WarmUp() {}

  /** Makes and reads it. */
  public static void run() throws IOException {
    var file = Files.createTempFile("warm-up", ".pdf");
    try {
      Files.write(file, pdf());
      PdfFile.read(file);
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] pdf() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var font = new PDType1Font(FontName.HELVETICA);
      for (var i = 0; i < PAGES; i++) {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          for (var line = 0; line < LINES; line++) {
            line(content, font, 740 - line * LEADING, line < LINES / 2);
          }
        }
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  /** Of text, or of a table. */
  private static void line(PDPageContentStream content, PDFont font, float y, boolean running)
      throws IOException {
    if (running) {
      text(
          content,
          font,
          60,
          y,
          "Kommunen arbetar med styrning, uppföljning och analys på alla nivåer");
    } else {
      text(content, font, 60, y, "1.1 Strategi");
      text(content, font, 300, y, "12");
      text(content, font, 400, y, "100");
      content.addRect(55, y - 4, 400, 0.5f);
      content.fill();
    }
  }

  private static void text(PDPageContentStream content, PDFont font, float x, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, 10);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }
}
