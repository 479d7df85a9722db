package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import se.spegelkompass.round.Round;

/** Puts in responses that nobody has given, for the demo municipality. */
@Singleton
public class InventedResponses {

  private final ResponseEntities responses;
  private final AnswerEntities answers;
  private final Tallies tallies;

  InventedResponses(ResponseEntities responses, AnswerEntities answers, Tallies tallies) {
    this.responses = responses;
    this.answers = answers;
    this.tallies = tallies;
  }

  /** Adds the responses to an open round, as handed in. */
  @Transactional
  public void add(Round round, Collection<Submitted> invented) {
    var responseRows = new ArrayList<ResponseEntity>();
    var answerRows = new ArrayList<AnswerEntity>();
    for (var response : invented) {
      var id = UUID.randomUUID().toString();
      responseRows.add(
          new ResponseEntity(id, round.municipalityId(), round.id(), response.groupId(), true));
      response
          .answers()
          .forEach((item, answer) ->
              answerRows.add(new AnswerEntity(id, item, round.municipalityId(), answer.value())));
    }
    responses.saveAll(responseRows);
    answers.saveAll(answerRows);
    tallies.invent(round, invented);
  }
}
