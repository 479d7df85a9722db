package se.spegelkompass.visit;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.respond.Examples;
import se.spegelkompass.respond.ShownExamples;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.ShownInterval;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Puts a package together, as it is now. */
@Singleton
class VisitPackages {

  private final ShownExamples examples;
  private final Notes notes;
  private final Materials materials;
  private final Messages messages;

  VisitPackages(ShownExamples examples, Notes notes, Materials materials, Messages messages) {
    this.examples = examples;
    this.notes = notes;
    this.materials = materials;
    this.messages = messages;
  }

  VisitPackage of(Visit visit, Coordinator coordinator, Locale locale) {
    var round = visit.round();
    var preScore = visit.preScore();
    var texts = examples.of(round, locale);
    var parts = new Parts(visit, texts, notes.of(round), materials.of(round), messages, locale);
    return new VisitPackage(
        coordinator.municipalityName(),
        round.name(),
        visit.path(),
        Numbers.date(Rounds.today(), locale),
        total(visit, locale),
        interval(visit, locale),
        messages.get(locale, "score.based", preScore.responses(), preScore.groups().size()),
        messages.get(locale, "visit.hidden", preScore.k()),
        note(texts, locale),
        texts.notice().isEmpty(),
        AreasPicture.of(visit, messages, locale),
        visit.edition().areas().stream().map(parts::area).toList(),
        texts.others());
  }

  /** What there is about one sub-question. */
  VisitPackage.Part part(Visit visit, String subQuestionId, Locale locale) {
    var round = visit.round();
    return new Parts(
            visit,
            examples.of(round, locale),
            notes.of(round),
            materials.of(round),
            messages,
            locale)
        .part(visit.require(subQuestionId));
  }

  private @Nullable String note(Examples texts, Locale locale) {
    if (texts.notice().isPresent()) {
      return texts.notice().get();
    }
    return texts.unread() == 0
        ? null
        : messages.get(locale, "own-words.unread", texts.unread()) + ".";
  }

  private String total(Visit visit, Locale locale) {
    var score = visit.preScore().overall();
    var points = score.points(visit.edition());
    return points.isPresent()
        ? messages.get(
            locale,
            "score.total",
            Numbers.whole(points.getAsDouble(), locale),
            visit.edition().max())
        : messages.get(
            locale,
            "score.total.part",
            score.scored(visit.edition()),
            visit.edition().subQuestions().count());
  }

  private @Nullable String interval(Visit visit, Locale locale) {
    return visit
        .preScore()
        .overall()
        .estimate(visit.edition())
        .flatMap(Estimate::interval)
        .map(it -> ShownInterval.whole(it, messages, locale).points())
        .orElse(null);
  }
}
