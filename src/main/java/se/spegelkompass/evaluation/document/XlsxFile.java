package se.spegelkompass.evaluation.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads Excel workbooks piece by piece, each cell as Excel shows it. */
final class XlsxFile {

  private final OPCPackage opened;
  private final XSSFReader reader;
  private final SheetLines lines = new SheetLines();

  private XlsxFile(OPCPackage opened) throws IOException, OpenXML4JException {
    this.opened = opened;
    this.reader = new XSSFReader(opened);
  }

  static DocumentText read(Path file) throws IOException {
    try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      return new XlsxFile(opened).document();
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | SAXException
        | ParserConfigurationException e) {
      throw new Refused(Refusal.CORRUPT);
    }
  }

  private DocumentText document()
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    var hidden = hidden();
    var strings = new ReadOnlySharedStringsTable(opened);
    var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (var sheet = sheets.next()) {
        if (!hidden.contains(sheets.getSheetName())) {
          lines.sheet(sheets.getSheetName());
          rows(sheet, strings);
        }
      }
    }
    return lines.document(DocumentKind.XLSX);
  }

  private void rows(InputStream sheet, ReadOnlySharedStringsTable strings)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    var formatter = new DataFormatter(Locale.of("sv", "SE"));
    var handler =
        new XSSFSheetXMLHandler(
            reader.getStylesTable(), null, strings, new XlsxRows(lines), formatter, false);
    var xml = XMLHelper.newXMLReader();
    xml.setContentHandler(handler);
    xml.parse(new InputSource(sheet));
  }

  /** The names of sheets that Excel does not show. */
  private Set<String> hidden() throws IOException, OpenXML4JException {
    var hidden = new HashSet<String>();
    try (var in = reader.getWorkbookData()) {
      var sheets = Xml.document(in).getElementsByTagNameNS("*", "sheet");
      for (var i = 0; i < sheets.getLength(); i++) {
        var attributes = sheets.item(i).getAttributes();
        var state = attributes.getNamedItem("state");
        if (state != null && !state.getNodeValue().equals("visible")) {
          hidden.add(attributes.getNamedItem("name").getNodeValue());
        }
      }
    }
    return hidden;
  }
}
