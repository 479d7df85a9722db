package se.spegelkompass.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.w3c.dom.Document;
import se.spegelkompass.web.Language;

/**
 * Sets views as PDF on A4: tagged (PDF/UA-1 and PDF/A-3a), with bookmarks, page numbers, language
 * and title. Such a view has no frame: it is what stands in the body, well-formed, with {@code alt}
 * on every {@code svg} and {@code scope} on every {@code th}. {@code h1}–{@code h3} become
 * bookmarks. Classes that can be used are in {@code print/document.css}.
 */
@Singleton
public final class Documents {

  /** Of a PDF file. */
  public static final MediaType TYPE = MediaType.APPLICATION_PDF_TYPE;

  private final Views views;
  private final Turns turns;
  private final String style = Markup.text("/print/document.css");
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  Documents(Views views, Turns turns) {
    this.views = views;
    this.turns = turns;
    XRLog.setLoggingEnabled(false);
    Typeface.register();
  }

  /**
   * A PDF file.
   *
   * @param view its name, as for a page
   * @param page what the view calls {@code page}
   * @param title in the file's metadata, and what readers show in their title bar
   * @throws se.spegelkompass.web.Busy if too many files are being made
   */
  public byte[] pdf(String view, Object page, String title, Locale locale) {
    return turns.take(() -> set(whole(views.render(view, page, locale), title, locale)));
  }

  Document whole(String body, String title, Locale locale) {
    var document =
        Markup.read("<html><head><title/><meta/><style/></head><body>" + body + "</body></html>");
    document.getDocumentElement().setAttribute("lang", Language.of(locale).code());
    Markup.all(document, "title").getFirst().setTextContent(title);
    var description = Markup.all(document, "meta").getFirst();
    description.setAttribute("name", "description");
    description.setAttribute("content", title);
    Markup.all(document, "style").getFirst().setTextContent(style);
    Bookmarks.add(document);
    Pictures.style(document);
    return document;
  }

  private static BatikSVGDrawer drawer() {
    var drawer = new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE);
    drawer.fontResolver = new Typeface.InPictures();
    return drawer;
  }

  byte[] set(Document document) {
    try (var drawer = drawer();
        var bytes = new ByteArrayOutputStream()) {
      var builder = new PdfRendererBuilder();
      Typeface.embed(builder);
      builder
          .useFastMode()
          .useSVGDrawer(drawer)
          .usePdfUaAccessibility(true)
          .usePdfAConformance(PdfAConformance.PDFA_3_A)
          .useColorProfile(colours)
          .withProducer("Spegelkompass")
          .useUriResolver((base, uri) -> null)
          .useExternalResourceAccessControl(
              (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
          .useExternalResourceAccessControl(
              (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
          .withW3cDocument(document, null)
          .toStream(bytes)
          .run();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
