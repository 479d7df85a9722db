package se.spegelkompass.evaluation.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.document.Lines;

/** Puts the parts of all pages one after the other; tables go on over page breaks. */
final class Flow {

  private static final float PARAGRAPH = 1.35f;

  private final Type type;
  private final Lines lines = new Lines();
  private final List<Integer> starts = new ArrayList<>();

  /** The table that may go on. */
  private Block.@Nullable Table open;

  private @Nullable Line before;

  private Flow(Type type) {
    this.type = type;
  }

  static Flow of(List<Page> pages) {
    var flow = new Flow(Type.of(pages));
    var known = new KnownColumns();
    for (var page : pages) {
      flow.page(Layout.of(page, known));
    }
    flow.close();
    return flow;
  }

  String text() {
    return lines.text();
  }

  List<Integer> starts() {
    return starts;
  }

  private void page(List<Block> blocks) {
    before = null;
    var rest = new ArrayList<>(blocks);
    if (open != null) {
      open = Continuation.of(open, rest);
    }
    if (!rest.isEmpty()) {
      close();
    }
    starts.add(lines.count() + 1 + (open == null ? 0 : open.rows().size()));
    rest.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Text(var line) -> {
        close();
        text(line);
      }
      case Block.Table table -> {
        close();
        open = table;
      }
      case Block.Columns columns -> {
        close();
        columns
            .columns()
            .forEach(column -> {
              before = null;
              column.forEach(this::block);
              close();
            });
      }
    }
  }

  private void text(Line line) {
    var last = before;
    if (last != null && line.y() - last.y() > type.leading() * line.size() * PARAGRAPH) {
      lines.gap();
    }
    lines.add((type.isHeading(line) ? "# " : "") + line.text());
    before = line;
  }

  /** The table has come to its end. */
  private void close() {
    var table = open;
    if (table != null) {
      open = null;
      lines.gap();
      table.rows().forEach(row -> lines.row(row.stream().map(Cell::text).toList()));
      lines.gap();
      before = null;
    }
  }
}
