package se.spegelkompass.gap;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.spegelkompass.gap.analysis.GapClass;
import se.spegelkompass.gap.picture.Mark;
import se.spegelkompass.gap.picture.Matrix;
import se.spegelkompass.gap.picture.Spider;
import se.spegelkompass.gap.picture.Spoke;
import se.spegelkompass.web.Example;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** The pictures for developers, at their hardest. */
@Singleton
@Requires(env = "dev")
class PicturesExample implements Example {

  private static final Locale SWEDISH = Locale.of("sv");

  /** Where there is no pre-score. */
  private static final int MISSING = 3;

  private static final List<String> AREAS =
      List.of(
          "Interaction between elected representatives and citizens",
          "Samhällsutveckling",
          "Kvalitetsledningssystemsutveckling",
          "Effektivitet",
          "Medborgarnas möjlighet till dialog med politiken och förvaltningen",
          "Kvalitetsutveckling",
          "Arbetsliv",
          "Chefs- och ledarskap samt medarbetarskap");

  private static final double[] SELF = {.63, .66, .74, .71, .62, .52, .49, .60};
  private static final double[] OFFICIAL = {.56, .56, .77, .58, .47, .48, .57, .57};

  private final Messages messages;

  PicturesExample(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String view() {
    return "gap/_examples";
  }

  /** Long titles, and an area without a pre-score. */
  public Spider spider() {
    return Spider.of(IntStream.range(0, AREAS.size()).mapToObj(PicturesExample::spoke).toList());
  }

  public List<AreaRow> spiderRows() {
    return IntStream.range(0, AREAS.size()).mapToObj(PicturesExample::areaRow).toList();
  }

  /** A third at the same place, some in the corners and the others anywhere. */
  public Matrix matrix() {
    return Matrix.of(marks());
  }

  public List<MatrixRow> matrixRows() {
    return marks().stream().map(this::row).toList();
  }

  private static Spoke spoke(int index) {
    return new Spoke(
        index + 1 + "\u00a0" + AREAS.get(index),
        index == MISSING ? OptionalDouble.empty() : OptionalDouble.of(SELF[index]),
        OFFICIAL[index]);
  }

  private static AreaRow areaRow(int index) {
    var isMissing = index == MISSING;
    var self = isMissing ? AreaRow.NONE : Numbers.percent(SELF[index], SWEDISH);
    var official = Numbers.percent(OFFICIAL[index], SWEDISH);
    return new AreaRow(
        index + 1,
        AREAS.get(index),
        "#omrade-" + (index + 1),
        "#omrade-" + (index + 1),
        new Dumbbell(null, official, null, null, null, null, null, null),
        self,
        null,
        official,
        isMissing
            ? AreaRow.NONE
            : Numbers.signedPercentagePoints(SELF[index] - OFFICIAL[index], SWEDISH),
        AreaRow.NONE,
        null,
        "självskattning " + self + ", extern " + official,
        null,
        null);
  }

  private static List<Mark> marks() {
    return IntStream.range(0, 36).mapToObj(PicturesExample::mark).toList();
  }

  private static Mark mark(int index) {
    if (index % 3 == 0) {
      return mark(index, 0.5, 0.6);
    }
    return index % 8 == 1
        ? mark(index, index % 16 == 1 ? 1 : 0, index < 16 ? 1 : 0)
        : mark(index, 0.45 + 0.4 * Math.sin(index * 1.7), 0.05 * (2 + index * 7 % 17));
  }

  private static Mark mark(int index, double self, double official) {
    var id = index / 5 + 1 + "." + (index % 5 + 1);
    return new Mark(
        id,
        self,
        official,
        gapClass(index, self, official),
        "#delfraga-" + id,
        "Strategi för demokratiutveckling och information",
        "självskattning "
            + Numbers.percent(self, SWEDISH)
            + ", extern "
            + Numbers.percent(official, SWEDISH));
  }

  private static GapClass gapClass(int index, double self, double official) {
    if (index % 9 == 4) {
      return index % 2 == 0 ? GapClass.UNKNOWN : GapClass.UNCLEAR;
    }
    if (Math.abs(self - official) < 0.15) {
      return official < GapClass.STRENGTH ? GapClass.KNOWN_CHALLENGE : GapClass.CONFIRMED_STRENGTH;
    }
    return self > official ? GapClass.BLIND_SPOT : GapClass.HIDDEN_STRENGTH;
  }

  private MatrixRow row(Mark mark) {
    return new MatrixRow(
        mark.id(),
        mark.title(),
        mark.href(),
        messages.get(SWEDISH, "gap.kind." + mark.gapClass().key()),
        Numbers.percent(mark.self(), SWEDISH),
        Numbers.percent(mark.official(), SWEDISH),
        Numbers.signedPercentagePoints(mark.self() - mark.official(), SWEDISH));
  }
}
