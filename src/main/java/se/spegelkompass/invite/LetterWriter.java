package se.spegelkompass.invite;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import se.spegelkompass.mail.Letter;
import se.spegelkompass.municipality.Municipalities;
import se.spegelkompass.round.Round;
import se.spegelkompass.web.Language;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Writes a letter out: the coordinator's text, and what always stands below it. */
@Singleton
class LetterWriter {

  private final Municipalities municipalities;
  private final TemplateEngine templates;
  private final Messages messages;

  LetterWriter(Municipalities municipalities, TemplateEngine templates, Messages messages) {
    this.municipalities = municipalities;
    this.templates = templates;
    this.messages = messages;
  }

  /**
   * A letter to one person.
   *
   * @param link the person's own
   */
  Letter write(Round round, LetterText text, Language language, String to, String link) {
    var filled = text.filled(values(round, language, link));
    var page = page(round, filled, language, link);
    return new Letter(
        to,
        filled.subject(),
        plain(filled, page),
        templates.process("invite/letter", new Context(language.locale(), Map.of("page", page))),
        URI.create(page.unsubscribe()));
  }

  /** The letter as a page of its own, to look at. */
  LetterPage page(Round round, LetterText filled, Language language, String link) {
    var locale = language.locale();
    return new LetterPage(
        language.code(),
        filled.subject(),
        paragraphs(filled.body(), link),
        messages.get(locale, "invite.letter.promise", round.k()),
        messages.get(locale, "invite.letter.personal"),
        messages.get(locale, "invite.letter.stop"),
        link + "/paminnelser");
  }

  Map<LetterText.Place, String> values(Round round, Language language, String link) {
    var municipality =
        municipalities.find(round.municipalityId()).map(it -> it.name()).orElseThrow();
    return Map.of(
        LetterText.Place.MUNICIPALITY,
        municipality,
        LetterText.Place.ROUND,
        round.name(),
        LetterText.Place.LAST_DAY,
        Numbers.date(round.lastDay(), language.locale()),
        LetterText.Place.LINK,
        link);
  }

  private static String plain(LetterText filled, LetterPage page) {
    return filled.body().strip()
        + "\n\n-- \n"
        + page.promise()
        + "\n"
        + page.personal()
        + "\n\n"
        + page.stop()
        + "\n"
        + page.unsubscribe()
        + "\n";
  }

  private static List<LetterPage.Paragraph> paragraphs(String body, String link) {
    var paragraphs = new ArrayList<LetterPage.Paragraph>();
    for (var block : body.strip().split("\\R\\s*\\R", -1)) {
      var words = new ArrayList<String>();
      for (var line : block.strip().split("\\R", -1)) {
        if (line.strip().equals(link)) {
          flush(words, paragraphs);
          paragraphs.add(new LetterPage.Paragraph(List.of(), link));
        } else {
          words.add(line.strip());
        }
      }
      flush(words, paragraphs);
    }
    return paragraphs;
  }

  private static void flush(List<String> words, List<LetterPage.Paragraph> paragraphs) {
    if (!words.isEmpty()) {
      paragraphs.add(new LetterPage.Paragraph(List.copyOf(words), ""));
      words.clear();
    }
  }
}
