package se.spegelkompass.evaluation.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.spegelkompass.evaluation.Points;
import se.spegelkompass.evaluation.report.GoodExample;
import se.spegelkompass.evaluation.report.ReferenceMeans;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.Messages;

/** What can be kept of a report or left out: good examples and reference means. */
record KeptParts(
    ReviewForm form, Optional<Report> report, Places places, Messages messages, Locale locale) {

  List<ReviewPage.KeptPart> examples(Edition edition) {
    var all = report.map(Report::examples).orElse(List.of());
    return parts(
        all,
        i -> {
          var example = all.get(i);
          return new ReviewPage.KeptPart(
              ReviewForm.example(i),
              example.municipality(),
              example.words().value(),
              places.of(example.words().lines()),
              choices(example, edition),
              form.value(ReviewForm.example(i)));
        });
  }

  private List<Choice> choices(GoodExample example, Edition edition) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", messages.get(locale, "evaluation.leave-out")));
    edition.area(example.area()).stream()
        .flatMap(area ->
            Stream.concat(
                Stream.of(
                    new Choice(
                        Integer.toString(area.number()),
                        messages.get(locale, "evaluation.area", area.number()))),
                area.subQuestions().stream()
                    .map(it -> new Choice(it.id(), it.id() + " " + it.title().in(locale)))))
        .forEach(choices::add);
    return choices;
  }

  List<ReviewPage.KeptPart> references() {
    var all = report.map(Report::references).orElse(List.of());
    var choices =
        List.of(
            new Choice("yes", messages.get(locale, "evaluation.take-along")),
            new Choice("", messages.get(locale, "evaluation.leave-out")));
    return parts(
        all,
        i ->
            new ReviewPage.KeptPart(
                ReviewForm.reference(i),
                all.get(i).base().value(),
                means(all.get(i)),
                places.of(all.get(i).base().lines()),
                choices,
                form.value(ReviewForm.reference(i))));
  }

  /** "Totalt 475. Område 1: 60, 2: 58 …" */
  private String means(ReferenceMeans means) {
    var areas =
        means.areaPoints().entrySet().stream()
            .map(it -> it.getKey() + ": " + Points.text(it.getValue(), locale))
            .collect(Collectors.joining(", "));
    var total =
        means
            .total()
            .map(it -> messages.get(locale, "evaluation.means-total", Points.text(it, locale)));
    return Stream.of(total.orElse(""), areas)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static List<ReviewPage.KeptPart> parts(
      List<?> all, Function<Integer, ReviewPage.KeptPart> part) {
    return IntStream.range(0, all.size()).boxed().map(part).toList();
  }
}
