package se.spegelkompass.edition;

import java.util.List;

/** The editions there are. */
public record FrameworkPage(List<EditionLine> packed, List<EditionLine> own) {

  /** One edition: its name, where it is, and how large. */
  public record EditionLine(String name, String href, String facts) {}
}
