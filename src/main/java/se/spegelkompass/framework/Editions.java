package se.spegelkompass.framework;

import io.micronaut.context.annotation.Context;
import java.util.List;
import java.util.Optional;

/** The editions there are. Read when the application starts, so that a broken file stops it. */
@Context
public final class Editions {

  /** Newest first. */
  private static final List<String> PUBLISHED = List.of("kommunkompassen-2021");

  private final List<Edition> editions;

  Editions() {
    this.editions =
        PUBLISHED.stream()
            .map(id -> new EditionReader(id, EditionFiles.onTheClassPath()).edition())
            .toList();
  }

  /** All editions, newest first. */
  public List<Edition> all() {
    return editions;
  }

  public Optional<Edition> find(String id) {
    return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
  }

  /** The edition that official evaluations use today. */
  public Edition newest() {
    return editions.getFirst();
  }
}
