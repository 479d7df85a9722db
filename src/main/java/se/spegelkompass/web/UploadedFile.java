package se.spegelkompass.web;

/** A file that came with a form, byte for byte. */
public final class UploadedFile {

  private final String name;
  private final byte[] content;

  UploadedFile(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /** Its name as the browser sent it; it may hold a path, and anything else. */
  public String name() {
    return name;
  }

  /** Its bytes; a copy. */
  public byte[] content() {
    return content.clone();
  }
}
