package se.spegelkompass.evaluation.review;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import se.spegelkompass.evaluation.ReportText;
import se.spegelkompass.evaluation.Source;
import se.spegelkompass.evaluation.Sources;
import se.spegelkompass.evaluation.document.DocumentReader;
import se.spegelkompass.evaluation.document.DocumentReading;
import se.spegelkompass.evaluation.document.DocumentText;
import se.spegelkompass.evaluation.report.NotAReport;
import se.spegelkompass.evaluation.report.Reading;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.evaluation.report.ReportReader;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.Messages;

/** Reads files into reports. */
@Singleton
public class ReportFiles {

  private static final int MOST_KEPT = 5;
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final DocumentReader documents;
  private final Editions editions;
  private final Sources sources;
  private final Messages messages;
  private final AtomicBoolean prepared = new AtomicBoolean();
  private final Cache<String, Reading> read =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterAccess(KEPT).build();

  ReportFiles(DocumentReader documents, Editions editions, Sources sources, Messages messages) {
    this.documents = documents;
    this.editions = editions;
    this.sources = sources;
    this.messages = messages;
  }

  /** Gets ready for a file that is probably on its way. */
  public void prepare() {
    documents.prepare();
    if (!prepared.getAndSet(true)) {
      Thread.startVirtualThread(() -> ReportReader.prepare(editions.all()));
    }
  }

  /**
   * Reads a file; refuses what is no report and never fails on it.
   *
   * @param own the name of the municipality that reads it
   */
  public ReadFile read(Path file, String own, Locale locale) {
    return switch (documents.read(file)) {
      case DocumentReading.Refused(var reason) -> new ReadFile.Refused(reason.messageKey());
      case DocumentReading.Read(var document) ->
          switch (reading(document.text())) {
            case NotAReport(var cause) -> new ReadFile.Refused(key(cause));
            case Report report ->
                new ReadFile.Read(
                    text(document),
                    document.kind().mediaType(),
                    report,
                    new FirstFields(report, own, messages, locale).all());
          };
    };
  }

  /** What a draft's file says, read as the edition that was chosen. Empty for what is no report. */
  Optional<Report> report(Draft draft) {
    var chosen = editions.find(draft.form().value(ReviewForm.EDITION));
    return text(draft).flatMap(it -> report(it, chosen));
  }

  /** What a text says. */
  public Optional<Report> report(ReportText text, Optional<Edition> chosen) {
    return reading(text, chosen) instanceof Report report ? Optional.of(report) : Optional.empty();
  }

  private Reading reading(ReportText text, Optional<Edition> chosen) {
    var reading = reading(text.text());
    return chosen.isEmpty() || (reading instanceof Report report && isOf(chosen.get(), report))
        ? reading
        : ReportReader.readAs(text.text(), chosen.get());
  }

  private static boolean isOf(Edition edition, Report report) {
    return report.knownEdition().filter(it -> it.id().equals(edition.id())).isPresent();
  }

  /** Long reports take a while, and a review that has begun asks for the same one again. */
  private Reading reading(String text) {
    return read.get(text, it -> ReportReader.read(it, editions.all()));
  }

  Optional<ReportText> text(Draft draft) {
    return draft.sourceId().isPresent()
        ? sources
            .find(draft.municipalityId(), draft.sourceId().getAsLong())
            .flatMap(it -> text(draft.municipalityId(), it))
        : Optional.empty();
  }

  /** A file's text; a file from before texts were kept is read now. */
  public Optional<ReportText> text(long municipalityId, Source source) {
    return sources.text(municipalityId, source.id()).or(() -> readAgain(municipalityId, source));
  }

  private Optional<ReportText> readAgain(long municipalityId, Source source) {
    var reading = withCopy(municipalityId, source, documents::read);
    if (!(reading instanceof DocumentReading.Read(var document))) {
      return Optional.empty();
    }
    var text = text(document);
    sources.put(municipalityId, source.id(), text, document.kind().mediaType());
    return Optional.of(text);
  }

  /** Reads a file that is kept. */
  public ReadFile read(long municipalityId, Source source, String own, Locale locale) {
    return withCopy(municipalityId, source, file -> read(file, own, locale));
  }

  private <T> T withCopy(long municipalityId, Source source, Function<Path, T> act) {
    try {
      var copy = Files.createTempFile("report", "");
      try (var content = sources.content(municipalityId, source)) {
        Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
        return act.apply(copy);
      } finally {
        Files.delete(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReportText text(DocumentText document) {
    return new ReportText(document.text(), document.pageStarts());
  }

  private static String key(NotAReport.Cause cause) {
    return switch (cause) {
      case EMPTY -> "evaluation.file.empty";
      case NOT_TEXT -> "evaluation.file.not-text";
      case NO_SCORE_TABLES -> "evaluation.file.no-tables";
      case NOTHING_FAMILIAR -> "evaluation.file.no-report";
    };
  }
}
