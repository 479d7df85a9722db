package se.spegelkompass.evaluation.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a report of the corpus says, as the description says that all its files were made from. */
@SuppressWarnings({"unchecked", "NullAway"}) // the expected values are our own files
record InventedReport(Map<String, Object> described) {

  /** A heading in an area and the paragraphs under it. */
  record Section(
      int area, String heading, Optional<String> subQuestionId, List<String> paragraphs) {}

  String name() {
    return (String) described.get("name");
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(described.get(key)).map(String::valueOf);
  }

  List<String> evaluators() {
    return (List<String>) described.getOrDefault("evaluators", List.of());
  }

  /** Points by sub-question or, where the edition is unknown, by printed number: "12/20 60%". */
  Map<String, String> points() {
    var points = new TreeMap<String, String>();
    for (var area : areas()) {
      for (var row : (List<Map<String, Object>>) area.get("rows")) {
        var percent = row.containsKey("percent") ? " " + row.get("percent") + "%" : "";
        points.putIfAbsent(
            row.get("number").toString(), row.get("achieved") + "/" + row.get("max") + percent);
      }
    }
    return points;
  }

  /** A figure of every area, by number: {@code box} or {@code total}. */
  Map<Integer, Integer> areaFigures(String key) {
    var figures = new TreeMap<Integer, Integer>();
    areas().forEach(area -> figures.put((Integer) area.get("number"), (Integer) area.get(key)));
    return figures;
  }

  /** The remarks it deserves: kind and, where it is about one, area or sub-question. */
  List<String> remarks() {
    return (List<String>) described.getOrDefault("remarks", List.of());
  }

  List<Section> sections() {
    var sections = new ArrayList<Section>();
    for (var area : areas()) {
      for (var section : (List<Map<String, Object>>) area.get("sections")) {
        var paragraphs =
            ((List<Object>) section.get("blocks"))
                .stream().filter(String.class::isInstance).map(String.class::cast).toList();
        sections.add(
            new Section(
                (Integer) area.get("number"),
                (String) section.get("heading"),
                Optional.ofNullable((String) section.get("sub")),
                paragraphs));
      }
    }
    return sections;
  }

  /** How the table of strengths is written: {@code bullets}, {@code paragraphs}, {@code run-on}. */
  String findingStyle() {
    return (String) described.get("findings");
  }

  /** Strengths, improvements or weaknesses, by area. */
  Map<Integer, List<String>> findings(String key) {
    var findings = new TreeMap<Integer, List<String>>();
    areas()
        .forEach(area ->
            findings.put(
                (Integer) area.get("number"), (List<String>) area.getOrDefault(key, List.of())));
    return findings;
  }

  /** Sub-question and municipality: "1.3 Piteå". */
  TreeSet<String> examples() {
    var examples = new TreeSet<String>();
    ((Map<String, List<String>>) described.get("examples"))
        .forEach((id, names) -> names.forEach(it -> examples.add(id + " " + it)));
    return examples;
  }

  Optional<Map<String, Object>> reference() {
    return Optional.ofNullable((Map<String, Object>) described.get("reference"));
  }

  private List<Map<String, Object>> areas() {
    return (List<Map<String, Object>>) described.get("areas");
  }
}
