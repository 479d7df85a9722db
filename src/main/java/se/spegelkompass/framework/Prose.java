package se.spegelkompass.framework;

import java.util.Locale;

/**
 * A text in both languages.
 *
 * @param sv the Swedish text, never blank
 * @param en the English text, never blank
 */
public record Prose(String sv, String en) {

  /** The text in the reader's language: English for an English locale, otherwise Swedish. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : sv;
  }
}
