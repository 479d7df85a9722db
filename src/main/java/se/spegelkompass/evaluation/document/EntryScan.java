package se.spegelkompass.evaluation.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What one entry of a package holds, as it is unpacked piece by piece. */
final class EntryScan {

  static final String TYPES = "[Content_Types].xml";
  static final String MEDIA_TYPE = "mimetype";
  static final String MANIFEST = "META-INF/manifest.xml";

  private static final Set<String> TELLING = Set.of(TYPES, MEDIA_TYPE, MANIFEST);
  private static final int MOST_TELLING = 256 * 1024;
  private static final int MOST_OTHER = 64;
  private static final int LONGEST_WORD = 16;

  private final String name;
  private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
  private boolean xml;
  private String before = "";
  private boolean declares;

  EntryScan(String name) {
    this.name = name;
    var lower = name.toLowerCase(Locale.ROOT);
    this.xml = lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
  }

  void take(byte[] bytes, int length) {
    var wanted = TELLING.contains(name) ? MOST_TELLING : MOST_OTHER;
    if (beginning.size() == 0) {
      xml |= letters(bytes, Math.min(length, MOST_OTHER)).stripLeading().startsWith("<?xml");
    }
    beginning.write(bytes, 0, Math.clamp((long) wanted - beginning.size(), 0, length));
    if (xml) {
      var text = before + letters(bytes, length);
      declares |= text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
      before = text.substring(Math.max(0, text.length() - LONGEST_WORD));
    }
  }

  /** XML by its name or by how it begins. */
  boolean isXml() {
    return xml;
  }

  /** Whether it declares a document type or entities. */
  boolean declares() {
    return declares;
  }

  /** The whole of an entry that tells what the package is; of others only a few letters. */
  String beginning() {
    var bytes = beginning.toByteArray();
    return letters(bytes, bytes.length);
  }

  /** Plain letters, also of UTF-16, where every other byte is zero; and no byte order mark. */
  private static String letters(byte[] bytes, int length) {
    var text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return text.indexOf('\0') < 0 && !text.startsWith("\u00EF")
        ? text
        : text.replaceAll("[\0\u00EF\u00BB\u00BF\u00FF\u00FE]", "");
  }
}
