package se.spegelkompass.invite;

import java.util.List;

/**
 * A letter as HTML.
 *
 * @param language its code
 * @param paragraphs in order
 * @param unsubscribe where reminders are stopped
 */
public record LetterPage(
    String language,
    String subject,
    List<Paragraph> paragraphs,
    String promise,
    String personal,
    String stop,
    String unsubscribe) {

  /**
   * A paragraph, or a link that stands by itself.
   *
   * @param link empty for a paragraph of words
   */
  public record Paragraph(List<String> lines, String link) {}
}
