package se.spegelkompass.framework;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of the trade, explained. Each language has its own word and forms.
 *
 * @param key the same in both languages, for example {@code namnd}
 */
public record Word(String key, Meaning sv, Meaning en) {

  /** The word in the reader's language: English for an English locale, otherwise Swedish. */
  public Meaning in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : sv;
  }

  /**
   * What the word means.
   *
   * @param word as one looks it up
   * @param forms as it may stand in a text
   * @param means one or two plain sentences
   */
  public record Meaning(String word, List<String> forms, String means) {

    public Meaning {
      forms = List.copyOf(forms);
    }

    /** Whether the word stands in a text, in any of its forms. */
    public boolean standsIn(String text) {
      return forms.stream()
          .anyMatch(form ->
              Pattern.compile(
                      "(?<!\\p{L})" + Pattern.quote(form) + "(?!\\p{L})",
                      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                  .matcher(text)
                  .find());
    }
  }
}
