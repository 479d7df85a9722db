package se.spegelkompass.evaluation.review;

import java.util.Map;
import se.spegelkompass.evaluation.ReportText;
import se.spegelkompass.evaluation.report.Report;

/** What became of a file that was handed in. */
public sealed interface ReadFile {

  /**
   * A report.
   *
   * @param fields what stands in the review's fields before anybody has touched them
   */
  record Read(ReportText text, String mediaType, Report report, Map<String, String> fields)
      implements ReadFile {

    /** Keeps its own map. */
    public Read {
      fields = Map.copyOf(fields);
    }
  }

  /**
   * Not a report.
   *
   * @param key the message that says why and what to do
   */
  record Refused(String key) implements ReadFile {}
}
