package se.spegelkompass.respond;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The respondents' own examples.
 *
 * @param enough whether so many have answered that the texts may be read
 * @param removedOn the day the texts are removed; null before the round has closed
 * @param removed whether that day has come
 */
public record CommentsPage(
    String round,
    String path,
    boolean closed,
    boolean enough,
    int k,
    @Nullable String removedOn,
    boolean removed,
    List<Line> unread,
    List<Line> shown,
    List<Line> hidden) {

  public boolean isEmpty() {
    return unread.isEmpty() && shown.isEmpty() && hidden.isEmpty();
  }

  /** One text and the question it belongs to. */
  public record Line(String id, String question, String text) {}
}
