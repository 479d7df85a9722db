package se.spegelkompass.score;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.Step;
import se.spegelkompass.respond.Answer;
import se.spegelkompass.round.Draft;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Så räknas det, for anybody to read. Its figures come from the code that counts. */
@Controller("/sa-raknas-det")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class CountingController {

  private final Edition edition;
  private final WorkedExample example;
  private final Messages messages;

  CountingController(Editions editions, Messages messages) {
    this.edition = editions.newest();
    this.example = WorkedExample.in(edition, Draft.DEFAULT_K);
    this.messages = messages;
  }

  @Get
  ModelAndView<CountingPage> show(Locale locale) {
    var subQuestion = example.subQuestion();
    var score = example.preScore().overall();
    var share = score.share(subQuestion).orElseThrow();
    return new ModelAndView<>(
        "score/counting",
        new CountingPage(
            steps(locale),
            subQuestion.id() + " " + subQuestion.title().in(locale),
            example.person().stream().map(it -> line(it, locale)).toList(),
            messages.get(
                locale,
                "counting.person.sum",
                values(locale),
                Numbers.percent(example.personShare(), locale)),
            IntStream.range(0, example.groups().size()).mapToObj(it -> group(it, locale)).toList(),
            messages.get(
                locale,
                "counting.groups.mean",
                shownShares(locale),
                Numbers.percent(share, locale)),
            messages.get(
                locale,
                "counting.points.example",
                Numbers.percent(share, locale),
                subQuestion.max(),
                Numbers.points(score.points(subQuestion).orElseThrow(), locale)),
            uncertainty(score.estimate(subQuestion).orElseThrow().times(subQuestion.max()), locale),
            example.preScore().k(),
            edition.areas().size(),
            edition.max()));
  }

  private String uncertainty(Estimate points, Locale locale) {
    var interval = points.interval().orElseThrow();
    return messages.get(
        locale,
        "counting.interval.text",
        Numbers.decimal(interval.low(), 1, locale),
        Numbers.decimal(interval.high(), 1, locale));
  }

  private List<CountingPage.Line> steps(Locale locale) {
    return edition.items().findFirst().orElseThrow().steps().stream()
        .map(it ->
            new CountingPage.Line(
                messages.get(locale, "counting.step." + it.number()),
                Numbers.percent(it.value(), locale)))
        .toList();
  }

  private CountingPage.Line line(WorkedExample.Answered answered, Locale locale) {
    return new CountingPage.Line(
        answered.item().question().in(locale),
        switch (answered.answer()) {
          case Answer.OnStep(var number) ->
              messages.get(
                  locale,
                  "counting.answer",
                  number,
                  Numbers.percent(step(answered, number).value(), locale));
          case Answer.NotKnown _ -> messages.get(locale, "answer.not-known");
          case Answer.NotApplicable _ -> messages.get(locale, "answer.not-applicable");
        });
  }

  private static Step step(WorkedExample.Answered answered, int number) {
    return answered.item().steps().get(number - 1);
  }

  /** "75 %, 50 % och 25 %": the values behind the person's mean. */
  private String values(Locale locale) {
    return example.person().stream()
        .filter(it -> it.answer() instanceof Answer.OnStep)
        .map(it -> step(it, ((Answer.OnStep) it.answer()).number()))
        .map(it -> Numbers.percent(it.value(), locale))
        .collect(Collectors.joining(" + "));
  }

  private CountingPage.Line group(int index, Locale locale) {
    var asked = example.groups().get(index);
    return new CountingPage.Line(
        messages.get(
            locale,
            "counting.group",
            messages.get(locale, "group." + asked.group().kind().key()),
            asked.responses()),
        share(asked.group().id(), locale));
  }

  private String share(long group, Locale locale) {
    return example.preScore().groups().stream()
        .filter(it -> it.groups().equals(List.of(group)))
        .findFirst()
        .map(it -> Numbers.percent(it.score().share(example.subQuestion()).orElseThrow(), locale))
        .orElseGet(() -> messages.get(locale, "counting.group.small"));
  }

  private String shownShares(Locale locale) {
    return example.preScore().groups().stream()
        .map(it -> Numbers.percent(it.score().share(example.subQuestion()).orElseThrow(), locale))
        .collect(Collectors.joining(" + "));
  }
}
