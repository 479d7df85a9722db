package se.spegelkompass.gap.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where the names of a matrix's marks stand.
 *
 * @param all in the marks' order
 * @param leaders lines to those that found no room beside their marks
 * @param blocks around those that stand together, since their marks are on top of each other
 * @param under how high the rows are under the picture, for names it has no room for; mostly 0
 */
record MatrixLabels(List<Label> all, List<Leader> leaders, List<Box> blocks, double under) {

  /** Digits reach neither the top nor the bottom of their line. */
  static final double HEIGHT = 13;

  private static final double AIR = 6;

  static MatrixLabels of(List<String> names, List<Point> places) {
    var width = names.stream().mapToDouble(Lettering::width).max().orElse(0);
    var found = LabelSearch.search(places, MatrixShape.REACH, Matrix.PLOT, width, HEIGHT);
    var labels = new TreeMap<Integer, Label>();
    found.forEach(it -> labels.putAll(labels(it, width)));
    var left = IntStream.range(0, names.size()).filter(it -> !labels.containsKey(it)).toArray();
    var columns = (int) Math.max(1, Matrix.PLOT.width() / (width + AIR));
    for (int it = 0; it < left.length; it++) {
      labels.put(left[it], Label.under(it % columns, it / columns, width));
    }
    var rows = (left.length + columns - 1) / columns;
    return new MatrixLabels(
        List.copyOf(labels.values()),
        found.stream().filter(LabelPlace::led).map(Leader::of).toList(),
        found.stream()
            .filter(it -> it.pile().members().size() > 1)
            .map(it -> it.block().grown(LabelPlace.AIR).rounded())
            .toList(),
        rows == 0 ? 0 : Label.HEADING + rows * (HEIGHT + AIR));
  }

  private static Map<Integer, Label> labels(LabelPlace found, double width) {
    var labels = new TreeMap<Integer, Label>();
    var members = new ArrayList<>(found.pile().members());
    for (var cell : found.cells(width, HEIGHT)) {
      labels.put(members.removeFirst(), Label.of(found, cell));
    }
    return labels;
  }

  /**
   * @param anchor which end of the text is at x: start, middle or end
   * @param y its middle
   */
  record Label(double x, double y, String anchor, Box box) {

    /** Over the rows under the picture. */
    static final double HEADING = 20;

    /**
     * Held at the side that is nearest the mark, also where the text is made smaller; within a
     * block's frame in the middle.
     */
    static Label of(LabelPlace found, Box cell) {
      var place = found.pile().place();
      if (found.pile().members().size() > 1) {
        return at(cell, 0.5, "middle");
      }
      if (found.block().left() >= place.x()) {
        return at(cell, 0, "start");
      }
      return found.block().right() <= place.x() ? at(cell, 1, "end") : at(cell, 0.5, "middle");
    }

    static Label under(int column, int row, double width) {
      var left = Matrix.PLOT.left() + column * (width + AIR);
      var top = Matrix.HEIGHT + HEADING + row * (MatrixLabels.HEIGHT + AIR);
      return at(new Box(left, top, width, MatrixLabels.HEIGHT), 0, "start");
    }

    private static Label at(Box cell, double sideways, String anchor) {
      var place = new Point(cell.left() + sideways * cell.width(), cell.centre().y());
      return new Label(place.x(), place.y(), anchor, cell);
    }
  }

  /** A line from a mark to its label. */
  record Leader(Point from, Point to) {

    static Leader of(LabelPlace found) {
      var from = found.pile().place();
      return new Leader(from, found.nearest());
    }
  }
}
