package se.spegelkompass.gap;

import java.util.Locale;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.web.Messages;

/** What a round's shown groups are called. */
record GroupLabels(Round round, GroupNames names, Messages messages, Locale locale) {

  String of(GroupScore group) {
    return group.others()
        ? messages.get(locale, "score.others")
        : names.of(round, group.groups(), locale);
  }
}
