package se.spegelkompass.web;

import java.io.IOException;
import java.io.OutputStream;

/** Lets through so many bytes, and forgets the rest. */
final class Room extends OutputStream {

  private final OutputStream out;
  private final long largest;
  private long count;

  Room(OutputStream out, long largest) {
    this.out = out;
    this.largest = largest;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, Math.clamp(largest - count, 0, length));
    count += length;
  }

  boolean isOver() {
    return count > largest;
  }
}
