package se.spegelkompass.framework;

import java.util.List;

/**
 * Something wrong in an edition's files.
 *
 * @param file the file, relative to the editions folder
 * @param line the line, from 1; 0 where the file itself is missing
 * @param kind what is wrong
 * @param details what the words need: the key, the number found and so on
 */
public record Fault(String file, int line, FaultKind kind, List<String> details) {

  public Fault {
    details = List.copyOf(details);
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + kind + (details.isEmpty() ? "" : " " + details);
  }
}
