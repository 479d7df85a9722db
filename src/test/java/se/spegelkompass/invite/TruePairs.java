package se.spegelkompass.invite;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.respond.Beginning;
import se.spegelkompass.respond.Responses;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.round.Token;

/**
 * Which response belongs to which invitation. The tests know, because they keep the tokens; an
 * administrator has only what is stored.
 */
@Singleton
class TruePairs {

  static final int PEOPLE = 150;

  private final Rows rows;
  private final Rounds rounds;
  private final Responses responses;
  private final Beginning beginning;
  private final TokenSeal seal;

  TruePairs(Rows rows, Rounds rounds, Responses responses, Beginning beginning, TokenSeal seal) {
    this.rows = rows;
    this.rounds = rounds;
    this.responses = responses;
    this.beginning = beginning;
    this.seal = seal;
  }

  /** An invitation and the response that belongs to it. */
  record Pair(Map<String, String> invitation, Map<String, String> response, Token token) {}

  /** Invited in one order, answering in the same, which is what would be easiest to see. */
  List<Pair> inviteAndAnswer(Person coordinator, String round) {
    Inviting.paste(coordinator, round, Inviting.list(PEOPLE, "Medarbetare"));
    var link = Town.link(coordinator, round, "Medarbetare");
    var asking = rounds.asking(link.substring(3)).orElseThrow();
    var invitations =
        rows.all("SELECT * FROM invitation WHERE round_id = ? ORDER BY email", Rows.id(round));
    for (var invitation : invitations) {
      var token = token(invitation);
      beginning.begin(asking, token);
      responses.submit(asking, token, OptionalInt.empty());
    }
    return invitations.stream().map(it -> new Pair(it, response(token(it)), token(it))).toList();
  }

  static String value(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column));
  }

  private Token token(Map<String, String> invitation) {
    var sealed =
        rows.bytes("SELECT sealed_token FROM invitation WHERE id = ?", value(invitation, "id"));
    return seal.open(value(invitation, "id"), sealed).orElseThrow();
  }

  private Map<String, String> response(Token token) {
    return rows.all("SELECT * FROM response WHERE token_hash = ?", token.hash("response"))
        .getFirst();
  }
}
