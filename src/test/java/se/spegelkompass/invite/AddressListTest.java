package se.spegelkompass.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.web.Language;

class AddressListTest {

  private static final Map<String, Long> GROUPS = Map.of("enhetschefer", 1L, "medarbetare", 2L);

  private static AddressList read(String text) {
    return AddressList.of(AddressRows.ofText(text), GROUPS, OptionalLong.empty());
  }

  private static AddressList readFor(long group, String text) {
    return AddressList.of(AddressRows.ofText(text), GROUPS, OptionalLong.of(group));
  }

  private static List<String> emails(AddressList list) {
    return list.good().stream().map(Address::email).toList();
  }

  @Test
  void goodRowsAreKeptAndBadOnesNamedWithLineAndReason() {
    var list =
        read(
            """
            anna@kumla.se;Enhetschefer;Anna Berg;sv

            ali@kumla.se;medarbetare;;en
            inte en adress;Enhetschefer
            ;Enhetschefer
            eva@kumla.se;Rektorer
            olle@kumla.se
            ANNA@KUMLA.SE;Medarbetare
            per@kumla.se;Enhetschefer;Per;tyska
            kim@kumla.se;Enhetschefer;19850412-1234
            """);

    assertThat(emails(list)).containsExactly("anna@kumla.se", "ali@kumla.se");
    assertThat(list.good().getFirst().label()).contains("Anna Berg");
    assertThat(list.good().get(1).language()).isEqualTo(Language.EN);
    assertThat(list.good().get(1).groupId()).isEqualTo(2);
    assertThat(list.faults())
        .extracting(AddressFault::line, AddressFault::reason)
        .containsExactly(
            tuple(4, AddressFault.Reason.BAD_ADDRESS),
            tuple(5, AddressFault.Reason.NO_ADDRESS),
            tuple(6, AddressFault.Reason.UNKNOWN_GROUP),
            tuple(7, AddressFault.Reason.NO_GROUP),
            tuple(8, AddressFault.Reason.TWICE),
            tuple(9, AddressFault.Reason.UNKNOWN_LANGUAGE),
            tuple(10, AddressFault.Reason.PERSONAL_NUMBER));
    assertThat(list.faults().get(4).details()).containsExactly("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "anna@kumla.se | anna@kumla.se",
        "Anna.Berg@Kumla.SE | anna.berg@kumla.se",
        "Anna Berg <anna@kumla.se> | anna@kumla.se",
        "mailto:anna@kumla.se | anna@kumla.se",
        "anna+spegel@barn.kumla.se | anna+spegel@barn.kumla.se",
        "anna@göteborg.se | anna@xn--gteborg-90a.se"
      })
  void anAddressIsReadAsPeopleWriteIt(String typed, String email) {
    assertThat(emails(readFor(1, typed))).containsExactly(email);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna",
        "anna@kumla",
        "@kumla.se",
        "anna@@kumla.se",
        "anna@kumla..se",
        "anna@-.se.",
        "anna@-kumla.se",
        "anna@kumla-.se",
        "anna berg@kumla.se",
        "anna@kumla.se eva@kumla.se",
        "anna@[127.0.0.1]",
        "anna@kumla.se\u202e"
      })
  void whatIsNoAddressIsRefused(String typed) {
    assertThat(readFor(1, typed).faults())
        .extracting(AddressFault::reason)
        .containsExactly(AddressFault.Reason.BAD_ADDRESS);
  }

  @Test
  void aHeaderLineCannotBeSmuggledIn() {
    assertThat(emails(readFor(1, "\"anna@kumla.se\nBcc: eva@kumla.se\""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@kumla.se;;Anna 19850101–1234",
        "a@kumla.se;;850101 - 1234",
        "198501011234@kumla.se",
        "a@kumla.se;;19850101+1234"
      })
  void personalNumbersAreRefusedHoweverTheyAreWritten(String row) {
    assertThat(readFor(1, row).faults())
        .extracting(AddressFault::reason)
        .containsExactly(AddressFault.Reason.PERSONAL_NUMBER);
  }

  @Test
  void columnsMayStandInAnyOrderUnderAHeading() {
    var list = read("Namn,E-post,Grupp\nAnna,anna@kumla.se,Medarbetare\n");

    assertThat(list.faults()).isEmpty();
    assertThat(list.good().getFirst().groupId()).isEqualTo(2);
    assertThat(list.good().getFirst().line()).isEqualTo(2);
  }

  @Test
  void aListForOneGroupNeedsNoColumnForIt() {
    var list =
        readFor(
            2,
            "tor@kumla.se;Tor Ek\nali@kumla.se;Ali Holm;en\neva@kumla.se;;Eva;sv\nann@kumla.se;Enhetschefer;Ann");

    assertThat(list.faults()).isEmpty();
    assertThat(list.good())
        .extracting(it -> it.label().orElse(""))
        .containsExactly("Tor Ek", "Ali Holm", "Eva", "Ann");
    assertThat(list.good()).extracting(Address::groupId).containsExactly(2L, 2L, 2L, 1L);
    assertThat(list.good().get(1).language()).isEqualTo(Language.EN);
  }

  @Test
  void aListMayBePartedByTabsAsFromASpreadsheet() {
    assertThat(emails(read("anna@kumla.se\tMedarbetare\nali@kumla.se\tEnhetschefer")))
        .containsExactly("anna@kumla.se", "ali@kumla.se");
  }

  @Test
  void swedishLettersFromOldProgramsAreRead() {
    var file = "åsa@kumla.se;Medarbetare;Åsa Öst".getBytes(Charset.forName("windows-1252"));
    var list =
        AddressList.of(
            AddressRows.ofFile(
                "asa@kumla.se;Medarbetare;Åsa Öst".getBytes(Charset.forName("windows-1252"))),
            GROUPS,
            OptionalLong.empty());

    assertThat(list.good().getFirst().label()).contains("Åsa Öst");
    assertThat(AddressRows.ofFile(file).getFirst().cell(0)).isEqualTo("åsa@kumla.se");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheAddress() {
    var file = "\ufeffanna@kumla.se;Medarbetare".getBytes(StandardCharsets.UTF_8);

    assertThat(AddressRows.ofFile(file).getFirst().cell(0)).isEqualTo("anna@kumla.se");
  }

  @Test
  void aSpreadsheetIsRead() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet();
      var head = sheet.createRow(0);
      head.createCell(0).setCellValue("Grupp");
      head.createCell(2).setCellValue("E-post");
      var row = sheet.createRow(3);
      row.createCell(0).setCellValue("Medarbetare");
      row.createCell(2).setCellValue("åke.öst@kumla.se");
      var next = sheet.createRow(4);
      next.createCell(0).setCellValue("Medarbetare");
      next.createCell(2).setCellValue("anna@kumla.se");
      book.write(out);
    }

    var list = AddressList.of(AddressRows.ofFile(out.toByteArray()), GROUPS, OptionalLong.empty());

    assertThat(emails(list)).containsExactly("anna@kumla.se");
    assertThat(list.faults()).extracting(AddressFault::line).containsExactly(4);
  }

  @Test
  void whatIsNoListIsRefusedWithAWayOut() throws IOException {
    assertThat(why(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}))
        .isEqualTo(AddressRows.Unreadable.Why.OLD_EXCEL);
    assertThat(why(new byte[] {'P', 'K', 3, 4, 0, 0, 0}))
        .isEqualTo(AddressRows.Unreadable.Why.NOT_A_LIST);
    assertThat(why(zip("xl/workbook.xml", "<workbook/>")))
        .isEqualTo(AddressRows.Unreadable.Why.NOT_A_LIST);
    assertThat(why(new byte[] {'a', 0, 'b'})).isEqualTo(AddressRows.Unreadable.Why.NOT_A_LIST);
    assertThat(why("a\n".repeat(AddressRows.MOST_ROWS + 1).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(AddressRows.Unreadable.Why.TOO_MANY);
    assertThat(why("\"anna@kumla.se".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(AddressRows.Unreadable.Why.NOT_A_LIST);
  }

  private static byte[] zip(String name, String text) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static AddressRows.Unreadable.Why why(byte[] file) {
    return catchThrowableOfType(AddressRows.Unreadable.class, () -> AddressRows.ofFile(file)).why();
  }
}
