package se.spegelkompass.framework;

import java.util.List;
import java.util.stream.IntStream;

/** The values of the steps, and the step texts that several items share by name. */
final class Scales {

  private final List<Double> values;
  private final YamlEntry sv;
  private final YamlEntry en;

  Scales(List<Double> values, YamlEntry sv, YamlEntry en) {
    this.values = values;
    this.sv = sv;
    this.en = en;
  }

  /** The steps of an item: its own texts, or those of the scale that it names. */
  List<Step> steps(YamlEntry item, YamlEntry svItem, YamlEntry enItem) {
    if (!item.has("scale")) {
      return steps(svItem, enItem, "steps");
    }
    var scale = item.text("scale");
    if (sv.has(scale) && en.has(scale)) {
      return steps(sv, en, scale);
    }
    item.fault("scale", "there is no scale '" + scale + "' in both languages' scales.yml");
    return List.of();
  }

  private List<Step> steps(YamlEntry svEntry, YamlEntry enEntry, String key) {
    var svTexts = texts(svEntry, key);
    var enTexts = texts(enEntry, key);
    return IntStream.range(0, Math.min(svTexts.size(), enTexts.size()))
        .mapToObj(i -> new Step(i + 1, values.get(i), new Prose(svTexts.get(i), enTexts.get(i))))
        .toList();
  }

  private List<String> texts(YamlEntry entry, String key) {
    var texts = entry.texts(key);
    if (texts.size() == values.size()) {
      return texts;
    }
    entry.fault(key, "there must be " + values.size() + " steps, here are " + texts.size());
    return List.of();
  }
}
