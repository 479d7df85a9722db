package se.spegelkompass.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file that is fetched part by part, so that the whole of it is never in memory. */
public final class PartsStream extends InputStream {

  private final IntFunction<Optional<byte[]>> parts;
  private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);
  private int next;

  /**
   * @param parts a part by its number from 0; empty after the last
   */
  public PartsStream(IntFunction<Optional<byte[]>> parts) {
    this.parts = parts;
  }

  @Override
  public int read() {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    while (current.available() == 0) {
      var part = parts.apply(next++);
      if (part.isEmpty()) {
        return -1;
      }
      current = new ByteArrayInputStream(part.get());
    }
    return current.read(into, offset, length);
  }
}
