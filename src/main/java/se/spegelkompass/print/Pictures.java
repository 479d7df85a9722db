package se.spegelkompass.print;

import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Pictures as files of their own. Such a view is one {@code svg} with its namespace, a {@code
 * title}, a {@code desc} and a width in pixels; its classes are in {@code print/picture.css}.
 */
@Singleton
public final class Pictures {

  /** Of an SVG file. */
  public static final MediaType SVG = MediaType.of("image/svg+xml");

  /** Of a PNG file. */
  public static final MediaType PNG = MediaType.IMAGE_PNG_TYPE;

  private static final String STYLE = Markup.text("/print/picture.css");

  /** Pixels of a PNG to one of the picture. */
  private static final float SHARP = 2;

  private final Views views;
  private final Turns turns;

  Pictures(Views views, Turns turns) {
    this.views = views;
    this.turns = turns;
    Typeface.register();
  }

  /**
   * An SVG file, with all that it needs in itself.
   *
   * @param view its name, as for a page
   * @param page what the view calls {@code page}
   */
  public byte[] svg(String view, Object page, Locale locale) {
    return write(picture(view, page, locale));
  }

  /**
   * The same as a PNG file on white, twice as many pixels wide.
   *
   * @throws se.spegelkompass.web.Busy if too many files are being made
   */
  public byte[] png(String view, Object page, Locale locale) {
    return turns.take(() -> draw(picture(view, page, locale)));
  }

  private Document picture(String view, Object page, Locale locale) {
    var document = Markup.read(views.render(view, page, locale).strip());
    style(document);
    return document;
  }

  /** Gives every picture in a document the style of pictures. */
  static void style(Document document) {
    for (var svg : Markup.all(document, "svg")) {
      if (isOutermost(svg)) {
        var style = document.createElementNS(Markup.SVG, "style");
        style.setTextContent(STYLE);
        svg.insertBefore(style, svg.getFirstChild());
      }
    }
  }

  private static boolean isOutermost(Element svg) {
    return !(svg.getParentNode() instanceof Element parent)
        || !Markup.SVG.equals(parent.getNamespaceURI());
  }

  static byte[] write(Document document) {
    try {
      var writer = new StringWriter();
      var transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.transform(new DOMSource(document), new StreamResult(writer));
      return writer.toString().getBytes(StandardCharsets.UTF_8);
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] draw(Document document) {
    var transcoder = new PNGTranscoder();
    var width = Float.parseFloat(document.getDocumentElement().getAttribute("width"));
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, SHARP * width);
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
    transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
    try (var bytes = new ByteArrayOutputStream()) {
      transcoder.transcode(new TranscoderInput(document), new TranscoderOutput(bytes));
      return bytes.toByteArray();
    } catch (TranscoderException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
