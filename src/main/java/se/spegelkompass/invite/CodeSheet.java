package se.spegelkompass.invite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import se.spegelkompass.web.QrCode;

/**
 * Sheets of A4 with eight slips each, to cut apart and hand out. They are made once and kept
 * nowhere.
 */
final class CodeSheet {

  private static final int COLUMNS = 2;
  private static final int ROWS = 4;
  private static final float MARGIN = 28;
  private static final float INSIDE = 14;
  private static final float QR_SIDE = 92;
  private static final float SMALL = 8.5f;
  private static final float NORMAL = 10;
  private static final float LARGE = 17;
  private static final float LINE = 1.3f;

  private final PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private final PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
  private final PDFont code = new PDType1Font(Standard14Fonts.FontName.COURIER_BOLD);

  /**
   * One person's slip.
   *
   * @param link what the QR code holds
   * @param code as it is read
   */
  record Slip(String link, String code) {}

  /**
   * What stands on every slip.
   *
   * @param heading who asks
   * @param round what it is called
   * @param group whose slips they are
   * @param how how to go about it
   * @param address where the code is typed
   * @param lastDay until when
   * @param promise that nobody sees the answers
   */
  record Words(
      String heading,
      String round,
      String group,
      String how,
      String address,
      String lastDay,
      String promise) {}

  /** The sheets as a PDF. */
  byte[] pdf(Words words, List<Slip> slips) {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      document.getDocumentInformation().setTitle(shown(bold, words.round()));
      for (int i = 0; i < slips.size(); i += COLUMNS * ROWS) {
        sheet(document, words, slips.subList(i, Math.min(slips.size(), i + COLUMNS * ROWS)));
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sheet(PDDocument document, Words words, List<Slip> slips) throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    var width = (PDRectangle.A4.getWidth() - 2 * MARGIN) / COLUMNS;
    var height = (PDRectangle.A4.getHeight() - 2 * MARGIN) / ROWS;
    try (var ink = new PDPageContentStream(document, page)) {
      for (int i = 0; i < slips.size(); i++) {
        var column = i % COLUMNS;
        var row = i / COLUMNS;
        var left = MARGIN + column * width;
        var top = PDRectangle.A4.getHeight() - MARGIN - row * height;
        frame(ink, left, top - height, width, height);
        slip(ink, words, slips.get(i), left + INSIDE, top - INSIDE, width - 2 * INSIDE);
      }
    }
  }

  /** Where to cut. */
  private static void frame(PDPageContentStream ink, float x, float y, float width, float height)
      throws IOException {
    ink.setLineWidth(0.4f);
    ink.setStrokingColor(0.6f);
    ink.setLineDashPattern(new float[] {3, 3}, 0);
    ink.addRect(x, y, width, height);
    ink.stroke();
  }

  private void slip(
      PDPageContentStream ink, Words words, Slip slip, float left, float top, float width)
      throws IOException {
    var beside = width - QR_SIDE - INSIDE;
    var y =
        lines(
            ink,
            bold,
            NORMAL,
            left,
            top - NORMAL,
            wrapped(bold, NORMAL, words.heading(), beside, 2));
    y = lines(ink, plain, NORMAL, left, y, wrapped(plain, NORMAL, words.round(), beside, 2));
    y = lines(ink, plain, SMALL, left, y, wrapped(plain, SMALL, words.group(), beside, 2));
    y = lines(ink, plain, SMALL, left, y - 3, wrapped(plain, SMALL, words.how(), beside, 3));
    lines(ink, bold, SMALL, left, y, wrapped(bold, SMALL, words.address(), beside, 2));
    qr(ink, QrCode.of(slip.link()), left + width - QR_SIDE, top - QR_SIDE);
    var low = top - QR_SIDE - LARGE - 10;
    lines(ink, code, LARGE, left, low, List.of(slip.code()));
    lines(
        ink,
        plain,
        SMALL,
        left,
        low - LARGE,
        wrapped(plain, SMALL, words.lastDay() + " " + words.promise(), width, 4));
  }

  private float lines(
      PDPageContentStream ink, PDFont font, float size, float x, float y, List<String> lines)
      throws IOException {
    var at = y;
    for (var line : lines) {
      ink.beginText();
      ink.setFont(font, size);
      ink.newLineAtOffset(x, at);
      ink.showText(line);
      ink.endText();
      at -= size * LINE;
    }
    return at;
  }

  private static void qr(PDPageContentStream ink, QrCode code, float x, float y)
      throws IOException {
    var module = QR_SIDE / code.size();
    for (var dark : code.modules()) {
      ink.addRect(
          x + dark.column() * module, y + QR_SIDE - (dark.row() + 1) * module, module, module);
    }
    ink.setNonStrokingColor(0f);
    ink.fill();
  }

  private static List<String> wrapped(PDFont font, float size, String text, float width, int most)
      throws IOException {
    var lines = new ArrayList<String>();
    var line = "";
    for (var word : shown(font, text).split(" ", -1)) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (fits(font, size, longer, width)) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      // A word that is wider than the slip goes on in the next line.
      while (!fits(font, size, line, width)) {
        var part = line.length() - 1;
        while (part > 1 && !fits(font, size, line.substring(0, part), width)) {
          part--;
        }
        lines.add(line.substring(0, part));
        line = line.substring(part);
      }
    }
    lines.add(line);
    return lines.subList(0, Math.min(most, lines.size()));
  }

  private static boolean fits(PDFont font, float size, String text, float width)
      throws IOException {
    return text.length() <= 1 || font.getStringWidth(text) / 1000 * size <= width;
  }

  /** The fonts that every reader has know the letters of Western Europe; others become a dot. */
  private static String shown(PDFont font, String text) {
    var shown = new StringBuilder();
    text.codePoints()
        .forEach(it -> {
          var letter = Character.toString(it);
          shown.append(isKnown(font, letter) ? letter : "·");
        });
    return shown.toString();
  }

  private static boolean isKnown(PDFont font, String letter) {
    try {
      return font.encode(letter).length > 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
