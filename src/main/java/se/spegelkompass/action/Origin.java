package se.spegelkompass.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.gap.Comparison;
import se.spegelkompass.gap.Pair;
import se.spegelkompass.gap.Reasons;
import se.spegelkompass.gap.SubQuestionGap;
import se.spegelkompass.web.Messages;

/** What a new action comes from: some sub-questions of a comparison, or nothing. */
sealed interface Origin {

  List<About> about();

  /** Why something should be done, in words and figures; as much as there is room for. */
  String why(Messages messages, Locale locale);

  @Nullable Long round();

  @Nullable Long evaluation();

  /** From nothing. */
  record Nothing() implements Origin {
    @Override
    public List<About> about() {
      return List.of();
    }

    @Override
    public String why(Messages messages, Locale locale) {
      return "";
    }

    @Override
    public @Nullable Long round() {
      return null;
    }

    @Override
    public @Nullable Long evaluation() {
      return null;
    }
  }

  /** Some sub-questions of a comparison. */
  record Gaps(Pair pair, Comparison comparison, List<SubQuestionGap> chosen) implements Origin {

    /** What the line that says how many are not told needs at most. */
    private static final int ROOM_FOR_REST = 60;

    @Override
    public List<About> about() {
      return chosen.stream()
          .map(it ->
              new About(
                  0,
                  pair.evaluation().editionId(),
                  it.subQuestion().id(),
                  pair.round().id(),
                  pair.evaluation().id()))
          .toList();
    }

    @Override
    public String why(Messages messages, Locale locale) {
      var reasons = new Reasons(comparison.profile(), messages, locale);
      var lines = new ArrayList<String>();
      var room = ActionForm.LONGEST_WHY - ROOM_FOR_REST;
      for (var it : chosen) {
        var line = line(it, reasons, locale);
        room -= line.length() + 1;
        if (room < 0) {
          lines.add(messages.get(locale, "action.why.rest", chosen.size() - lines.size()));
          break;
        }
        lines.add(line);
      }
      return String.join("\n", lines);
    }

    private static String line(SubQuestionGap it, Reasons reasons, Locale locale) {
      return "%s %s. %s"
          .formatted(it.subQuestion().id(), it.subQuestion().title().in(locale), reasons.why(it));
    }

    @Override
    public Long round() {
      return pair.round().id();
    }

    @Override
    public Long evaluation() {
      return pair.evaluation().id();
    }
  }
}
