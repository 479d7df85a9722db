package se.spegelkompass.framework;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one area: its structure from one file, its prose from one file per language. */
final class AreaReader {

  private final int number;
  private final YamlEntry structure;
  private final YamlEntry sv;
  private final YamlEntry en;
  private final Reading reading;
  private final ItemReader items;
  private final Set<String> proseKeys = new HashSet<>();

  AreaReader(int number, YamlEntry structure, YamlEntry sv, YamlEntry en, Reading reading) {
    this.number = number;
    this.structure = structure;
    this.sv = sv;
    this.en = en;
    this.reading = reading;
    this.items = new ItemReader(reading, itemsOf(sv), itemsOf(en));
  }

  Area area() {
    structure.onlyKeys("number", "aliases", "subQuestions");
    sv.onlyKeys("title", "short", "subQuestions", "items");
    en.onlyKeys("title", "short", "subQuestions", "items");
    if (structure.integer("number") != number) {
      structure.fault("number", FaultKind.AREA_NUMBER, number);
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
      structure.fault("subQuestions", FaultKind.AREA_SUM, area.max(), EditionReader.AREA_MAX);
    }
    checkNothingIsOrphaned();
    return area;
  }

  private SubQuestion subQuestion(YamlEntry entry) {
    entry.onlyKeys("id", "max", "aliases", "items", "leftOut");
    var id = entry.text("id");
    if (!id.matches(number + "\\.[1-9]")) {
      entry.fault("id", FaultKind.SUB_QUESTION_ID, id, number);
    }
    if (!proseKeys.add(id)) {
      entry.fault("id", FaultKind.SUB_QUESTION_TWICE, id);
    }
    var max = entry.integer("max");
    if (max < 1 || max > EditionReader.AREA_MAX) {
      entry.fault("max", FaultKind.SUB_QUESTION_MAX, EditionReader.AREA_MAX);
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
        items(id, entry));
  }

  private List<Item> items(String subQuestionId, YamlEntry entry) {
    var read =
        entry.entries("items").stream()
            .map(item -> items.item(subQuestionId, item))
            .flatMap(Optional::stream)
            .toList();
    if (read.isEmpty()) {
      entry.fault("items", FaultKind.NO_ITEM, subQuestionId);
    }
    if (read.size() > SubQuestion.MOST_ITEMS) {
      entry.fault(
          "items", FaultKind.ITEMS_MANY, subQuestionId, read.size(), SubQuestion.MOST_ITEMS);
    }
    read.stream().filter(it -> it.sameAs().isEmpty()).forEach(it -> proseKeys.add(it.id()));
    Arrays.stream(Dimension.values())
        .filter(dimension -> read.stream().noneMatch(item -> item.dimension() == dimension))
        .forEach(dimension ->
            entry.fault("items", FaultKind.DIMENSION_MISSING, subQuestionId, dimension.key()));
    reading.criteria().check(entry, subQuestionId, read);
    return read;
  }

  private void checkNothingIsOrphaned() {
    for (var prose : List.of(sv, en)) {
      for (var part : List.of(prose.entry("subQuestions"), itemsOf(prose))) {
        part.keys().stream()
            .filter(key -> !proseKeys.contains(key))
            .forEach(key -> part.fault(key, FaultKind.PROSE_ORPHAN, key));
      }
    }
  }

  /** An area that only repeats items has no texts of its own. */
  private static YamlEntry itemsOf(YamlEntry prose) {
    return prose.entryIfAny("items");
  }

  static Prose prose(YamlEntry sv, YamlEntry en, String key) {
    return new Prose(sv.text(key), en.text(key));
  }
}
