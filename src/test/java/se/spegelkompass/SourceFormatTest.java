package se.spegelkompass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFormatTest {

  @Test
  void everySourceIsFormatted() throws Exception {
    assertThat(SourceFormat.unformatted()).as("run: mvn test-compile exec:exec@format").isEmpty();
  }
}
