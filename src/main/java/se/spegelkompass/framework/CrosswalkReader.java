package se.spegelkompass.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads {@code crosswalk.yml}, and checks it against both editions: that every sub-question is
 * accounted for, that each relation is what it says, and that points which moved add up.
 */
final class CrosswalkReader {

  private final Edition from;
  private final Edition to;
  private final YamlEntry file;

  CrosswalkReader(Edition from, Edition to, YamlEntry file) {
    this.from = from;
    this.to = to;
    this.file = file;
  }

  /** A link, and where it stands. */
  private record Placed(Link link, YamlEntry entry) {}

  Crosswalk crosswalk() {
    file.onlyKeys("from", "links");
    if (!file.text("from").equals(from.id())) {
      file.fault("from", FaultKind.LINK_FROM, from.id());
    }
    var placed = file.entries("links").stream().map(it -> new Placed(link(it), it)).toList();
    var crosswalk = new Crosswalk(from, to, placed.stream().map(Placed::link).toList());
    placed.forEach(it -> check(crosswalk, it.link(), it.entry()));
    from.subQuestions()
        .filter(it -> crosswalk.linksFrom(it.id()).isEmpty())
        .forEach(it -> file.fault("links", FaultKind.LINK_MISSING, it.id(), from.id()));
    to.subQuestions()
        .filter(it -> crosswalk.linksTo(it.id()).isEmpty())
        .forEach(it -> file.fault("links", FaultKind.LINK_MISSING, it.id(), to.id()));
    if (crosswalk.links().stream().anyMatch(it -> it.points().isPresent())) {
      checkPoints(crosswalk);
    }
    return crosswalk;
  }

  private Link link(YamlEntry entry) {
    entry.onlyKeys("from", "to", "relation", "confidence", "points", "pointsFrom", "reason");
    return new Link(
        end(entry, "from", from),
        end(entry, "to", to),
        relation(entry),
        confidence(entry),
        entry.has("points") ? OptionalInt.of(points(entry, "points")) : OptionalInt.empty(),
        pointsFrom(entry),
        new Prose(entry.entry("reason").text("sv"), entry.entry("reason").text("en")));
  }

  private static Optional<String> end(YamlEntry entry, String key, Edition edition) {
    if (!entry.has(key)) {
      return Optional.empty();
    }
    var id = entry.text(key);
    if (edition.subQuestion(id).isEmpty()) {
      entry.fault(key, FaultKind.LINK_UNKNOWN, id, edition.id());
      return Optional.empty();
    }
    return Optional.of(id);
  }

  private static int points(YamlEntry entry, String key) {
    var points = entry.integer(key);
    if (points < 0) {
      entry.fault(key, FaultKind.NOT_A_NUMBER, points);
    }
    return points;
  }

  private Map<String, Integer> pointsFrom(YamlEntry entry) {
    var points = new HashMap<String, Integer>();
    var given = entry.entryIfAny("pointsFrom");
    for (var id : given.keys()) {
      if (from.subQuestion(id).isEmpty()) {
        given.fault(id, FaultKind.LINK_UNKNOWN, id, from.id());
      }
      points.put(id, points(given, id));
    }
    return points;
  }

  private static Relation relation(YamlEntry entry) {
    var name = entry.text("relation");
    return Arrays.stream(Relation.values())
        .filter(it -> it.key().equals(name))
        .findFirst()
        .orElseGet(() -> {
          entry.fault("relation", FaultKind.RELATION_UNKNOWN, name);
          return Relation.SAME;
        });
  }

  private static Confidence confidence(YamlEntry entry) {
    var name = entry.text("confidence");
    return Arrays.stream(Confidence.values())
        .filter(it -> it.key().equals(name))
        .findFirst()
        .orElseGet(() -> {
          entry.fault("confidence", FaultKind.CONFIDENCE_UNKNOWN, name);
          return Confidence.LOW;
        });
  }

