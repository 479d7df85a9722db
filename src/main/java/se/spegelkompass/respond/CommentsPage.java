package se.spegelkompass.respond;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Link;

/**
 * The respondents' own examples, for the coordinator to read through.
 *
 * @param notice why there is nothing to read, or null
 */
record CommentsPage(
    String round, String path, @Nullable CommentNotice notice, @Nullable Shelf shelf) {

  /**
   * Some of the texts of one kind.
   *
   * @param removedOn the day the texts are removed
   * @param tabs the kinds
   * @param empty what stands where there are none of this kind, or null
   * @param canShow whether they can be approved
   * @param canHide whether they can be hidden as a whole
   * @param more links to the texts before and after these
   */
  record Shelf(
      String removedOn,
      List<Link> tabs,
      String review,
      int page,
      @Nullable String empty,
      List<Line> lines,
      boolean canShow,
      boolean canHide,
      List<Link> more) {}

  /**
   * One text.
   *
   * @param heading what it stands under, or null where all stand together
   * @param pieces the text as others see it
   * @param words the whole text, to choose the words to hide
   */
  record Line(
      String id,
      @Nullable String heading,
      List<MaskedText.Piece> pieces,
      List<MaskedText.Word> words) {}
}
