package se.spegelkompass.framework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads one edition's files, checks them together, and finds every fault in one go. */
final class EditionReader {

  static final int AREAS = 8;
  static final int AREA_MAX = 100;

  private static final int LONGEST_NAME = 80;

  /** The ladder of practice has five steps in every edition, so that they mean the same. */
  private static final int STEPS = 5;

  static final Comparator<Fault> READING_ORDER =
      Comparator.comparing(Fault::file).thenComparingInt(Fault::line);

  private final String id;
  private final EditionFiles files;
  private final Function<String, Optional<Edition>> published;
  private final List<Fault> faults = new ArrayList<>();
  private final SequencedMap<String, String> read = new TreeMap<>();

  /**
   * @param published finds the editions that this one may take items from
   */
  EditionReader(String id, EditionFiles files, Function<String, Optional<Edition>> published) {
    this.id = id;
    this.files = files;
    this.published = published;
  }

  /**
   * Reads the edition.
   *
   * @throws BrokenEdition with file, line and what is wrong, if anything is
   */
  Edition edition() {
    var edition = publishedEdition();
    if (!faults.isEmpty()) {
      throw new BrokenEdition(id, faults.stream().distinct().sorted(READING_ORDER).toList());
    }
    return edition;
  }

  /** Reads an edition that has been found whole before, whatever rules it breaks today. */
  Edition publishedEdition() {
    var head = open("edition.yml");
    head.onlyKeys("id", "name", "steps", "itemsFrom");
    if (!head.text("id").equals(id)) {
      head.fault("id", FaultKind.EDITION_ID, id);
    }
    var names = head.entry("name");
    names.onlyKeys("sv", "en");
    var name = new Prose(names.text("sv"), names.text("en"));
    if (Math.max(name.sv().length(), name.en().length()) > LONGEST_NAME) {
      head.fault("name", FaultKind.TEXT_LONG, "name", LONGEST_NAME);
    }
    var base = base(head);
    if (head.has("itemsFrom") && base.isEmpty()) {
      // Without it hardly anything below would make sense.
      throw new BrokenEdition(id, faults);
    }
    var scales =
        new Scales(
            stepValues(head, base),
            openIfAny("sv/scales.yml"),
            openIfAny("en/scales.yml"),
            base.map(Edition::scales).orElse(Map.of()));
    var criteria =
        new CriteriaList(openIfAny("criteria.yml"), base.map(Edition::criteria).orElse(Set.of()));
    var reading = new Reading(base, scales, criteria);
    var areas = IntStream.rangeClosed(1, AREAS).mapToObj(it -> area(it, reading)).toList();
    var words = new WordReader(openIfAny("sv/words.yml"), openIfAny("en/words.yml"));
    var edition =
        new Edition(
            id,
            name,
            hash(base),
            areas,
            words.words(base.map(Edition::words).orElse(List.of())),
            criteria.known(),
            scales.all());
    criteria.reportUnknown();
    scales.reportUnused();
    words.reportUnused(edition);
    checkQuestionsOnAverage(head, edition);
    return edition;
  }

  private Area area(int number, Reading reading) {
    var file = "area-" + number + ".yml";
    return new AreaReader(number, open(file), open("sv/" + file), open("en/" + file), reading)
        .area();
  }

  private Optional<Edition> base(YamlEntry head) {
    if (!head.has("itemsFrom")) {
      return Optional.empty();
    }
    var name = head.text("itemsFrom");
    var base = published.apply(name);
    if (base.isEmpty()) {
      head.fault("itemsFrom", FaultKind.BASE_UNKNOWN, name);
    }
    return base;
  }

  /** An edition that takes items from another takes its steps' values too. */
  private static List<Double> stepValues(YamlEntry head, Optional<Edition> base) {
    if (base.isPresent() && !head.has("steps")) {
      return valuesOf(base.get());
    }
    var values = new ArrayList<Double>();
    for (var text : head.texts("steps")) {
      try {
        values.add(Double.valueOf(text));
      } catch (NumberFormatException e) {
        head.fault("steps", FaultKind.STEP_VALUE, text);
      }
    }
    var rising = IntStream.range(1, values.size()).allMatch(i -> values.get(i - 1) < values.get(i));
    if (values.size() != STEPS) {
      head.fault("steps", FaultKind.STEPS_FIVE, STEPS);
    } else if (!rising || values.getFirst() != 0 || values.getLast() != 1) {
      head.fault("steps", FaultKind.STEPS_RISE);
    } else if (base.isPresent() && !values.equals(valuesOf(base.get()))) {
      head.fault("steps", FaultKind.STEPS_DIFFER, base.get().id());
    }
    return values;
  }

  private static List<Double> valuesOf(Edition edition) {
    return edition.items().findFirst().orElseThrow().steps().stream().map(Step::value).toList();
  }

  private static void checkQuestionsOnAverage(YamlEntry head, Edition edition) {
    var mean =
        edition
            .items()
            .map(item -> item.question().sv())
            .filter(question -> !question.isEmpty())
            .mapToDouble(Readability::lix)
            .average()
            .orElse(0);
    if (mean > QuestionRules.HARDEST_ON_AVERAGE) {
      head.fault(FaultKind.QUESTIONS_LIX, Math.round(mean), QuestionRules.HARDEST_ON_AVERAGE);
    }
  }

  private YamlEntry open(String name) {
    var path = path(name);
    var text = files.read(path);
    if (text.isEmpty()) {
      faults.add(new Fault(path, 0, FaultKind.FILE_MISSING, List.of()));
      return YamlEntry.empty(path, fault -> {});
    }
    read.put(name, text.get());
    return YamlEntry.read(path, text.get(), faults::add);
  }

  private YamlEntry openIfAny(String name) {
    return files.read(path(name)).isPresent()
        ? open(name)
        : YamlEntry.empty(path(name), fault -> {});
  }

  private String path(String name) {
    return id + "/" + name;
  }

  private String hash(Optional<Edition> base) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      base.ifPresent(it -> digest.update((it.hash() + "\n").getBytes(StandardCharsets.UTF_8)));
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
