package se.spegelkompass.evaluation.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.spegelkompass.evaluation.Points;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;

/**
 * Two columns out of a spreadsheet: which sub-question, and its points.
 *
 * @param points what was understood, by the name of the field
 * @param unread the lines that were not
 */
record PastedPoints(Map<String, String> points, List<String> unread) {

  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2}\\.\\d{1,2})\\b.*");
  private static final int MOST_LINES = 300;

  static PastedPoints of(String pasted, Edition edition) {
    var points = new HashMap<String, String>();
    var unread = new ArrayList<String>();
    pasted
        .lines()
        .limit(MOST_LINES)
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .forEach(line -> {
          var found = cells(line).flatMap(it -> subQuestion(it[0], edition));
          var value = cells(line).map(it -> it[1]).filter(it -> Points.of(it).isPresent());
          if (found.isPresent() && value.isPresent()) {
            points.put(ReviewForm.points(found.get().id()), value.get());
          } else {
            unread.add(line);
          }
        });
    return new PastedPoints(points, unread);
  }

  /** The columns are apart by a TAB, a semicolon, or the last space. */
  private static Optional<String[]> cells(String line) {
    var cells = line.split("[\t;]", -1);
    if (cells.length > 1) {
      return Optional.of(new String[] {cells[0].strip(), cells[1].strip()});
    }
    var at = line.lastIndexOf(' ');
    return at < 0
        ? Optional.empty()
        : Optional.of(new String[] {line.substring(0, at).strip(), line.substring(at + 1)});
  }

  private static Optional<SubQuestion> subQuestion(String name, Edition edition) {
    var number = NUMBER.matcher(name);
    return number.matches()
        ? edition.subQuestions().filter(it -> it.id().equals(number.group(1))).findFirst()
        : edition
            .subQuestions()
            .filter(it -> plain(it.title().sv()).equals(plain(name)))
            .findFirst();
  }

  private static String plain(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }
}
