package se.spegelkompass.score;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.ResultPage.ResultGroup;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.Messages;

/** Builds the page of a result from the snapshot alone. */
@Singleton
class ResultPages {

  private final ScoreWords scores;
  private final GroupNames names;
  private final Messages messages;

  ResultPages(ScoreWords scores, GroupNames names, Messages messages) {
    this.scores = scores;
    this.names = names;
    this.messages = messages;
  }

  ResultPage page(Round round, Edition edition, PreScore preScore, Locale locale) {
    var words = new TraceWords(round, preScore, names, messages, locale);
    var rows = new ResultRows(words);
    return new ResultPage(
        round.name(),
        "/matningar/" + round.id(),
        "/jamforelse?matning=" + round.id(),
        scores.total(edition, preScore, locale),
        scores.interval(edition, preScore, locale).orElse(null),
        "/matningar/" + round.id() + "/resultat/" + TracePages.TOTAL,
        messages.get(locale, "score.based", preScore.responses(), preScore.groups().size()),
        scores.leftOut(round, preScore.leftOut(), locale).orElse(null),
        merged(words),
        incomplete(edition, preScore, locale),
        preScore.k(),
        preScore.groups().stream().map(group -> column(words, group)).toList(),
        edition.areas().stream().map(rows::area).toList());
  }

  private static @Nullable String merged(TraceWords words) {
    return words.preScore().groups().stream()
        .filter(GroupScore::others)
        .findFirst()
        .map(it -> words.text("score.merged", words.names(it.groups()), it.k()))
        .orElse(null);
  }

  private @Nullable String incomplete(Edition edition, PreScore preScore, Locale locale) {
    return preScore.overall().points(edition).isPresent()
        ? null
        : messages.get(locale, "score.incomplete", preScore.k());
  }

  private static ResultGroup column(TraceWords words, GroupScore group) {
    return new ResultGroup(words.name(group), words.text("score.responses", group.responses()));
  }
}
