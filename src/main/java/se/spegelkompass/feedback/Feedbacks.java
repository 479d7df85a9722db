package se.spegelkompass.feedback;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.round.Token;

/** What is kept of pages for those who answered. */
@Singleton
class Feedbacks {

  private final FeedbackRepository repository;
  private final PageAddress addresses;

  Feedbacks(FeedbackRepository repository, PageAddress addresses) {
    this.repository = repository;
    this.addresses = addresses;
  }

  /** Empty where nobody has written or opened one. */
  Optional<Feedback> find(Round round) {
    return repository
        .findByMunicipalityIdAndRoundId(round.municipalityId(), round.id())
        .map(this::whole);
  }

  /** The open page of that address. */
  Optional<Feedback> opened(Token token) {
    return repository.findByHash(addresses.hash(token)).map(this::whole);
  }

  /**
   * Keeps what is written.
   *
   * @param version the version that it was written on
   * @return false if somebody else has written since; then nothing is kept
   */
  @Transactional
  boolean write(Round round, int version, Written written) {
    var municipality = round.municipalityId();
    repository.begin(municipality, round.id());
    var changed =
        repository.change(
            municipality,
            round.id(),
            version,
            written.introduction(),
            written.evaluation().orElse(null),
            written.showGroups());
    if (changed == 0) {
      return false;
    }
    repository.clear(municipality, round.id());
    for (int i = 0; i < written.doings().size(); i++) {
      var doing = written.doings().get(i);
      repository.add(municipality, round.id(), i, doing.what(), doing.due());
    }
    return true;
  }

  /**
   * Opens the page under a new address; one it had stops working.
   *
   * @param opening how often it had been opened or closed
   * @return false if somebody else has opened or closed it since, or nobody has written it yet
   */
  @Transactional
  boolean open(Round round, int opening) {
    var seed = Token.random().value();
    var hash = addresses.hash(addresses.of(seed));
    return repository.open(round.municipalityId(), round.id(), opening, seed, hash, Rounds.today())
        > 0;
  }

  /** Whether it was open until now. */
  boolean close(Round round) {
    return repository.close(round.municipalityId(), round.id()) > 0;
  }

  private Feedback whole(FeedbackRow row) {
    return row.feedback(
        repository.doings(row.municipalityId(), row.roundId()).stream()
            .map(it -> new Doing(it.what(), it.due()))
            .toList());
  }
}
