package se.spegelkompass.evaluation.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/** A PDF drawn by hand: texts and lines, in points from the upper left corner. */
public final class Drawn {

  private static final float HEIGHT = PDRectangle.A4.getHeight();
  private static final PDType1Font PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private final PDDocument document = new PDDocument();
  private @Nullable PDPageContentStream page;

  /** Begins a page. */
  public Drawn page() {
    end();
    var next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    try {
      page = new PDPageContentStream(document, next);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of text. */
  public Drawn text(float x, float y, String text) {
    return text(x, y, text, PLAIN, 10);
  }

  Drawn bold(float x, float y, String text, float size) {
    return text(x, y, text, BOLD, size);
  }

  Drawn small(float x, float y, String text) {
    return text(x, y, text, PLAIN, 6);
  }

  private Drawn text(float x, float y, String text, PDType1Font font, float size) {
    return drawn(it -> {
      it.beginText();
      it.setFont(font, size);
      it.newLineAtOffset(x, HEIGHT - y);
      it.showText(text);
      it.endText();
    });
  }

  /** Lines below each other. */
  Drawn texts(float x, float y, String... texts) {
    for (var i = 0; i < texts.length; i++) {
      text(x, y + i * 12, texts[i]);
    }
    return this;
  }

  /** A stroked line. */
  Drawn line(float x, float y, float toX, float toY) {
    return drawn(it -> {
      it.moveTo(x, HEIGHT - y);
      it.lineTo(toX, HEIGHT - toY);
      it.stroke();
    });
  }

  /** A filled box so thin that it looks like a line, as Word draws borders. */
  Drawn border(float x, float y, float toX, float toY) {
    return drawn(it -> {
      it.addRect(x, HEIGHT - toY, Math.max(0.5f, toX - x), Math.max(0.5f, toY - y));
      it.fill();
    });
  }

  /** All lines of a table. */
  Drawn grid(float[] xs, float[] ys) {
    for (var x : xs) {
      border(x, ys[0], x, ys[ys.length - 1]);
    }
    for (var y : ys) {
      line(xs[0], y, xs[xs.length - 1], y);
    }
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    end();
    try (document) {
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void end() {
    if (page != null) {
      drawn(PDPageContentStream::close);
    }
  }

  /** Something that PDFBox does. */
  private interface Step {
    void on(PDPageContentStream page) throws IOException;
  }

  private Drawn drawn(Step step) {
    try {
      step.on(Objects.requireNonNull(page));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
