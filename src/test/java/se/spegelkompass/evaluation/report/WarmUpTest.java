package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.PublishedEdition;

class WarmUpTest {

  static List<Edition> editions() {
    return PublishedEdition.all();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void whatIsReadToGetReadyIsAWholeReport(Edition edition) {
    var reading = ReportReader.read(WarmUp.text(edition), PublishedEdition.all());

    assertThat(reading).isInstanceOf(Report.class);
    var report = (Report) reading;
    assertThat(report.knownEdition()).contains(edition);
    assertThat(report.rows()).hasSize((int) edition.subQuestions().count());
    assertThat(report.narratives()).isNotEmpty();
    assertThat(report.findings()).isNotEmpty();
  }
}
