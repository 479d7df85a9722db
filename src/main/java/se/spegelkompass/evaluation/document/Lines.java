package se.spegelkompass.evaluation.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of a text as they are gathered. */
public final class Lines {

  /** No report comes near it; a spreadsheet of nothing but figures may. */
  private static final int MOST_CHARACTERS = 8_000_000;

  private static final Pattern ITEM_END = Pattern.compile("[\\r\\n\\x0B\\f\\x1E]+");

  private final List<String> lines = new ArrayList<>();
  private int characters;

  /** Adds a line. */
  public void add(String line) {
    characters += line.length() + 1;
    if (characters > MOST_CHARACTERS) {
      throw new Refused(Refusal.TOO_DEMANDING);
    }
    lines.add(line);
  }

  /** Adds a row of a table. */
  public void row(List<String> cells) {
    add(cells.stream().map(Lines::cell).collect(Collectors.joining("\t")));
  }

  /** Adds an empty line, unless there is one or nothing before it. */
  public void gap() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      add("");
    }
  }

  /** How many there are. */
  public int count() {
    return lines.size();
  }

  /** All of them, one after the other, up to the last that says something. */
  public String text() {
    var last = lines.size();
    while (last > 0 && lines.get(last - 1).isEmpty()) {
      last--;
    }
    return String.join("\n", lines.subList(0, last));
  }

  /** What a cell says, without the characters that hold rows and cells apart. */
  public static String cell(String text) {
    return ITEM_END
        .splitAsStream(text)
        .map(it -> it.replaceAll("[\\t ]+", " ").strip())
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(String.valueOf(DocumentText.ITEM)));
  }
}
