package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.gap.SmallMirrors.SV;
import static se.spegelkompass.gap.SmallMirrors.WORDS;
import static se.spegelkompass.gap.SmallMirrors.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.spegelkompass.gap.analysis.Agreement;
import se.spegelkompass.gap.analysis.Profile;

/** Level, spread, form and concordance in words. */
class ProfilePartTest {

  @Test
  void twoProfilesAreTakenApart() {
    var parts = ProfilePart.all(profile("1.1=0.35 1.2=0.6 2.1=0.75"), WORDS, SV);

    assertThat(parts)
        .extracting(ProfilePart::name)
        .containsExactly("Nivå", "Spridning", "Form", "Samstämmighet");
    assertThat(parts.getFirst().value()).isEqualTo("+10 procentenheter");
    assertThat(parts.get(1).value()).isEqualTo("0 procentenheter");
    assertThat(parts.get(2).value()).isEqualTo("1,00");
    assertThat(parts.get(2).text()).startsWith("Ni ser styrkor och svagheter på samma ställen");
  }

  @Test
  void theManualSaysTheSameOfConcordanceAsThePage() throws IOException {
    var manual = Files.readString(Path.of("src/site/markdown/jamforelse.md"));

    for (var it : Agreement.values()) {
      var said = WORDS.get(SV, "gap.profile.concordance." + it.key());
      assertThat(manual)
          .contains("| " + said.replaceFirst("Profilerna är ([^.]*)\\..*", "$1") + " |");
    }
  }

  @Test
  void aFlatProfileHasNoShape() {
    assertThat(ProfilePart.all(profile("1.1=0.5 1.2=0.5 2.1=0.5"), WORDS, SV))
        .extracting(ProfilePart::name)
        .containsExactly("Nivå", "Spridning", "Samstämmighet");
  }

  private static Profile profile(String shares) {
    return compare(shares).profile().orElseThrow();
  }
}
