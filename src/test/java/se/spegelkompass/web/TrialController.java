package se.spegelkompass.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/** Pages that do one thing each, to try the frame around all pages with. */
@Controller("/prov")
@Requires(property = "trial", value = "web")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class TrialController {

  private volatile @Nullable String saved;

  @Get
  ModelAndView<ComponentsPage> page() {
    return new ModelAndView<>("development/components", ComponentsPage.example(List.of()));
  }

  @Get("/spara")
  ModelAndView<ComponentsPage> savingPage() {
    return new ModelAndView<>("trial/save", ComponentsPage.example(List.of()));
  }

  @Post("/spara")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> save(@Body("svar") @Nullable String answer) {
    saved = answer;
    return HttpResponse.noContent();
  }

  @Get("/sparat")
  String saved() {
    return String.valueOf(saved);
  }

  @Get("/slut")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  String closed() {
    return "hemligt";
  }

  @Get("/glomd")
  @Secured("ROLE_NOBODY")
  String forbidden() {
    return "hemligt";
  }

  @Get("/trad")
  String thread() {
    return Boolean.toString(Thread.currentThread().isVirtual());
  }

  @Get("/sprak")
  String language(Locale locale) {
    return locale.getLanguage();
  }

  @Get("/fel")
  String fail() {
    throw new IllegalStateException("the secret message");
  }

  @Get("/mallfel")
  ModelAndView<String> failingTemplate() {
    return new ModelAndView<>("development/components", "no record at all");
  }

  @Get("/databas")
  String failingDatabase() throws SQLException {
    throw new SQLException("connection refused by the secret host", "08001");
  }

  @Get("/upptaget")
  String busyDatabase() throws SQLException {
    throw new SQLException("waited too long for the secret row", "HY000", 1205);
  }

  @Get("/manga")
  String busy() {
    throw new Busy();
  }

  @Get("/borta")
  String missing() {
    throw new NotFound();
  }

  @Get("/kal")
  HttpResponse<?> bare() {
    return HttpResponse.notFound();
  }

  @Get("/antal/{number}")
  String number(int number) {
    return Integer.toString(number);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  String length(@Body("text") @Nullable String text) {
    return text == null ? "none" : Integer.toString(text.length());
  }

  @Post("/fil")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  String upload(@Part("file") CompletedFileUpload file) throws IOException {
    return Integer.toString(file.getBytes().length);
  }

  /** What came, once it has been taken away again. */
  @Post("/filer")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  String uploads(HttpRequest<?> request) throws IOException {
    var seen = new StringBuilder();
    var left = new ArrayList<Path>();
    try (var uploads = Uploads.of(request, "file", 50 * 1024 * 1024)) {
      for (var it : uploads.files()) {
        switch (it) {
          case Upload.Nothing() -> seen.append("nothing\n");
          case Upload.TooLarge() -> seen.append("too large\n");
          case Upload.Received(var file) -> {
            left.add(file.path());
            seen.append("%s %d %s\n".formatted(file.name(), file.size(), crc(file.path())));
          }
        }
      }
    }
    left.removeIf(Files::notExists);
    return seen.append(left.size()).append(" left").toString();
  }

  private static String crc(Path file) throws IOException {
    var crc = new CRC32();
    try (var in = new CheckedInputStream(Files.newInputStream(file), crc)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return Long.toHexString(crc.getValue());
  }
}
