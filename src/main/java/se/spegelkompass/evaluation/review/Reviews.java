package se.spegelkompass.evaluation.review;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.evaluation.CorrectionLog;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.NewEvaluation;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/** Read, review, confirm: what happens to a draft. */
@Singleton
public class Reviews {

  private final Drafts drafts;
  private final ReportFiles files;
  private final Evaluations evaluations;
  private final CorrectionLog corrections;
  private final Editions editions;
  private final AuditLog log;
  private final Messages messages;

  Reviews(
      Drafts drafts,
      ReportFiles files,
      Evaluations evaluations,
      CorrectionLog corrections,
      Editions editions,
      AuditLog log,
      Messages messages) {
    this.drafts = drafts;
    this.files = files;
    this.evaluations = evaluations;
    this.corrections = corrections;
    this.editions = editions;
    this.log = log;
    this.messages = messages;
  }

  /** Begins with empty fields, of the newest edition. */
  Draft begin(Coordinator who, Locale locale) {
    return drafts.begin(
        who,
        Map.of(
            ReviewForm.EDITION,
            editions.newest().id(),
            ReviewForm.ABOUT,
            who.municipalityName(),
            ReviewForm.NAME,
            messages.get(locale, "evaluation.default-name-alone")));
  }

  /**
   * Keeps what stands in some fields. Another edition lays the report's rows beside other
   * sub-questions, so those fields are filled anew.
   */
  @Transactional
  public Optional<Draft> save(Draft draft, Map<String, String> typed, String own, Locale locale) {
    var fields = new HashMap<>(ReviewForm.known(typed));
    var edition = editions.find(fields.getOrDefault(ReviewForm.EDITION, ""));
    var other =
        edition.filter(it -> !it.id().equals(draft.form().value(ReviewForm.EDITION))).isPresent();
    if (other && draft.isCorrection()) {
      fields.remove(ReviewForm.EDITION);
    } else if (other) {
      files
          .text(draft)
          .flatMap(it -> files.report(it, edition))
          .ifPresent(it -> fields.putAll(new FirstFields(it, own, messages, locale).ofEdition()));
    } else if (edition.isEmpty()) {
      fields.remove(ReviewForm.EDITION);
    }
    return drafts.save(draft.municipalityId(), draft.id(), fields);
  }

  /** What came of a confirmation. */
  public sealed interface Confirmed {

    /** A whole evaluation. */
    record Kept(long evaluationId) implements Confirmed {}

    /** What is wrong, field by field. */
    record Wrong(FormErrors errors) implements Confirmed {}

    /** There is no such draft any more. */
    record Gone() implements Confirmed {}
  }

  /** Turns a draft into an evaluation, or says what is wrong. Asked again it gives the same one. */
  @Transactional
  public Confirmed confirm(Coordinator who, long draftId, Locale locale) {
    return drafts
        .hold(who.municipalityId(), draftId)
        .map(draft -> confirm(who, draft, locale))
        .orElseGet(Confirmed.Gone::new);
  }

  private Confirmed confirm(Coordinator who, Draft draft, Locale locale) {
    if (draft.evaluationId().isPresent()) {
      return new Confirmed.Kept(draft.evaluationId().getAsLong());
    }
    if (!draft.isOpen()) {
      return new Confirmed.Gone();
    }
    var errors = FormErrors.none();
    var created = checked(draft, who, errors, locale);
    if (created.isEmpty()) {
      return new Confirmed.Wrong(errors);
    }
    var id = store(who, draft, created.get());
    drafts.kept(draft, id);
    return new Confirmed.Kept(id);
  }

  private Optional<NewEvaluation> checked(
      Draft draft, Coordinator who, FormErrors errors, Locale locale) {
    var edition = editions.find(draft.form().value(ReviewForm.EDITION));
    if (edition.isEmpty()) {
      errors.add(ReviewForm.EDITION, messages.get(locale, "evaluation.error.edition"));
      return Optional.empty();
    }
    return new ReviewCheck(draft, who.municipalityName(), errors, messages, locale)
        .evaluation(edition.get(), files.report(draft));
  }

  private long store(Coordinator who, Draft draft, NewEvaluation evaluation) {
    if (draft.corrects().isEmpty()) {
      var id = evaluations.store(who.municipalityId(), evaluation);
      log.write(who, AuditAction.EVALUATION_STORED, evaluation.name(), path(id));
      return id;
    }
    var id = draft.corrects().getAsLong();
    var reason = draft.form().value(ReviewForm.REASON);
    evaluations.correct(who.municipalityId(), id, evaluation);
    corrections.write(who, id, reason);
    log.write(who, AuditAction.EVALUATION_CORRECTED, evaluation.name() + ": " + reason, path(id));
    return id;
  }

  private static String path(long id) {
    return "/utvarderingar/" + id;
  }

  /**
   * The sums of what stands in the fields.
   *
   * @param version of the draft that the page has seen
   */
  SumsPage sums(Draft draft, String version, Locale locale) {
    return editions
        .find(draft.form().value(ReviewForm.EDITION))
        .map(edition -> SumsPage.of(draft.form(), edition, version, messages, locale))
        .orElseGet(() -> SumsPage.none(version));
  }
}
