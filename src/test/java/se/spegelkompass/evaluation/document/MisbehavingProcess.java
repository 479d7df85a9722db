package se.spegelkompass.evaluation.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;

/** Reads files like the real one, except those that tell it not to. */
final class MisbehavingProcess {

  private MisbehavingProcess() {}

  public static void main(String[] arguments) throws Exception {
    ReadingProcess.serve(MisbehavingProcess::read);
  }

  private static DocumentReading read(Path file) {
    try {
      var told = Files.readString(file);
      if (told.startsWith("die unless ")) {
        dieUnless(Path.of(told.substring("die unless ".length())));
      }
      switch (told) {
        case "hang" -> Thread.sleep(1_000_000);
        case "eat" -> eat();
        case "die" -> Runtime.getRuntime().halt(137);
        case "surroundings" -> {
          return new DocumentReading.Read(
              new DocumentText(DocumentKind.TEXT, System.getenv().keySet() + network()));
        }
        default -> {}
      }
      return Parsing.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void dieUnless(Path seen) throws IOException {
    if (Files.notExists(seen)) {
      Files.createFile(seen);
      Runtime.getRuntime().halt(137);
    }
  }

  private static void eat() {
    var eaten = new ArrayList<byte[]>();
    while (eaten.size() < Integer.MAX_VALUE) {
      eaten.add(new byte[1 << 20]);
    }
  }

  private static String network() {
    try {
      return Arrays.toString(InetAddress.getAllByName("example.com"));
    } catch (UnknownHostException e) {
      return "no network";
    }
  }
}
