package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.spegelkompass.framework.Edition;

/**
 * Tells where a text has one edition's headings over another edition's table. Most titles are the
 * same in several editions and say nothing. An area is meant where at least two headings are
 * another edition's alone, and none is the table's alone.
 */
final class EditionRemarks {

  private static final int FEWEST = 2;

  private EditionRemarks() {}

  /** The remark, if there is anything to say. */
  static Optional<Remark> of(List<Narrative> narratives, Edition edition, List<Edition> editions) {
    var best = Optional.<Remark>empty();
    var most = 0;
    for (var other : editions) {
      if (!other.id().equals(edition.id())) {
        var foreign = foreign(narratives, edition, other);
        if (foreign.size() > most) {
          most = foreign.size();
          best = Optional.of(remark(foreign, other));
        }
      }
    }
    return best;
  }

  private static Remark remark(List<Narrative> foreign, Edition other) {
    var lines = foreign.stream().map(it -> above(it.paragraphs().getFirst().lines())).toList();
    var areas = foreign.stream().map(Narrative::area).distinct().toList();
    var headings = foreign.stream().map(Narrative::heading).distinct().toList();
    var place = areas.size() == 1 ? Place.ofArea(areas.getFirst(), lines) : Place.ofReport(lines);
    return new Remark.HeadingsOfAnotherEdition(place, other.name(), headings);
  }

  private static Lines above(Lines paragraph) {
    return Lines.of(paragraph.first());
  }

  private static List<Narrative> foreign(
      List<Narrative> narratives, Edition edition, Edition other) {
    var byArea = new TreeMap<Integer, List<Narrative>>();
    narratives.forEach(it -> byArea.computeIfAbsent(it.area(), _ -> new ArrayList<>()).add(it));
    var foreign = new ArrayList<Narrative>();
    byArea.forEach((area, texts) -> {
      var own = titles(edition, area, other);
      var others = titles(other, area, edition);
      var onlyOthers = texts.stream().filter(it -> is(it, others) && !is(it, own)).toList();
      var onlyOwn = texts.stream().anyMatch(it -> is(it, own) && !is(it, others));
      var headings = new LinkedHashSet<String>();
      onlyOthers.forEach(it -> headings.add(it.heading()));
      if (headings.size() >= FEWEST && !onlyOwn) {
        foreign.addAll(onlyOthers);
      }
    });
    return foreign;
  }

  private static boolean is(Narrative narrative, Set<String> titles) {
    return titles.contains(Likeness.key(narrative.heading()));
  }

  /** An edition's titles in an area, and those aliases that are its own alone. */
  private static Set<String> titles(Edition edition, int area, Edition other) {
    var shared = other.subQuestions().flatMap(SubHeadings::titles).map(Likeness::key).toList();
    var titles = new LinkedHashSet<String>();
    for (var subQuestion : edition.area(area).map(it -> it.subQuestions()).orElse(List.of())) {
      titles.add(Likeness.key(subQuestion.title().sv()));
      subQuestion.aliases().stream()
          .map(Likeness::key)
          .filter(it -> !shared.contains(it))
          .forEach(titles::add);
    }
    return titles;
  }
}
