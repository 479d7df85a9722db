package se.spegelkompass.gap;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.EvaluationTexts;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.FindingRow;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.gap.SubQuestionPage.Example;
import se.spegelkompass.gap.SubQuestionPage.Neighbour;
import se.spegelkompass.gap.SubQuestionPage.Noted;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Builds the page of one sub-question. */
@Singleton
class SubQuestionPages {

  private final Evaluations evaluations;
  private final Companions companions;
  private final ItemLines items;
  private final EarlierMirrors earlier;
  private final GroupLines groups;
  private final ActionLinks actions;
  private final Messages messages;

  SubQuestionPages(
      Evaluations evaluations,
      Companions companions,
      ItemLines items,
      EarlierMirrors earlier,
      GroupLines groups,
      ActionLinks actions,
      Messages messages) {
    this.evaluations = evaluations;
    this.companions = companions;
    this.items = items;
    this.earlier = earlier;
    this.groups = groups;
    this.actions = actions;
    this.messages = messages;
  }

  /** Empty where the edition has no such sub-question. */
  Optional<SubQuestionPage> page(Choices asked, Comparison comparison, String id, Locale locale) {
    return comparison.subQuestions().stream()
        .filter(it -> it.subQuestion().id().equals(id))
        .findFirst()
        .map(it -> page(asked, comparison, it, locale));
  }

  private SubQuestionPage page(
      Choices asked, Comparison comparison, SubQuestionGap it, Locale locale) {
    var pair = asked.pair();
    var beside = companions.beside(comparison, asked, locale);
    var choices = asked.known(comparison, beside);
    var reasons = new Reasons(comparison.profile(), messages, locale);
    var municipality = pair.round().municipalityId();
    var texts = evaluations.texts(municipality, pair.evaluation().id());
    var inOrder =
        comparison.subQuestions().stream().sorted(SubQuestionGap.AS_IN_THE_EDITION).toList();
    var at = inOrder.indexOf(it);
    return new SubQuestionPage(
        choices.comparison(),
        messages.get(locale, "gap.pair", pair.round().name(), pair.evaluation().name()),
        area(comparison, it, locale),
        SubQuestionRow.of(it, 0, beside, choices, messages, locale),
        beside,
        reasons.why(it),
        reasons.withoutLevel(it).orElse(null),
        notKnown(it, locale),
        pair.address() + "/" + it.subQuestion().id(),
        items.of(pair.round(), it, locale),
        groups.lines(pair.round(), comparison, it, locale),
        it.groups().map(one -> groups.difference(pair.round(), one, locale)).orElse(null),
        texts.narrative(it.subQuestion()),
        "/matningar/" + pair.round().id() + "/forberedelse/" + it.subQuestion().id(),
        findings(texts, it.subQuestion(), locale),
        texts.examples().stream()
            .filter(one -> it.subQuestion().id().equals(one.subQuestion()))
            .map(one -> new Example(one.municipality(), one.words()))
            .toList(),
        earlier.of(pair, it.subQuestion(), locale),
        actions(pair, it.subQuestion()),
        at == 0 ? null : neighbour(inOrder.get(at - 1), choices, locale),
        at + 1 == inOrder.size() ? null : neighbour(inOrder.get(at + 1), choices, locale));
  }

  private ActionsPart actions(Pair pair, SubQuestion it) {
    return new ActionsPart(
        actions.about(pair.round().municipalityId(), pair.evaluation().editionId(), it.id()),
        ActionsPart.address(pair) + ActionsPart.chosen(it.id()));
  }

  private static String area(Comparison comparison, SubQuestionGap it, Locale locale) {
    return comparison.areas().stream()
        .map(AreaGap::area)
        .filter(area -> area.number() == it.subQuestion().area())
        .map(area -> area.number() + " " + area.title().in(locale))
        .findFirst()
        .orElseThrow();
  }

  private @Nullable String notKnown(SubQuestionGap it, Locale locale) {
    return it.notKnown().isPresent()
        ? messages.get(
            locale, "gap.not-known", Numbers.percent(it.notKnown().getAsDouble(), locale))
        : null;
  }

  private List<Noted> findings(EvaluationTexts texts, SubQuestion subQuestion, Locale locale) {
    return texts.findings().stream()
        .filter(it -> it.area() == subQuestion.area())
        .filter(it -> texts.tags(it).isEmpty() || isOwn(texts, it, subQuestion))
        .map(it ->
            new Noted(
                messages.get(locale, "gap.finding." + it.kind().name().toLowerCase(Locale.ROOT)),
                it.text(),
                isOwn(texts, it, subQuestion)))
        .sorted(Comparator.comparing(it -> !it.own()))
        .toList();
  }

  private static boolean isOwn(EvaluationTexts texts, FindingRow it, SubQuestion subQuestion) {
    return texts.tags(it).contains(subQuestion.id());
  }

  private static Neighbour neighbour(SubQuestionGap it, Choices choices, Locale locale) {
    return new Neighbour(
        choices.subQuestion(it.subQuestion()),
        it.subQuestion().id() + " " + it.subQuestion().title().in(locale));
  }
}
