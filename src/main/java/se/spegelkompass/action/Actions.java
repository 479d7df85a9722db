package se.spegelkompass.action;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.action.ActionRepository.ActionRow;
import se.spegelkompass.gap.ActionLinks;
import se.spegelkompass.web.Link;

/** A municipality's actions. */
@Singleton
class Actions implements ActionLinks {

  private final ActionRepository repository;

  Actions(ActionRepository repository) {
    this.repository = repository;
  }

  List<Action> all(long municipalityId) {
    var about =
        repository.about(municipalityId).stream().collect(Collectors.groupingBy(About::actionId));
    return repository.all(municipalityId).stream()
        .map(it -> action(it, about.getOrDefault(it.id(), List.of())))
        .toList();
  }

  /** Empty for one that does not exist or belongs to another municipality. */
  Optional<Action> find(long municipalityId, long id) {
    return repository
        .find(municipalityId, id)
        .map(row -> action(row, repository.of(municipalityId, id)));
  }

  @Override
  public List<Link> about(long municipalityId, String editionId, String subQuestion) {
    return repository.about(municipalityId, editionId, subQuestion).stream()
        .map(it -> new Link(it.what(), Action.path(it.id()), false))
        .toList();
  }

  /**
   * Keeps an action; the same submission is kept once.
   *
   * @return empty if it was kept before
   */
  @Transactional
  Optional<Long> create(Coordinator who, UUID submission, Written it) {
    var municipality = who.municipalityId();
    repository.hold(municipality);
    if (repository.submitted(municipality, submission.toString()).isPresent()) {
      return Optional.empty();
    }
    repository.add(
        municipality,
        submission.toString(),
        it.what(),
        it.why(),
        it.owner(),
        it.email(),
        it.due().orElse(null),
        who.accountId());
    var id = repository.submitted(municipality, submission.toString()).orElseThrow();
    about(municipality, id, it);
    return Optional.of(id);
  }

  /**
   * Changes an action.
   *
   * @param version the version that it was changed from
   * @return false if somebody else has changed it since; then nothing is kept
   */
  @Transactional
  boolean change(long municipalityId, long id, int version, Written it) {
    var changed =
        repository.change(
            municipalityId,
            id,
            version,
            it.what(),
            it.why(),
            it.owner(),
            it.email(),
            it.due().orElse(null));
    if (changed == 0) {
      return false;
    }
    repository.clear(municipalityId, id);
    about(municipalityId, id, it);
    return true;
  }

  /**
   * Removes an action.
   *
   * @param version the version that was looked at
   * @return false if somebody else has changed or removed it since; then nothing is done
   */
  boolean remove(long municipalityId, long id, int version) {
    return repository.remove(municipalityId, id, version) > 0;
  }

  private void about(long municipalityId, long id, Written written) {
    for (var it : written.about()) {
      repository.add(
          municipalityId, id, it.editionId(), it.subQuestionId(), it.roundId(), it.evaluationId());
    }
  }

  private static Action action(ActionRow row, List<About> about) {
    return new Action(
        row.id(),
        row.version(),
        new Written(
            row.what(),
            row.why(),
            row.ownerName(),
            row.ownerEmail(),
            Optional.ofNullable(row.dueOn()),
            about));
  }
}
