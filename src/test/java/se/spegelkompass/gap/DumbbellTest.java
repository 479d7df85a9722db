package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.gap.Mirrors.group;
import static se.spegelkompass.gap.Mirrors.self;
import static se.spegelkompass.gap.SmallMirrors.CHOICES;
import static se.spegelkompass.gap.SmallMirrors.SV;
import static se.spegelkompass.gap.SmallMirrors.WORDS;
import static se.spegelkompass.gap.SmallMirrors.compare;
import static se.spegelkompass.gap.SmallMirrors.row;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.Precision;

/** Where the marks of the picture are. */
class DumbbellTest {

  @Test
  void thePictureIsPlacedInPercentAndToldInWords() {
    var comparison =
        compare(
            self(
                "1.1=0.6 1.2=0.7 2.1=0.65",
                group(1, "1.1=0.5 1.2=0.5"),
                group(2, "1.1=1 1.2=0.875")));

    var row = AreaRow.of(comparison.areas().getFirst(), Beside.NOTHING, CHOICES, WORDS, SV);
    assertThat(row.dumbbell())
        .isEqualTo(new Dumbbell("68.00%", "55.00%", null, null, "50.00%", "90.00%", null, null));
    assertThat(row.groups()).isEqualTo("50–90\u00a0%");
    assertThat(row.description())
        .isEqualTo(
            "Självskattning 68\u00a0%, extern utvärdering 55\u00a0%."
                + " Skillnad i procentenheter: +13.");
  }

  @Test
  void anIntervalIsDrawnWhereThereIsOne() {
    var row = row(compare(self("1.1=0.6~0.05 1.2=0.7 2.1=0.65")), "1.1");

    assertThat(row.dumbbell().low()).isEqualTo("49.57%");
    assertThat(row.dumbbell().width()).isEqualTo("20.86%");
    assertThat(row.href()).isEqualTo("/jamforelse/1/1/delfraga/1.1");
  }

  @Test
  void anAreasIntervalIsDrawnInPercentOfItsPoints() {
    var whole = compare(self("1.1=0.6 1.2=0.7 2.1=0.65")).areas().getFirst();
    var points = new Estimate(62, 0, 100, Optional.of(new Precision(25, 20)));

    var dumbbell =
        Dumbbell.of(new AreaGap(whole.area(), whole.sum(), Optional.of(points), whole.groups()));

    assertThat(dumbbell.low()).isEqualTo("51.57%");
    assertThat(dumbbell.width()).isEqualTo("20.86%");
  }
}
