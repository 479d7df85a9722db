package se.spegelkompass.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page shows; {@code ${layout}} in templates.
 *
 * @param path the page's own path
 * @param here the page's own path and query, to come back to
 * @param userName null when nobody is signed in
 * @param parts the site's navigation
 * @param menu the links beside who is signed in
 * @param banners message keys of what must be said on top of every page
 * @param development whether the developers' pages exist
 */
public record Layout(
    Language language,
    String path,
    String here,
    @Nullable String userName,
    @Nullable String municipality,
    AssetLinks assets,
    List<Link> parts,
    List<Link> menu,
    List<String> banners,
    boolean development) {

  /** Request attribute: whether what the page shows is invented, though nobody is signed in. */
  public static final String DEMO = "spegelkompass.demo";

  static Layout of(
      HttpRequest<?> request,
      @Nullable Authentication who,
      AssetLinks assets,
      List<Link> parts,
      List<Link> menu,
      boolean development) {
    Map<String, Object> attributes = who == null ? Map.of() : who.getAttributes();
    var banners = new ArrayList<String>();
    if (Boolean.TRUE.equals(attributes.get("demo"))
        || request.getAttribute(DEMO, Boolean.class).orElse(false)) {
      banners.add("layout.demo");
    }
    return new Layout(
        Language.of(request),
        request.getPath(),
        LocalPath.of(request).value(),
        who == null ? null : Objects.toString(attributes.get("name"), who.getName()),
        Objects.toString(attributes.get("municipality"), null),
        assets,
        parts,
        menu,
        List.copyOf(banners),
        development);
  }

  public boolean isSignedIn() {
    return userName != null;
  }
}
