package se.spegelkompass.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Checks the files of somebody's own edition, by the same rules as those that are packed. */
public final class EditionCheck {

  private static final Pattern ID = Pattern.compile("(?=.{3,60}$)[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final List<String> NAMES = names();

  /** A later packed edition must never take the place of somebody's own. */
  private static final String RESERVED = "kommunkompassen-";

  private static final Set<FaultKind> ABOUT_THE_ID =
      Set.of(FaultKind.EDITION_ID_FORM, FaultKind.EDITION_ID_TAKEN, FaultKind.EDITION_ID_RESERVED);

  private EditionCheck() {}

  /** Whether a text can be an edition's id: 3–60 of a–z and digits, with hyphens between. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** The names that an edition's files may have, in reading order. */
  static List<String> names() {
    var areas =
        IntStream.rangeClosed(1, EditionReader.AREAS)
            .mapToObj(it -> "area-" + it + ".yml")
            .toList();
    var names = new ArrayList<>(List.of("edition.yml", "criteria.yml"));
    names.addAll(areas);
    for (var language : List.of("sv/", "en/")) {
      names.addAll(List.of(language + "scales.yml", language + "words.yml"));
      areas.forEach(area -> names.add(language + area));
    }
    return List.copyOf(names);
  }

  /** What a check finds. */
  public sealed interface Outcome {

    /** The files are an edition. */
    record Good(Edition edition) implements Outcome {}

    /** The files have faults: all of them, in reading order. */
    record Broken(List<Fault> faults) implements Outcome {

      public Broken {
        faults = List.copyOf(faults);
      }
    }
  }

  /**
   * Checks an edition. Unknown files and the id come first, then the faults by file and line.
   *
   * @param files the texts by name within the edition's folder, for example {@code sv/area-1.yml}
   * @param packed the editions that it may take items from, and whose ids are taken
   * @return the edition, or every fault; a fault's file is relative to the edition's folder
   */
  public static Outcome check(Map<String, String> files, Editions packed) {
    var faults = new ArrayList<Fault>();
    files.keySet().stream()
        .filter(name -> !NAMES.contains(name))
        .sorted()
        .forEach(name -> faults.add(new Fault(name, 0, FaultKind.FILE_UNKNOWN, List.of(name))));
    var id = id(files, packed, faults);
    var prefix = id + "/";
    try {
      var edition = reader(id, files, packed).edition();
      return faults.isEmpty() ? new Outcome.Good(edition) : new Outcome.Broken(faults);
    } catch (BrokenEdition broken) {
      broken.faults().stream()
          .map(it ->
              new Fault(it.file().substring(prefix.length()), it.line(), it.kind(), it.details()))
          .forEach(faults::add);
      return new Outcome.Broken(faults);
    }
  }

  /**
   * Reads an edition that was whole when it was published. Rules that have become stricter since
   * then do not touch it.
   *
   * @throws BrokenEdition if the edition that it takes items from is missing
   */
  public static Edition published(Map<String, String> files, Editions packed) {
    var id = id(files, packed, new ArrayList<>());
    return reader(id, files, packed).publishedEdition();
  }

  private static EditionReader reader(String id, Map<String, String> files, Editions packed) {
    var start = id.length() + 1;
    return new EditionReader(
        id, path -> Optional.ofNullable(files.get(path.substring(start))), packed::find);
  }

  /** The id that {@code edition.yml} gives; what is wrong with the file itself is found later. */
  private static String id(Map<String, String> files, Editions packed, List<Fault> faults) {
    if (!files.containsKey("edition.yml")) {
      return "";
    }
    var head =
        YamlEntry.read(
            "edition.yml",
            files.get("edition.yml"),
            fault -> {
              if (ABOUT_THE_ID.contains(fault.kind())) {
                faults.add(fault);
              }
            });
    var id = head.has("id") ? head.text("id") : "";
    if (!isId(id)) {
      head.fault("id", FaultKind.EDITION_ID_FORM, id);
    } else if (packed.find(id).isPresent()) {
      head.fault("id", FaultKind.EDITION_ID_TAKEN, id);
    } else if (id.startsWith(RESERVED)) {
      head.fault("id", FaultKind.EDITION_ID_RESERVED, RESERVED);
    }
    return id;
  }
}