  private void check(Crosswalk crosswalk, Link link, YamlEntry entry) {
    var hasEnds =
        switch (link.relation()) {
          case NEW -> link.from().isEmpty() && link.to().isPresent();
          case DROPPED -> link.from().isPresent() && link.to().isEmpty();
          case SAME, REWEIGHTED, RENAMED, SPLIT, MERGED, MOVED ->
              link.from().isPresent() && link.to().isPresent();
        };
    if (!hasEnds) {
      entry.fault("relation", FaultKind.LINK_WITHOUT_ENDS, link.relation().key());
      return;
    }
    if (link.from().isPresent() && link.to().isPresent()) {
      checkRelation(crosswalk, link, link.from().get(), link.to().get(), entry);
    }
  }

  private void checkRelation(
      Crosswalk crosswalk, Link link, String earlier, String later, YamlEntry entry) {
    var before = max(from, earlier);
    var after = max(to, later);
    var out = crosswalk.linksFrom(earlier).size();
    var in = crosswalk.linksTo(later).size();
    switch (link.relation()) {
      case SAME, RENAMED -> {
        if (before != after) {
          entry.fault("relation", FaultKind.LINK_MAX_DIFFERS, before, after);
        }
        if (link.relation() == Relation.SAME && out > 1) {
          entry.fault("relation", FaultKind.LINK_NOT_ALONE, earlier);
        }
        if (link.relation() == Relation.SAME && in > 1) {
          entry.fault("relation", FaultKind.LINK_NOT_ALONE, later);
        }
      }
      case REWEIGHTED -> {
        if (before == after) {
          entry.fault("relation", FaultKind.LINK_MAX_EQUAL, before);
        }
      }
      case SPLIT -> {
        if (out < 2) {
          entry.fault("relation", FaultKind.LINK_ALONE, earlier);
        }
      }
      case MERGED -> {
        if (in < 2) {
          entry.fault("relation", FaultKind.LINK_ALONE, later);
        }
      }
      case MOVED, NEW, DROPPED -> {}
    }
  }

  private void checkPoints(Crosswalk crosswalk) {
    var left = new HashMap<String, Integer>();
    var arrived = new HashMap<String, Integer>();
    for (var link : crosswalk.links()) {
      link.from().ifPresent(it -> left.merge(it, link.points().orElse(0), Integer::sum));
      link.to().ifPresent(it -> arrived.merge(it, link.points().orElse(0), Integer::sum));
      link.pointsFrom()
          .forEach((id, points) -> {
            left.merge(id, points, Integer::sum);
            link.to().ifPresent(it -> arrived.merge(it, points, Integer::sum));
          });
    }
    reportPoints(from, left);
    reportPoints(to, arrived);
  }

  private void reportPoints(Edition edition, Map<String, Integer> sums) {
    edition
        .subQuestions()
        .filter(it -> sums.getOrDefault(it.id(), 0) != it.max())
        .forEach(it ->
            file.fault(
                "links",
                FaultKind.LINK_POINTS,
                it.id(),
                edition.id(),
                sums.getOrDefault(it.id(), 0),
                it.max()));
  }

  private static int max(Edition edition, String subQuestionId) {
    return edition.subQuestion(subQuestionId).map(SubQuestion::max).orElse(0);
  }

  /**
   * Reads the crosswalk that stands in an edition's folder.
   *
   * @throws BrokenEdition if anything is wrong with it
   */
  static Crosswalk read(EditionFiles files, Edition from, Edition to) {
    var faults = new ArrayList<Fault>();
    var path = to.id() + "/crosswalk.yml";
    var file =
        files
            .read(path)
            .map(text -> YamlEntry.read(path, text, faults::add))
            .orElseGet(() -> {
              faults.add(new Fault(path, 0, FaultKind.FILE_MISSING, List.of()));
              return YamlEntry.empty(path, fault -> {});
            });
    var crosswalk = new CrosswalkReader(from, to, file).crosswalk();
    if (!faults.isEmpty()) {
      throw new BrokenEdition(
          to.id(), faults.stream().distinct().sorted(EditionReader.READING_ORDER).toList());
    }
    return crosswalk;
  }
}
