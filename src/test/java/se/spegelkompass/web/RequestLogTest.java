package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

@MicronautTest
@Property(name = "trial", value = "web")
class RequestLogTest {

  private final Visitor visitor;
  private final Logger logger = (Logger) LoggerFactory.getLogger(RequestLog.class);
  private final Lines lines = new Lines();

  RequestLogTest(EmbeddedServer server) {
    visitor = new Visitor(server);
  }

  @BeforeEach
  void listen() {
    lines.start();
    logger.addAppender(lines);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(lines);
  }

  @ParameterizedTest
  @CsvSource({
    "/prov?namn=Kim&token=hemlig, GET /prov 200",
    "/finns-inte, GET /finns-inte 404",
    "/sa-skyddas-dina-svar/och-mycket-mer, GET /sa-skyddas-dina-svar/och-mycket-mer 404",
    "/s/kort, GET /s/… 404",
    "/s/Xy8ZkPq2LmN4rT6vWb0cDe/svar/3, GET /s/…/svar/3 404",
    "/f/abc123/tack, GET /f/…/tack 404",
    "/S/Xy8ZkPq2LmN4rT6vWb0cDe, GET /S/… 404",
    "/%73/Xy8ZkPq2LmN4rT6vWb0cDe, GET /%73/… 404",
    "/matningar/3f2504e0-4f89-41d3-9a0c-0305e82c3301/svar, GET /matningar/…/svar 404",
    "/x/abcdefghijklmnopqrstuvwxyzabcdefghijkl, GET /x/… 404"
  })
  void tellsWhatWasAskedForAndNeverWhoAsked(String path, String line) throws InterruptedException {
    visitor.get(path);

    var logged = lines.seen.poll(5, TimeUnit.SECONDS);
    assertThat(logged).matches(Pattern.quote(line) + " \\d+ ms");
  }

  private static final class Lines extends AppenderBase<ILoggingEvent> {

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      seen.add(event.getFormattedMessage());
    }
  }
}
