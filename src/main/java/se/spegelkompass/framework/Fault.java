package se.spegelkompass.framework;

/**
 * Something wrong in an edition's files.
 *
 * @param file the file, relative to the editions folder
 * @param line the line, from 1; 0 where the file itself is missing
 * @param what what is wrong, in one sentence
 */
public record Fault(String file, int line, String what) {

  @Override
  public String toString() {
    return file + ":" + line + ": " + what;
  }
}
