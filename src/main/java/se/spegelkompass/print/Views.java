package se.spegelkompass.print;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import se.spegelkompass.web.Language;

/** Renders views that are no pages. */
@Singleton
class Views {

  /** What XML has no way of writing, and people can have typed before it was sifted out. */
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[^\\t\\n\\r\\u0020-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

  /** The font has none. */
  private static final char NO_BREAK_HYPHEN = '\u2011';

  private final TemplateEngine engine;

  Views(TemplateEngine engine) {
    this.engine = engine;
  }

  String render(String view, Object page, Locale locale) {
    var language = Language.of(locale).locale();
    var markup = engine.process(view, new Context(language, Map.of("page", page)));
    return NOT_IN_XML.matcher(markup).replaceAll("").replace(NO_BREAK_HYPHEN, '-');
  }
}
