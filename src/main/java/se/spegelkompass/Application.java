package se.spegelkompass;

import io.micronaut.context.exceptions.BeanInstantiationException;
import io.micronaut.runtime.Micronaut;
import se.spegelkompass.database.StartFailure;

/** Starts Spegelkompass. */
public final class Application {

  private Application() {}

  public static void main(String[] args) {
    Micronaut.build(args)
        .mainClass(Application.class)
        .banner(false)
        .mapError(BeanInstantiationException.class, StartFailure::exitCode)
        .start();
  }
}
