package se.spegelkompass.evaluation.report;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number a row starts with.
 *
 * @param area the part before the point
 * @param number the whole number, {@code 1.3}
 * @param rest what follows on the line
 */
record RowNumber(int area, String number, String rest) {

  private static final Pattern START =
      Pattern.compile(
          "(?iu)^(?:delfråga\\s+)?(\\d{1,2})\\s?\\.\\s?(\\d{1,2})(?!\\d)\\.?[:)]?\\s*(.*)$");

  static Optional<RowNumber> of(String line) {
    var found = START.matcher(line);
    if (!found.matches() || found.group(3).startsWith("%")) {
      return Optional.empty();
    }
    var area = Integer.parseInt(found.group(1));
    return Optional.of(
        new RowNumber(area, area + "." + Integer.parseInt(found.group(2)), found.group(3).strip()));
  }
}
