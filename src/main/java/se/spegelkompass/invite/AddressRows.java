package se.spegelkompass.invite;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the rows of a list of addresses, however it was written. */
final class AddressRows {

  static final int LARGEST_FILE = 5 * 1024 * 1024;
  static final int MOST_ROWS = 20_000;

  private static final long LARGEST_ENTRY = 64L * 1024 * 1024;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_EXCEL = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  static {
    // A list of addresses unpacks to a few megabytes.
    ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
  }

  private AddressRows() {}

  /** The list cannot be read. */
  static final class Unreadable extends RuntimeException {

    /** Why. */
    enum Why {
      OLD_EXCEL,
      NOT_A_LIST,
      TOO_MANY;

      String messageKey() {
        return "invite.unreadable." + name().toLowerCase(Locale.ROOT).replace('_', '-');
      }
    }

    private final Why why;

    Unreadable(Why why) {
      super(why.name());
      this.why = why;
    }

    Why why() {
      return why;
    }
  }

  /**
   * The rows of a file: XLSX, or CSV in UTF-8 or, as Excel writes it in Sweden, Windows-1252.
   *
   * @throws Unreadable if it is neither, or holds too much
   */
  static List<AddressRow> ofFile(byte[] file) {
    if (startsWith(file, OLD_EXCEL)) {
      throw new Unreadable(Unreadable.Why.OLD_EXCEL);
    }
    return startsWith(file, ZIP) ? ofXlsx(file) : ofText(text(file));
  }

  /**
   * The rows of a text. Cells are parted by the sign that stands most in it: semicolon, tab or
   * comma.
   *
   * @throws Unreadable if quotation marks do not fit, or there are too many rows
   */
  static List<AddressRow> ofText(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new Unreadable(Unreadable.Why.NOT_A_LIST);
    }
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(text))
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    var rows = new ArrayList<AddressRow>();
    try (var parser = format.parse(new StringReader(text))) {
      for (var record : parser) {
        // A quoted cell may go over several lines; the last one is near enough.
        add(rows, new AddressRow((int) parser.getCurrentLineNumber(), record.toList()));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new Unreadable(Unreadable.Why.NOT_A_LIST);
    }
    return rows;
  }

  private static void add(List<AddressRow> rows, AddressRow row) {
    if (row.isBlank()) {
      return;
    }
    if (rows.size() == MOST_ROWS) {
      throw new Unreadable(Unreadable.Why.TOO_MANY);
    }
    rows.add(row);
  }

  private static char delimiter(String text) {
    var best = ';';
    for (var candidate : new char[] {'\t', ','}) {
      if (count(text, candidate) > count(text, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(it -> it == sign).count();
  }

  private static String text(byte[] file) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(file, Charset.forName("windows-1252"));
    }
  }

  /** Read as a stream: a spreadsheet that unpacks to gigabytes is given up after the last row. */
  private static List<AddressRow> ofXlsx(byte[] file) {
    try (var opened = OPCPackage.open(new ByteArrayInputStream(file))) {
      var reader = new XSSFReader(opened);
      var sheets = reader.getSheetsData();
      if (!sheets.hasNext()) {
        return List.of();
      }
      var rows = new SheetRows();
      try (var sheet = sheets.next()) {
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(
            new XSSFSheetXMLHandler(
                reader.getStylesTable(), new ReadOnlySharedStringsTable(opened), rows, false));
        parser.parse(new InputSource(sheet));
      }
      return rows.rows;
    } catch (Unreadable e) {
      throw e;
    } catch (OpenXML4JException
        | IOException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      // The library has many ways to say that a file is broken, and half of them are unchecked.
      throw new Unreadable(Unreadable.Why.NOT_A_LIST);
    }
  }

  private static final class SheetRows implements XSSFSheetXMLHandler.SheetContentsHandler {

    private static final int MOST_COLUMNS = 20;

    private final List<AddressRow> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();

    @Override
    public void startRow(int number) {
      cells.clear();
    }

    @Override
    public void cell(
        @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
      var column = reference == null ? cells.size() : new CellReference(reference).getCol();
      if (column < MOST_COLUMNS) {
        while (cells.size() < column) {
          cells.add("");
        }
        cells.add(value == null ? "" : value);
      }
    }

    @Override
    public void endRow(int number) {
      add(rows, new AddressRow(number + 1, cells));
    }
  }

  private static boolean startsWith(byte[] file, byte[] beginning) {
    for (int i = 0; i < beginning.length; i++) {
      if (i >= file.length || file[i] != beginning[i]) {
        return false;
      }
    }
    return true;
  }
}
