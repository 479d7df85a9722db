package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

  @TempDir Path home;

  @Test
  void aSecretIsMadeOnceAndKept() {
    var made = files().read("csrf");

    assertThat(made).hasSizeGreaterThanOrEqualTo(43);
    assertThat(files().read("csrf")).isEqualTo(made);
    assertThat(files().read("jwt")).isNotEqualTo(made);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerCanReadIt() throws IOException {
    files().read("csrf");

    var directory = home.resolve("secrets");
    assertThat(Files.getPosixFilePermissions(directory.resolve("csrf")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(directory))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    try (var kept = Files.list(directory)) {
      assertThat(kept).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../csrf", "", "a/b", "CSRF"})
  void aPurposeIsAPlainName(String purpose) {
    assertThatThrownBy(() -> files().read(purpose)).isInstanceOf(IllegalArgumentException.class);
  }

  private SecretFiles files() {
    return new SecretFiles(home.resolve("secrets"));
  }
}
