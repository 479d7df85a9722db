package se.spegelkompass.gap.report;

import java.util.Locale;
import se.spegelkompass.framework.Area;
import se.spegelkompass.gap.Reasons;
import se.spegelkompass.gap.SubQuestionGap;
import se.spegelkompass.score.ScoreWords;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Sheet.Entry;

/** One sub-question in the table that leaves as a file, with the words that its cells need. */
record TableRow(
    Export export, Area area, SubQuestionGap gap, ScoreWords scores, Messages messages) {

  Locale locale() {
    return export.locale();
  }

  Entry kind() {
    return Column.words(messages.get(locale(), "gap.kind." + gap.gapClass().key()));
  }

  Entry yes(boolean is) {
    return Column.words(messages.get(locale(), is ? "report.yes" : "report.no"));
  }

  Entry why() {
    return Column.words(new Reasons(export.comparison().profile(), messages, locale()).why(gap));
  }

  Entry withoutLevel() {
    return export
        .comparison()
        .profile()
        .flatMap(profile -> gap.gap().map(it -> profile.withoutLevel(it.share()) * 100))
        .map(Column::figure)
        .orElse(Column.words(""));
  }

  String name(GroupScore group) {
    return scores.name(export.pair().round(), group, locale());
  }

  Entry share(GroupScore group) {
    return Column.figure(group.score().share(gap.subQuestion()));
  }
}
