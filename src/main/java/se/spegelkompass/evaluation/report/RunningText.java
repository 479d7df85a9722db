package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lines as running text, so that a sentence broken over lines and pages can be found whole. */
final class RunningText {

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<SourceLine> lines = new ArrayList<>();

  RunningText(List<SourceLine> document) {
    document.forEach(this::add);
  }

  private void add(SourceLine line) {
    if (line.isBlank()) {
      // A paragraph ends, and so does every sentence in it.
      if (before(1) != '\n') {
        text.append('\n');
      }
      return;
    }
    var lower = Character.isLowerCase(line.text().codePointAt(0));
    if (lower && before(1) == '-' && Character.isLowerCase(before(2))) {
      text.setLength(text.length() - 1);
    } else if (before(1) != '\n') {
      text.append(' ');
    }
    starts.add(text.length());
    lines.add(line);
    text.append(line.text().replace('\t', ' '));
  }

  /** The character so far from the end, an end of line before the start. */
  private char before(int end) {
    return text.length() < end ? '\n' : text.charAt(text.length() - end);
  }

  CharSequence text() {
    return text;
  }

  /** The lines that a part of the text stands on. */
  Lines lines(int from, int to) {
    return lineAt(from).lines().and(lineAt(Math.max(from, to - 1)).lines());
  }

  private SourceLine lineAt(int offset) {
    var at = Collections.binarySearch(starts, offset);
    return lines.get(at >= 0 ? at : Math.max(0, -at - 2));
  }
}
