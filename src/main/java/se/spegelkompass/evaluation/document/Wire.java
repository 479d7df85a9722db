package se.spegelkompass.evaluation.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;

/** What the application and the process that reads its files say to each other. */
final class Wire {

  private static final int READ = 1;
  private static final int REFUSED = 2;
  private static final int LONGEST = 64 * 1024 * 1024;

  private Wire() {}

  static void ask(DataOutputStream out, Path file) throws IOException {
    write(out, file.toString());
    out.flush();
  }

  static Path asked(DataInputStream in) throws IOException {
    return Path.of(read(in));
  }

  static void answer(DataOutputStream out, DocumentReading reading) throws IOException {
    switch (reading) {
      case DocumentReading.Refused(var reason) -> {
        out.writeByte(REFUSED);
        out.writeUTF(reason.name());
      }
      case DocumentReading.Read(var document) -> {
        out.writeByte(READ);
        out.writeUTF(document.kind().name());
        write(out, document.text());
        out.writeInt(document.pageStarts().size());
        for (var start : document.pageStarts()) {
          out.writeInt(start);
        }
      }
    }
    out.flush();
  }

  static DocumentReading answered(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case REFUSED -> new DocumentReading.Refused(one(Refusal.class, in));
      case READ -> new DocumentReading.Read(document(in));
      default -> throw new IOException("not an answer");
    };
  }

  private static DocumentText document(DataInputStream in) throws IOException {
    var kind = one(DocumentKind.class, in);
    var text = read(in);
    var starts = new ArrayList<Integer>();
    for (var left = in.readInt(); left > 0; left--) {
      starts.add(in.readInt());
    }
    return new DocumentText(kind, text, starts);
  }

  private static <T extends Enum<T>> T one(Class<T> kind, DataInputStream in) throws IOException {
    try {
      return Enum.valueOf(kind, in.readUTF());
    } catch (IllegalArgumentException e) {
      throw new IOException("not an answer", e);
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(DataInputStream in) throws IOException {
    var length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("not an answer");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
