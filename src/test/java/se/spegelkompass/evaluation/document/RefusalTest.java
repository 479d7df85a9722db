package se.spegelkompass.evaluation.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.web.Messages;

class RefusalTest {

  private static final String P = "<w:p><w:r><w:t>Nordvik</w:t></w:r></w:p>";
  private static final String BOMB = "<!ENTITY a \"aaaaaaaaaa\">";

  @ParameterizedTest
  @EnumSource
  void everyRefusalSaysWhatToDoInBothLanguages(Refusal refusal) {
    var messages = new Messages();

    for (var language : new String[] {"sv", "en"}) {
      assertThat(messages.get(Locale.of(language), refusal.messageKey())).endsWith(".");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0089PNG\r\n\u001a\n",
        "\u00ff\u00d8\u00ff\u00e0",
        "GIF89a",
        "II*\0",
        "RIFF1234WEBP"
      })
  void pictures(String start) {
    assertThat(refusal(latin(start + "\0\1\2"))).isEqualTo(Refusal.PICTURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MZ\u0090\0\3", "\u007fELF\2", "\0\1\2\3\4", "#!/bin/sh\nrm"})
  void programsAndBytes(String start) {
    assertThat(refusal(latin(start))).isEqualTo(Refusal.NOT_A_DOCUMENT);
  }

  @Test
  void randomBytes() {
    var bytes = new byte[5000];
    new Random(3).nextBytes(bytes);

    assertThat(refusal(bytes)).isEqualTo(Refusal.NOT_A_DOCUMENT);
  }

  @Test
  void richText() {
    assertThat(refusal(latin("{\\rtf1\\ansi Hej}"))).isEqualTo(Refusal.RTF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n \t\r\n"})
  void nothingAtAll(String content) {
    assertThat(refusal(latin(content))).isEqualTo(Refusal.EMPTY);
  }

  @Test
  void archivesAndTextsOfOtherPrograms() {
    assertThat(refusal(Packed.empty().with("rapport.txt", "x").bytes())).isEqualTo(Refusal.ZIP);
    assertThat(refusal(Packed.openDocument("text", "<a/>").bytes())).isEqualTo(Refusal.ODT);
    assertThat(refusal(latin("Rar!\u001a\u0007"))).isEqualTo(Refusal.ZIP);
    assertThat(refusal(latin("7z\u00bc\u00af'\u001c"))).isEqualTo(Refusal.ZIP);
  }

  @Test
  void workbooksInTheBinaryForm() {
    var types =
        "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>";

    assertThat(refusal(Packed.empty().with("[Content_Types].xml", types).bytes()))
        .isEqualTo(Refusal.XLSB);
  }

  @Test
  void macrosByTheirTypeByTheirNameAndInOldFiles() throws IOException {
    var declared = Packed.word(P, "application/vnd.ms-word.document.macroEnabled.main+xml");
    var hidden = Packed.word(P).with("word/VBAProject.bin", new byte[10]);

    assertThat(refusal(declared.bytes())).isEqualTo(Refusal.MACROS);
    assertThat(refusal(hidden.bytes())).isEqualTo(Refusal.MACROS);
    assertThat(
            refusal(Packed.openDocument("spreadsheet", "<a/>").with("Basic/m.xml", "<x/>").bytes()))
        .isEqualTo(Refusal.MACROS);
    assertThat(refusal(compound("Macros", "WordDocument"))).isEqualTo(Refusal.MACROS);
  }

  private static byte[] compound(String storage, String stream) throws IOException {
    try (var made = new POIFSFileSystem()) {
      made.createDirectory(storage);
      made.getRoot().createDocument(stream, new java.io.ByteArrayInputStream(new byte[5000]));
      var bytes = new ByteArrayOutputStream();
      made.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void xmlThatDeclaresEntities(String charset) {
    var xml = "<?xml version=\"1.0\"?><!DOCTYPE x [" + BOMB + "]><x>&a;</x>";
    var bytes = xml.getBytes(java.nio.charset.Charset.forName(charset));

    assertThat(refusal(Packed.word(P).with("word/document.xml", bytes).bytes()))
        .isEqualTo(Refusal.EXTERNAL_CONTENT);
    assertThat(refusal(Packed.word(P).with("customXml/item1.data", bytes).bytes()))
        .isEqualTo(Refusal.EXTERNAL_CONTENT);
    assertThat(refusal(Packed.openDocument("spreadsheet", "").with("content.xml", bytes).bytes()))
        .isEqualTo(Refusal.EXTERNAL_CONTENT);
  }

  @Test
  void zipBombs() {
    var large = "<a>" + " ".repeat(70 * 1024 * 1024) + "</a>";
    var many = Packed.word(P);
    for (var i = 0; i < 5001; i++) {
      many.with("x" + i, "");
    }

    assertThat(refusal(Packed.word(P).with("word/x.xml", large).bytes()))
        .isEqualTo(Refusal.UNPACKS_TOO_LARGE);
    assertThat(refusal(many.bytes())).isEqualTo(Refusal.UNPACKS_TOO_LARGE);
  }

  @Test
  void officeFilesWithAPassword() throws Exception {
    assertThat(refusal(encryptedWord())).isEqualTo(Refusal.ENCRYPTED);
    assertThat(refusal(encryptedOldExcel())).isEqualTo(Refusal.ENCRYPTED);
    var manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
    assertThat(
            refusal(
                Packed.openDocument("spreadsheet", "gibberish")
                    .with("META-INF/manifest.xml", manifest)
                    .bytes()))
        .isEqualTo(Refusal.ENCRYPTED);
  }

  private static byte[] encryptedWord() throws Exception {
    try (var made = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("hemligt");
      try (var out = encryptor.getDataStream(made)) {
        out.write(Packed.word(P).bytes());
      }
      var bytes = new ByteArrayOutputStream();
      made.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] encryptedOldExcel() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("hemligt");
    try (var book = new HSSFWorkbook()) {
      book.createSheet().createRow(0).createCell(0).setCellValue("x");
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @Test
  void filesThatAreCutOff() throws IOException {
    var word = Packed.word(P).bytes();
    var pdf = Reading.prose();
    var old = compound("ObjectPool", "WordDocument");

    assertThat(refusal(Arrays.copyOf(word, word.length / 2))).isEqualTo(Refusal.CORRUPT);
    assertThat(refusal(Arrays.copyOf(pdf, 300))).isIn(Refusal.CORRUPT, Refusal.SCANNED);
    assertThat(refusal(old)).isEqualTo(Refusal.CORRUPT);
    assertThat(refusal(Arrays.copyOf(old, 600))).isEqualTo(Refusal.CORRUPT);
    assertThat(refusal(Packed.word("<w:p>").bytes())).isEqualTo(Refusal.CORRUPT);
    assertThat(refusal(Packed.openDocument("spreadsheet", "<a><b>").bytes()))
        .isEqualTo(Refusal.CORRUPT);
  }

  private static Refusal refusal(byte[] bytes) {
    return Reading.refusal(bytes);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
