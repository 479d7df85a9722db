package se.spegelkompass.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.Messages;

class CheckEditionTest {

  private static final Editions EDITIONS = new Editions();

  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void writeAnEdition() throws IOException {
    for (var file : EDITIONS.texts(EDITIONS.newest()).entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    change("edition.yml", "id: kommunkompassen-2021", "id: var-egen");
  }

  @Test
  void aWholeEditionIsGood() {
    assertThat(run(folder.toString())).isZero();
    assertThat(printed())
        .isEqualTo(
            "Inga fel. Kommunkompassen 2021 har 36 delfrågor och "
                + EDITIONS.newest().items().count()
                + " frågor.\n");
  }

  @Test
  void aZipOfItIsGoodToo() throws IOException {
    var zip = folder.resolveSibling(folder.getFileName() + ".zip");
    Files.write(zip, Folder.read(folder).zip());

    assertThat(run(zip.toString())).isZero();
  }

  @Test
  void everyFaultIsPrintedWithFileAndLine() throws IOException {
    change("area-2.yml", "number: 2", "number: 3");
    change("sv/area-3.yml", "title:", "titel:");

    assertThat(run(folder.toString())).isEqualTo(1);
    assertThat(printed().lines())
        .anyMatch(it -> it.equals("area-2.yml:1: Numret ska vara filens: 2."))
        .anyMatch(it -> it.equals("sv/area-3.yml:1: ”title” saknas."))
        .anyMatch(it -> it.equals("sv/area-3.yml:1: ”titel” är inte känt här."))
        .last()
        .isEqualTo("3 fel.");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(run(folder.resolve("borta").toString())).isEqualTo(2);
    assertThat(printed()).startsWith("Det går inte att läsa");
  }

  @Test
  void withoutAFolderItSaysHowToUseIt() {
    assertThat(run()).isEqualTo(2);
    assertThat(printed()).isEqualTo("Skriv: granska-utgava <mapp eller zip-fil>\n");
  }

  private int run(String... options) {
    try (var out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      return new CheckEdition(new Messages(), Locale.of("sv")).run(List.of(options), out);
    }
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private void change(String file, String found, String replaced) throws IOException {
    var path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replaceFirst(found, replaced));
  }
}
