package se.spegelkompass.framework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The values of the steps, and the step texts that several items share by name. */
final class Scales {

  private static final int LONGEST_STEP = 60;

  private final List<Double> values;
  private final YamlEntry sv;
  private final Map<String, List<Prose>> shared = new HashMap<>();
  private final Set<String> unused = new HashSet<>();

  /**
   * @param inherited the scales of the edition that this one takes items from
   */
  Scales(List<Double> values, YamlEntry sv, YamlEntry en, Map<String, List<Prose>> inherited) {
    this.values = values;
    this.sv = sv;
    shared.putAll(inherited);
    for (var name : sv.keys()) {
      if (en.has(name)) {
        shared.put(name, texts(sv, en, name));
        unused.add(name);
      } else {
        sv.fault(name, FaultKind.SCALE_UNKNOWN, name);
      }
    }
    en.keys().stream()
        .filter(name -> !sv.has(name))
        .forEach(name -> en.fault(name, FaultKind.SCALE_UNKNOWN, name));
  }

  /** The steps of an item: its own texts, or those of the scale that it names. */
  List<Step> steps(YamlEntry item, YamlEntry svItem, YamlEntry enItem) {
    if (!item.has("scale")) {
      return steps(texts(svItem, enItem, "steps"));
    }
    for (var prose : List.of(svItem, enItem)) {
      if (prose.has("steps")) {
        prose.fault("steps", FaultKind.PROSE_ORPHAN, "steps");
      }
    }
    var scale = item.text("scale");
    unused.remove(scale);
    var texts = shared.getOrDefault(scale, List.of());
    if (!shared.containsKey(scale)) {
      item.fault("scale", FaultKind.SCALE_UNKNOWN, scale);
    } else if (!texts.isEmpty() && texts.size() != values.size()) {
      item.fault("scale", FaultKind.STEPS_COUNT, values.size(), texts.size());
    }
    return steps(texts);
  }

  /** All shared scales, by name. */
  Map<String, List<Prose>> all() {
    return shared;
  }

  void reportUnused() {
    unused.stream().sorted().forEach(name -> sv.fault(name, FaultKind.SCALE_UNUSED, name));
  }

  private List<Step> steps(List<Prose> texts) {
    return IntStream.range(0, Math.min(texts.size(), values.size()))
        .mapToObj(i -> new Step(i + 1, values.get(i), texts.get(i)))
        .toList();
  }

  private List<Prose> texts(YamlEntry svEntry, YamlEntry enEntry, String key) {
    var svTexts = texts(svEntry, key);
    var enTexts = texts(enEntry, key);
    return IntStream.range(0, Math.min(svTexts.size(), enTexts.size()))
        .mapToObj(i -> new Prose(svTexts.get(i), enTexts.get(i)))
        .toList();
  }

  private List<String> texts(YamlEntry entry, String key) {
    var texts = entry.texts(key);
    if (texts.size() != values.size()) {
      entry.fault(key, FaultKind.STEPS_COUNT, values.size(), texts.size());
      return List.of();
    }
    texts.stream()
        .filter(text -> text.length() > LONGEST_STEP)
        .forEach(text -> entry.fault(key, FaultKind.STEP_LONG, LONGEST_STEP, text));
    return texts;
  }
}
