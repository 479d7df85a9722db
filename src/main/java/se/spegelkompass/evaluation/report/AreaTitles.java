package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;

/** The titles that the editions' areas have. */
final class AreaTitles {

  /** A title less like than this is no area's. */
  static final double LIKE = 0.6;

  /** A title of an area, as its pairs of letters. */
  private record Title(int area, LetterPairs pairs) {}

  private final List<Title> titles = new ArrayList<>();

  /** Of two areas with the same title the first edition's counts. */
  AreaTitles(List<Edition> editions) {
    editions.stream().flatMap(edition -> edition.areas().stream()).forEach(this::add);
  }

  private void add(Area area) {
    titles.add(new Title(area.number(), LetterPairs.of(area.title().sv())));
    area.aliases().forEach(alias -> titles.add(new Title(area.number(), LetterPairs.of(alias))));
  }

  /** An area, and how like its title is. */
  record Like(int area, double likeness) {}

  /** The area whose title is the most like this one, if any is like it at all. */
  Optional<Like> likest(String title) {
    var pairs = LetterPairs.of(title);
    var best = Optional.<Like>empty();
    for (var known : titles) {
      if (pairs.canBe(LIKE, known.pairs())) {
        var likeness = pairs.likeness(known.pairs());
        if (likeness >= LIKE && (best.isEmpty() || likeness > best.get().likeness())) {
          best = Optional.of(new Like(known.area(), likeness));
        }
      }
    }
    return best;
  }
}
