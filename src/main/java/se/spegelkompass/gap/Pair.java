package se.spegelkompass.gap;

import java.net.URI;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.round.Round;

/** A round and the evaluation that it is held against. */
public record Pair(Round round, Evaluation evaluation) {

  /** Where the comparison is shown. */
  public URI address() {
    return URI.create("/jamforelse/" + round.id() + "/" + evaluation.id());
  }
}
