package se.spegelkompass.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.spegelkompass.web.Busy;

class TurnsTest {

  @Test
  void whoseTurnDoesNotComeIsToldSo() {
    var turns = new Turns(1, Duration.ZERO);

    turns.take(() -> {
      assertThatThrownBy(() -> turns.take(() -> "second")).isInstanceOf(Busy.class);
      return "first";
    });
    assertThat(turns.take(() -> "third")).isEqualTo("third");
  }

  @Test
  void asManyAsThereArePlacesForDoNotWait() {
    var turns = new Turns(2, Duration.ZERO);

    assertThat(turns.<String>take(() -> turns.take(() -> "both"))).isEqualTo("both");
  }

  @Test
  void othersWaitForTheirTurn() throws InterruptedException, ExecutionException {
    var turns = new Turns(1, Duration.ofMinutes(5));
    var made = new CopyOnWriteArrayList<String>();
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var first =
          people.submit(() ->
              turns.take(() -> {
                begun.countDown();
                await(goOn);
                return made.add("first");
              }));
      begun.await();
      var second = people.submit(() -> turns.take(() -> made.add("second")));
      goOn.countDown();
      first.get();
      second.get();
    }

    assertThat(made).isEqualTo(List.of("first", "second"));
  }

  @Test
  void whatFailsLeavesItsPlace() {
    var turns = new Turns(1, Duration.ZERO);

    assertThatThrownBy(() ->
            turns.take(() -> {
              throw new IllegalStateException("no picture");
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(turns.take(() -> "next")).isEqualTo("next");
  }

  @Test
  void thereIsAtLeastOnePlace() {
    assertThatThrownBy(() -> new Turns(0, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
