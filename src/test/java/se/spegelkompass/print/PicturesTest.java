package se.spegelkompass.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

  private static final String PICTURE =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="100" height="60" viewBox="0 0 100 60"><title>En ring</title>
      <circle class="dumbbell-self" cx="50" cy="30" r="20"/><text x="2" y="12">Själv</text>%s</svg>
      """;

  @Test
  void aPngIsTwiceAsLargeOnWhiteAndInColour() throws IOException {
    var document = Markup.read(PICTURE.formatted(""));
    Pictures.style(document);

    var image = ImageIO.read(new ByteArrayInputStream(Pictures.draw(document)));

    assertThat(image.getWidth()).isEqualTo(200);
    assertThat(image.getHeight()).isEqualTo(120);
    assertThat(image.getRGB(199, 119)).isEqualTo(0xffffffff);
    assertThat(image.getRGB(100, 60)).isEqualTo(0xff155e75);
  }

  @Test
  void anSvgHasItsStyleInItself() {
    var document = Markup.read(PICTURE.formatted("<svg><path d=\"M0 0\"/></svg>"));
    Pictures.style(document);

    assertThat(Pictures.write(document))
        .asString()
        .containsOnlyOnce("<style>")
        .contains("#155e75", "Själv");
  }

  @Test
  void aPngShowsNoOtherFile(@TempDir Path folder) throws IOException {
    var other = folder.resolve("other.svg");
    Files.writeString(other, PICTURE.formatted(""));
    var document =
        Markup.read(
            PICTURE.formatted(
                "<image xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"%s\" width=\"9\" height=\"9\"/>"
                    .formatted(other.toUri())));

    assertThatThrownBy(() -> Pictures.draw(document)).isInstanceOf(RuntimeException.class);
  }

  /** Batik knows no variables, so that the colours stand in two places. */
  @Test
  void theColoursAreThoseOfThePages() throws IOException {
    var tokens = Files.readString(Path.of("src/main/resources/assets/css/tokens.css"));
    for (var sheet : new String[] {"/print/picture.css", "/print/document.css"}) {
      var colours = Pattern.compile("#[0-9a-f]{6}").matcher(Markup.text(sheet)).results().toList();
      assertThat(colours).isNotEmpty().allSatisfy(it -> assertThat(tokens).contains(it.group()));
    }
  }
}
