package se.spegelkompass.web;

import io.micronaut.http.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * A table as a file that a Swedish Excel opens as it is: UTF-8 with a byte order mark, semicolons.
 */
public final class CsvFile {

  public static final MediaType TYPE = MediaType.of("text/csv;charset=utf-8");

  private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
  private static final String LINE_END = "\r\n";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

  /** What cannot be a formula although it begins like one. */
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d+)?");

  private CsvFile() {}

  /**
   * Every cell is text, or a number with a decimal comma. What a spreadsheet would take for a
   * formula is made harmless.
   */
  public static byte[] of(List<String> header, List<List<String>> rows) {
    return Stream.concat(Stream.of(header), rows.stream())
        .map(CsvFile::line)
        .collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<String> cells) {
    return FORMAT.format(cells.stream().map(CsvFile::harmless).toArray()) + LINE_END;
  }

  private static String harmless(String cell) {
    return !cell.isEmpty()
            && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0
            && !NUMBER.matcher(cell).matches()
        ? "'" + cell
        : cell;
  }
}
