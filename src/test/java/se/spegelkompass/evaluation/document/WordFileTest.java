package se.spegelkompass.evaluation.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordFileTest {

  private static final String STYLES =
      """
      <w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="Own"><w:name w:val="Egen"/><w:basedOn w:val="H1"/></w:style>
      <w:style w:styleId="L"><w:name w:val="Punkter"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
      """;

  private static final String LISTS =
      """
      <w:abstractNum w:abstractNumId="7">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="8">
        <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
      """;

  @Test
  void aParagraphIsALineAndAHeadingIsMarked() {
    var body = styled("H1", "Område 1") + styled("Own", "Allmänt") + p("Ett.") + p("") + p("Två.");

    assertThat(read(body)).isEqualTo("# Område 1\n# Allmänt\nEtt.\n\nTvå.");
  }

  @Test
  void listsHaveTheirBulletsAndNumbers() {
    var body =
        listed(1, 0, "Demokrati")
            + listed(1, 1, "Strategi")
            + listed(1, 1, "Dialog")
            + listed(1, 0, "Samhälle")
            + listed(1, 1, "Plan")
            + styled("L", "En styrka");

    assertThat(read(body))
        .isEqualTo("1. Demokrati\n1.1 Strategi\n1.2 Dialog\n2. Samhälle\n2.1 Plan\n• En styrka");
  }

  @Test
  void aRowIsALineAndItsCellsMayHoldItems() {
    var table =
        table(
            row(cell(p("Styrkor")), cell(p("Svagheter"))),
            row(cell(styled("L", "Dialog") + styled("L", "Mod")), cell(p(""))));

    assertThat(read(p("Före") + table + p("Efter")))
        .isEqualTo("Före\n\nStyrkor\tSvagheter\n• Dialog¶• Mod\t\n\nEfter");
  }

  @Test
  void numbersThatWordMakesStandInTheirCells() {
    var table =
        table(
            row(cell(listed(1, 0, "Demokrati")), cell(p("Max"))),
            row(cell(listed(1, 1, "")), cell(p("10"))),
            row(cell(listed(1, 1, "")), cell(p("20"))));

    assertThat(read(table)).isEqualTo("1. Demokrati\tMax\n1.1\t10\n1.2\t20");
  }

  @Test
  void mergedCellsKeepTheColumnsInPlace() {
    var wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("Titel") + "</w:tc>";
    var below = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("") + "</w:tc>";

    assertThat(read(table(row(wide, cell(p("Max"))), row(below, cell(p("a")), cell(p("10"))))))
        .isEqualTo("Titel\t\tMax\n\ta\t10");
  }

  @Test
  void aTableInACellComesAfterItsRow() {
    var inner = table(row(cell(p("1.1")), cell(p("5"))));

    assertThat(read(table(row(cell(p("Ruta") + inner))))).isEqualTo("Ruta\n\n1.1\t5");
    assertThat(read(table(row(cell(inner))))).isEqualTo("1.1\t5");
  }

  @Test
  void whatWasDeletedOrIsHiddenIsNotRead() {
    var body =
        "<w:p><w:r><w:t>Poäng </w:t></w:r><w:del><w:r><w:delText>45</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>54</w:t></w:r></w:ins>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> hemligt</w:t></w:r>"
            + "<w:moveFrom><w:r><w:t>flyttat</w:t></w:r></w:moveFrom></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Ett </w:t></w:r></w:p>"
            + p("stycke");

    assertThat(read(body)).isEqualTo("Poäng 54\nEtt stycke");
  }

  @Test
  void aDeletedRowIsNone() {
    var deleted = "<w:tr><w:trPr><w:del/></w:trPr>" + cell(p("gammal")) + "</w:tr>";

    assertThat(read(table(deleted, row(cell(p("ny")), cell(p("1")))))).isEqualTo("ny\t1");
  }

  @Test
  void notesFieldsAndSoftHyphensLeaveNoTrace() {
    var body =
        "<w:p><w:r><w:t>kommun</w:t></w:r><w:r><w:softHyphen/></w:r><w:r><w:t>styrelsen</w:t></w:r>"
            + "<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "<w:r><w:t xml:space=\"preserve\"> it</w:t><w:noBreakHyphen/><w:t>stöd</w:t><w:tab/><w:t>3</w:t></w:r></w:p>";

    assertThat(read(body)).isEqualTo("kommunstyrelsen it-stöd\t3");
  }

  @Test
  void controlsAndTextBoxesAreReadOnce() {
    var control = "<w:sdt><w:sdtContent>" + p("Analys av Nordvik") + "</w:sdtContent></w:sdt>";
    var empty =
        "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klicka här</w:t></w:r></w:sdtContent></w:sdt></w:p>";
    var box = "<w:txbxContent>" + p("2021-05-11") + "</w:txbxContent>";
    var twice =
        "<w:p><w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice>"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";

    assertThat(read(control + empty + twice)).isEqualTo("Analys av Nordvik\n\n2021-05-11");
  }

  @Test
  void aLineBreakEndsALineAndInACellAnItem() {
    var broken = "<w:p><w:r><w:t>Ett</w:t><w:br/><w:t>två</w:t></w:r></w:p>";

    assertThat(read(broken + table(row(cell(broken), cell(p("3"))))))
        .isEqualTo("Ett\ntvå\n\nEtt¶två\t3");
  }

  private static String read(String body) {
    return Reading.text(Packed.word(body).withStyles(STYLES, LISTS).bytes());
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  private static String listed(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(level, list, text);
  }

  private static String cell(String content) {
    return "<w:tc>" + content + "</w:tc>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }
}
