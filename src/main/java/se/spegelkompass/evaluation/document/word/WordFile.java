package se.spegelkompass.evaluation.document.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Element;
import se.spegelkompass.evaluation.document.DocumentKind;
import se.spegelkompass.evaluation.document.DocumentText;
import se.spegelkompass.evaluation.document.Lines;
import se.spegelkompass.evaluation.document.Refusal;
import se.spegelkompass.evaluation.document.Refused;
import se.spegelkompass.evaluation.document.Xml;

/**
 * Reads Word files. POI opens the package; what stands in it is read from its XML, since POI's own
 * model of it also gives what was deleted and leaves out text boxes.
 */
public final class WordFile {

  private WordFile() {}

  /** The text of a file that has been found to be a safe package with a Word document in it. */
  public static DocumentText read(Path file) throws IOException {
    try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      return new DocumentText(DocumentKind.DOCX, text(opened));
    } catch (InvalidFormatException | OpenXML4JRuntimeException e) {
      throw new Refused(Refusal.CORRUPT);
    }
  }

  private static String text(OPCPackage opened) throws IOException, InvalidFormatException {
    var document = main(opened).orElseThrow(() -> new Refused(Refusal.CORRUPT));
    var body = Dom.at(root(document), "body").orElseThrow(() -> new Refused(Refusal.CORRUPT));
    var styles = Style.Sheet.of(related(document, "styles"));
    var numbering = new Numbering(related(document, "numbering"));
    var lines = new Lines();
    new Body(styles, numbering, lines).read(body);
    return lines.text();
  }

  private static Optional<PackagePart> main(OPCPackage opened) throws InvalidFormatException {
    for (var it : opened.getRelationships()) {
      if (isTo(it, "officeDocument")) {
        return Optional.ofNullable(opened.getPart(name(it)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Element> related(PackagePart document, String kind)
      throws IOException, InvalidFormatException {
    for (var it : document.getRelationships()) {
      if (isTo(it, kind)) {
        var part = document.getPackage().getPart(name(it));
        return part == null ? Optional.empty() : Optional.of(root(part));
      }
    }
    return Optional.empty();
  }

  private static boolean isTo(PackageRelationship it, String kind) {
    return it.getTargetMode() == TargetMode.INTERNAL
        && it.getRelationshipType().endsWith("/" + kind);
  }

  private static PackagePartName name(PackageRelationship it) throws InvalidFormatException {
    return PackagingURIHelper.createPartName(it.getTargetURI());
  }

  private static Element root(PackagePart part) throws IOException {
    try (var in = part.getInputStream()) {
      return Xml.document(in).getDocumentElement();
    }
  }
}
