package se.spegelkompass.gap.report;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.function.Function;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.gap.Comparing;
import se.spegelkompass.gap.Comparisons;
import se.spegelkompass.web.Attachment;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.NotFound;

/** Finds the comparison behind a file, hands the file out, and writes down that it was. */
@Singleton
class Exports {

  private final Comparisons comparisons;
  private final AuditLog log;
  private final Messages messages;

  Exports(Comparisons comparisons, AuditLog log, Messages messages) {
    this.comparisons = comparisons;
    this.log = log;
    this.messages = messages;
  }

  /**
   * What a file is.
   *
   * @param key of its name, which is about a pair
   * @param ending of its name
   */
  record Kind(String key, String ending, MediaType type, Function<Export, byte[]> write) {}

  /**
   * The file. What cannot be compared leads to the page that says why.
   *
   * @throws NotFound if the municipality has no such round or evaluation
   */
  HttpResponse<?> file(Coordinator who, long roundId, long evaluationId, Locale locale, Kind kind) {
    var pair =
        comparisons.pair(who.municipalityId(), roundId, evaluationId).orElseThrow(NotFound::new);
    return comparisons
        .compare(pair)
        .flatMap(Comparing::comparison)
        .map(it -> new Export(pair, it, who.municipalityName(), locale))
        .<HttpResponse<?>>map(it -> sent(who, it, kind))
        .orElseGet(() -> HttpResponse.seeOther(pair.address()));
  }

  private HttpResponse<?> sent(Coordinator who, Export export, Kind kind) {
    var pair = export.pair();
    var content = kind.write().apply(export);
    var name =
        messages.get(export.locale(), kind.key(), pair.round().name(), pair.evaluation().name());
    log.write(
        who,
        AuditAction.COMPARISON_EXPORTED,
        Attachment.named(name, kind.ending()),
        pair.address().toString());
    return Attachment.of(content, kind.type(), name, kind.ending());
  }
}
