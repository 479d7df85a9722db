package se.spegelkompass.evaluation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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

    /** A column without lines and bullets that goes on alone on the next page, and is said to. */
    boolean hasUnclearFindings() {
      return layout.equals("WRAPPED") && report.startsWith("avesta");
    }

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
  @MethodSource("layouts")
  void boxesAndWarningsAreThoseOfTheText(Laid laid) throws IOException {
    var text = new Says(Reread.ofText(RealReports.text(laid.report())).report());
    var says = new Says(reread(laid).report());
    var remarks = new ArrayList<>(says.remarks());
    if (laid.hasUnclearFindings()) {
      assertThat(remarks.remove("FindingsUnclear 2")).isTrue();
    }

    assertThat(says.boxes()).isEqualTo(text.boxes());
    assertThat(remarks).containsExactlyInAnyOrderElementsOf(text.remarks());
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void textsAreThoseOfTheText(Laid laid) throws IOException {
    var text = new Says(Reread.ofText(RealReports.text(laid.report())).report());
    var says = new Says(reread(laid).report());

    assertThat(says.sections())
        .extracting(it -> Words.plain(it.heading()))
        .isEqualTo(text.sections().stream().map(it -> Words.plain(it.heading())).toList());
    var found = new TreeSet<>(says.examples());
    var expected = new TreeSet<>(text.examples());
    if (laid.hasUnclearFindings()) {
      List.of(found, expected).forEach(it -> it.removeIf(e -> e.matches("(2\\.1|\\?) .*")));
    }
    assertThat(found).isEqualTo(expected);
    for (var kind : FindingKind.values()) {
      assertThat(bare(says, kind, laid)).isEqualTo(bare(text, kind, laid));
    }
  }

  /** Spaces are no difference: whether a slash ends a line is the layout's. */
  private static Map<Integer, List<String>> bare(Says says, FindingKind kind, Laid laid) {
    var findings = says.findings(kind);
    if (laid.hasUnclearFindings()) {
      findings.remove(2);
    }
    findings.replaceAll((_, texts) -> texts.stream().map(it -> it.replace(" ", "")).toList());
    return findings;
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
