package se.spegelkompass.evaluation.document.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Follows what is drawn on a page, and keeps the straight lines: edges, and thin filled boxes. */
final class Paths {

  private static final float THIN = 3;
  private static final float STRAIGHT = 1;
  private static final float SHORTEST = 2;
  private static final int MOST = 20_000;

  /** A stretch of the path that is being drawn. */
  private record Edge(Point2D.Float from, Point2D.Float to) {}

  private final PDFStreamEngine engine;
  private final List<Edge> path = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private Point2D.Float start = new Point2D.Float();
  private Point2D.Float at = new Point2D.Float();

  Paths(PDFStreamEngine engine) {
    this.engine = engine;
    for (var name : "m l c v y h re S s f F f* B B* b b* n".split(" ", -1)) {
      engine.addOperator(new Step(engine, name));
    }
  }

  /** The lines drawn so far, in the page's own coordinates; forgets them. */
  List<Rule> take() {
    var taken = List.copyOf(rules);
    rules.clear();
    path.clear();
    return taken;
  }

  private final class Step extends OperatorProcessor {

    private final String name;

    Step(PDFStreamEngine engine, String name) {
      super(engine);
      this.name = name;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      draw(name, numbers(operands));
    }
  }

  private static float[] numbers(List<COSBase> operands) {
    var numbers = new float[6];
    for (var i = 0; i < Math.min(operands.size(), 6); i++) {
      numbers[i] = operands.get(i) instanceof COSNumber it ? it.floatValue() : 0;
    }
    return numbers;
  }

  private void draw(String name, float[] it) {
    switch (name) {
      case "m" -> {
        at = point(it[0], it[1]);
        start = at;
      }
      case "l" -> lineTo(point(it[0], it[1]));
      case "c" -> at = point(it[4], it[5]);
      case "v", "y" -> at = point(it[2], it[3]);
      case "h" -> lineTo(start);
      case "re" -> rectangle(it[0], it[1], it[0] + it[2], it[1] + it[3]);
      case "n" -> path.clear();
      default -> paint(!name.startsWith("f") && !name.equals("F"));
    }
  }

  private void rectangle(float left, float low, float right, float high) {
    at = point(left, low);
    start = at;
    lineTo(point(right, low));
    lineTo(point(right, high));
    lineTo(point(left, high));
    lineTo(start);
  }

  private void lineTo(Point2D.Float next) {
    path.add(new Edge(at, next));
    at = next;
  }

  /** A stroked edge is a line; of what is only filled, a box so thin that it looks like one. */
  private void paint(boolean stroked) {
    if (rules.size() < MOST) {
      if (stroked) {
        path.forEach(it -> keep(it.from, it.to));
      } else {
        thinBoxes();
      }
    }
    path.clear();
  }

  private void thinBoxes() {
    for (var i = 0; i + 3 < path.size(); i += 4) {
      var four = path.subList(i, i + 4);
      var left = (float) four.stream().mapToDouble(it -> it.from.x).min().orElse(0);
      var right = (float) four.stream().mapToDouble(it -> it.from.x).max().orElse(0);
      var low = (float) four.stream().mapToDouble(it -> it.from.y).min().orElse(0);
      var high = (float) four.stream().mapToDouble(it -> it.from.y).max().orElse(0);
      if (Math.min(right - left, high - low) <= THIN) {
        box(left, low, right, high);
      }
    }
  }

  private void box(float left, float low, float right, float high) {
    var across = right - left >= high - low;
    keep(
        across
            ? new Point2D.Float(left, (low + high) / 2)
            : new Point2D.Float((left + right) / 2, low),
        across
            ? new Point2D.Float(right, (low + high) / 2)
            : new Point2D.Float((left + right) / 2, high));
  }

  private void keep(Point2D.Float from, Point2D.Float to) {
    var width = Math.abs(from.x - to.x);
    var height = Math.abs(from.y - to.y);
    if (Math.min(width, height) > STRAIGHT || Math.max(width, height) < SHORTEST) {
      return;
    }
    rules.add(
        width > height
            ? new Rule(true, (from.y + to.y) / 2, Math.min(from.x, to.x), Math.max(from.x, to.x))
            : new Rule(false, (from.x + to.x) / 2, Math.min(from.y, to.y), Math.max(from.y, to.y)));
  }

  private Point2D.Float point(float x, float y) {
    return engine.getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
  }
}
