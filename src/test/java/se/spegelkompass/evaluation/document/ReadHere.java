package se.spegelkompass.evaluation.document;

import java.nio.file.Path;

/** Reads files without the application around it. */
public final class ReadHere {

  private ReadHere() {}

  /** What stands in the file, read in this very process. */
  public static DocumentReading read(Path file) {
    return Parsing.read(file);
  }

  /** Reads files as the application does; its processes end with this one. */
  public static DocumentReader reader() {
    return new DocumentReader();
  }
}
