package se.spegelkompass.evaluation.document.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes words and rules from each page. */
final class PageReader extends PDFTextStripper {

  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
  private static final String PAGINATION = "Pagination";
  private static final float USUAL_SPACE = 0.25f;
  private static final int MOST_GLYPHS = 60_000;

  private final List<Page> pages = new ArrayList<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final Map<Float, Integer> directions = new HashMap<>();
  private final Map<PDFont, Boolean> bold = new HashMap<>();
  private final Deque<Boolean> running = new ArrayDeque<>();
  private final Paths paths = new Paths(this);

  private PageReader() {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  static List<Page> pages(PDDocument document) throws IOException {
    var reader = new PageReader();
    reader.writeText(document, new StringWriter());
    reader.passOver(document.getNumberOfPages());
    return reader.pages;
  }

  /** A page with nothing on it is passed over by PDFBox, and is one all the same. */
  private void passOver(int before) {
    while (pages.size() < before) {
      pages.add(new Page(0, List.of(), List.of()));
    }
  }

  @Override
  protected void startPage(PDPage page) {
    passOver(getCurrentPageNo() - 1);
    glyphs.clear();
    directions.clear();
    running.clear();
    paths.take();
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    directions.merge(text.getDir(), 1, Integer::sum);
    if (!running.contains(true) && text.getUnicode() != null && glyphs.size() < MOST_GLYPHS) {
      var size = Math.abs(text.getFontSizeInPt());
      var space = text.getWidthOfSpace();
      glyphs.add(
          new Glyph(
              text.getUnicode(),
              text.getXDirAdj(),
              text.getXDirAdj() + text.getWidthDirAdj(),
              text.getYDirAdj(),
              size,
              space > size / 10 && space < size ? space : size * USUAL_SPACE,
              bold.computeIfAbsent(text.getFont(), PageReader::isBold)));
    }
  }

  private static boolean isBold(PDFont font) {
    var name = Optional.ofNullable(font.getName()).orElse("").toLowerCase(Locale.ROOT);
    var descriptor = font.getFontDescriptor();
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || (descriptor != null && descriptor.isForceBold());
  }

  /** What the file itself marks as running heads and feet is left out. */
  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    running.push(
        ARTIFACT.equals(tag)
            && properties != null
            && PAGINATION.equals(properties.getNameAsString(COSName.TYPE)));
  }

  @Override
  public void endMarkedContentSequence() {
    running.poll();
  }

  @Override
  protected void writePage() {}

  @Override
  protected void endPage(PDPage page) {
    var direction =
        directions.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0f);
    var turn = new Turn(page, direction);
    pages.add(
        new Page(turn.height(), Words.of(glyphs), paths.take().stream().map(turn::rule).toList()));
  }
}
