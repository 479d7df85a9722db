package se.spegelkompass.framework;

import java.util.List;

/** The real editions, for tests in other packages. */
public final class PublishedEdition {

  private static final Editions EDITIONS = new Editions();

  private PublishedEdition() {}

  public static Edition newest() {
    return EDITIONS.newest();
  }

  /** All of them, newest first. */
  public static List<Edition> all() {
    return EDITIONS.all();
  }
}
