package se.spegelkompass;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.List;
import se.spegelkompass.access.CreateAdministrator;

/** Starts Spegelkompass, or runs one of its commands. */
public final class Application {

  private Application() {}

  public static void main(String[] args) throws IOException {
    if (args.length > 0 && args[0].equals(CreateAdministrator.COMMAND)) {
      System.exit(createAdministrator(Arrays.asList(args).subList(1, args.length)));
    }
    Micronaut.build(args).mainClass(Application.class).banner(false).start();
  }

  private static int createAdministrator(List<String> options) throws IOException {
    try (var context = ApplicationContext.run();
        var in = new BufferedReader(new InputStreamReader(System.in, System.out.charset()))) {
      return context.getBean(CreateAdministrator.class).run(options, in, System.out);
    }
  }
}
