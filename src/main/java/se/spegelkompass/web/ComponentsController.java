package se.spegelkompass.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.List;

/** Shows developers every component in every state. Exists only in development. */
@Controller("/utveckling")
@Requires(env = "dev")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ComponentsController {

  private final List<Example> examples;

  ComponentsController(List<Example> examples) {
    this.examples = examples;
  }

  @Get("/komponenter")
  ModelAndView<ComponentsPage> components() {
    return new ModelAndView<>("development/components", ComponentsPage.example(examples));
  }

  @Get("/fraga")
  ModelAndView<ComponentsPage> question() {
    return new ModelAndView<>("development/question", ComponentsPage.example(examples));
  }

  @Get("/fel")
  void fail() {
    throw new IllegalStateException("A failure for trying the error page");
  }
}
