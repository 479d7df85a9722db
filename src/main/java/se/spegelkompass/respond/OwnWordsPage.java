package se.spegelkompass.respond;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts that the coordinator has approved.
 *
 * @param notice why there is nothing to show, or null
 * @param unread how many texts may come, or null where there are none
 */
record OwnWordsPage(
    String round,
    String path,
    int k,
    @Nullable CommentNotice notice,
    @Nullable String unread,
    List<Section> sections) {

  /**
   * Texts under one heading.
   *
   * @param part the sub-question that a question belongs to, or null
   * @param title null where all texts stand together
   */
  record Section(
      @Nullable String part, @Nullable String title, List<List<MaskedText.Piece>> texts) {}
}
