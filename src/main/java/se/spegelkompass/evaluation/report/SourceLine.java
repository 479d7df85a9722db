package se.spegelkompass.evaluation.report;

/**
 * One line of the document, made plain: columns apart by TAB or spaces, no markup.
 *
 * @param number its number in the document, counted from 1
 */
record SourceLine(int number, String text) {

  boolean isBlank() {
    return text.isBlank();
  }

  Lines lines() {
    return Lines.of(number);
  }
}
