package se.spegelkompass.evaluation;

import java.util.Optional;
import se.spegelkompass.evaluation.report.NotAReport;
import se.spegelkompass.evaluation.report.Reading;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.evaluation.report.ReportReader;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;

/** What became of a file that was handed in. */
sealed interface ReadDocument {

  /**
   * A report.
   *
   * @param western whether the file is not UTF-8 and was read as Windows-1252
   */
  record Read(OriginalFile file, Report report, boolean western) implements ReadDocument {}

  /**
   * Not a report.
   *
   * @param key the message that says why and what to do
   */
  record Refused(String key) implements ReadDocument {}

  /**
   * Reads a file.
   *
   * @param chosen the edition that a person has chosen; without it the edition is recognised
   */
  static ReadDocument of(OriginalFile file, Optional<Edition> chosen, Editions editions) {
    return switch (DocumentText.of(file.content())) {
      case DocumentText.NotText(var kind) -> new Refused(key(kind));
      case DocumentText.Unicode(var text) ->
          switch (reading(text, chosen, editions)) {
            case Report report -> new Read(file, report, false);
            case NotAReport(var cause) -> new Refused(key(cause));
          };
      case DocumentText.Western(var text) ->
          switch (reading(text, chosen, editions)) {
            case Report report -> new Read(file, report, true);
            case NotAReport _ -> new Refused("evaluation.file.not-utf8");
          };
    };
  }

  private static Reading reading(String text, Optional<Edition> chosen, Editions editions) {
    return chosen
        .map(edition -> ReportReader.readAs(text, edition))
        .orElseGet(() -> ReportReader.read(text, editions.all()));
  }

  private static String key(DocumentText.Kind kind) {
    return switch (kind) {
      case EMPTY -> "evaluation.file.empty";
      case PDF -> "evaluation.file.pdf";
      case WORD -> "evaluation.file.word";
      case ZIP -> "evaluation.file.zip";
      case OTHER -> "evaluation.file.not-text";
    };
  }

  private static String key(NotAReport.Cause cause) {
    return switch (cause) {
      case EMPTY -> "evaluation.file.empty";
      case NOT_TEXT -> "evaluation.file.not-text";
      case NO_SCORE_TABLES -> "evaluation.file.no-tables";
      case NOTHING_FAMILIAR -> "evaluation.file.no-report";
    };
  }
}
