package se.spegelkompass.visit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Messages;

/**
 * All that is handed to the evaluators, in words and figures. It holds only what the snapshot shows
 * and texts that are approved.
 *
 * @param path where it is on the pages
 * @param day when it was put together
 * @param total what the pre-score comes to, in a sentence
 * @param interval the total's uncertainty in a sentence, or null
 * @param based what it rests on
 * @param hidden the rule for what is not shown
 * @param canRead whether the texts can be read through
 * @param examplesNote why there are no texts, or that some are not read through yet, or null
 * @param others texts that may not be told the area of
 */
record VisitPackage(
    String municipality,
    String round,
    String path,
    String day,
    String total,
    @Nullable String interval,
    String based,
    String hidden,
    @Nullable String examplesNote,
    boolean canRead,
    AreasPicture picture,
    List<AreaPart> areas,
    List<String> others) {

  /**
   * @param points a dash where not all is measured
   * @param examples texts that may only be told the area of
   */
  record AreaPart(
      String title, String points, String interval, List<String> examples, List<Part> parts) {}

  /**
   * A sub-question.
   *
   * @param id also of its place on a page
   * @param points of the maximum; a dash where it may not be shown
   * @param interval in points; a dash where there is none
   * @param steps how the answers fall, lowest first; none where that may not be shown
   * @param why why figures are missing, or null
   * @param note empty where there is none
   * @param contents what has been added, in short; a dash for nothing
   */
  record Part(
      String id,
      String title,
      String href,
      boolean measured,
      String points,
      String share,
      String interval,
      String notKnown,
      List<Step> steps,
      @Nullable String why,
      List<String> examples,
      String note,
      List<MaterialLine> materials,
      String contents) {

    public String name() {
      return id + " " + title;
    }

    /** The note, line by line. */
    public List<String> noteLines() {
      return List.of(note.split("\n", -1));
    }
  }

  record Step(String name, String share) {}

  /**
   * A link or a document.
   *
   * @param href the link's address, or where the document can be fetched
   * @param editHref where it is changed
   * @param detail the address, or the file's name and size
   */
  record MaterialLine(String title, String href, String editHref, String detail, boolean link) {}

  /** The keys of what the figures mean, for who has not made the round. */
  static final List<String> ABOUT =
      List.of(
          "score.method.person",
          "score.method.group",
          "score.method.points",
          "score.method.interval");

  /** What the files are called inside. */
  String title(Messages messages, Locale locale) {
    return messages.get(locale, "visit.document.title", municipality, round);
  }

  Stream<Part> parts() {
    return areas.stream().flatMap(it -> it.parts().stream());
  }

  /** The round's page. */
  public String roundPath() {
    return path.substring(0, path.lastIndexOf('/'));
  }

  /** Whether there are texts that stand under no sub-question. */
  public boolean hasOtherExamples() {
    return !others.isEmpty() || areas.stream().anyMatch(it -> !it.examples().isEmpty());
  }

  /** Whether anything can be said of any sub-question. */
  public boolean isEmpty() {
    return parts().noneMatch(Part::measured);
  }
}
