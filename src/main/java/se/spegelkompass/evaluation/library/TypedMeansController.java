package se.spegelkompass.evaluation.library;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.evaluation.References;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/** Typing means. The edition comes first: the fields follow from it. */
@Controller("/utvarderingar/jamforelsetal/nytt")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class TypedMeansController {

  private final References references;
  private final Editions editions;
  private final AuditLog log;
  private final Messages messages;

  TypedMeansController(References references, Editions editions, AuditLog log, Messages messages) {
    this.references = references;
    this.editions = editions;
    this.log = log;
    this.messages = messages;
  }

  @Get
  ModelAndView<TypedMeansPage> show(@QueryValue @Nullable String utgava, Locale locale) {
    return page(new TypedMeans(edition(utgava), Map.of()), FormErrors.none(), locale);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> keep(Coordinator coordinator, @Body Map<String, String> typed, Locale locale) {
    var means = new TypedMeans(edition(typed.get("utgava")), typed);
    var errors = FormErrors.none();
    var created = means.check(errors, messages, locale);
    if (created.isEmpty()) {
      return HttpResponse.unprocessableEntity().body(page(means, errors, locale));
    }
    references.add(coordinator.municipalityId(), created.get());
    log.write(
        coordinator, AuditAction.REFERENCE_ADDED, created.get().base(), ReferenceController.PATH);
    return HttpResponse.seeOther(URI.create(ReferenceController.PATH + "#sparade"));
  }

  private Edition edition(@Nullable String id) {
    return editions.find(LibraryFilter.text(id)).orElseGet(editions::newest);
  }

  private ModelAndView<TypedMeansPage> page(TypedMeans means, FormErrors errors, Locale locale) {
    var areas =
        means.edition().areas().stream().map(it -> part(it, means, errors, locale)).toList();
    return new ModelAndView<>(
        "library/reference-form",
        new TypedMeansPage(
            errors,
            means.edition().id(),
            editions.all().stream().map(it -> new Choice(it.id(), it.name().in(locale))).toList(),
            field(TypedMeans.BASE, "reference.field.base", means, errors, locale),
            field(TypedMeans.COUNT, "reference.field.count", means, errors, locale),
            field(TypedMeans.SINCE, "reference.field.since", means, errors, locale),
            field(TypedMeans.UNTIL, "reference.field.until", means, errors, locale),
            field(TypedMeans.TOTAL, "reference.field.total", means, errors, locale),
            areas,
            areas.stream()
                .flatMap(it -> it.subQuestions().stream())
                .anyMatch(it -> it.error() != null || !it.value().isEmpty())));
  }

  private TypedMeansPage.Field field(
      String name, String key, TypedMeans means, FormErrors errors, Locale locale) {
    return new TypedMeansPage.Field(
        name, messages.get(locale, key, means.edition().max()), means.value(name), errors.of(name));
  }

  private static TypedMeansPage.AreaPart part(
      Area area, TypedMeans means, FormErrors errors, Locale locale) {
    var subQuestions =
        area.subQuestions().stream()
            .map(it ->
                titled(TypedMeans.field(it), it.id() + " " + it.title().in(locale), means, errors))
            .toList();
    return new TypedMeansPage.AreaPart(
        titled(
            TypedMeans.field(area), area.number() + " " + area.title().in(locale), means, errors),
        List.copyOf(subQuestions));
  }

  private static TypedMeansPage.Field titled(
      String name, String label, TypedMeans means, FormErrors errors) {
    return new TypedMeansPage.Field(name, label, means.value(name), errors.of(name));
  }
}
