package se.spegelkompass.framework;

import java.util.regex.Pattern;

/**
 * How hard a Swedish text is to read, by LIX (läsbarhetsindex, C. H. Björnsson 1968): the number of
 * words per sentence, plus the percentage of words with more than six letters.
 *
 * <p>A word is a run of letters or digits, held together by hyphens and colons. A sentence ends
 * with a full stop, an exclamation mark or a question mark; a text without any is one sentence.
 * Below 30 is very easy, 30–40 easy, 40–50 like a newspaper, above 50 official.
 */
public final class Readability {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[-:’][\\p{L}\\d]+)*");
  private static final Pattern END = Pattern.compile("[.!?]+(?=\\s|$)");
  private static final int LONG_WORD = 6;

  private Readability() {}

  /**
   * The LIX of a text.
   *
   * @return 0 for a text without words, otherwise more than 0
   */
  public static double lix(String text) {
    var words = words(text);
    if (words == 0) {
      return 0;
    }
    var longWords =
        WORD.matcher(text)
            .results()
            .filter(it -> it.group().chars().filter(Character::isLetter).count() > LONG_WORD)
            .count();
    var sentences = Math.max(1, END.matcher(text).results().count());
    return (double) words / sentences + 100.0 * longWords / words;
  }

  /** The number of words in a text. */
  public static int words(String text) {
    return (int) WORD.matcher(text).results().count();
  }
}
