package se.spegelkompass.evaluation.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import se.spegelkompass.evaluation.document.DocumentText;

class PdfLayoutTest {

  private static final String[] PROSE = {
    "Kommunen arbetar med styrning och uppföljning på ett sätt som är känt i",
    "hela organisationen. Det finns en plan för hur arbetet ska gå vidare, och",
    "den följs upp två gånger om året av nämnderna och av styrelsen i kommu-",
    "nen. Det är en styrka att alla känner till vad som ska göras."
  };

  @Test
  void runningTextIsReadLineByLineWithItsParagraphsAndHeadings() {
    var pdf = new Drawn().page().bold(70, 90, "Område 1 Samspel", 14);
    pdf.texts(70, 110, PROSE)
        .bold(70, 180, "Allmänt", 10)
        .texts(70, 194, PROSE)
        .text(70, 260, "• En sak");

    var lines = read(pdf).lines().toList();
    assertThat(lines.get(0)).isEqualTo("# Område 1 Samspel");
    assertThat(lines).contains("# Allmänt", PROSE[2], "• En sak");
    assertThat(lines.indexOf("# Allmänt")).isEqualTo(lines.indexOf(PROSE[3]) + 2);
  }

  @Test
  void aDrawnTableIsRowsWithCellsHoweverItsTitlesAreWrapped() {
    var pdf =
        new Drawn()
            .page()
            .grid(new float[] {70, 100, 300, 350, 400, 450}, new float[] {100, 120, 150, 170, 190});
    pdf.text(75, 114, "1.")
        .text(105, 114, "Samspel")
        .text(305, 114, "Uppnått")
        .text(355, 114, "Max")
        .text(405, 114, "Procent");
    pdf.text(75, 133, "1.1")
        .texts(105, 133, "Medborgarnas möjlighet till medbe-", "stämmande i kommunen");
    pdf.text(305, 133, "6").text(355, 133, "20").text(405, 133, "30%");
    pdf.text(75, 164, "1.2")
        .text(105, 164, "Dialog")
        .text(305, 164, "7")
        .text(355, 164, "10")
        .text(405, 164, "70%");
    pdf.text(305, 184, "13").text(355, 184, "30").text(405, 184, "43%");

    assertThat(read(pdf))
        .isEqualTo(
            """
            1.	Samspel	Uppnått	Max	Procent
            1.1	Medborgarnas möjlighet till medbestämmande i kommunen	6	20	30%
            1.2	Dialog	7	10	70%
            		13	30	43%\
            """);
  }

  @Test
  void aTableThatNobodyDrewIsFoundByItsColumns() {
    var pdf = new Drawn().page().texts(70, 60, PROSE);
    pdf.text(70, 120, "1. Samspel mellan förtroendevalda")
        .text(330, 120, "Uppnått")
        .text(400, 120, "Max");
    pdf.text(70, 140, "1.1 Strategi för demokrati och för")
        .text(70, 152, "information till medborgare")
        .text(330, 140, "6")
        .text(400, 140, "20");
    pdf.text(70, 172, "1.2 Hur informeras medborgare om")
        .text(330, 178, "7")
        .text(400, 178, "10")
        .text(70, 184, "kommunens verksamhet?");
    pdf.text(330, 204, "13").text(400, 204, "30");

    assertThat(read(pdf))
        .endsWith(
            """
            1. Samspel mellan förtroendevalda	Uppnått	Max
            1.1 Strategi för demokrati och för information till medborgare	6	20
            1.2 Hur informeras medborgare om kommunens verksamhet?	7	10
            	13	30\
            """);
  }

  @Test
  void columnsOfTextAreReadOneAfterTheOther() {
    var pdf = new Drawn().page().bold(70, 80, "Område 3", 14);
    pdf.texts(
        70,
        110,
        "Det första som står till vänster",
        "går vidare på nästa rad och",
        "på den tredje raden där.");
    pdf.texts(
        310,
        110,
        "Det andra står till höger och",
        "går också vidare på nästa rad",
        "och slutar på den tredje.");

    assertThat(read(pdf).lines().skip(1).filter(it -> !it.isEmpty()))
        .containsExactly(
            "Det första som står till vänster",
            "går vidare på nästa rad och",
            "på den tredje raden där.",
            "Det andra står till höger och",
            "går också vidare på nästa rad",
            "och slutar på den tredje.");
  }

