package se.spegelkompass.visit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Typed;

/**
 * A link as it was typed, or a document's title.
 *
 * @param version the version that was changed; 0 for a new one
 */
record MaterialForm(String title, String address, int version) {

  static final MaterialForm EMPTY = new MaterialForm("", "", 0);

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_ADDRESS = 2000;

  static MaterialForm of(Map<String, String> typed) {
    return new MaterialForm(
        Typed.text(typed, "title"), whole(Typed.text(typed, "address")), version(typed));
  }

  /** People leave out what a browser leaves out. */
  private static String whole(String address) {
    return address.startsWith("www.") ? "https://" + address : address;
  }

  static MaterialForm of(Material material) {
    var address = material instanceof Material.Linked it ? it.address() : "";
    return new MaterialForm(material.title(), address, material.version());
  }

  /** Whether nothing would be changed. */
  boolean saysTheSame(Material material) {
    var stored = of(material);
    return stored.title().equals(title) && stored.address().equals(address);
  }

  /** What is no version is none that anything has. */
  static int version(Map<String, String> typed) {
    var version = typed.getOrDefault("version", "");
    return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
  }

  FormErrors check(boolean isLink, Messages messages, Locale locale) {
    var errors = FormErrors.none();
    if (title.isEmpty()) {
      errors.add("title", messages.get(locale, "visit.error.title"));
    } else if (title.length() > LONGEST_TITLE) {
      errors.add("title", messages.get(locale, "visit.error.title-long", LONGEST_TITLE));
    }
    if (isLink && !leadsToAPage()) {
      errors.add("address", messages.get(locale, "visit.error.address"));
    }
    return errors;
  }

  /** Only what a browser opens as a page: never a script, a file or a mail. */
  private boolean leadsToAPage() {
    try {
      var uri = new URI(address);
      var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return address.length() <= LONGEST_ADDRESS
          && (scheme.equals("https") || scheme.equals("http"))
          && uri.getRawAuthority() != null
          && uri.getRawUserInfo() == null
          && !uri.getRawAuthority().contains("@");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
