package se.spegelkompass.invite;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.spegelkompass.round.Token;
import se.spegelkompass.web.Secrets;

class TokenSealTest {

  private static TokenSeal seal(String key) {
    var context =
        ApplicationContext.builder(Map.of("spegelkompass.secrets.tokens", key))
            .deduceEnvironment(false)
            .banner(false)
            .build();
    context.getEnvironment().start();
    return new TokenSeal(new Secrets(context.getEnvironment()));
  }

  private final TokenSeal seal = seal("a");

  @Test
  void onlyTheKeyOpensASeal() {
    var token = Token.random();
    var sealed = seal.seal("one", token);

    assertThat(seal.open("one", sealed)).contains(token);
    assertThat(seal("b").open("one", sealed)).isEmpty();
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(token.value());
  }

  @Test
  void aSealBelongsToItsInvitation() {
    var sealed = seal.seal("one", Token.random());

    assertThat(seal.open("two", sealed)).isEmpty();
    sealed[sealed.length - 1] ^= 1;
    assertThat(seal.open("one", sealed)).isEmpty();
    assertThat(seal.open("one", new byte[3])).isEmpty();
  }

  @Test
  void theSameTokenIsSealedDifferentlyEachTime() {
    var token = Token.random();

    assertThat(seal.seal("one", token)).isNotEqualTo(seal.seal("one", token));
  }

  @Test
  void aCodeStandsForOneTokenUnderOneKey() {
    var code = PaperCode.random();

    assertThat(seal.of(code)).isEqualTo(seal.of(code)).isNotEqualTo(seal("b").of(code));
    assertThat(Token.parse(seal.of(code).value())).isPresent();
  }
}
