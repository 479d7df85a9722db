package se.spegelkompass.action;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.edition.AvailableEditions;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Builds the pages of the action plan. */
@Singleton
class ActionPages {

  private final AvailableEditions editions;
  private final Messages messages;

  ActionPages(AvailableEditions editions, Messages messages) {
    this.editions = editions;
    this.messages = messages;
  }

  /** What stands in the form. */
  record Filled(Written written, String due, FormErrors errors) {}

  PlanPage plan(
      long municipalityId,
      List<Action> actions,
      @Nullable String done,
      LocalDate today,
      Locale locale) {
    return new PlanPage(
        actions.stream().map(it -> line(municipalityId, it, today, locale)).toList(), done);
  }

  private PlanPage.Line line(long municipalityId, Action it, LocalDate today, Locale locale) {
    return new PlanPage.Line(
        it.written().what(),
        it.path(),
        it.isLate(today),
        note(it.written(), locale),
        it.written().about().stream().map(one -> title(municipalityId, one, locale)).toList());
  }

  private String note(Written it, Locale locale) {
    var parts = new ArrayList<String>();
    parts.add(
        it.owner().isEmpty()
            ? messages.get(locale, "action.no-owner")
            : messages.get(locale, "action.owned-by", it.owner()));
    parts.add(
        it.due()
            .map(day -> messages.get(locale, "action.due-on", Numbers.date(day, locale)))
            .orElseGet(() -> messages.get(locale, "action.no-due")));
    return String.join(" ", parts);
  }

  /** A new action, as it comes from somewhere or as it was typed. */
  ActionPage fresh(
      long municipalityId, Origin origin, UUID submission, Filled filled, Locale locale) {
    return new ActionPage(
        Action.LIST,
        null,
        filled.errors(),
        false,
        false,
        submission.toString(),
        0,
        origin.round(),
        origin.evaluation(),
        ids(origin.about()),
        filled.written(),
        filled.due(),
        lines(municipalityId, origin.about(), filled.written(), locale));
  }

  /**
   * An action that is kept.
   *
   * @param version of what the form was filled in with
   */
  ActionPage kept(
      long municipalityId,
      Action action,
      int version,
      Filled filled,
      boolean overtaken,
      boolean saved,
      Locale locale) {
    var about = action.written().about();
    return new ActionPage(
        action.path(),
        action.path() + "/borttagning",
        filled.errors(),
        overtaken,
        saved,
        "",
        version,
        null,
        null,
        ids(about),
        filled.written(),
        filled.due(),
        lines(municipalityId, about, filled.written(), locale));
  }

  private List<ActionPage.Line> lines(
      long municipalityId, List<About> offered, Written written, Locale locale) {
    return offered.stream()
        .map(it ->
            new ActionPage.Line(
                it.subQuestionId(),
                title(municipalityId, it, locale),
                written.about().contains(it)))
        .toList();
  }

  private String title(long municipalityId, About it, Locale locale) {
    return editions
        .find(municipalityId, it.editionId())
        .flatMap(edition -> edition.subQuestion(it.subQuestionId()))
        .map(one -> one.id() + " " + one.title().in(locale))
        .orElse(it.subQuestionId());
  }

  private static String ids(List<About> about) {
    return about.stream().map(About::subQuestionId).collect(Collectors.joining(" "));
  }
}
