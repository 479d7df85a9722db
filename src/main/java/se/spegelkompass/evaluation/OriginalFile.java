package se.spegelkompass.evaluation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A report as it was handed in, byte for byte. */
public final class OriginalFile {

  /** The largest file that is read, in bytes. */
  public static final int MAX_SIZE = 2 * 1024 * 1024;

  private static final int LONGEST_NAME = 255;

  private final String name;
  private final byte[] content;

  /**
   * Takes a file.
   *
   * @param name the file's name; a path before it is dropped
   * @param content its bytes, at most {@link #MAX_SIZE}
   * @throws IllegalArgumentException if it is larger
   */
  public OriginalFile(String name, byte[] content) {
    if (content.length > MAX_SIZE) {
      throw new IllegalArgumentException("too large: " + content.length);
    }
    this.name = plain(name);
    this.content = content.clone();
  }

  /** Its name without path or control characters, at most 255 characters, never empty. */
  public String name() {
    return name;
  }

  /** Its bytes; a copy. */
  public byte[] content() {
    return content.clone();
  }

  /** How many bytes it has. */
  public int size() {
    return content.length;
  }

  /** The SHA-256 of its bytes, in hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String plain(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var text = last.replaceAll("[\\p{Cntrl}\"]", "").strip();
    var end = text.substring(Math.max(0, text.length() - LONGEST_NAME));
    return end.isEmpty() ? "rapport.txt" : end;
  }
}
