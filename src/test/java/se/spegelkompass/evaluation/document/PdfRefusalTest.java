package se.spegelkompass.evaluation.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** PDF files that cannot be read say why. */
class PdfRefusalTest {

  @Test
  void aPdfThatOpensWithoutPasswordIsRead() throws IOException {
    assertThat(Reading.text(protectedPdf("", true))).contains("Kommunen");
    assertThat(refusal(protectedPdf("hemligt", true))).isEqualTo(Refusal.ENCRYPTED);
    assertThat(refusal(protectedPdf("", false))).isEqualTo(Refusal.ENCRYPTED);
  }

  private static byte[] protectedPdf(String password, boolean extractable) throws IOException {
    try (var document = org.apache.pdfbox.Loader.loadPDF(Reading.prose())) {
      var permission = new AccessPermission();
      permission.setCanExtractContent(extractable);
      document.protect(new StandardProtectionPolicy("ägare", password, permission));
      return saved(document);
    }
  }

  @Test
  void aScannedPdfHasNoText() throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.addPage(new PDPage());

      assertThat(refusal(saved(document))).isEqualTo(Refusal.SCANNED);
    }
  }

  @Test
  void aPdfWithTooManyPages() throws IOException {
    try (var document = new PDDocument()) {
      for (var i = 0; i < 301; i++) {
        document.addPage(new PDPage());
      }

      assertThat(refusal(saved(document))).isEqualTo(Refusal.TOO_MANY_PAGES);
    }
  }

  @Test
  void aPdfWhosePagesGoInACircle() throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var pages = document.getPages().getCOSObject();
      pages.setItem(COSName.KIDS, new COSArray(java.util.List.of(pages)));

      assertThat(Reading.of(saved(document))).isInstanceOf(DocumentReading.Refused.class);
    }
  }

  @Test
  void aPdfThatIsNestedDeeply() throws IOException {
    var inner = new COSDictionary();
    var deep = "[".repeat(100_000) + "]".repeat(100_000);
    assertThat(inner.size()).isZero();

    assertThat(
            Reading.of(
                latin(
                    "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages "
                        + deep
                        + ">>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF")))
        .isInstanceOf(DocumentReading.Refused.class);
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static Refusal refusal(byte[] bytes) {
    return Reading.refusal(bytes);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
