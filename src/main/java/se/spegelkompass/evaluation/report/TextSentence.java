package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a running text.
 *
 * @param start where in the text it starts
 */
record TextSentence(String text, int start) {

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");

  static List<TextSentence> of(RunningText text) {
    var sentences = new ArrayList<TextSentence>();
    var whole = text.text().toString();
    var paragraph = PARAGRAPH.matcher(whole);
    while (paragraph.find()) {
      var from = paragraph.start();
      for (var sentence : Sentences.of(paragraph.group())) {
        var at = whole.indexOf(sentence, from);
        if (at >= 0 && !sentence.isEmpty()) {
          sentences.add(new TextSentence(sentence, at));
          from = at + sentence.length();
        }
      }
    }
    return sentences;
  }

  /** The lines that a part of it stands on. */
  Lines lines(RunningText document, Matcher part) {
    return lines(document, part.start(), part.end());
  }

  Lines lines(RunningText document, int from, int to) {
    return document.lines(start + from, start + to);
  }

  Lines lines(RunningText document) {
    return document.lines(start, start + text.length());
  }
}
