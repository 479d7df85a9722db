package se.spegelkompass.framework;

import java.util.List;

/**
 * How the sub-questions of two editions hang together. Every sub-question of both is in some link.
 * Only {@link Relation#SAME} makes points comparable.
 *
 * @param links in the order of the earlier edition; what is new comes last
 */
public record Crosswalk(Edition from, Edition to, List<Link> links) {

  public Crosswalk {
    links = List.copyOf(links);
  }

  /** Where an earlier sub-question went. */
  public List<Link> linksFrom(String subQuestionId) {
    return links.stream()
        .filter(link -> link.from().filter(subQuestionId::equals).isPresent())
        .toList();
  }

  /** Where a later sub-question came from. */
  public List<Link> linksTo(String subQuestionId) {
    return links.stream()
        .filter(link -> link.to().filter(subQuestionId::equals).isPresent())
        .toList();
  }
}
