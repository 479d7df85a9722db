package se.spegelkompass.edition;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Crosswalk;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.Link;
import se.spegelkompass.framework.Relation;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.Messages;

/** Builds the page of the crosswalk: all of it, or one sub-question's way through the editions. */
@Singleton
class CrosswalkPages {

  private final Editions editions;
  private final Messages messages;

  CrosswalkPages(Editions editions, Messages messages) {
    this.editions = editions;
    this.messages = messages;
  }

  static ModelAndView<CrosswalkPage> view(CrosswalkPage page) {
    return new ModelAndView<>("edition/crosswalk", page);
  }

  /**
   * The page.
   *
   * @param editionId the edition asked about; the newest where it is none
   * @param subQuestionId the sub-question asked about; empty for all of them
   */
  CrosswalkPage page(@Nullable String editionId, String subQuestionId, Locale locale) {
    var edition = Optional.ofNullable(editionId).flatMap(editions::find).orElse(editions.newest());
    var asked = edition.subQuestion(subQuestionId);
    var unknown = asked.isEmpty() && !subQuestionId.isEmpty();
    return new CrosswalkPage(
        editions.all().stream().map(it -> new Choice(it.id(), it.name().in(locale))).toList(),
        edition.id(),
        subQuestionId,
        unknown ? messages.get(locale, "crosswalk.error.unknown", edition.name().in(locale)) : null,
        asked
            .map(it ->
                messages.get(
                    locale,
                    "crosswalk.about",
                    it.id(),
                    it.title().in(locale),
                    edition.name().in(locale)))
            .orElse(null),
        unknown ? List.of() : tables(edition, asked, locale));
  }

  private List<CrosswalkPage.Table> tables(
      Edition edition, Optional<SubQuestion> asked, Locale locale) {
    if (asked.isEmpty()) {
      return editions.crosswalks().reversed().stream()
          .map(it -> table(it, link -> true, locale))
          .toList();
    }
    return way(edition, asked.get().id()).entries().stream()
        .map(it -> table(it.crosswalk(), it.links()::contains, locale))
        .filter(it -> !it.rows().isEmpty())
        .toList();
  }

  /** One sub-question's links, from its origin to what it is today. */
  private record Way(List<Entry> entries) {

    /** Its links between two editions. */
    record Entry(Crosswalk crosswalk, Set<Link> links) {}
  }

  private Way way(Edition edition, String subQuestionId) {
    var entries = new ArrayList<Way.Entry>();
    var ids = Set.of(subQuestionId);
    for (var crosswalk : editions.crosswalks().reversed()) {
      if (isAtOrBefore(crosswalk.to(), edition)) {
        var links = links(crosswalk, Link::to, ids);
        entries.addFirst(new Way.Entry(crosswalk, links));
        ids = ends(links, Link::from);
      }
    }
    ids = Set.of(subQuestionId);
    for (var crosswalk : editions.crosswalks()) {
      if (!isAtOrBefore(crosswalk.to(), edition)) {
        var links = links(crosswalk, Link::from, ids);
        entries.add(new Way.Entry(crosswalk, links));
        ids = ends(links, Link::to);
      }
    }
    return new Way(entries);
  }

  /** The list of editions begins with the newest. */
  private boolean isAtOrBefore(Edition one, Edition other) {
    return editions.all().indexOf(one) >= editions.all().indexOf(other);
  }

  private static Set<Link> links(
      Crosswalk crosswalk,
      java.util.function.Function<Link, Optional<String>> end,
      Set<String> ids) {
    Predicate<Link> there = link -> end.apply(link).filter(ids::contains).isPresent();
    return crosswalk.links().stream().filter(there).collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> ends(
      Set<Link> links, java.util.function.Function<Link, Optional<String>> end) {
    return links.stream().map(end).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  private CrosswalkPage.Table table(Crosswalk crosswalk, Predicate<Link> shown, Locale locale) {
    return new CrosswalkPage.Table(
        messages.get(
            locale,
            "crosswalk.from-to",
            crosswalk.from().name().in(locale),
            crosswalk.to().name().in(locale)),
        crosswalk.links().stream()
            .filter(shown)
            .map(link -> row(crosswalk, link, locale))
            .toList());
  }

  private CrosswalkPage.Row row(Crosswalk crosswalk, Link link, Locale locale) {
    return new CrosswalkPage.Row(
        link.from().map(id -> end(crosswalk.from(), id, locale)).orElse(null),
        link.to().map(id -> end(crosswalk.to(), id, locale)).orElse(null),
        messages.get(locale, "crosswalk.relation." + link.relation().key()),
        kind(link.relation()),
        messages.get(locale, "crosswalk.confidence." + link.confidence().key()),
        link.reason().in(locale));
  }

  private CrosswalkPage.End end(Edition edition, String id, Locale locale) {
    var subQuestion = edition.subQuestion(id).orElseThrow();
    return new CrosswalkPage.End(
        id,
        subQuestion.title().in(locale),
        messages.get(locale, "framework.points", subQuestion.max()),
        EditionPages.at(edition) + "/omrade/" + subQuestion.area() + "#delfraga-" + id);
  }

  private static String kind(Relation relation) {
    return switch (relation) {
      case SAME -> "good";
      case REWEIGHTED, RENAMED -> "self";
      case SPLIT, MERGED, MOVED -> "warning";
      case NEW, DROPPED -> "neutral";
    };
  }
}
