package se.spegelkompass.edition;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.spegelkompass.framework.EditionCheck;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.Messages;

/**
 * The command that checks somebody's own edition: {@code granska-utgava <mapp eller zip>}. It needs
 * no database and stores nothing.
 */
public final class CheckEdition {

  public static final String COMMAND = "granska-utgava";

  private final Messages messages;
  private final Locale locale;

  public CheckEdition(Messages messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  /**
   * Runs the command.
   *
   * @param options what stands after the command's name: a folder or a zip file
   * @return the exit code: 0 for a whole edition, 1 for one with faults, 2 where there is nothing
   *     to read
   */
  public int run(List<String> options, PrintStream out) {
    if (options.size() != 1) {
      out.println(messages.get(locale, "check-edition.usage", COMMAND));
      return 2;
    }
    try {
      var path = Path.of(options.getFirst());
      if (!Files.exists(path)) {
        out.println(messages.get(locale, "check-edition.missing", path));
        return 2;
      }
      return report(
          Files.isDirectory(path) ? Folder.read(path) : Folder.unzip(Folder.bytes(path)), out);
    } catch (Folder.Unreadable e) {
      out.println(messages.get(locale, "own-edition.unreadable." + e.why().key()));
    } catch (UncheckedIOException | InvalidPathException e) {
      out.println(messages.get(locale, "check-edition.missing", options.getFirst()));
    }
    return 2;
  }

  private int report(Folder folder, PrintStream out) {
    return switch (EditionCheck.check(folder.texts(), new Editions())) {
      case EditionCheck.Outcome.Good(var edition) -> {
        out.println(
            messages.get(
                locale,
                "check-edition.good",
                edition.name().in(locale),
                edition.subQuestions().count(),
                edition.items().count()));
        yield 0;
      }
      case EditionCheck.Outcome.Broken(var faults) -> {
        var texts = new FaultTexts(messages, locale);
        faults.forEach(fault -> out.println(texts.line(fault)));
        out.println(messages.get(locale, "check-edition.faults", faults.size()));
        yield 1;
      }
    };
  }
}
