package se.spegelkompass.framework;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The editions there are, read from the class path when the application starts. */
@Singleton
public final class Editions {

  private final List<Edition> editions;

  Editions() {
    this(List.of());
  }

  Editions(List<Edition> editions) {
    this.editions = List.copyOf(editions);
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
