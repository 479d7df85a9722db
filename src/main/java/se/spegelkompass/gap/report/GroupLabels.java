package se.spegelkompass.gap.report;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.PreScores;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.Messages;

/** What the groups of a comparison are called, and which are in no figure. */
@Singleton
class GroupLabels {

  private final PreScores preScores;
  private final GroupNames names;
  private final Messages messages;

  GroupLabels(PreScores preScores, GroupNames names, Messages messages) {
    this.preScores = preScores;
    this.names = names;
    this.messages = messages;
  }

  String name(Round round, GroupScore group, Locale locale) {
    return group.others()
        ? messages.get(locale, "score.others")
        : names.of(round, group.groups(), locale);
  }

  /** Which groups are in no figure and why; empty where all are in some. */
  Optional<String> leftOut(Round round, Locale locale) {
    return preScores
        .find(round.municipalityId(), round.id())
        .map(PreScore::leftOut)
        .filter(it -> !it.isEmpty())
        .map(it -> {
          var k =
              round.groups().stream()
                  .filter(group -> it.contains(group.id()))
                  .mapToInt(group -> group.k(round))
                  .max()
                  .orElse(round.k());
          return messages.get(locale, "score.left-out", names.of(round, it, locale), k, it.size());
        });
  }
}
