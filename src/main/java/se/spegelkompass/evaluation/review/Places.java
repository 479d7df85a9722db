package se.spegelkompass.evaluation.review;

import java.util.List;
import java.util.Locale;
import se.spegelkompass.evaluation.ReportText;
import se.spegelkompass.evaluation.report.Lines;
import se.spegelkompass.web.Messages;

/** Says where in a report something stands: its page where it has pages, otherwise its line. */
record Places(ReportText text, Messages messages, Locale locale) {

  private static final int MOST = 6;

  List<ReviewPage.PlaceLink> of(List<Lines> lines) {
    return lines.stream().map(this::of).distinct().limit(MOST).toList();
  }

  ReviewPage.PlaceLink of(Lines lines) {
    var page = text.page(lines.first());
    var words =
        page.isPresent()
            ? messages.get(locale, "evaluation.place.page", page.getAsInt())
            : messages.get(locale, "evaluation.place.line", lines.first());
    return new ReviewPage.PlaceLink(words, "#" + id(lines.first()));
  }

  static String id(int line) {
    return "rad-" + line;
  }
}
