package se.spegelkompass.framework;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads one area: its structure from one file, its prose from one file per language. */
final class AreaReader {

  private static final int QUESTION_WORDS = 20;

  private final int number;
  private final YamlEntry structure;
  private final YamlEntry sv;
  private final YamlEntry en;
  private final Scales scales;

  AreaReader(int number, YamlEntry structure, YamlEntry sv, YamlEntry en, Scales scales) {
    this.number = number;
    this.structure = structure;
    this.sv = sv;
    this.en = en;
    this.scales = scales;
  }

  Area area() {
    structure.onlyKeys("number", "aliases", "subQuestions");
    sv.onlyKeys("title", "short", "subQuestions", "items");
    en.onlyKeys("title", "short", "subQuestions", "items");
    if (structure.integer("number") != number) {
      structure.fault("number", "the number must be the file's, " + number);
    }
    var subQuestions = structure.entries("subQuestions").stream().map(this::subQuestion).toList();
    var area =
        new Area(
            number,
            prose(sv, en, "title"),
            prose(sv, en, "short"),
            structure.texts("aliases"),
            subQuestions);
    if (area.max() != EditionReader.AREA_MAX) {
      structure.fault("subQuestions", "the maxima add to " + area.max() + ", not to 100");
    }
    checkNothingIsOrphaned(subQuestions);
    return area;
  }

  private SubQuestion subQuestion(YamlEntry entry) {
    entry.onlyKeys("id", "max", "aliases", "items");
    var id = entry.text("id");
    if (!id.matches(number + "\\.[1-9]")) {
      entry.fault("id", "'" + id + "' is not an id in area " + number);
    }
    var max = entry.integer("max");
    if (max < 1 || max > EditionReader.AREA_MAX) {
      entry.fault("max", "the maximum must be 1 to 100");
    }
    var items = entry.entries("items").stream().map(item -> item(id, item)).toList();
    if (items.isEmpty()) {
      entry.fault("items", id + " has no item");
    }
    var svEntry = sv.entry("subQuestions").entry(id);
    var enEntry = en.entry("subQuestions").entry(id);
    svEntry.onlyKeys("title", "short");
    enEntry.onlyKeys("title", "short");
    return new SubQuestion(
        id,
        number,
        max,
        prose(svEntry, enEntry, "title"),
        prose(svEntry, enEntry, "short"),
        entry.texts("aliases"),
        items);
  }

  private Item item(String subQuestionId, YamlEntry entry) {
    entry.onlyKeys("id", "dimension", "criteria", "groups", "scale", "example");
    var id = entry.text("id");
    if (!id.matches("[0-9.]+(-[a-z0-9]+)+") || !id.startsWith(subQuestionId + "-")) {
      entry.fault("id", "an item's id is its sub-question's id and words: a-z, 0-9 and hyphens");
    }
    var svItem = sv.entry("items").entry(id);
    var enItem = en.entry("items").entry(id);
    svItem.onlyKeys("question", "signs", "steps", "example");
    enItem.onlyKeys("question", "signs", "steps", "example");
    return new Item(
        id,
        subQuestionId,
        dimension(entry),
        entry.texts("criteria"),
        groups(entry),
        question(svItem, enItem),
        signs(svItem, enItem),
        scales.steps(entry, svItem, enItem),
        example(entry, svItem, enItem));
  }

  private static Dimension dimension(YamlEntry entry) {
    var name = entry.text("dimension");
    return Arrays.stream(Dimension.values())
        .filter(dimension -> name.equals(fileName(dimension)))
        .findFirst()
        .orElseGet(() -> {
          entry.fault("dimension", "'" + name + "' is not a dimension");
          return Dimension.PLAN;
        });
  }

  private static Set<GroupKind> groups(YamlEntry entry) {
    var groups = EnumSet.noneOf(GroupKind.class);
    for (var name : entry.texts("groups")) {
      Arrays.stream(GroupKind.values())
          .filter(kind -> kind.key().equals(name))
          .findFirst()
          .ifPresentOrElse(
              groups::add, () -> entry.fault("groups", "'" + name + "' is not a group"));
    }
    if (groups.isEmpty()) {
      entry.fault("groups", "nobody can judge this item");
    }
    return Set.copyOf(groups);
  }

  private static Prose question(YamlEntry sv, YamlEntry en) {
    for (var entry : List.of(sv, en)) {
      if (entry.has("question") && entry.text("question").split("\\s+").length > QUESTION_WORDS) {
        entry.fault("question", "a question has at most " + QUESTION_WORDS + " words");
      }
    }
    return prose(sv, en, "question");
  }

  private static List<Prose> signs(YamlEntry sv, YamlEntry en) {
    var svSigns = sv.texts("signs");
    var enSigns = en.texts("signs");
    if (svSigns.size() < 2 || svSigns.size() > 4) {
      sv.fault("signs", "an item has two to four signs");
    }
    if (svSigns.size() != enSigns.size()) {
      en.fault("signs", "there must be as many signs as in Swedish");
      return List.of();
    }
    return IntStream.range(0, svSigns.size())
        .mapToObj(i -> new Prose(svSigns.get(i), enSigns.get(i)))
        .toList();
  }

  private static Optional<Example> example(YamlEntry entry, YamlEntry sv, YamlEntry en) {
    if (!entry.has("example")) {
      for (var orphan : List.of(sv, en)) {
        if (orphan.has("example")) {
          orphan.fault("example", "the structure names no example here");
        }
      }
      return Optional.empty();
    }
    var source = entry.entry("example");
    source.onlyKeys("municipality", "report", "year");
    return Optional.of(
        new Example(
            source.text("municipality"),
            source.text("report"),
            source.integer("year"),
            prose(sv, en, "example")));
  }

  private void checkNothingIsOrphaned(List<SubQuestion> subQuestions) {
    var known = new HashSet<String>();
    subQuestions.forEach(subQuestion -> known.add(subQuestion.id()));
    subQuestions.stream().flatMap(s -> s.items().stream()).forEach(item -> known.add(item.id()));
    for (var prose : List.of(sv, en)) {
      for (var part : List.of(prose.entry("subQuestions"), prose.entry("items"))) {
        part.keys().stream()
            .filter(key -> !known.contains(key))
            .forEach(key -> part.fault(key, "there is no '" + key + "' in the structure"));
      }
    }
  }

  private static Prose prose(YamlEntry sv, YamlEntry en, String key) {
    return new Prose(sv.text(key), en.text(key));
  }

  private static String fileName(Dimension dimension) {
    return dimension.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
