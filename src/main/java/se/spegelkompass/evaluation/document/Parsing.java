package se.spegelkompass.evaluation.document;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import se.spegelkompass.evaluation.document.pdf.PdfFile;
import se.spegelkompass.evaluation.document.word.WordFile;

/**
 * Reads a file here and now. Files can make it slow, hungry or ill: so only in a process of its
 * own.
 */
final class Parsing {

  private Parsing() {}

  static DocumentReading read(Path file) {
    try {
      var document = document(file);
      return document.text().isBlank()
          ? new DocumentReading.Refused(Refusal.EMPTY)
          : new DocumentReading.Read(document);
    } catch (Refused e) {
      return new DocumentReading.Refused(e.reason());
    } catch (EncryptedDocumentException e) {
      return new DocumentReading.Refused(Refusal.ENCRYPTED);
    } catch (StackOverflowError e) {
      return new DocumentReading.Refused(Refusal.TOO_DEMANDING);
    } catch (IOException | RuntimeException e) {
      // Parsers throw whatever they stumble over.
      return new DocumentReading.Refused(Refusal.CORRUPT);
    }
  }

  private static DocumentText document(Path file) throws IOException {
    return switch (FileType.of(file)) {
      case PDF -> PdfFile.read(file);
      case PACKAGE -> packed(file);
      case COMPOUND -> CompoundFile.read(file);
      case RTF -> throw new Refused(Refusal.RTF);
      case ARCHIVE -> throw new Refused(Refusal.ZIP);
      case PICTURE -> throw new Refused(Refusal.PICTURE);
      case PROGRAM -> throw new Refused(Refusal.NOT_A_DOCUMENT);
      case OTHER -> TextFile.read(file);
    };
  }

  private static DocumentText packed(Path file) throws IOException {
    return switch (PackageCheck.kind(file)) {
      case DOCX -> WordFile.read(file);
      case XLSX -> XlsxFile.read(file);
      case ODS -> OdsFile.read(file);
      case PDF, DOC, XLS, CSV, TEXT -> throw new IllegalStateException("not a package");
    };
  }
}
