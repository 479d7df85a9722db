package se.spegelkompass.evaluation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.spegelkompass.evaluation.report.FindingKind;
import se.spegelkompass.evaluation.report.RealReports;

/** The three real reports read the same from Word and PDF as from their text. */
class RealLayoutsTest {

  private static final Map<Laid, Reread> READ = new HashMap<>();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path folder;

  /** A real report and what it is laid out as. */
  record Laid(String report, String layout) {

    byte[] bytes() throws IOException {
      var text = RealReports.text(report);
      return layout.equals("docx") ? WordFile.docx(text) : Typeset.valueOf(layout).pdf(text);
    }
  }

  static List<Laid> layouts() {
    return Stream.of("alingsas-2021", "lindesberg-2020", "avesta-2010")
        .flatMap(report ->
            Stream.concat(Stream.of("docx"), Stream.of(Typeset.values()).map(Enum::name))
                .map(layout -> new Laid(report + "-edition.txt", layout)))
        .toList();
  }

  /** Where no lines are drawn and no heading is bold, a box is not told from what follows it. */
  static List<Laid> withBoxes() {
    return layouts().stream().filter(it -> !it.layout().equals("WRAPPED")).toList();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void pointsAndTotalsAreThoseOfTheText(Laid laid) throws IOException {
    var text = new Says(Reread.ofText(RealReports.text(laid.report())).report());
    var says = new Says(reread(laid).report());

    assertThat(says.points()).isEqualTo(text.points());
    assertThat(says.totals()).isEqualTo(text.totals());
    assertThat(says.grandTotal()).isEqualTo(text.grandTotal());
    assertThat(says.front()).isEqualTo(text.front());
  }

  @ParameterizedTest
  @MethodSource("withBoxes")
  void boxesAndWarningsAreThoseOfTheText(Laid laid) throws IOException {
    var text = new Says(Reread.ofText(RealReports.text(laid.report())).report());
    var says = new Says(reread(laid).report());

    assertThat(says.boxes()).isEqualTo(text.boxes());
    assertThat(says.remarks()).containsExactlyInAnyOrderElementsOf(text.remarks());
  }

  static List<Laid> wordFiles() {
    return layouts().stream().filter(it -> it.layout().equals("docx")).toList();
  }

  @ParameterizedTest
  @MethodSource("wordFiles")
  void textsAreThoseOfTheText(Laid laid) throws IOException {
    var text = new Says(Reread.ofText(RealReports.text(laid.report())).report());
    var says = new Says(reread(laid).report());

    assertThat(says.examples()).isEqualTo(text.examples());
    assertThat(says.sections())
        .extracting(it -> Words.plain(it.heading()))
        .isEqualTo(text.sections().stream().map(it -> Words.plain(it.heading())).toList());
    for (var kind : FindingKind.values()) {
      assertThat(says.findings(kind).toString()).isEqualTo(text.findings(kind).toString());
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyFigureStandsInItsPlace(Laid laid) throws IOException {
    var reread = reread(laid);

    assertThat(Places.astray(reread.report(), reread.text())).isEmpty();
  }

  private static Reread reread(Laid laid) throws IOException {
    if (!READ.containsKey(laid)) {
      var file = Files.write(folder.resolve(laid.report() + "-" + laid.layout()), laid.bytes());
      READ.put(laid, Reread.ofFile(file));
    }
    return READ.get(laid);
  }
}