  @Test
  void cellsOfProseGoOnOverAPageBreak() {
    var xs = new float[] {70, 290, 510};
    var pdf = new Drawn().page().texts(70, 60, PROSE).grid(xs, new float[] {700, 720, 780});
    pdf.text(75, 714, "Styrkor").text(295, 714, "Förbättringsmöjligheter");
    pdf.texts(75, 735, "• Bra dialog i nämnden", "• Ett samtal om")
        .texts(295, 735, "• Följ upp", "• Ta fram en plan");
    pdf.page().grid(xs, new float[] {70, 90, 130});
    pdf.text(75, 84, "Styrkor").text(295, 84, "Förbättringsmöjligheter");
    pdf.texts(75, 105, "resultaten", "• Mod").text(295, 105, "• Dela med er");
    pdf.texts(70, 160, PROSE);

    assertThat(read(pdf))
        .contains(
            "Styrkor\tFörbättringsmöjligheter\n"
                + "• Bra dialog i nämnden¶• Ett samtal om resultaten¶• Mod\t"
                + "• Följ upp¶• Ta fram en plan¶• Dela med er\n");
  }

  @Test
  void threeColumnsOfProseWithoutLinesAreFoundByTheirHeads() {
    var pdf = new Drawn().page().texts(70, 60, PROSE);
    pdf.text(70, 130, "Styrkor")
        .text(220, 130, "Förbättringsmöjligheter")
        .text(370, 130, "Svagheter");
    pdf.texts(70, 150, "• Dialog i nämnden", "• Mod")
        .texts(220, 150, "• Följ upp varje", "år")
        .texts(370, 150, "• Ingen plan");

    assertThat(read(pdf))
        .endsWith(
            "Styrkor\tFörbättringsmöjligheter\tSvagheter\n• Dialog i nämnden¶• Mod\t• Följ upp varje år\t• Ingen plan");
  }

  @Test
  void theBoxWithTheHeadingsOfAChapterIsOneRow() {
    var pdf =
        new Drawn()
            .page()
            .texts(70, 60, PROSE)
            .grid(new float[] {70, 400, 500}, new float[] {120, 140, 200});
    pdf.text(75, 134, "Rubriker").text(405, 134, "Poäng");
    pdf.texts(75, 155, "Strategi för demokrati", "Dialog").text(405, 160, "46");

    assertThat(read(pdf)).endsWith("Rubriker\tPoäng\nStrategi för demokrati¶Dialog\t46");
  }

  @Test
  void runningHeadsAndPageNumbersAreLeftOutAndPagesBeginWhereTheyDo() throws IOException {
    var pdf = new Drawn();
    for (var i = 1; i <= 4; i++) {
      pdf.page().text(70, 40, "Kommunkompassen Nordvik").text(500, 810, "Sida " + i);
      pdf.texts(70, 140, PROSE);
    }

    var document = document(pdf);
    assertThat(document.text()).doesNotContain("Kommunkompassen", "Sida");
    assertThat(document.pageStarts()).containsExactly(1, 5, 9, 13);
  }

  @Test
  void whatStandsAtTheTopOfOnePageIsKept() {
    var pdf = new Drawn();
    for (var i = 1; i <= 4; i++) {
      pdf.page().text(70, 40, "Rubrik " + "abcd".substring(0, i)).texts(70, 100, PROSE);
    }

    assertThat(read(pdf)).contains("Rubrik a", "Rubrik abcd");
  }

  @Test
  void aNumberThatPointsToANoteIsNoPartOfTheText() {
    var pdf =
        new Drawn()
            .page()
            .texts(70, 60, PROSE)
            .text(70, 130, "Enligt planen")
            .small(131.8f, 126, "1");

    assertThat(read(pdf)).endsWith("Enligt planen");
  }

  @Test
  void anEmptyPageIsAPage() throws IOException {
    var pdf = new Drawn().page().texts(70, 60, PROSE).page().page().texts(70, 60, PROSE);

    assertThat(document(pdf).pageStarts()).containsExactly(1, 5, 5);
  }

  private static String read(Drawn pdf) {
    try {
      return document(pdf).text().replace(DocumentText.ITEM, '¶');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentText document(Drawn pdf) throws IOException {
    var file = Files.createTempFile("drawn", ".pdf");
    try {
      Files.write(file, pdf.bytes());
      return PdfFile.read(file);
    } finally {
      Files.delete(file);
    }
  }
}
