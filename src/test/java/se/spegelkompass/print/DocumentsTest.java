package se.spegelkompass.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thymeleaf.TemplateEngine;

class DocumentsTest {

  private static final Locale SWEDISH = Locale.of("sv");

  private static final String TABLE =
      """
      <table class="table"><thead><tr><th scope="col">Delfråga</th><th scope="col">Gap</th></tr></thead>
      <tbody><tr><th scope="row">4.3 Jämförelser</th><td class="number">+31</td></tr></tbody></table>
      """;

  private static final String PICTURE =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="100" height="60" viewBox="0 0 100 60" alt="En ring">
      <title>En ring</title><circle class="dumbbell-self" cx="50" cy="30" r="8"/>
      <text x="50" y="20">Självskattning</text></svg>
      """;

  private final Documents documents =
      new Documents(new Views(new TemplateEngine()), new Turns(1, Duration.ZERO));

  @Test
  void itIsWhatPdfUaAndPdfAAskFor() {
    var pdf = pdf("<h1>Rapport</h1><p>Åtta områden − så här.</p><h2>Tabell</h2>" + TABLE + PICTURE);

    assertThat(Conformity.faultsForPdfUa(pdf)).isEmpty();
    assertThat(Conformity.faultsForPdfA(pdf)).isEmpty();
  }

  @Test
  void aPictureThatIsNotDescribedIsFound() {
    var pdf = pdf("<h1>Rapport</h1>" + PICTURE.replace("alt=\"En ring\"", ""));

    assertThat(Conformity.faultsForPdfUa(pdf)).isNotEmpty();
  }

  @Test
  void titleLanguageAndBookmarksAreThere() throws IOException {
    try (var pdf =
        Loader.loadPDF(pdf("<h1>Rapport</h1><h2>Bilder</h2><h3>Spindel</h3><h2>Tabell</h2>"))) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Jämförelsen");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
      var outline = pdf.getDocumentCatalog().getDocumentOutline();
      var first = outline.getFirstChild();
      assertThat(first.getTitle()).isEqualTo("Rapport");
      assertThat(first.getFirstChild().getTitle()).isEqualTo("Bilder");
      assertThat(first.getFirstChild().getFirstChild().getTitle()).isEqualTo("Spindel");
      assertThat(first.getLastChild().getTitle()).isEqualTo("Tabell");
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
      assertThat(text(pdf)).contains("1 / 1");
    }
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    try (var pdf = Loader.loadPDF(pdf("<h1>Rapport</h1><p>Å − – “x” ▲</p>" + PICTURE))) {
      var fonts = pdf.getPage(0).getResources();
      for (COSName name : fonts.getFontNames()) {
        assertThat(fonts.getFont(name).isEmbedded()).as(name.getName()).isTrue();
        assertThat(fonts.getFont(name).getName()).contains("OpenSans");
      }
    }
  }

  @Test
  void nothingIsReadFromFilesOrAddresses(@TempDir Path folder) throws IOException {
    var secret = folder.resolve("secret.txt");
    Files.writeString(secret, "HEMLIGT");
    var asked = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      var address = "http://127.0.0.1:" + server.getAddress().getPort();
      var body = new StringBuilder("<h1>Rapport</h1>");
      for (var target : new String[] {address + "/x", secret.toUri().toString()}) {
        body.append(
            """
            <img src="%1$s" alt="x"/><link rel="stylesheet" href="%1$s"/><iframe src="%1$s"/>
            <style>@import url("%1$s"); p { background: url("%1$s") } @font-face { font-family: X; src: url("%1$s") }</style>
            <object data="%1$s" type="text/plain">x</object><p>x</p>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9" alt="x">
            <style>@font-face { font-family: Y; src: url("%1$s") }</style>
            <image xlink:href="%1$s" width="9" height="9"/><use xlink:href="%1$s#a"/><text font-family="Y">t</text></svg>
            """
                .formatted(target));
      }

      try (var pdf = Loader.loadPDF(pdf(body.toString()))) {
        assertThat(text(pdf)).doesNotContain("HEMLIGT");
      }
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void documentTypesAndEntitiesAreRefused() {
    for (var markup :
        new String[] {
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>",
          "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><x/>",
          "<p>"
        }) {
      assertThatIllegalArgumentException().isThrownBy(() -> Markup.read(markup));
    }
  }

  private byte[] pdf(String body) {
    return documents.set(documents.whole(body, "Jämförelsen", SWEDISH));
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf);
  }
}
