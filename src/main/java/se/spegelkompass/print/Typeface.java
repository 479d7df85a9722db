package se.spegelkompass.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The font of everything on paper. It comes along, so that pages are the same everywhere. */
final class Typeface {

  static final String FAMILY = "Open Sans";

  private record Face(String resource, int weight) {}

  private static final List<Face> FACES =
      List.of(
          new Face("/print/fonts/OpenSans-Regular.ttf", 400),
          new Face("/print/fonts/OpenSans-Bold.ttf", 700));

  private Typeface() {}

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
