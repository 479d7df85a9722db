package se.spegelkompass.evaluation.library;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.review.Draft;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/** Builds the page about files that are read in. */
@Singleton
class ReadingPages {

  private static final int MOST = 300;

  private final FileRepository files;
  private final Certain certain;
  private final Messages messages;

  ReadingPages(FileRepository files, Certain certain, Messages messages) {
    this.files = files;
    this.certain = certain;
    this.messages = messages;
  }

  ReadingPage page(long municipalityId, FormErrors errors, @Nullable String said, Locale locale) {
    var counts = new EnumMap<Draft.State, Integer>(Draft.State.class);
    files.counts(municipalityId).forEach(it -> counts.put(it.state(), it.files()));
    var all = counts.values().stream().mapToInt(Integer::intValue).sum();
    var left = count(counts, Draft.State.WAITING) + count(counts, Draft.State.READING);
    var lines =
        files.newestFirst(municipalityId, MOST).stream().map(it -> line(it, locale)).toList();
    return new ReadingPage(
        errors,
        left > 0,
        all == 0 ? null : summary(counts, locale),
        all - left,
        all,
        certain.drafts(municipalityId).size(),
        count(counts, Draft.State.KEPT) + count(counts, Draft.State.REFUSED) > 0,
        said,
        lines,
        all > lines.size() ? messages.get(locale, "library.more", all - lines.size()) : null);
  }

  private static int count(Map<Draft.State, Integer> counts, Draft.State state) {
    return counts.getOrDefault(state, 0);
  }

  /** "3 väntar, 1 läses, 12 att granska". */
  private String summary(Map<Draft.State, Integer> counts, Locale locale) {
    return Arrays.stream(Draft.State.values())
        .filter(it -> count(counts, it) > 0)
        .map(it -> messages.get(locale, "library.count." + key(it), count(counts, it)))
        .collect(Collectors.joining(", "));
  }

  private ReadingPage.FileLine line(FileRow row, Locale locale) {
    var way = way(row);
    var refused = row.state() == Draft.State.REFUSED;
    return new ReadingPage.FileLine(
        row.id(),
        row.name(),
        row.archive(),
        kind(row),
        messages.get(locale, "library.state." + (isSame(row) ? "same" : key(row.state()))),
        reason(row, locale),
        note(row, locale),
        way.map(Way::href).orElse(null),
        way.map(it -> messages.get(locale, it.key())).orElse(null),
        refused || row.state() == Draft.State.OPEN,
        refused && row.draftId() != null);
  }

  private record Way(String href, String key) {}

  private static Optional<Way> way(FileRow row) {
    if (row.evaluationId() != null) {
      return Optional.of(new Way("/utvarderingar/" + row.evaluationId(), "library.to-evaluation"));
    }
    if (row.state() == Draft.State.OPEN) {
      return Optional.of(new Way("/utvarderingar/utkast/" + row.draftId(), "library.to-review"));
    }
    if (row.sameEvaluationId() != null) {
      return Optional.of(new Way("/utvarderingar/" + row.sameEvaluationId(), "library.to-same"));
    }
    return Optional.ofNullable(row.sameDraftId())
        .map(it -> new Way("/utvarderingar/utkast/" + it, "library.to-same-review"));
  }

  private @Nullable String reason(FileRow row, Locale locale) {
    return row.state() == Draft.State.REFUSED && row.refusal() != null
        ? messages.get(locale, row.refusal())
        : null;
  }

  private @Nullable String note(FileRow row, Locale locale) {
    if (row.state() != Draft.State.OPEN && row.state() != Draft.State.KEPT) {
      return null;
    }
    var title = Optional.ofNullable(row.title()).orElse("");
    return row.state() == Draft.State.KEPT || row.remarks() == null
        ? title
        : messages.get(locale, "library.remarks", title, row.remarks());
  }

  /** Refused for no fault of its own. */
  private static boolean isSame(FileRow row) {
    return "library.file.same".equals(row.refusal());
  }

  private static String kind(FileRow row) {
    if (isSame(row)) {
      return "neutral";
    }
    return switch (row.state()) {
      case WAITING, READING -> "neutral";
      case OPEN -> "warning";
      case REFUSED -> "bad";
      case KEPT -> "good";
    };
  }

  private static String key(Draft.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
