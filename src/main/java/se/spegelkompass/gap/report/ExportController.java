package se.spegelkompass.gap.report;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Locale;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.gap.report.Exports.Kind;
import se.spegelkompass.print.Documents;
import se.spegelkompass.print.Pictures;
import se.spegelkompass.web.CsvFile;
import se.spegelkompass.web.NotFound;
import se.spegelkompass.web.SheetFile;

/** Hands a comparison out as files. */
@Controller("/jamforelse/{roundId}/{evaluationId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ExportController {

  private final Exports exports;
  private final ReportPages reports;
  private final PicturePages pictures;
  private final TableFiles tables;

  ExportController(Exports exports, ReportPages reports, PicturePages pictures, TableFiles tables) {
    this.exports = exports;
    this.reports = reports;
    this.pictures = pictures;
    this.tables = tables;
  }

  @Get("/rapport.pdf")
  HttpResponse<?> report(Coordinator coordinator, long roundId, long evaluationId, Locale locale) {
    var kind = new Kind("report.file", "pdf", Documents.TYPE, reports::pdf);
    return exports.file(coordinator, roundId, evaluationId, locale, kind);
  }

  @Get("/tabell.xlsx")
  HttpResponse<?> workbook(
      Coordinator coordinator, long roundId, long evaluationId, Locale locale) {
    var kind = new Kind("report.file", "xlsx", SheetFile.TYPE, tables::xlsx);
    return exports.file(coordinator, roundId, evaluationId, locale, kind);
  }

  @Get("/tabell.csv")
  HttpResponse<?> table(Coordinator coordinator, long roundId, long evaluationId, Locale locale) {
    var kind = new Kind("report.file", "csv", CsvFile.TYPE, tables::csv);
    return exports.file(coordinator, roundId, evaluationId, locale, kind);
  }

  @Get("/bilder/{name}.svg")
  HttpResponse<?> svg(
      Coordinator coordinator, long roundId, long evaluationId, String name, Locale locale) {
    var picture = Picture.named(name).orElseThrow(NotFound::new);
    var kind = new Kind(picture.fileKey(), "svg", Pictures.SVG, it -> pictures.svg(picture, it));
    return exports.file(coordinator, roundId, evaluationId, locale, kind);
  }

  @Get("/bilder/{name}.png")
  HttpResponse<?> png(
      Coordinator coordinator, long roundId, long evaluationId, String name, Locale locale) {
    var picture = Picture.named(name).orElseThrow(NotFound::new);
    var kind = new Kind(picture.fileKey(), "png", Pictures.PNG, it -> pictures.png(picture, it));
    return exports.file(coordinator, roundId, evaluationId, locale, kind);
  }
}
