package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;
import se.spegelkompass.Browser;

@MicronautTest
@Property(name = "trial", value = "web")
class LayoutTest {

  private final Visitor visitor;
  private final EmbeddedServer server;

  LayoutTest(EmbeddedServer server) {
    this.server = server;
    visitor = new Visitor(server);
  }

  @Test
  void whoIsSignedInSeesWhoTheyAreAndCanLeave() {
    var page = Jsoup.parse(visitor.get("/prov", "Cookie", "prov=1").body());

    assertThat(page.select(".menu-place").text()).isEqualTo("Exempelkommunen");
    assertThat(page.select(".menu-name").text()).isEqualTo("Kim Lind");
    assertThat(page.select("form[action=/logga-ut] [name=csrfToken]").attr("value")).isNotEmpty();
    assertThat(page.select("body > header .banner-bar").eachText())
        .first()
        .asString()
        .contains("påhittad");
    assertThat(page.select(".brand").attr("href")).isEqualTo("/oversikt");
  }

  @Test
  void whoIsNotSignedInSeesNoneOfIt() {
    var page = visitor.page("/prov");

    assertThat(page.select(".menu, .nav, form[action=/logga-ut]")).isEmpty();
  }

  @Test
  void whoIsSignedInWithoutTheRightIsToldSo() {
    var response = visitor.get("/prov/glomd", "Cookie", "prov=1");

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).contains("Du har inte tillgång till sidan");
  }

  @Test
  void theFrameIsAccessibleWhenSignedIn() {
    try (var browser = Browser.desktop().open(server.getURI() + "/prov/spara")) {
      browser.driver().manage().addCookie(new Cookie("prov", "1"));
      browser.open(server.getURI() + "/prov").assertAxeClean().screenshot("signed-in-1280");
      browser.find(".menu summary").click();
      browser.size(390, 844, true).assertAxeClean().screenshot("signed-in-390");
    }
  }
}
