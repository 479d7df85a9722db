package se.spegelkompass.respond;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.retention.Periods;
import se.spegelkompass.retention.RetainedKind;
import se.spegelkompass.retention.RetentionSettings;
import se.spegelkompass.round.Rounds.Asking;
import se.spegelkompass.web.Messages;

/** How answers are protected, for anybody to read. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class PrivacyController {

  private final Visits visits;
  private final RetentionSettings settings;
  private final Messages messages;

  PrivacyController(Visits visits, RetentionSettings settings, Messages messages) {
    this.visits = visits;
    this.settings = settings;
    this.messages = messages;
  }

  @Get("/sa-skyddas-dina-svar")
  ModelAndView<PrivacyPage> show(Locale locale) {
    var whose = messages.get(locale, "respond.privacy.kept.usual");
    return page(null, whose, Periods.usual(), locale);
  }

  /** For somebody who comes with a link: then one knows whose times they are. */
  @Get("/s/{link}/integritet")
  HttpResponse<?> show(HttpRequest<?> request, String link, Locale locale) {
    return switch (visits.visit(request, link)) {
      case Visit.Unknown() -> HttpResponse.notFound().body(RespondPages.unknown());
      case Visit.Closed(var asking) -> HttpResponse.ok(page(asking, locale));
      case Visit.NotInvited(var asking) -> HttpResponse.ok(page(asking, locale));
      case Visit.Fresh(var asking, var _) -> HttpResponse.ok(page(asking, locale));
      case Visit.Begun begun -> HttpResponse.ok(page(begun.asking(), locale));
    };
  }

  private ModelAndView<PrivacyPage> page(Asking asking, Locale locale) {
    var municipality = visits.municipality(asking);
    var whose = messages.get(locale, "respond.privacy.kept.whose", municipality.name());
    var back = asking.group().link().map(link -> "/s/" + link).orElse(null);
    return page(back, whose, settings.of(municipality.id()), locale);
  }

  private ModelAndView<PrivacyPage> page(
      @Nullable String back, String whose, Periods periods, Locale locale) {
    var kept = settings.kinds().stream().map(kind -> kept(kind, periods, locale)).toList();
    return new ModelAndView<>("respond/privacy", new PrivacyPage(back, whose, kept));
  }

  private String kept(RetainedKind kind, Periods periods, Locale locale) {
    return switch (kind) {
      case ANSWERS -> messages.get(locale, "respond.privacy.kept.answers", periods.answersMonths());
      case COMMENTS ->
          messages.get(locale, "respond.privacy.kept.comments", periods.commentsMonths());
      case ADDRESSES ->
          messages.get(locale, "respond.privacy.kept.addresses", periods.addressesDays());
    };
  }
}
