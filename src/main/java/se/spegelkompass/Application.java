package se.spegelkompass;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.spegelkompass.access.CreateAdministrator;
import se.spegelkompass.database.StartFailure;
import se.spegelkompass.demo.DemoStart;
import se.spegelkompass.edition.CheckEdition;
import se.spegelkompass.edition.FaultTexts;
import se.spegelkompass.framework.BrokenEdition;
import se.spegelkompass.web.Messages;

/** Starts Spegelkompass, or runs one of its commands. */
public final class Application {

  private static final Logger LOG = LoggerFactory.getLogger("Spegelkompass");

  /** Those who start it work in Swedish municipalities. */
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private Application() {}

  public static void main(String[] args) {
    try {
      run(args);
    } catch (UncheckedIOException e) {
      LOG.error(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(String[] args) {
    if (args.length > 0 && args[0].equals(CreateAdministrator.COMMAND)) {
      System.exit(createAdministrator(Arrays.asList(args).subList(1, args.length)));
    }
    if (args.length > 0 && args[0].equals(CheckEdition.COMMAND)) {
      System.exit(
          new CheckEdition(new Messages(), SWEDISH)
              .run(Arrays.asList(args).subList(1, args.length), System.out));
    }
    var context =
        Micronaut.build(args)
            .mainClass(Application.class)
            .banner(false)
            .mapError(BeanInstantiationException.class, Application::exitCode)
            .start();
    var server = context.getBean(EmbeddedServer.class).getURI();
    context.findBean(DemoStart.class).ifPresent(demo -> demo.addresses(server).forEach(LOG::info));
  }

  private static int createAdministrator(List<String> options) {
    try (var context = ApplicationContext.run()) {
      return context
          .getBean(CreateAdministrator.class)
          .run(options, Application::password, System.out);
    } catch (BeanInstantiationException e) {
      return exitCode(e);
    }
  }

  /** Typed without being seen, or the first line of what is sent in. */
  @SuppressWarnings("SystemConsoleNull") // NullAway still takes it for nullable
  private static String password() {
    var console = System.console();
    if (console != null && console.isTerminal()) {
      return new String(console.readPassword());
    }
    var in = new Scanner(System.in, StandardCharsets.UTF_8);
    return in.hasNextLine() ? in.nextLine() : "";
  }

  /** A fault in an edition's files is told in full, and without the trace that would bury it. */
  private static int exitCode(Throwable failure) {
    Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(BrokenEdition.class::isInstance)
        .map(BrokenEdition.class::cast)
        .findFirst()
        .ifPresent(broken -> {
          var texts = new FaultTexts(new Messages(), SWEDISH);
          broken.faults().forEach(fault -> System.err.println(texts.line(fault)));
          System.exit(1);
        });
    return StartFailure.exitCode(failure);
  }
}
