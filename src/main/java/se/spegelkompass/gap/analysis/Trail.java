package se.spegelkompass.gap.analysis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import se.spegelkompass.framework.Confidence;
import se.spegelkompass.framework.Crosswalk;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Link;
import se.spegelkompass.framework.Relation;
import se.spegelkompass.framework.SubQuestion;

/**
 * How a sub-question of one edition stands in another, along the crosswalks, over any number of
 * steps and in both directions.
 *
 * <p>The relation is the crosswalk's own word for what happened from the earlier edition to the
 * later, also where the trail leads from the later to the earlier.
 *
 * @param from the sub-question in the edition where it starts
 * @param to the sub-question in the edition where it ends
 * @param links the steps, in walking order; none within one edition
 */
public record Trail(SubQuestion from, SubQuestion to, List<Link> links) {

  /** The one that changes least first, then the surest, then the shortest. */
  private static final Comparator<Trail> BEST =
      Comparator.comparing(Trail::relation)
          .thenComparing(Trail::confidence)
          .thenComparingInt(it -> it.links().size());

  public Trail {
    links = List.copyOf(links);
  }

  /**
   * What a sub-question corresponds to in another edition.
   *
   * @param subQuestionId of the edition where the trails start
   * @param crosswalks those of {@code Editions.crosswalks()}, in any order
   * @return one for each sub-question that it leads to, in the other edition's order: where several
   *     ways lead to the same, the one that changes least, of such the surest. Nothing for what is
   *     new or dropped, unless a part of it is also asked elsewhere, or where no crosswalk leads;
   *     within one edition the sub-question itself
   * @throws IllegalArgumentException if the edition has no such sub-question
   */
  public static List<Trail> of(
      Edition from, String subQuestionId, Edition to, List<Crosswalk> crosswalks) {
    var start =
        from.subQuestion(subQuestionId)
            .orElseThrow(() ->
                new IllegalArgumentException(from.id() + " has no sub-question " + subQuestionId));
    var best = new LinkedHashMap<String, Trail>();
    new Walk(to, crosswalks)
        .trails(from, new Trail(start, start, List.of()))
        .forEach(it -> best.merge(it.to().id(), it, Trail::better));
    return to.subQuestions().flatMap(it -> Stream.ofNullable(best.get(it.id()))).toList();
  }

  /**
   * All trails from one edition to another. Nothing is refused: a step to a sub-question that its
   * edition does not have leads nowhere.
   *
   * @param crosswalks those of {@code Editions.crosswalks()}, in any order
   * @return in the order of the first edition, then of the second; several for a sub-question that
   *     leads to several, none for one that leads nowhere
   */
  public static List<Trail> all(Edition from, Edition to, List<Crosswalk> crosswalks) {
    return from.subQuestions().flatMap(it -> of(from, it.id(), to, crosswalks).stream()).toList();
  }

  /**
   * What happened on the way: {@link Relation#SAME} only if it is the same all the way, otherwise
   * the step that changes most. Least changes {@code SAME}, then {@code REWEIGHTED}, {@code
   * RENAMED}, {@code SPLIT}, {@code MERGED}, {@code MOVED}.
   */
  public Relation relation() {
    return links.stream().map(Link::relation).max(Comparator.naturalOrder()).orElse(Relation.SAME);
  }

  /** The weakest confidence on the way; high within one edition. */
  public Confidence confidence() {
    return links.stream()
        .map(Link::confidence)
        .max(Comparator.naturalOrder())
        .orElse(Confidence.HIGH);
  }

  /** Whether points can be compared; otherwise only shares of the maximum can. */
  public boolean pointsComparable() {
    return relation() == Relation.SAME;
  }

  /** The same the other way. */
  public Trail back() {
    return new Trail(to, from, links.reversed());
  }

  Trail onward(Link link, SubQuestion next) {
    return new Trail(from, next, Stream.concat(links.stream(), Stream.of(link)).toList());
  }

  private static Trail better(Trail a, Trail b) {
    return BEST.compare(b, a) < 0 ? b : a;
  }
}
