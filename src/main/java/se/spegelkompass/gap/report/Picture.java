package se.spegelkompass.gap.report;

import java.util.Arrays;
import java.util.Optional;

/** A picture of the comparison. */
enum Picture {
  /** The areas as dumbbells. */
  AREAS("omraden", "areas", "gap.chart"),
  /** The areas as a spider chart. */
  SPIDER("spindel", "spider", "gap.spider"),
  /** The sub-questions, pre-score against official. */
  MATRIX("matris", "matrix", "gap.matrix");

  private final String name;
  private final String view;
  private final String title;

  Picture(String name, String view, String title) {
    this.name = name;
    this.view = view;
    this.title = title;
  }

  static Optional<Picture> named(String name) {
    return Arrays.stream(values()).filter(it -> it.name.equals(name)).findFirst();
  }

  /** The view that draws it. */
  String view() {
    return "gap/picture-" + view;
  }

  /** The key of its file's name. */
  String fileKey() {
    return "report.file." + view;
  }

  /** The key of its title. */
  String title() {
    return title;
  }
}
