package se.spegelkompass.evaluation.library;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.spegelkompass.evaluation.review.Draft;
import se.spegelkompass.evaluation.review.Drafts;
import se.spegelkompass.evaluation.review.ReadFile;

/** The two short transactions around reading a file; nothing is held while it is read. */
@Singleton
class QueueSteps {

  private final QueueRepository queue;
  private final Drafts drafts;

  QueueSteps(QueueRepository queue, Drafts drafts) {
    this.queue = queue;
    this.drafts = drafts;
  }

  /**
   * The right to say what a file says.
   *
   * @param number which of the file's claims it is; a newer one takes the right away
   * @param tries how many there were since a person asked for another try
   */
  record Claim(long draftId, long municipalityId, int number, int tries) {}

  /** Takes a file to read; empty if somebody else was faster. */
  @Transactional
  Optional<Claim> take(QueueRepository.Next next, int abandonedMinutes) {
    if (queue.take(next.id(), abandonedMinutes) == 0) {
      return Optional.empty();
    }
    queue.begin(next.id());
    var begun = queue.begun(next.id());
    return Optional.of(
        new Claim(
            next.id(),
            next.municipalityId(),
            begun.map(QueueRepository.Begun::claims).orElse(1),
            begun.map(QueueRepository.Begun::tries).orElse(1)));
  }

  /** Keeps what was found, unless the file has been taken up by somebody else, or thrown away. */
  @Transactional
  void finish(Claim claim, Draft draft, ReadFile read) {
    var mine = queue.begun(claim.draftId()).filter(it -> it.claims() == claim.number()).isPresent();
    var state = drafts.find(claim.municipalityId(), claim.draftId()).map(Draft::state);
    if (!mine || state.filter(it -> it == Draft.State.READING).isEmpty()) {
      return;
    }
    switch (read) {
      case ReadFile.Read found -> {
        drafts.read(draft, found);
        queue.putRemarks(claim.draftId(), found.report().remarks().size());
      }
      case ReadFile.Refused(var key) -> drafts.refuse(draft, key);
    }
  }
}
