package se.spegelkompass.gap;

import java.net.URI;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.round.Round;

/** A round and the evaluation that it is held against. */
record Pair(Round round, Evaluation evaluation) {

  URI address() {
    return URI.create("/jamforelse/" + round.id() + "/" + evaluation.id());
  }
}
