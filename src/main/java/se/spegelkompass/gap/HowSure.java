package se.spegelkompass.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.spegelkompass.gap.analysis.Direction;
import se.spegelkompass.web.Amounts;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** How sure the comparison is, in sentences for every case. */
record HowSure(Summary summary, Messages messages, Locale locale) {

  static List<String> of(Summary summary, Messages messages, Locale locale) {
    var sure = new HowSure(summary, messages, locale);
    var sentences = new ArrayList<String>();
    summary.between().ifPresent(it -> sentences.add(sure.total(it)));
    sentences.add(sure.subQuestions());
    summary.level().ifPresent(it -> sure.level(it, sentences));
    return List.copyOf(sentences);
  }

  private String total(Summary.Between between) {
    return text(
        totalKey(between),
        Numbers.signedWhole(between.low(), locale),
        amounts().points(Numbers.signedWhole(between.high(), locale)));
  }

  private static String totalKey(Summary.Between between) {
    if (between.isSecured()) {
      return "gap.sure.total";
    }
    return between.isBeyondChance() ? "gap.sure.total.rounding" : "gap.sure.total.chance";
  }

  private String subQuestions() {
    if (summary.tested() == 0) {
      return text("gap.sure.untested");
    }
    if (summary.secured() == 0) {
      return text("gap.sure.none", summary.tested());
    }
    return summary.tested() == 1
        ? text("gap.sure.secured.only")
        : text(
            "gap.sure.secured",
            summary.secured(),
            summary.tested(),
            summary.higher(),
            summary.secured() - summary.higher());
  }

  /** Nearly everybody is kinder to themselves; that is not what a single gap is about. */
  private void level(double level, List<String> sentences) {
    var direction = Direction.of(level * 100);
    if (direction != Direction.SAME) {
      sentences.add(
          text(
              direction == Direction.HIGHER ? "gap.sure.level.higher" : "gap.sure.level.lower",
              amounts().percentagePoints(level)));
    }
  }

  private Amounts amounts() {
    return new Amounts(messages, locale);
  }

  private String text(String key, Object... arguments) {
    return messages.get(locale, key, arguments);
  }
}
