package se.spegelkompass.evaluation.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.spegelkompass.evaluation.Points;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.web.Messages;

/**
 * The areas' sums and the total of what stands in the fields right now.
 *
 * @param version of the draft that the page has seen
 */
public record SumsPage(List<Sum> sums, String version) {

  /** A sum in words, and the id of where it stands. */
  public record Sum(String id, String text) {}

  static SumsPage of(
      ReviewForm form, Edition edition, String version, Messages messages, Locale locale) {
    var sums =
        edition.areas().stream()
            .map(area -> new Sum(id(area), sum(area.subQuestions(), form, messages, locale)));
    var total = new Sum("sum-total", sum(edition.subQuestions().toList(), form, messages, locale));
    return new SumsPage(Stream.concat(sums, Stream.of(total)).toList(), version);
  }

  /** Before there is an edition to add the points of. */
  static SumsPage none(String version) {
    return new SumsPage(List.of(), version);
  }

  static String id(Area area) {
    return "sum-" + area.number();
  }

  String text(String id) {
    return sums.stream().filter(it -> it.id().equals(id)).map(Sum::text).findFirst().orElse("");
  }

  /** The total over all areas. */
  public String total() {
    return text("sum-total");
  }

  private static String sum(
      List<SubQuestion> subQuestions, ReviewForm form, Messages messages, Locale locale) {
    var points = subQuestions.stream().map(form::points).flatMap(Optional::stream).toList();
    var sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var max = subQuestions.stream().mapToInt(SubQuestion::max).sum();
    return points.size() == subQuestions.size()
        ? messages.get(locale, "evaluation.sum", Points.text(sum, locale), max)
        : messages.get(locale, "evaluation.sum-partial", points.size(), subQuestions.size());
  }
}
