package se.spegelkompass.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Area;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/**
 * The areas' pre-scores as a picture, in pixels.
 *
 * @param description the same in words
 */
record AreasPicture(String title, String description, List<Row> rows, List<Tick> ticks) {

  private static final int WIDTH = 640;
  private static final int TOP = 34;
  private static final int STEP = 44;
  private static final int LEFT = 16;
  private static final int SCALE = 540;

  /**
   * @param y where its line is
   * @param x where the pre-score is, or null where there is none
   * @param low where its uncertainty begins, or null
   * @param width how wide that is
   */
  record Row(
      String title, int y, @Nullable String x, @Nullable String low, String width, String value) {

    public int labelY() {
      return y - 14;
    }
  }

  record Tick(int x, String text) {}

  static AreasPicture of(Visit visit, Messages messages, Locale locale) {
    var rows = new ArrayList<Row>();
    for (var area : visit.edition().areas()) {
      rows.add(row(visit, area, TOP + 18 + rows.size() * STEP, locale));
    }
    return new AreasPicture(
        messages.get(locale, "visit.picture"),
        rows.stream().map(it -> it.title() + ": " + it.value()).collect(Collectors.joining("; "))
            + ".",
        rows,
        Stream.of(0, 20, 40, 60, 80, 100)
            .map(it -> new Tick(LEFT + SCALE * it / 100, Integer.toString(it)))
            .toList());
  }

  private static Row row(Visit visit, Area area, int y, Locale locale) {
    var title = area.number() + " " + area.title().in(locale);
    var estimate = visit.preScore().overall().estimate(area).map(it -> it.times(1.0 / area.max()));
    if (estimate.isEmpty()) {
      return new Row(title, y, null, null, "0", "–");
    }
    var it = estimate.get();
    var interval = it.interval();
    return new Row(
        title,
        y,
        at(LEFT + SCALE * it.value()),
        interval.map(one -> at(LEFT + SCALE * one.low())).orElse(null),
        interval.map(one -> at(SCALE * (one.high() - one.low()))).orElse("0"),
        Numbers.percent(it.value(), locale));
  }

  private static String at(double pixels) {
    return String.format(Locale.ROOT, "%.1f", pixels);
  }

  public int width() {
    return WIDTH;
  }

  public int height() {
    return TOP + rows.size() * STEP + 12;
  }

  /** Pixels on paper: three quarters of a point. */
  int points(int pixels) {
    return pixels * 3 / 4;
  }
}
