package se.spegelkompass.evaluation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.spegelkompass.evaluation.document.DocumentReading;
import se.spegelkompass.evaluation.document.ReadHere;
import se.spegelkompass.evaluation.report.Reading;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.evaluation.report.ReportReader;
import se.spegelkompass.framework.PublishedEdition;

/** A file that was read: its text and what that says. */
record Reread(String text, Reading reading) {

  private static final Map<String, Reread> READ = new ConcurrentHashMap<>();

  static Reread of(Corpus.Document file) {
    return READ.computeIfAbsent(file.name(), _ -> ofFile(file.path()));
  }

  static Reread ofFile(Path file) {
    var reading = ReadHere.read(file);
    assertThat(reading).isInstanceOf(DocumentReading.Read.class);
    return ofText(((DocumentReading.Read) reading).document().text());
  }

  static Reread ofText(String text) {
    return new Reread(text, ReportReader.read(text, PublishedEdition.all()));
  }

  Report report() {
    assertThat(reading).isInstanceOf(Report.class);
    return (Report) reading;
  }

  /** Whether nothing in the file tells its findings apart. */
  static boolean asOneText(Corpus.Document file) {
    return file.report().findingStyle().equals("run-on");
  }
}
