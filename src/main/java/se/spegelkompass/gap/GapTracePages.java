package se.spegelkompass.gap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.web.Amounts;
import se.spegelkompass.web.Link;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;
import se.spegelkompass.web.Sheet;
import se.spegelkompass.web.SheetFile;
import se.spegelkompass.web.SheetPart;

/** Builds the pages that open a comparison's figures into how they were computed. */
@Singleton
class GapTracePages {

  static final String TOTAL = "totalt";
  private static final String AREA = "omrade-";

  private final Messages messages;

  GapTracePages(Messages messages) {
    this.messages = messages;
  }

  /** The name of an area's figures in addresses. */
  static String area(int number) {
    return AREA + number;
  }

  /**
   * What a figure is of.
   *
   * @param name its name in addresses, the same as on the result's pages
   */
  record Traced(String name, String title, List<SubQuestionGap> subQuestions) {}

  /** The figure of that name; empty where the comparison has none. */
  Optional<Traced> traced(Comparison comparison, String figure, Locale locale) {
    if (figure.equals(TOTAL)) {
      return Optional.of(
          new Traced(
              TOTAL, messages.get(locale, "trace.total"), inOrder(comparison.subQuestions())));
    }
    return comparison.areas().stream()
        .map(AreaGap::area)
        .filter(it -> area(it.number()).equals(figure))
        .findFirst()
        .map(it ->
            new Traced(
                figure,
                it.number() + " " + it.title().in(locale),
                inOrder(comparison.subQuestions(it))))
        .or(() ->
            comparison.subQuestions().stream()
                .filter(it -> it.subQuestion().id().equals(figure))
                .findFirst()
                .map(it -> new Traced(figure, name(it, locale), List.of(it))));
  }

  private static List<SubQuestionGap> inOrder(List<SubQuestionGap> subQuestions) {
    return subQuestions.stream().sorted(SubQuestionGap.AS_IN_THE_EDITION).toList();
  }

  private static String name(SubQuestionGap it, Locale locale) {
    return it.subQuestion().id() + " " + it.subQuestion().title().in(locale);
  }

  Sheet sheet(Pair pair, Traced traced, Locale locale) {
    return new GapTrace(messages, locale)
        .of(name(pair, locale) + ": " + traced.title(), traced.subQuestions());
  }

  private String name(Pair pair, Locale locale) {
    return messages.get(locale, "gap.pair", pair.round().name(), pair.evaluation().name());
  }

  GapTracePage page(Pair pair, Traced traced, Locale locale) {
    var sheet = sheet(pair, traced, locale);
    return new GapTracePage(
        pair.address().toString(),
        name(pair, locale),
        traced.title(),
        figure(traced, locale),
        traced.subQuestions().stream()
            .filter(it -> it.gap().isEmpty())
            .map(it -> messages.get(locale, "gap.trace.missing", name(it, locale)))
            .toList(),
        List.of(
            new Link(
                messages.get(locale, "gap.trace.self"),
                "/matningar/" + pair.round().id() + "/resultat/" + traced.name(),
                false),
            new Link(
                messages.get(locale, "gap.trace.official"),
                "/utvarderingar/" + pair.evaluation().id(),
                false)),
        SheetPart.of(sheet, locale),
        SheetFile.tabs(sheet, locale),
        pair.address() + "/" + traced.name() + "/kalkylark");
  }

  private String figure(Traced traced, Locale locale) {
    return SumGap.of(traced.subQuestions())
        .gap()
        .map(gap ->
            messages.get(
                locale,
                "gap.trace.figure",
                amounts(locale).points(Numbers.signedPoints(gap.points(), locale)),
                amounts(locale).signedPercentagePoints(gap.share())))
        .orElseGet(() -> messages.get(locale, "gap.trace.none"));
  }

  private Amounts amounts(Locale locale) {
    return new Amounts(messages, locale);
  }
}
