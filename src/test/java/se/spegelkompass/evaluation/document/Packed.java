package se.spegelkompass.evaluation.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packed files made entry by entry, so that they can be wrong. */
final class Packed {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  static Packed empty() {
    return new Packed();
  }

  /** A Word document with this body. */
  static Packed word(String body) {
    return word(body, DOCUMENT);
  }

  static Packed word(String body, String contentType) {
    return empty()
        .with("[Content_Types].xml", types(contentType))
        .with("_rels/.rels", relationships("officeDocument", "word/document.xml"))
        .with(
            "word/document.xml",
            "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
  }

  private static String types(String contentType) {
    return "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\""
        + contentType
        + "\"/></Types>";
  }

  private static String relationships(String... kindsAndTargets) {
    var all = new StringBuilder();
    for (var i = 0; i < kindsAndTargets.length; i += 2) {
      all.append(
          "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
              .formatted(i, OFFICE, kindsAndTargets[i], kindsAndTargets[i + 1]));
    }
    return "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  /** With styles and lists. */
  Packed withStyles(String styles, String numbering) {
    return with(
            "word/_rels/document.xml.rels",
            relationships("styles", "styles.xml", "numbering", "numbering.xml"))
        .with("word/styles.xml", "<w:styles " + W + ">" + styles + "</w:styles>")
        .with("word/numbering.xml", "<w:numbering " + W + ">" + numbering + "</w:numbering>");
  }

  /** An OpenDocument file with this content. */
  static Packed openDocument(String kind, String content) {
    return empty()
        .with("mimetype", "application/vnd.oasis.opendocument." + kind)
        .with("content.xml", content);
  }

  Packed with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Packed with(String name, byte[] content) {
    entries.put(name, content);
    return this;
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var it : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(it.getKey()));
        zip.write(it.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
