package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.spegelkompass.framework.Edition;

/** What the areas' chapters say beside the figures. */
final class ProseParts {

  private final List<Narrative> narratives = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  /**
   * Reads the chapters.
   *
   * @param lines everything before the score tables
   */
  ProseParts(
      List<ProseLine> lines,
      Typesetting typesetting,
      Optional<Edition> edition,
      List<Edition> editions) {
    var furniture = new ProseFurniture(lines, typesetting);
    for (var chapter : Chapters.in(lines, edition, editions)) {
      var titles = new SubHeadings(chapter.area(), edition, editions);
      var read = new ChapterReader(chapter, titles, typesetting, furniture);
      narratives.addAll(read.narratives());
      findings.addAll(read.findings());
      remarks.addAll(read.remarks());
    }
  }

  List<Narrative> narratives() {
    return narratives;
  }

  List<Finding> findings() {
    return findings;
  }

  List<Remark> remarks() {
    return remarks;
  }
}
