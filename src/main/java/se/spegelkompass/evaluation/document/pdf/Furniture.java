package se.spegelkompass.evaluation.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Running heads, feet and page numbers: the same text in the same place, page after page. */
final class Furniture {

  /** What share of a page, at its top and at its foot, they stand in. */
  private static final float MARGIN = 0.14f;

  private static final int PAGES = 3;

  /** A text and where it stands, roughly; page numbers are all the same. */
  private record Place(String text, int y) {}

  private Furniture() {}

  static List<Page> without(List<Page> pages) {
    var seen = new HashMap<Place, SortedSet<Integer>>();
    for (var i = 0; i < pages.size(); i++) {
      for (var line : margins(pages.get(i))) {
        for (var place : places(line)) {
          seen.computeIfAbsent(place, _ -> new TreeSet<>()).add(i);
        }
      }
    }
    return pages.stream().map(it -> cleared(it, seen, pages.size())).toList();
  }

  private static List<Line> margins(Page page) {
    var margin = page.height() * MARGIN;
    return Rows.lines(
            page.words().stream()
                .filter(it -> it.y() < margin || it.y() > page.height() - margin)
                .toList())
        .stream()
        .filter(it -> !Heads.isHead(it))
        .toList();
  }

  /** A line may stand on the border of two rough places. */
  private static Set<Place> places(Line line) {
    var text = line.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    var rough = (int) (line.y() / 3);
    return Set.of(new Place(text, rough), new Place(text, rough + 1));
  }

  private static Page cleared(Page page, Map<Place, SortedSet<Integer>> seen, int pages) {
    var gone = new HashSet<Word>();
    for (var line : margins(page)) {
      if (places(line).stream()
          .anyMatch(it -> repeats(seen.getOrDefault(it, new TreeSet<>()), pages))) {
        gone.addAll(line.words());
      }
    }
    var left = new ArrayList<>(page.words());
    left.removeAll(gone);
    return gone.isEmpty() ? page : page.with(left);
  }

  /** On pages that follow each other, or on nearly every second page of all: left or right. */
  private static boolean repeats(SortedSet<Integer> on, int pages) {
    var all = List.copyOf(on);
    for (var i = PAGES - 1; i < all.size(); i++) {
      if (all.get(i) - all.get(i - PAGES + 1) < PAGES) {
        return true;
      }
    }
    return pages > 1
        && (all.size() == pages || (all.size() > PAGES && all.size() * 5 >= pages * 2));
  }
}
