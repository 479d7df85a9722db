package se.spegelkompass.invite;

import java.util.List;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;

/**
 * Printing codes.
 *
 * @param printed how many codes each group has, in words
 */
public record PaperPage(
    String path,
    List<Choice> groups,
    String group,
    String number,
    List<Choice> languages,
    String language,
    List<Printed> printed,
    FormErrors errors) {

  /** A group that has codes. */
  public record Printed(long id, String group, String text) {}
}
