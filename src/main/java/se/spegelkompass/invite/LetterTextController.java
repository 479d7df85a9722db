package se.spegelkompass.invite;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Language;
import se.spegelkompass.web.Messages;

/** What the letters say. */
@Controller("/matningar/{id}/inbjudningar/texter")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class LetterTextController {

  /** A link that leads nowhere, for looking at. */
  private static final String SAMPLE = "/f/------exempel-----";

  private final Rounds rounds;
  private final RoundMail mail;
  private final LetterWriter writer;
  private final HttpHostResolver hosts;
  private final AuditLog log;
  private final Messages messages;

  LetterTextController(
      Rounds rounds,
      RoundMail mail,
      LetterWriter writer,
      HttpHostResolver hosts,
      AuditLog log,
      Messages messages) {
    this.rounds = rounds;
    this.mail = mail;
    this.writer = writer;
    this.hosts = hosts;
    this.log = log;
    this.messages = messages;
  }

  /** Which letter, in which language. */
  private record Which(LetterPurpose purpose, Language language) {

    static Which of(@Nullable String text) {
      return all().stream()
          .filter(it -> it.key().equals(text))
          .findFirst()
          .orElse(new Which(LetterPurpose.INVITATION, Language.SV));
    }

    static List<Which> all() {
      return Arrays.stream(LetterPurpose.values())
          .flatMap(purpose ->
              Arrays.stream(Language.values()).map(language -> new Which(purpose, language)))
          .toList();
    }

    String key() {
      return purpose.key() + "-" + language.code();
    }
  }

  @Get
  HttpResponse<?> show(
      HttpRequest<?> request,
      Coordinator coordinator,
      long id,
      @QueryValue @Nullable String brev,
      @QueryValue @Nullable String klart,
      Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    if (round.isClosed()) {
      return HttpResponse.seeOther(URI.create("/matningar/" + id));
    }
    var which = Which.of(brev);
    var text = text(round, which);
    return HttpResponse.ok(
        page(request, round, which, text, FormErrors.none(), klart != null, locale));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> write(
      HttpRequest<?> request,
      Coordinator coordinator,
      long id,
      @Body Map<String, String> typed,
      Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    if (round.isClosed()) {
      return HttpResponse.seeOther(URI.create("/matningar/" + id));
    }
    var which = Which.of(typed.get("letter"));
    var text =
        typed.containsKey("usual")
            ? mail.usual(which.purpose(), which.language())
            : new LetterText(
                typed.getOrDefault("subject", "").replaceAll("[\\p{C}\\s]+", " ").strip(),
                typed
                    .getOrDefault("body", "")
                    .replace("\r\n", "\n")
                    .replaceAll("[\\p{C}&&[^\n]]", "")
                    .strip());
    var errors = check(text, locale);
    if (!errors.isEmpty()) {
      return HttpResponse.unprocessableEntity()
          .body(page(request, round, which, text, errors, false, locale));
    }
    mail.write(round, which.purpose(), which.language(), text);
    log.write(coordinator, AuditAction.MAIL_TEXT_CHANGED, round.name(), "/matningar/" + id);
    return HttpResponse.seeOther(
        URI.create(
            "/matningar/%d/inbjudningar/texter?brev=%s&klart=ja".formatted(id, which.key())));
  }

  private FormErrors check(LetterText text, Locale locale) {
    var errors = FormErrors.none();
    if (text.subject().isEmpty()) {
      errors.add("subject", messages.get(locale, "invite.error.subject"));
    } else if (text.subject().length() > LetterText.LONGEST_SUBJECT) {
      errors.add(
          "subject", messages.get(locale, "invite.error.subject-long", LetterText.LONGEST_SUBJECT));
    }
    if (text.body().isEmpty()) {
      errors.add("body", messages.get(locale, "invite.error.body"));
    } else if (text.body().length() > LetterText.LONGEST_BODY) {
      errors.add("body", messages.get(locale, "invite.error.body-long", LetterText.LONGEST_BODY));
    } else if (!text.has(LetterText.Place.LINK)) {
      errors.add("body", messages.get(locale, "invite.error.link"));
    }
    text.unknownPlace()
        .ifPresent(it -> errors.add("body", messages.get(locale, "invite.error.place", it)));
    return errors;
  }

  private LetterText text(Round round, Which which) {
    return mail.text(round.municipalityId(), round.id(), which.purpose(), which.language());
  }

  private ModelAndView<LetterTextPage> page(
      HttpRequest<?> request,
      Round round,
      Which which,
      LetterText text,
      FormErrors errors,
      boolean saved,
      Locale locale) {
    var link = hosts.resolve(request) + SAMPLE;
    var letter =
        errors.isEmpty()
            ? writer.page(
                round,
                text.filled(writer.values(round, which.language(), link)),
                which.language(),
                link)
            : null;
    return new ModelAndView<>(
        "invite/texts",
        new LetterTextPage(
            "/matningar/" + round.id() + "/inbjudningar",
            choices(locale),
            which.key(),
            text.subject(),
            text.body(),
            places(which.language()),
            text.equals(mail.usual(which.purpose(), which.language())),
            saved,
            letter,
            errors));
  }

  private List<Choice> choices(Locale locale) {
    var choices = new ArrayList<Choice>();
    for (var which : Which.all()) {
      choices.add(
          new Choice(
              which.key(),
              messages.get(locale, "invite.letter." + which.purpose().key())
                  + " "
                  + messages.get(locale, "invite.language." + which.language().code())));
    }
    return choices;
  }

  private static List<String> places(Language language) {
    return Arrays.stream(LetterText.Place.values()).map(it -> it.in(language)).toList();
  }
}
