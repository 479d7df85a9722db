package se.spegelkompass.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.batik.gvt.font.AWTFontFamily;
import org.apache.batik.gvt.font.GVTFontFamily;

/** The font of everything on paper. It comes along, so that pages are the same everywhere. */
final class Typeface {

  static final String FAMILY = "Open Sans";

  private record Face(String resource, int weight) {}

  private static final List<Face> FACES =
      List.of(
          new Face("/print/fonts/OpenSans-Regular.ttf", 400),
          new Face("/print/fonts/OpenSans-Bold.ttf", 700));

  private Typeface() {}

  /** The same font for every text in a document's pictures. */
  static final class InPictures extends OpenHtmlFontResolver {

    private final GVTFontFamily family = new AWTFontFamily(FAMILY);

    @Override
    public GVTFontFamily resolve(String name) {
      return family;
    }

    @Override
    public GVTFontFamily getDefault() {
      return family;
    }
  }

  /** Pictures are set by the JDK, which must know the font by name. */
  static void register() {
    for (var face : FACES) {
      try (var stream = Markup.stream(face.resource())) {
        GraphicsEnvironment.getLocalGraphicsEnvironment()
            .registerFont(Font.createFont(Font.TRUETYPE_FONT, stream));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (FontFormatException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static void embed(PdfRendererBuilder builder) {
    FACES.forEach(it ->
        builder.useFont(
            () -> Markup.stream(it.resource()), FAMILY, it.weight(), FontStyle.NORMAL, true));
  }
}
