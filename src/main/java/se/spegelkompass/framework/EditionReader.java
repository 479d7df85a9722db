package se.spegelkompass.framework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads one edition's files, checks them together, and finds every fault in one go. */
final class EditionReader {

  static final int AREAS = 8;
  static final int AREA_MAX = 100;

  private final String id;
  private final EditionFiles files;
  private final List<Fault> faults = new ArrayList<>();
  private final SequencedMap<String, String> read = new TreeMap<>();

  EditionReader(String id, EditionFiles files) {
    this.id = id;
    this.files = files;
  }

  /**
   * Reads the edition.
   *
   * @throws BrokenEdition with file, line and what is wrong, if anything is
   */
  Edition edition() {
    var head = open("edition.yml");
    head.onlyKeys("id", "name", "steps");
    if (!head.text("id").equals(id)) {
      head.fault("id", "the id must be the folder's name, " + id);
    }
    var name = head.entry("name");
    var scales = new Scales(stepValues(head), open("sv/scales.yml"), open("en/scales.yml"));
    var areas = IntStream.rangeClosed(1, AREAS).mapToObj(number -> area(number, scales)).toList();
    checkIdsAreUnique(areas);
    if (!faults.isEmpty()) {
      throw new BrokenEdition(id, faults.stream().distinct().sorted(READING_ORDER).toList());
    }
    return new Edition(id, new Prose(name.text("sv"), name.text("en")), hash(), areas);
  }

  private static final Comparator<Fault> READING_ORDER =
      Comparator.comparing(Fault::file).thenComparingInt(Fault::line);

  private Area area(int number, Scales scales) {
    var file = "area-" + number + ".yml";
    return new AreaReader(number, open(file), open("sv/" + file), open("en/" + file), scales)
        .area();
  }

  private List<Double> stepValues(YamlEntry head) {
    var values = new ArrayList<Double>();
    for (var text : head.texts("steps")) {
      try {
        values.add(Double.valueOf(text));
      } catch (NumberFormatException e) {
        head.fault("steps", "'" + text + "' is not a number");
      }
    }
    var rising = IntStream.range(1, values.size()).allMatch(i -> values.get(i - 1) < values.get(i));
    if (values.size() < 2 || !rising || values.getFirst() != 0 || values.getLast() != 1) {
      head.fault("steps", "the steps' values must rise from 0 to 1");
    }
    return values;
  }

  private void checkIdsAreUnique(List<Area> areas) {
    var seen = new HashSet<String>();
    for (var area : areas) {
      area.subQuestions().stream()
          .flatMap(subQuestion -> subQuestion.items().stream())
          .filter(item -> !seen.add(item.id()))
          .forEach(item -> faults.add(duplicate(area, item)));
    }
  }

  private Fault duplicate(Area area, Item item) {
    return new Fault(
        path("area-" + area.number() + ".yml"), 0, "the item id " + item.id() + " stands twice");
  }

  private YamlEntry open(String name) {
    var path = path(name);
    var text = files.read(path);
    if (text.isEmpty()) {
      faults.add(new Fault(path, 0, "the file is missing"));
      return YamlEntry.empty(path, fault -> {});
    }
    read.put(name, text.get());
    try {
      var node = new Yaml(new LoaderOptions()).compose(new java.io.StringReader(text.get()));
      if (node != null) {
        return YamlEntry.of(path, node, faults::add);
      }
      faults.add(new Fault(path, 1, "the file is empty"));
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      faults.add(
          new Fault(path, mark == null ? 1 : mark.getLine() + 1, "not YAML: " + e.getProblem()));
    }
    return YamlEntry.empty(path, fault -> {});
  }

  private String path(String name) {
    return id + "/" + name;
  }

  private String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      read.forEach((name, text) -> {
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update((text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8));
      });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
