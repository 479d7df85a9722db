package se.spegelkompass.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Lets templates speak through {@link Messages}, arguments kept as the numbers they are. */
@Singleton
class TemplateMessages implements BeanCreatedEventListener<TemplateEngine> {

  private final Messages messages;

  TemplateMessages(Messages messages) {
    this.messages = messages;
  }

  @Override
  public TemplateEngine onCreated(BeanCreatedEvent<TemplateEngine> event) {
    var engine = event.getBean();
    engine.setMessageResolver(new Resolver(messages));
    return engine;
  }

  private static final class Resolver extends AbstractMessageResolver {

    private final Messages messages;

    Resolver(Messages messages) {
      this.messages = messages;
    }

    @Override
    public String resolveMessage(
        ITemplateContext context,
        @Nullable Class<?> origin,
        String key,
        @Nullable Object[] arguments) {
      return messages.get(context.getLocale(), key, arguments);
    }

    @Override
    public String createAbsentMessageRepresentation(
        ITemplateContext context,
        @Nullable Class<?> origin,
        String key,
        @Nullable Object[] arguments) {
      throw new IllegalArgumentException("No message " + key);
    }
  }
}
