package se.spegelkompass.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads one item: its structure, and its prose in both languages. Or repeats another edition's. */
final class ItemReader {

  /** As much as the database keeps of an answer's item. */
  private static final int LONGEST_ID = 80;

  private static final int WHY_WORDS = 25;
  private static final int FEWEST_SIGNS = 2;
  private static final int MOST_SIGNS = 4;

  private final Reading reading;
  private final YamlEntry sv;
  private final YamlEntry en;

  /**
   * @param sv the Swedish texts of the area's items
   * @param en the English texts of the area's items
   */
  ItemReader(Reading reading, YamlEntry sv, YamlEntry en) {
    this.reading = reading;
    this.sv = sv;
    this.en = en;
  }

  /** The item, or empty where it repeats one that does not exist. */
  Optional<Item> item(String subQuestionId, YamlEntry entry) {
    var item =
        entry.has("same") ? repeated(subQuestionId, entry) : Optional.of(own(subQuestionId, entry));
    item.filter(it -> it.id().length() > LONGEST_ID)
        .ifPresent(it -> entry.fault(FaultKind.ITEM_ID_LONG, it.id(), LONGEST_ID));
    item.filter(it -> !reading.isNewItem(it.id()))
        .ifPresent(it -> entry.fault(FaultKind.ITEM_TWICE, it.id()));
    item.map(Item::question).stream()
        .flatMap(it -> Stream.of(it.sv(), it.en()))
        .filter(it -> !it.isEmpty())
        .distinct()
        .filter(it -> !reading.isNewQuestion(it))
        .forEach(it -> entry.fault(FaultKind.QUESTION_TWICE, it));
    return item;
  }

  private Optional<Item> repeated(String subQuestionId, YamlEntry entry) {
    entry.onlyKeys("same");
    var id = entry.text("same");
    if (reading.base().isEmpty()) {
      entry.fault("same", FaultKind.SAME_WITHOUT_BASE, id);
      return Optional.empty();
    }
    var base = reading.base().get();
    var item = base.item(id);
    if (item.isEmpty()) {
      entry.fault("same", FaultKind.SAME_UNKNOWN, id, base.id());
    }
    return item.map(it -> it.repeatedIn(subQuestionId, base.id()));
  }

  private Item own(String subQuestionId, YamlEntry entry) {
    entry.onlyKeys("id", "dimension", "criteria", "signCriteria", "groups", "scale", "example");
    var id = entry.text("id");
    if (!id.matches("[0-9.]+(-[a-z0-9]+)+") || !id.startsWith(subQuestionId + "-")) {
      entry.fault("id", FaultKind.ITEM_ID, id, subQuestionId);
    }
    var svItem = sv.entry(id);
    var enItem = en.entry(id);
    for (var prose : List.of(svItem, enItem)) {
      prose.onlyKeys("question", "why", "signs", "steps", "example");
      QuestionRules.check(prose, prose == svItem);
      checkWhy(prose);
    }
    var groups = GroupKinds.read(entry, "groups");
    if (groups.isEmpty()) {
      entry.fault("groups", FaultKind.NO_GROUP);
    }
    return new Item(
        id,
        subQuestionId,
        Optional.empty(),
        Dimensions.read(entry, "dimension"),
        criteria(entry, "criteria"),
        criteria(entry, "signCriteria"),
        groups,
        AreaReader.prose(svItem, enItem, "question"),
        AreaReader.prose(svItem, enItem, "why"),
        signs(svItem, enItem),
        reading.scales().steps(entry, svItem, enItem),
        example(entry, svItem, enItem));
  }

  private List<String> criteria(YamlEntry entry, String key) {
    var criteria = entry.textsIfAny(key);
    reading.criteria().checkKnown(entry, key, criteria);
    return criteria;
  }

  private static void checkWhy(YamlEntry prose) {
    if (prose.has("why") && prose.text("why").split("\\s+").length > WHY_WORDS) {
      prose.fault("why", FaultKind.WHY_LONG, WHY_WORDS);
    }
  }

  private static List<Prose> signs(YamlEntry sv, YamlEntry en) {
    var svSigns = sv.texts("signs");
    var enSigns = en.texts("signs");
    if (svSigns.size() < FEWEST_SIGNS || svSigns.size() > MOST_SIGNS) {
      sv.fault("signs", FaultKind.SIGNS_COUNT, FEWEST_SIGNS, MOST_SIGNS, svSigns.size());
    }
    if (svSigns.size() != enSigns.size()) {
      en.fault("signs", FaultKind.SIGNS_DIFFER, svSigns.size(), enSigns.size());
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
          orphan.fault("example", FaultKind.EXAMPLE_ORPHAN);
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
            AreaReader.prose(sv, en, "example")));
  }
}
