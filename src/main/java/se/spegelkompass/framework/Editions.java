package se.spegelkompass.framework;

import io.micronaut.context.annotation.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * The editions that are packed with the application. Read when it starts, so that a broken file
 * stops it. Each is frozen by its hash in {@code published.yml}: rounds have asked these words, so
 * they can be followed by a new edition, but never changed.
 */
@Context
public final class Editions {

  /** In reading order: an edition can take items only from one before it. */
  private static final List<String> PUBLISHED =
      List.of("kommunkompassen-2021", "kommunkompassen-2020", "kommunkompassen-2010");

  private final EditionFiles files;
  private final List<Edition> editions;
  private final List<Crosswalk> crosswalks;

  public Editions() {
    this(EditionFiles.onTheClassPath());
  }

  Editions(EditionFiles files) {
    this.files = files;
    var hashes =
        YamlEntry.read("published.yml", files.read("published.yml").orElse(""), fault -> {});
    var read = new ArrayList<Edition>();
    for (var id : PUBLISHED) {
      var edition = new EditionReader(id, files, it -> find(read, it)).edition();
      if (!hashes.has(id) || !hashes.text(id).equals(edition.hash())) {
        throw new BrokenEdition(
            id,
            List.of(
                new Fault(
                    "published.yml", 0, FaultKind.EDITION_PUBLISHED, List.of(id, edition.hash()))));
      }
      read.add(edition);
    }
    this.editions = List.copyOf(read);
    this.crosswalks =
        List.of(
            CrosswalkReader.read(files, editions.get(2), editions.get(1)),
            CrosswalkReader.read(files, editions.get(1), editions.get(0)));
  }

  /** All editions, newest first. */
  public List<Edition> all() {
    return editions;
  }

  public Optional<Edition> find(String id) {
    return find(editions, id);
  }

  /** The edition that official evaluations use today. */
  public Edition newest() {
    return editions.getFirst();
  }

  /** The texts of an edition's files, by name within its folder. */
  public SequencedMap<String, String> texts(Edition edition) {
    var texts = new TreeMap<String, String>();
    for (var name : EditionCheck.names()) {
      files.read(edition.id() + "/" + name).ifPresent(text -> texts.put(name, text));
    }
    return texts;
  }

  /** How the editions hang together, oldest first. */
  public List<Crosswalk> crosswalks() {
    return crosswalks;
  }

  private static Optional<Edition> find(List<Edition> editions, String id) {
    return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
  }
}
