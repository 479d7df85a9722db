package se.spegelkompass.respond;

import java.util.List;

/**
 * The respondents' own examples.
 *
 * @param enough whether so many have answered that the texts may be read
 */
public record CommentsPage(
    String round,
    String path,
    boolean closed,
    boolean enough,
    int k,
    List<Line> unread,
    List<Line> shown,
    List<Line> hidden) {

  public boolean isEmpty() {
    return unread.isEmpty() && shown.isEmpty() && hidden.isEmpty();
  }

  /** One text and the question it belongs to. */
  public record Line(String id, String question, String text) {}
}
