package se.spegelkompass.evaluation.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;

/**
 * Where a person looks through an evaluation before it counts: read from a report, or typed.
 *
 * @param path of the draft
 * @param read whether there is a report to hold against
 * @param correction whether a stored evaluation is being corrected
 * @param said sentences on top, such as that the same file is there already
 * @param notices what must be looked at, in the order of the document
 * @param editions to choose from where the edition is not known, otherwise empty
 * @param found rows that are kept while no edition is chosen
 * @param names of municipalities to choose among
 * @param areas the fields, once there is an edition
 * @param document the report's text; null where everything is typed
 */
public record ReviewPage(
    String title,
    String lead,
    String path,
    boolean read,
    boolean correction,
    FormErrors errors,
    List<String> said,
    Front front,
    List<Notice> notices,
    List<Choice> editions,
    List<FoundRow> found,
    List<String> names,
    List<AreaPart> areas,
    List<KeptPart> examples,
    List<KeptPart> references,
    SumsPage sums,
    @Nullable DocumentPart document) {

  /** Whether there are fields for the points yet. */
  public boolean hasEdition() {
    return editions.isEmpty();
  }

  /** A link to a line of the document. */
  public record PlaceLink(String text, String href) {}

  /** The fields about the report as a whole. */
  public record Front(
      EntryPart name,
      EntryPart about,
      EntryPart month,
      EntryPart coverDate,
      EntryPart evaluators,
      String edition,
      String occasion,
      List<Choice> occasions,
      @Nullable EntryPart reason) {}

  /** A field with its hint. */
  public record EntryPart(
      String name, String value, String hint, List<PlaceLink> places, @Nullable String error) {}

  /**
   * Something to look at.
   *
   * @param href the field that it is about, null where it is about none
   * @param decision what can be chosen, null where nothing can
   */
  public record Notice(
      String text, List<PlaceLink> places, @Nullable String href, @Nullable Decision decision) {}

  /**
   * Which of several figures counts.
   *
   * @param own the field for a figure of one's own
   */
  public record Decision(
      String field,
      String legend,
      List<Choice> choices,
      String chosen,
      String own,
      String ownLabel,
      String ownValue,
      @Nullable String error) {}

  /** A row of a report whose edition is not known. */
  public record FoundRow(String title, String points, PlaceLink where) {}

  /**
   * One area's fields.
   *
   * @param figures the area's three figures in words; null where none is printed
   */
  public record AreaPart(
      String id,
      String title,
      String sumId,
      String sum,
      @Nullable String figures,
      List<RowPart> rows,
      List<TextPart> findings,
      List<TextPart> narratives) {}

  /**
   * One sub-question's field.
   *
   * @param noted whether there is something to look at
   */
  public record RowPart(
      String field,
      String label,
      String hint,
      List<PlaceLink> places,
      List<String> remarks,
      boolean noted,
      String value,
      @Nullable String error) {}

  /** A field for text of several lines. */
  public record TextPart(
      String field, String label, String hint, List<PlaceLink> places, String value, int rows) {}

  /** Something that can be kept or left out. */
  public record KeptPart(
      String field,
      String label,
      String words,
      PlaceLink place,
      List<Choice> choices,
      String chosen) {}

  /** The report's text, page by page; one page without a heading where it has no pages. */
  public record DocumentPart(String name, String originalHref, List<DocumentPage> pages) {}

  /** A page. */
  public record DocumentPage(@Nullable String heading, List<DocumentLine> lines) {}

  /**
   * A line.
   *
   * @param id what links to it
   * @param head whether it looks like a heading
   * @param cells its text, several where it is a row of a table
   */
  public record DocumentLine(String id, boolean head, boolean used, List<String> cells) {}
}
