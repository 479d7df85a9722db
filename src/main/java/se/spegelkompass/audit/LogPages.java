package se.spegelkompass.audit;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;
import se.spegelkompass.web.Sweden;

/** Builds the log's page and its file. */
@Singleton
class LogPages {

  static final int ON_A_PAGE = 50;
  static final String PATH = "/logg";

  private static final DateTimeFormatter IN_FILES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private final AuditLog log;
  private final Messages messages;

  LogPages(AuditLog log, Messages messages) {
    this.log = log;
    this.messages = messages;
  }

  ModelAndView<LogPage> page(
      long municipalityId, LogForm form, LogFilter filter, OptionalLong before, Locale locale) {
    // One more than is shown tells whether there are older ones.
    var found = log.find(municipalityId, filter, before, ON_A_PAGE + 1);
    var shown = found.stream().limit(ON_A_PAGE).toList();
    var older =
        found.size() > shown.size()
            ? form.at(PATH).queryParam("fore", shown.getLast().id()).build().toString()
            : null;
    return page(
        municipalityId,
        form,
        FormErrors.none(),
        filter.narrows(),
        shown.stream().map(row -> line(row, locale)).toList(),
        Optional.of(form.at(PATH).build().toString()).filter(it -> before.isPresent()),
        Optional.ofNullable(older),
        Optional.of(form.at(PATH + "/export.csv").build().toString()),
        locale);
  }

  /** The form again, with what is wrong with it. */
  ModelAndView<LogPage> wrong(long municipalityId, LogForm form, FormErrors errors, Locale locale) {
    return page(
        municipalityId,
        form,
        errors,
        true,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        locale);
  }

  /** The headings of the file. */
  List<String> header(Locale locale) {
    return Stream.of(
            "audit.column.when",
            "audit.column.person",
            "audit.column.account",
            "audit.column.action",
            "audit.column.subject")
        .map(key -> messages.get(locale, key))
        .toList();
  }

  /** The lines of the file. */
  List<List<String>> rows(long municipalityId, LogFilter filter, Locale locale) {
    return log.find(municipalityId, filter, OptionalLong.empty(), Integer.MAX_VALUE).stream()
        .map(row ->
            List.of(
                IN_FILES.format(inSweden(row)),
                row.person(),
                row.account(),
                name(row.action(), locale),
                row.subject()))
        .toList();
  }

  private ModelAndView<LogPage> page(
      long municipalityId,
      LogForm form,
      FormErrors errors,
      boolean narrowed,
      List<LogPage.Line> lines,
      Optional<String> newest,
      Optional<String> older,
      Optional<String> export,
      Locale locale) {
    return new ModelAndView<>(
        "audit/log",
        new LogPage(
            errors,
            actions(locale),
            Objects.requireNonNullElse(form.handelse(), ""),
            people(municipalityId, locale),
            Objects.requireNonNullElse(form.person(), ""),
            Objects.requireNonNullElse(form.fran(), ""),
            Objects.requireNonNullElse(form.till(), ""),
            narrowed,
            lines,
            newest.orElse(null),
            older.orElse(null),
            export.orElse(null)));
  }

  private LogPage.Line line(AuditRow row, Locale locale) {
    var when = inSweden(row);
    return new LogPage.Line(
        when.toOffsetDateTime().toString(),
        messages.get(
            locale,
            "audit.when",
            Numbers.date(when.toLocalDate(), locale),
            when.format(DateTimeFormatter.ofPattern(messages.get(locale, "audit.time-pattern")))),
        row.person(),
        row.account(),
        name(row.action(), locale),
        row.subject(),
        row.subjectPath());
  }

  private List<Choice> actions(Locale locale) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", messages.get(locale, "audit.all-actions")));
    Arrays.stream(AuditAction.values())
        .map(action -> new Choice(action.key(), name(action, locale)))
        .sorted(Comparator.comparing(Choice::text))
        .forEach(choices::add);
    return choices;
  }

  private List<Choice> people(long municipalityId, Locale locale) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", messages.get(locale, "audit.all-people")));
    log.people(municipalityId).stream()
        .map(it -> new Choice(it.account(), it.person() + " (" + it.account() + ")"))
        .forEach(choices::add);
    return choices;
  }

  private String name(AuditAction action, Locale locale) {
    return messages.get(locale, "audit.action." + action.key());
  }

  private static ZonedDateTime inSweden(AuditRow row) {
    return row.happenedAt().atOffset(ZoneOffset.UTC).atZoneSameInstant(Sweden.ZONE);
  }
}
