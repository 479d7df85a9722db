package se.spegelkompass.web;

import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The static files, read once. The style sheet is written by component and served as one file. */
@Singleton
class Assets {

  private static final List<String> CSS =
      List.of(
          "tokens",
          "base",
          "layout",
          "button",
          "field",
          "steps",
          "card",
          "table",
          "banner",
          "navigation",
          "figures",
          "chart",
          "picture",
          "result",
          "respond",
          "round",
          "comment",
          "participation",
          "evaluation",
          "library",
          "framework",
          "screen",
          "feedback",
          "print");

  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private final AssetLinks links;
  private final Map<String, Asset> byName;

  Assets() {
    var css = Asset.of("app", "css", MediaType.of("text/css"), css());
    var script = Asset.of("app", "js", MediaType.of("text/javascript"), read("/assets/app.js"));
    var screen =
        Asset.of("screen", "js", MediaType.of("text/javascript"), read("/assets/screen.js"));
    var htmx = Asset.of("htmx", "js", MediaType.of("text/javascript"), read(HTMX));
    var icon = Asset.of("icon", "svg", MediaType.of("image/svg+xml"), read("/assets/icon.svg"));
    links = new AssetLinks(css.link(), htmx.link(), script.link(), screen.link(), icon.link());
    byName = index(List.of(css, script, screen, htmx, icon));
  }

  AssetLinks links() {
    return links;
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static Map<String, Asset> index(Collection<Asset> assets) {
    return assets.stream().collect(Collectors.toMap(Asset::name, Function.identity()));
  }

  private static String css() {
    return CSS.stream()
        .map(part -> read("/assets/css/" + part + ".css"))
        .collect(Collectors.joining("\n"));
  }

  private static String read(String resource) {
    try (var stream = Objects.requireNonNull(Assets.class.getResourceAsStream(resource))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
