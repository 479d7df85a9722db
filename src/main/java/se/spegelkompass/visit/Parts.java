package se.spegelkompass.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.respond.Examples;
import se.spegelkompass.score.ShownInterval;
import se.spegelkompass.score.estimate.Cell;
import se.spegelkompass.score.estimate.Distribution;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.visit.VisitPackage.AreaPart;
import se.spegelkompass.visit.VisitPackage.MaterialLine;
import se.spegelkompass.visit.VisitPackage.Part;
import se.spegelkompass.visit.VisitPackage.Step;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Writes out what there is about each sub-question of a visit. */
record Parts(
    Visit visit,
    Examples examples,
    Map<String, Note> notes,
    List<Material> materials,
    Messages messages,
    Locale locale) {

  private static final String NONE = "–";
  private static final int NAMED_STEPS = 5;
  private static final double MEGABYTE = 1024 * 1024;

  AreaPart area(Area area) {
    var points = visit.preScore().overall().points(area);
    return new AreaPart(
        area.number() + " " + area.title().in(locale),
        points.isPresent()
            ? text("visit.points", Numbers.points(points.getAsDouble(), locale), area.max())
            : NONE,
        range(visit.preScore().overall().estimate(area)),
        examples.byArea().getOrDefault(area.number(), List.of()),
        area.subQuestions().stream().map(this::part).toList());
  }

  Part part(SubQuestion it) {
    var cell = visit.preScore().overall().cell(it);
    var points = visit.preScore().overall().points(it);
    var measured = points.isPresent();
    var texts = examples.bySubQuestion().getOrDefault(it.id(), List.of());
    var note = Optional.ofNullable(notes.get(it.id())).map(Note::text).orElse("");
    var added =
        materials.stream()
            .filter(one -> one.subQuestionId().equals(it.id()))
            .map(this::line)
            .toList();
    return new Part(
        it.id(),
        it.title().in(locale),
        visit.path(it.id()),
        measured,
        measured
            ? text("visit.points", Numbers.points(points.getAsDouble(), locale), it.max())
            : NONE,
        percent(cell.share()),
        range(visit.preScore().overall().estimate(it).map(one -> one.times(it.max()))),
        percent(cell.notKnown()),
        cell.distribution().map(this::steps).orElse(List.of()),
        why(cell),
        texts,
        note,
        added,
        contents(texts.size(), added.size(), !note.isEmpty()));
  }

  private String contents(int texts, int added, boolean noted) {
    var contents = new ArrayList<String>();
    if (texts > 0) {
      contents.add(text("visit.count.examples", texts));
    }
    if (added > 0) {
      contents.add(text("visit.count.material", added));
    }
    if (noted) {
      contents.add(text("visit.count.note"));
    }
    return contents.isEmpty() ? NONE : String.join(", ", contents);
  }

  private @Nullable String why(Cell cell) {
    if (cell.share().isEmpty()) {
      return text("score.too-few", visit.preScore().k());
    }
    return cell.distribution().isPresent()
        ? null
        : text("visit.no-steps", 2 * visit.preScore().k());
  }

  private List<Step> steps(Distribution distribution) {
    var shares = distribution.steps();
    return IntStream.range(0, shares.size())
        .mapToObj(i -> new Step(step(i + 1, shares.size()), Numbers.percent(shares.get(i), locale)))
        .toList();
  }

  /** What a step means whatever is asked, where the scale is the usual one. */
  private String step(int number, int of) {
    return of == NAMED_STEPS ? text("counting.step." + number) : text("trace.step-number", number);
  }

  private MaterialLine line(Material it) {
    var path = visit.path(it.subQuestionId()) + "/underlag/" + it.id();
    return switch (it) {
      case Material.Linked link ->
          new MaterialLine(link.title(), link.address(), path, link.address(), true);
      case Material.Document document ->
          new MaterialLine(
              document.title(),
              path + "/fil",
              path,
              document.fileName() + ", " + size(document.size()),
              false);
    };
  }

  private String size(int bytes) {
    return bytes < MEGABYTE
        ? text("visit.kilobytes", Numbers.whole(Math.ceil(bytes / 1024.0), locale))
        : text("visit.megabytes", Numbers.points(bytes / MEGABYTE, locale));
  }

  private String range(Optional<Estimate> estimate) {
    return estimate
        .flatMap(Estimate::interval)
        .map(it -> ShownInterval.fine(it, messages, locale).range())
        .orElse(NONE);
  }

  private String percent(OptionalDouble share) {
    return share.isPresent() ? Numbers.percent(share.getAsDouble(), locale) : NONE;
  }

  private String text(String key, Object... arguments) {
    return messages.get(locale, key, arguments);
  }
}
