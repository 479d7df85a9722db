package se.spegelkompass.print;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import se.spegelkompass.web.Language;

/** Renders views that are no pages. */
@Singleton
class Views {

  /** The font has none. */
  private static final char NO_BREAK_HYPHEN = '\u2011';

  private final TemplateEngine engine;

  Views(TemplateEngine engine) {
    this.engine = engine;
  }

  String render(String view, Object page, Locale locale) {
    var language = Language.of(locale).locale();
    return engine
        .process(view, new Context(language, Map.of("page", page)))
        .replace(NO_BREAK_HYPHEN, '-');
  }
}
