package se.spegelkompass.evaluation.report;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that looks like the heading of an area's chapter. Lines in the contents do so too.
 *
 * @param area the area's number
 * @param numbered whether it says "Område" and the number
 */
record AreaHeading(int area, boolean numbered) {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)^(?:\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+)?område\\s*(\\d{1,2})\\b\\s*[.:\u2013-]?\\s*(.*)$");
  private static final Pattern PREFIX = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*[.:)]?\\s+");

  /** With the number of a page at its end it stands in the contents. */
  private static final Pattern WITH_PAGE = Pattern.compile("^.*\\D\\d{1,3}$");

  private static final int LONGEST = 150;
  private static final int MOST_WORDS = 10;
  private static final double SAME = 0.85;

  static Optional<AreaHeading> of(ProseLine line, AreaTitles titles) {
    var text = line.flat();
    if (text.isEmpty() || line.text().length() > LONGEST || Bullets.isBulleted(text)) {
      return Optional.empty();
    }
    var numbered = NUMBERED.matcher(text);
    if (numbered.matches()) {
      var title = numbered.group(2).strip();
      return isTitle(title, titles)
          ? Optional.of(new AreaHeading(Integer.parseInt(numbered.group(1)), true))
          : Optional.empty();
    }
    return WITH_PAGE.matcher(text).matches() ? Optional.empty() : titled(text, titles);
  }

  private static boolean isTitle(String title, AreaTitles titles) {
    return title.isEmpty()
        || (!WITH_PAGE.matcher(title).matches()
            && Character.isUpperCase(title.codePointAt(0))
            && (titles.likest(title).filter(it -> it.likeness() >= AreaTitles.LIKE).isPresent()
                || (!title.matches(".*[.,:;!?]$") && title.split(" ", -1).length <= MOST_WORDS)));
  }

  private static Optional<AreaHeading> titled(String text, AreaTitles titles) {
    var title = PREFIX.matcher(text).replaceFirst("");
    return titles
        .likest(title)
        .filter(it -> it.likeness() >= SAME)
        .map(it -> new AreaHeading(it.area(), false));
  }
}
