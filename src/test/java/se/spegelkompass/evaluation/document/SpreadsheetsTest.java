package se.spegelkompass.evaluation.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SpreadsheetsTest {

  private static final String SHOWN =
      "# Poäng\nDelfråga\tUppnått\tAndel\n\n1.1¶Strategi\t4,5\t30%\n\t12\n\n# Mer\nx";

  @Test
  void whatExcelShowsIsRead() throws IOException {
    assertThat(Reading.text(filled(new XSSFWorkbook()))).isEqualTo(SHOWN);
  }

  @Test
  void whatOldExcelShowsIsRead() throws IOException {
    assertThat(Reading.document(filled(new HSSFWorkbook())).kind()).isEqualTo(DocumentKind.XLS);
    assertThat(Reading.text(filled(new HSSFWorkbook()))).isEqualTo(SHOWN);
  }

  @Test
  void whatOpenDocumentShowsIsRead() {
    var content =
        """
        <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">
        <style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>
        <table:table table:name="Poäng">
        <table:table-row><table:table-cell><text:p>Delfråga</text:p></table:table-cell>
        <table:table-cell table:number-columns-repeated="2"/>
        <table:table-cell><text:p>Andel</text:p><office:annotation><text:p>anm</text:p></office:annotation></table:table-cell>
        <table:table-cell table:number-columns-repeated="16000"/></table:table-row>
        <table:table-row><table:table-cell office:value="0.3"><text:p>30<text:s/>%</text:p><text:p>b</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        </table:table>
        <table:table table:name="Dold" table:style-name="ta2"><table:table-row><table:table-cell><text:p>dold</text:p></table:table-cell></table:table-row></table:table>
        </office:document-content>
        """;

    var file = Packed.openDocument("spreadsheet", content).bytes();
    assertThat(Reading.document(file).kind()).isEqualTo(DocumentKind.ODS);
    assertThat(Reading.text(file)).isEqualTo("# Poäng\nDelfråga\t\t\tAndel\n30 %¶b");
  }

  private static byte[] filled(Workbook book) throws IOException {
    try (book) {
      var sheet = book.createSheet("Poäng");
      var head = sheet.createRow(0);
      head.createCell(0).setCellValue("Delfråga");
      head.createCell(1).setCellValue("Uppnått");
      head.createCell(2).setCellValue("Andel");
      var row = sheet.createRow(2);
      row.createCell(0).setCellValue("1.1\nStrategi");
      row.createCell(1).setCellValue(4.5);
      var percent = book.createCellStyle();
      percent.setDataFormat((short) 9);
      row.createCell(2).setCellValue(0.3);
      row.getCell(2).setCellStyle(percent);
      var sum = sheet.createRow(3);
      sum.createCell(1).setCellFormula("5+7");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      var hidden = book.createSheet("Dold");
      hidden.createRow(0).createCell(0).setCellValue("dold");
      book.setSheetVisibility(1, SheetVisibility.HIDDEN);
      book.createSheet("Mer").createRow(0).createCell(0).setCellValue("x");
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }
}
