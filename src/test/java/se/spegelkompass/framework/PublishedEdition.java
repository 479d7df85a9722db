package se.spegelkompass.framework;

/** The real edition, for tests in other packages. */
public final class PublishedEdition {

  private static final Edition NEWEST = new Editions().newest();

  private PublishedEdition() {}

  public static Edition newest() {
    return NEWEST;
  }
}
