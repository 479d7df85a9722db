package se.spegelkompass.evaluation.corpus;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets a report's text as PDF, in other ways than LibreOffice does. */
enum Typeset {
  /** Tables with lines; nothing on the pages but the text. */
  BORDERED(
      "@page { size: A4; margin: 22mm } body { font: 10pt Set }"
          + " td { border: 0.5pt solid #666; padding: 2pt } td.figure { text-align: left }"),
  /** Narrow titles without lines, figures to the right, headers again, page numbers. */
  WRAPPED(
      "@page { size: A4; margin: 25mm 30mm; @bottom-center { content: counter(page); font: 9pt Set } }"
          + " body { font: 11pt Set } td { padding: 3pt 0 } td.figure { text-align: right;"
          + " width: 18mm } td.title { width: 58mm } table { -fs-table-paginate: paginate }");

  private static final String ALWAYS =
      "table { width: 100%; border-collapse: collapse; margin: 8pt 0; text-align: left }"
          + " td { vertical-align: top } h1 { font-size: 150% } h2 { font-size: 110% }"
          + " p { margin: 4pt 0 } td p { margin: 1pt 0 }";

  /** Comes with PDFBox, so that the pages are the same on every machine. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final String style;

  Typeset(String style) {
    this.style = style;
  }

  byte[] pdf(String text) throws IOException {
    var body =
        PlainReport.blocks(text).stream().map(Typeset::html).collect(Collectors.joining("\n"));
    var out = new ByteArrayOutputStream();
    XRLog.setLoggingEnabled(false);
    new PdfRendererBuilder()
        .useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Set")
        .withHtmlContent(
            "<html><head><style>%s %s</style></head><body>%s</body></html>"
                .formatted(ALWAYS, style, body),
            null)
        .toStream(out)
        .run();
    return out.toByteArray();
  }

  private static String html(PlainReport.Block block) {
    return switch (block) {
      case PlainReport.Heading(var level, var text) ->
          "<h%d>%s</h%d>".formatted(level, escaped(text), level);
      case PlainReport.Paragraph(var text) -> "<p>%s</p>".formatted(escaped(text));
      case PlainReport.Item(var text) ->
          "<p style='margin-left: 12pt'>%s</p>".formatted(escaped(text));
      case PlainReport.Table(var rows) ->
          "<table><thead>%s</thead><tbody>%s</tbody></table>"
              .formatted(
                  row(rows.getFirst()),
                  rows.stream().skip(1).map(Typeset::row).collect(Collectors.joining("\n")));
    };
  }

  private static String row(List<List<String>> cells) {
    return cells.stream().map(Typeset::cell).collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String cell(List<String> paragraphs) {
    var text = String.join("", paragraphs);
    var kind = text.matches("\\d+%?|Uppnått|Max|Procent|Poäng") ? "figure" : "title";
    return paragraphs.stream()
        .map(it -> "<p>" + escaped(it) + "</p>")
        .collect(Collectors.joining("", "<td class='" + kind + "'>", "</td>"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
